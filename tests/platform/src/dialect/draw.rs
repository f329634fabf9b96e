//! Chooses among the ways to write a value.

use crate::numbers::Numbers;

/// A choice for one place in one record.
#[derive(Clone, Debug)]
pub struct Draw {
    numbers: Numbers,
    place: String,
    id: u64,
}

impl Draw {
    pub fn new(numbers: Numbers, place: &str, id: u64) -> Draw {
        Draw { numbers, place: place.to_owned(), id }
    }

    /// The choice for a part of this place.
    pub fn of(&self, part: &str) -> Draw {
        Draw { place: format!("{} {part}", self.place), ..self.clone() }
    }

    pub fn below(&self, bound: u64) -> u64 {
        self.numbers.below(bound, &self.place, self.id)
    }

    pub fn pick<T: Copy>(&self, ways: &[T]) -> Option<T> {
        self.numbers.pick(ways, &self.place, self.id)
    }
}
