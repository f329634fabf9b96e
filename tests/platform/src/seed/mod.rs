//! The records that a platform starts with.

mod contacts;
mod organisation;
mod people;

use jiff::civil::{DateTime, datetime};

pub use contacts::{FIRST_RULE, call};
pub use people::add_operators;

use crate::numbers::Numbers;
use crate::state::State;

/// The clock always shows this moment. No record is younger.
pub const NOW: DateTime = datetime(2024, 6, 30, 12, 0, 0, 0);
/// No record is older.
pub const START: DateTime = datetime(2022, 6, 30, 12, 0, 0, 0);
/// From [`START`] to [`NOW`].
const SECONDS: u64 = 731 * 24 * 60 * 60;

/// What the records depend on.
#[derive(Clone, Debug)]
pub struct Seed {
    pub number: u64,
    pub operators: u64,
    pub conversations: u64,
}

impl Default for Seed {
    fn default() -> Seed {
        Seed { number: 1, operators: 45, conversations: 200 }
    }
}

pub fn state(seed: &Seed) -> State {
    let mut state = State::new(Numbers { seed: seed.number });
    organisation::add(&mut state);
    people::add(&mut state, seed.operators);
    contacts::add(&mut state, seed);
    state
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::{NOW, SECONDS, START};

    #[test]
    fn the_records_span_two_years() {
        assert_eq!(START.checked_add((SECONDS as i64).seconds()).ok(), Some(NOW));
    }
}
