//! Splits a long date range into parts that one request may have.

use jiff::civil::{DateTime, Time};
use jiff::{Span, ToSpan};

use super::position::Range;
use crate::moment::Moment;
use crate::request::Request;
use crate::rule::Rule;

/// A date range that is read in parts, from the earliest to the latest.
pub(super) struct Windows {
    filters: (&'static str, &'static str),
    months: u32,
    whole: Range,
    /// The part that is being read.
    pub(super) current: Range,
}

impl Windows {
    /// The parts of `request`: `None` unless its date range is longer than a rule allows.
    pub(super) fn of(request: &Request) -> Option<Self> {
        let too_long =
            |rule: &&Rule| matches!(rule, Rule::Period { .. }) && rule.violation(request.parameters()).is_some();
        let Rule::Period { from, to, months: Some(months) } = *request.rules().iter().find(too_long)? else {
            return None;
        };
        let filter = |name| request.parameters().filter(name)?.as_moment();
        let whole = (filter(from)?.start(), end(filter(to)?));
        // The rule reports a range that ends before it starts.
        let current = (whole.0, last(whole.0, whole.1, months)?);
        Some(Self { filters: (from, to), months, whole, current })
    }

    /// The part after the current one.
    pub(super) fn next(&self) -> Option<Range> {
        let begin = self.current.1.checked_add(1.second()).ok()?;
        Some((begin, last(begin, self.whole.1, self.months)?))
    }

    /// Whether `part` may have been a part of this range.
    pub(super) fn contain(&self, part: Range) -> bool {
        self.whole.0 <= part.0 && part.0 <= part.1 && part.1 <= self.whole.1
    }

    /// The request for the current part.
    pub(super) fn apply(&self, request: Request) -> Request {
        let ((from, to), (begin, end)) = (self.filters, self.current);
        request.filter(from, begin).filter(to, end)
    }
}

/// The last second of a moment: a date includes its whole day.
fn end(moment: Moment) -> DateTime {
    match moment {
        Moment::Date(date) => date.to_datetime(Time::constant(23, 59, 59, 0)),
        Moment::DateTime(date_time) => date_time,
    }
}

/// The end of the part that begins at `begin`, in a range that ends at `end`.
fn last(begin: DateTime, end: DateTime, months: u32) -> Option<DateTime> {
    let length = Span::new().try_months(months).ok().filter(|_| months > 0)?;
    // A part that would end after the last year of the calendar ends with the range.
    let full = begin.checked_add(length).and_then(|next| next.checked_sub(1.second()));
    (begin <= end).then(|| full.map_or(end, |full| full.min(end)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const RULE: Rule = Rule::Period { from: "from", to: "to", months: Some(3) };

    fn parts(from: impl Into<Moment>, to: impl Into<Moment>) -> Vec<Range> {
        let request = Request::get("/x").rule(RULE).filter("from", from.into()).filter("to", to.into());
        let mut parts = Vec::new();
        let mut windows = Windows::of(&request);
        while let Some(mut these) = windows {
            parts.push(these.current);
            windows = these.next().map(|next| {
                these.current = next;
                these
            });
        }
        parts
    }

    #[test]
    fn a_range_that_fits_is_not_split() {
        assert_eq!(parts(date(2024, 1, 1), date(2024, 4, 1)), []);
        assert_eq!(parts(date(2024, 4, 1), date(2024, 1, 1)), [], "the rule reports this");
        assert!(Windows::of(&Request::get("/x").rule(RULE)).is_none());
    }

    #[test]
    fn parts_of_no_length_do_not_exist() {
        let (from, to) = (date(1, 1, 1).at(0, 0, 0, 0), date(9999, 12, 31).at(0, 0, 0, 0));
        assert_eq!([0, 4_000_000_000, u32::MAX].map(|months| last(from, to, months)), [None, None, None]);
    }

    #[test]
    fn parts_meet_without_a_gap_and_fit() {
        for (from, to) in [
            (date(2019, 1, 1), date(2024, 1, 1)),
            (date(2019, 11, 30), date(2024, 2, 29)),
            (date(2023, 12, 31), date(2024, 12, 31)),
            (date(9998, 12, 31), date(9999, 12, 31)),
        ] {
            let parts = parts(from, to);
            assert_eq!(parts[0].0, from.at(0, 0, 0, 0));
            assert_eq!(parts[parts.len() - 1].1, to.at(23, 59, 59, 0));
            for pair in parts.windows(2) {
                assert_eq!(pair[0].1.checked_add(1.second()).unwrap(), pair[1].0);
            }
            for (begin, end) in parts {
                let request = Request::get("/x").filter("from", begin).filter("to", end);
                assert_eq!(RULE.violation(request.parameters()), None);
            }
        }
    }

    #[test]
    fn the_last_part_ends_with_the_range() {
        let parts = parts(date(2024, 1, 1).at(12, 0, 0, 0), date(2024, 4, 1).at(12, 0, 1, 0));
        let at = |second| date(2024, 4, 1).at(12, 0, second, 0);
        assert_eq!(parts.len(), 2);
        assert_eq!(parts[1], (at(0), at(1)));
        // Fractions of a second are not sent.
        let [from, to] =
            [(1, 900_000_000), (4, 100_000_000)].map(|(month, fraction)| date(2024, month, 1).at(12, 0, 1, fraction));
        assert_eq!(self::parts(from, to), []);
        let to = date(2024, 4, 1).at(12, 0, 2, 100_000_000);
        assert_eq!(self::parts(from, to)[1], (at(1), at(2)));
    }
}
