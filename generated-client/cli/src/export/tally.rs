//! Counts of a partition, and what must be true of them.

use std::collections::BTreeMap;

use jiff::civil::DateTime;

use super::failure::Failure;
use super::period::Range;

/// Counts the records of a partition.
#[derive(Default)]
pub struct Tally {
    pub rows: u64,
    /// The identifiers, of which a record may have none.
    identifiers: Vec<u64>,
    pub times: Option<(DateTime, DateTime)>,
    pub unknown_fields: BTreeMap<String, u64>,
}

/// So many unknown fields are counted. A server that sends more has no fields but data as names.
const MOST_FIELDS: usize = 1000;

impl Tally {
    /// Counts a record.
    pub fn add(&mut self, identifier: Option<u64>, time: Option<DateTime>) {
        self.rows += 1;
        self.identifiers.extend(identifier);
        if let Some(time) = time {
            let (first, last) = self.times.unwrap_or((time, time));
            self.times = Some((first.min(time), last.max(time)));
        }
    }

    /// Counts a field that the spec does not have.
    pub fn add_unknown(&mut self, path: &str) {
        if let Some(count) = self.unknown_fields.get_mut(path) {
            *count += 1;
        } else if self.unknown_fields.len() < MOST_FIELDS {
            self.unknown_fields.insert(path.to_owned(), 1);
        }
    }

    /// Checks that no identifier came twice, which pages that move can cause.
    ///
    /// # Errors
    ///
    /// If one did.
    pub fn check_identifiers(&mut self) -> Result<(), Failure> {
        self.identifiers.sort_unstable();
        match self.identifiers.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(Failure::moved(format!("record {} came twice", pair[0]))),
            None => Ok(()),
        }
    }

    /// The smallest and the largest identifier.
    pub fn range(&self) -> Option<(u64, u64)> {
        self.identifiers.iter().min().copied().zip(self.identifiers.iter().max().copied())
    }

    /// Checks that the times are within the range.
    ///
    /// # Errors
    ///
    /// If one is not.
    pub fn check_times(&self, range: Range, column: &str) -> Result<(), Failure> {
        let outside =
            self.times.and_then(|(first, last)| [first, last].into_iter().find(|time| !range.contains(*time)));
        match outside {
            None => Ok(()),
            Some(time) => Err(Failure::of_record(format!(
                "a record has `{column}` {time}, outside of the range from {} to {}: the server filters by another field, \
                 or not at all (`--unchecked` exports such records)",
                range.from, range.to
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn identifiers_come_once() {
        let identifiers = |ids: &[u64]| {
            let mut tally = Tally::default();
            ids.iter().for_each(|id| tally.add(Some(*id), None));
            tally.check_identifiers().map(|()| tally.range()).map_err(|failure| failure.into_inner().to_string())
        };
        assert_eq!(identifiers(&[]), Ok(None));
        assert_eq!(identifiers(&[9, 7, 8]), Ok(Some((7, 9))));
        assert_eq!(identifiers(&[9, 7, 9]), Err("record 9 came twice".to_owned()));
    }

    #[test]
    fn times_are_within_the_range() {
        let at = |day| date(2024, 1, day).at(0, 0, 0, 0);
        let mut tally = Tally::default();
        [at(3), at(1), at(2)].into_iter().for_each(|time| tally.add(None, Some(time)));
        assert!(tally.check_times(Range { from: at(1), to: at(3) }, "created_at").is_ok());
        assert!(tally.check_times(Range { from: at(2), to: at(3) }, "created_at").is_err());
        assert!(tally.check_times(Range { from: at(1), to: at(2) }, "created_at").is_err());
    }

    #[test]
    fn a_flood_of_names_is_bounded() {
        let mut tally = Tally::default();
        (0..2 * MOST_FIELDS).for_each(|number| tally.add_unknown(&number.to_string()));
        tally.add_unknown("0");
        assert_eq!((tally.unknown_fields.len(), tally.unknown_fields["0"]), (MOST_FIELDS, 2));
    }
}
