//! Changes to bytes.

use fastrand::Rng;

/// One of these.
pub fn pick<'a, T: ?Sized>(random: &mut Rng, from: &[&'a T]) -> &'a T {
    from[random.usize(..from.len())]
}

/// Whether something happens that has this chance in a hundred.
pub fn happens(random: &mut Rng, chance: u8) -> bool {
    random.u8(..100) < chance
}

/// Replaces, removes, repeats or moves some bytes. `pieces` are what may be inserted.
pub fn bytes(random: &mut Rng, bytes: &mut Vec<u8>, pieces: &[&[u8]]) {
    let start = random.usize(..=bytes.len());
    let end = (start + random.usize(..8)).min(bytes.len());
    match random.u8(..6) {
        0 => drop(bytes.drain(start..end)),
        1 => bytes.truncate(start),
        2 => {
            let copy = bytes[start..end].to_vec();
            let place = random.usize(..=bytes.len());
            bytes.splice(place..place, copy);
        }
        3 if start < bytes.len() => bytes[start] ^= 1 << random.u8(..8),
        4 if start < bytes.len() => bytes[start] = random.u8(..),
        _ => drop(bytes.splice(start..end, pick(random, pieces).iter().copied())),
    }
}
