//! Splits a long date range into parts that one request may have.

use std::collections::VecDeque;

use jiff::civil::{DateTime, Time};
use jiff::{Span, ToSpan};

use crate::moment::Moment;
use crate::request::Request;
use crate::rule::Rule;

/// The parts of a date range.
pub(super) struct Windows {
    /// The filters for its start and its end.
    pub(super) filters: Option<(&'static str, &'static str)>,
    /// The parts, from the earliest to the latest. Empty if the request is sent as it is.
    pub(super) parts: VecDeque<(Moment, Moment)>,
}

/// The parts of `request`: empty unless its date range is longer than a rule allows.
pub(super) fn of(request: &Request) -> Windows {
    let too_long = |rule: &&Rule| matches!(rule, Rule::Period { .. }) && rule.violation(request.parameters()).is_some();
    let parts = request.rules().iter().find(too_long).and_then(|rule| match *rule {
        Rule::Period { from, to, months: Some(months) } => {
            let filter = |name| request.parameters().filter(name)?.as_moment();
            Some(((from, to), split(filter(from)?.start(), end(filter(to)?), months)?))
        }
        _ => None,
    });
    match parts {
        Some((filters, parts)) => Windows { filters: Some(filters), parts },
        None => Windows { filters: None, parts: VecDeque::new() },
    }
}

/// The last second of a moment: a date includes its whole day.
fn end(moment: Moment) -> DateTime {
    match moment {
        Moment::Date(date) => date.to_datetime(Time::constant(23, 59, 59, 0)),
        Moment::DateTime(date_time) => date_time,
    }
}

/// `None` if the range ends before it starts, which the rule reports.
fn split(from: DateTime, to: DateTime, months: u32) -> Option<VecDeque<(Moment, Moment)>> {
    let mut parts = VecDeque::new();
    let mut begin = from;
    if months == 0 {
        return None;
    }
    while begin <= to {
        let next = begin.checked_add(Span::new().try_months(months).ok()?).ok()?;
        let last = next.checked_sub(1.second()).ok()?.min(to);
        parts.push_back((Moment::DateTime(begin), Moment::DateTime(last)));
        begin = next;
    }
    (!parts.is_empty()).then_some(parts)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const RULE: Rule = Rule::Period { from: "from", to: "to", months: Some(3) };

    fn parts(from: impl Into<Moment>, to: impl Into<Moment>) -> Vec<(Moment, Moment)> {
        let request = Request::get("/x").rule(RULE).filter("from", from.into()).filter("to", to.into());
        of(&request).parts.into()
    }

    #[test]
    fn a_range_that_fits_is_not_split() {
        assert_eq!(parts(date(2024, 1, 1), date(2024, 4, 1)), []);
        assert_eq!(parts(date(2024, 4, 1), date(2024, 1, 1)), [], "the rule reports this");
        assert!(of(&Request::get("/x").rule(RULE)).parts.is_empty());
    }

    #[test]
    fn parts_of_no_length_or_without_an_end_do_not_exist() {
        let (from, to) = (date(1, 1, 1).at(0, 0, 0, 0), date(9999, 12, 31).at(0, 0, 0, 0));
        assert_eq!([0, 4_000_000_000, u32::MAX].map(|months| split(from, to, months)), [None, None, None]);
    }

    #[test]
    fn parts_meet_without_a_gap_and_fit() {
        for (from, to) in [
            (date(2019, 1, 1), date(2024, 1, 1)),
            (date(2019, 11, 30), date(2024, 2, 29)),
            (date(2023, 12, 31), date(2024, 12, 31)),
        ] {
            let parts = parts(from, to);
            assert_eq!(parts[0].0, Moment::DateTime(from.at(0, 0, 0, 0)));
            assert_eq!(parts[parts.len() - 1].1, Moment::DateTime(to.at(23, 59, 59, 0)));
            for pair in parts.windows(2) {
                assert_eq!(pair[0].1.start().checked_add(1.second()).unwrap(), pair[1].0.start());
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
        let at = |second| Moment::DateTime(date(2024, 4, 1).at(12, 0, second, 0));
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
