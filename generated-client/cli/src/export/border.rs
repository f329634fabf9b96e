//! Neighbours must add up: the records of two ranges that meet are those of both together. Otherwise, the server does not
//! count the last second of a range, or counts it twice.

use jiff::{Span, ToSpan};

use super::period::Range;

/// Three ranges whose counts must add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Border {
    pub before: Range,
    pub after: Range,
    pub both: Range,
}

impl Border {
    /// The border of two ranges that meet. If one request may not have so long a range, the parts next to the border.
    pub fn new(before: Range, after: Range, months: Option<u32>) -> Self {
        let both = Range { from: before.from, to: after.to };
        let Some(months) = months.filter(|months| !fits(both, *months)) else { return Self { before, after, both } };
        // Half of the allowed length on each side; a month is at most 31 days.
        let half = if months > 1 { Span::new().months(months / 2) } else { 14.days() };
        let earliest = after.from.saturating_sub(half);
        let latest = after.from.saturating_add(half).saturating_sub(1.second());
        let before = Range { from: before.from.max(earliest), ..before };
        let after = Range { to: after.to.min(latest), ..after };
        Self { before, after, both: Range { from: before.from, to: after.to } }
    }
}

/// Whether a request may have this range.
fn fits(range: Range, months: u32) -> bool {
    range.from.checked_add(Span::new().months(months)).is_ok_and(|latest| range.to <= latest)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::super::period::end_of;
    use super::*;

    fn range(from: Date, to: Date) -> Range {
        Range { from: from.at(0, 0, 0, 0), to: end_of(to) }
    }

    #[test]
    fn whole_neighbours_if_they_fit() {
        let [before, after] =
            [(1, 31), (2, 29)].map(|(month, end)| range(date(2024, month, 1), date(2024, month, end)));
        let border = Border { before, after, both: range(date(2024, 1, 1), date(2024, 2, 29)) };
        assert_eq!(Border::new(before, after, Some(3)), border);
        assert_eq!(Border::new(before, after, None), border);
    }

    #[test]
    fn a_part_of_long_neighbours() {
        let [before, after] = [range(date(2024, 1, 1), date(2024, 3, 31)), range(date(2024, 4, 1), date(2024, 6, 30))];
        for (months, from, to) in [
            (3, date(2024, 3, 1), date(2024, 4, 30)),
            (1, date(2024, 3, 18), date(2024, 4, 14)),
            (6, date(2024, 1, 1), date(2024, 6, 30)),
        ] {
            let border = Border::new(before, after, Some(months));
            assert_eq!(border.both, range(from, to), "{months} months");
            assert!(fits(border.both, months));
            assert_eq!(border.before.to.saturating_add(1.second()), border.after.from);
        }
    }
}
