//! Moments, and the `from` and `to` filters.

use jiff::civil::{Date, DateTime, time};
use jiff::{Span, ToSpan};

use crate::envelope::ApiError;
use crate::request::Query;
use crate::resource::Period;
use crate::seed::NOW;

const FORMAT: &str = "%Y-%m-%d %H:%M:%S";

/// Formats a moment for the wire. Years have four digits, so these texts sort in the order of the moments.
pub fn text(moment: DateTime) -> String {
    moment.strftime(FORMAT).to_string()
}

/// The value of `from` or `to`.
#[derive(Clone, Copy, Debug)]
enum Moment {
    Date(Date),
    DateTime(DateTime),
}

/// The bounds of a range, both inclusive, in wire format.
#[derive(Clone, Debug, Default)]
pub struct Bounds {
    from: Option<String>,
    to: Option<String>,
}

impl Bounds {
    pub fn contain(&self, moment: &str) -> bool {
        self.from.as_deref().is_none_or(|from| from <= moment) && self.to.as_deref().is_none_or(|to| moment <= to)
    }

    /// A missing bound leaves its side open.
    pub fn read(query: &Query) -> Result<Bounds, ApiError> {
        let (from, to) = ends(query)?;
        Ok(Bounds { from: from.map(|from| text(from.start())), to: to.map(|to| text(to.end())) })
    }

    /// Like [`Bounds::read`], with the rule on the longest range in the section "Conversation": a missing bound is that
    /// far away from the other one.
    pub fn of(query: &Query, period: Period) -> Result<Bounds, ApiError> {
        let Some(months) = period.longest else { return Bounds::read(query) };
        let months = months.months();
        let (from, to) = match ends(query)? {
            (None, None) => (shift(NOW, -months), NOW),
            (Some(from), None) => (from.start(), shift(from.start(), months)),
            (None, Some(to)) => (shift(to.start(), -months), to.end()),
            (Some(from), Some(to)) => {
                // Compares the values as they were sent: January 1 to April 1 is three months, although the last day
                // counts to its end.
                if to.start() > shift(from.start(), months) {
                    return Err(ApiError::PeriodTooLong);
                }
                (from.start(), to.end())
            }
        };
        Ok(Bounds { from: Some(text(from)), to: Some(text(to)) })
    }
}

/// The page does not say what happens if `to` is before `from`; here `to` is invalid.
fn ends(query: &Query) -> Result<(Option<Moment>, Option<Moment>), ApiError> {
    let end = |name: &str| match query.filter(name) {
        Some(text) => Moment::read(text).map(Some).ok_or_else(|| ApiError::invalid(name)),
        None => Ok(None),
    };
    let (from, to) = (end("from")?, end("to")?);
    match (from, to) {
        (Some(from), Some(to)) if to.end() < from.start() => Err(ApiError::invalid("to")),
        ends => Ok(ends),
    }
}

fn shift(moment: DateTime, by: Span) -> DateTime {
    moment.saturating_add(by)
}

impl Moment {
    /// Accepts `YYYY-MM-DD` and `YYYY-MM-DD HH:MM:SS` and no other format.
    fn read(text: &str) -> Option<Moment> {
        if let Ok(date) = text.parse::<Date>()
            && date.to_string() == text
        {
            return Some(Moment::Date(date));
        }
        let moment = DateTime::strptime(FORMAT, text).ok()?;
        (self::text(moment) == text).then_some(Moment::DateTime(moment))
    }

    /// A date without a time starts at midnight.
    fn start(self) -> DateTime {
        match self {
            Moment::Date(date) => date.to_datetime(time(0, 0, 0, 0)),
            Moment::DateTime(moment) => moment,
        }
    }

    /// A date without a time ends with its last second.
    fn end(self) -> DateTime {
        match self {
            Moment::Date(date) => date.to_datetime(time(23, 59, 59, 0)),
            Moment::DateTime(moment) => moment,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bounds, Moment};
    use crate::envelope::ApiError;
    use crate::request::Query;
    use crate::resource::Period;

    fn bounds(query: &str) -> Result<(String, String), ApiError> {
        let period = Period { column: "created_at", longest: Some(3) };
        let bounds = Bounds::of(&Query::of(&format!("/?{query}")), period)?;
        Ok((bounds.from.unwrap_or_default(), bounds.to.unwrap_or_default()))
    }

    #[test]
    fn missing_ends_are_three_months_away() {
        let expect = |query, from: &str, to: &str| assert_eq!(bounds(query), Ok((from.to_owned(), to.to_owned())));
        expect("", "2024-03-30 12:00:00", "2024-06-30 12:00:00");
        expect("filters[from]=2024-01-31", "2024-01-31 00:00:00", "2024-04-30 00:00:00");
        expect("filters[to]=2024-05-31", "2024-02-29 00:00:00", "2024-05-31 23:59:59");
        expect("filters[from]=2024-01-01&filters[to]=2024-04-01", "2024-01-01 00:00:00", "2024-04-01 23:59:59");
    }

    #[test]
    fn longer_and_reversed_periods_are_refused() {
        assert_eq!(bounds("filters[from]=2024-01-01&filters[to]=2024-04-02"), Err(ApiError::PeriodTooLong));
        assert_eq!(bounds("filters[from]=2024-01-02&filters[to]=2024-01-01"), Err(ApiError::invalid("to")));
        assert_eq!(bounds("filters[from]=9999-12-31").map(|(from, _)| from), Ok("9999-12-31 00:00:00".to_owned()));
    }

    #[test]
    fn moments_are_written_in_two_ways() {
        for text in ["2024-02-29", "2024-02-29 23:59:59"] {
            assert!(Moment::read(text).is_some(), "{text}");
        }
        // The second is the page's example for a call meeting's `to`: June 31 does not exist.
        for text in [
            "2023-02-29",
            "2015-06-31 18:00:00",
            "2024-2-9",
            "20240209",
            "2024-02-09T10:00:00",
            "2024-02-09 1:02:03",
            "2024-02-09 10:00",
            "2024-02-09  10:00:00",
            "today",
            "",
        ] {
            assert!(Moment::read(text).is_none(), "{text}");
        }
    }
}
