//! Pseudo-random numbers that depend only on their inputs.

/// A family of numbers: the same seed, purpose and identifier give the same number, in any order of calls.
#[derive(Clone, Copy, Debug, Default)]
pub struct Numbers {
    pub seed: u64,
}

impl Numbers {
    /// A number below `bound`, which is at least one.
    pub fn below(self, bound: u64, purpose: &str, id: u64) -> u64 {
        let mut state = mix(self.seed);
        for byte in purpose.bytes() {
            state = mix(state ^ u64::from(byte));
        }
        mix(state ^ id) % bound.max(1)
    }

    pub fn pick<T: Copy>(self, values: &[T], purpose: &str, id: u64) -> Option<T> {
        values.get(self.below(values.len() as u64, purpose, id) as usize).copied()
    }
}

/// One step of SplitMix64, by Sebastiano Vigna.
fn mix(state: u64) -> u64 {
    let mut mixed = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
