//! Moments, and the `from` and `to` filters.

use jiff::civil::{Date, DateTime, time};
use jiff::{Span, ToSpan};

use crate::envelope::Refusal;
use crate::request::Query;
use crate::resource::Period;
use crate::seed::NOW;

const FORMAT: &str = "%Y-%m-%d %H:%M:%S";

/// A moment as it is written on the wire. Years have four digits, so that these texts sort like the moments.
pub fn text(moment: DateTime) -> String {
    moment.strftime(FORMAT).to_string()
}

/// What a `from` or `to` says.
#[derive(Clone, Copy, Debug)]
enum Moment {
    Date(Date),
    DateTime(DateTime),
}

/// The bounds of a period, both inclusive, both in the form of the wire.
#[derive(Clone, Debug, Default)]
pub struct Bounds {
    from: Option<String>,
    to: Option<String>,
}

impl Bounds {
    pub fn contain(&self, moment: &str) -> bool {
        self.from.as_deref().is_none_or(|from| from <= moment) && self.to.as_deref().is_none_or(|to| moment <= to)
    }

    /// An end that is not given leaves its side open.
    pub fn read(query: &Query) -> Result<Bounds, Refusal> {
        let (from, to) = ends(query)?;
        Ok(Bounds { from: from.map(|from| text(from.start())), to: to.map(|to| text(to.end())) })
    }

    /// Like [`Bounds::read`], with the rules on the longest period that the section "Conversation" states: each end
    /// that is missing is that long away from the other one.
    pub fn of(query: &Query, period: Period) -> Result<Bounds, Refusal> {
        let Some(months) = period.longest else { return Bounds::read(query) };
        let months = months.months();
        let (from, to) = match ends(query)? {
            (None, None) => (shift(NOW, -months), NOW),
            (Some(from), None) => (from.start(), shift(from.start(), months)),
            (None, Some(to)) => (shift(to.start(), -months), to.end()),
            (Some(from), Some(to)) => {
                // Measured between the values as they are stated: from the 1st of January to the 1st of April are
                // three months, although the last day counts to its end.
                if to.start() > shift(from.start(), months) {
                    return Err(Refusal::PeriodTooLong);
                }
                (from.start(), to.end())
            }
        };
        Ok(Bounds { from: Some(text(from)), to: Some(text(to)) })
    }
}

/// The page does not say what a period that ends before it starts means; here its `to` is not valid.
fn ends(query: &Query) -> Result<(Option<Moment>, Option<Moment>), Refusal> {
    let end = |name: &str| match query.filter(name) {
        Some(text) => Moment::read(text).map(Some).ok_or_else(|| Refusal::invalid(name)),
        None => Ok(None),
    };
    let (from, to) = (end("from")?, end("to")?);
    match (from, to) {
        (Some(from), Some(to)) if to.end() < from.start() => Err(Refusal::invalid("to")),
        ends => Ok(ends),
    }
}

fn shift(moment: DateTime, by: Span) -> DateTime {
    moment.saturating_add(by)
}

impl Moment {
    /// `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS` and no other way to write it.
    fn read(text: &str) -> Option<Moment> {
        if let Ok(date) = text.parse::<Date>()
            && date.to_string() == text
        {
            return Some(Moment::Date(date));
        }
        let moment = DateTime::strptime(FORMAT, text).ok()?;
        (self::text(moment) == text).then_some(Moment::DateTime(moment))
    }

    /// A bare date starts at midnight.
    fn start(self) -> DateTime {
        match self {
            Moment::Date(date) => date.to_datetime(time(0, 0, 0, 0)),
            Moment::DateTime(moment) => moment,
        }
    }

    /// A bare date ends with its last second.
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
    use crate::envelope::Refusal;
    use crate::request::Query;
    use crate::resource::Period;

    fn bounds(query: &str) -> Result<(String, String), Refusal> {
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
        assert_eq!(bounds("filters[from]=2024-01-01&filters[to]=2024-04-02"), Err(Refusal::PeriodTooLong));
        assert_eq!(bounds("filters[from]=2024-01-02&filters[to]=2024-01-01"), Err(Refusal::invalid("to")));
        assert_eq!(bounds("filters[from]=9999-12-31").map(|(from, _)| from), Ok("9999-12-31 00:00:00".to_owned()));
    }

    #[test]
    fn moments_are_written_in_two_ways() {
        for text in ["2024-02-29", "2024-02-29 23:59:59"] {
            assert!(Moment::read(text).is_some(), "{text}");
        }
        // The second is the page's own example of a call meeting's `to`: June has no 31st day.
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
