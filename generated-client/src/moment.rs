//! A date, or a date with a time.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime};

/// A point on the calendar as the API takes it: a date, or a date with a time. The API knows no time zones.
///
/// ```
/// use iadvize::{Moment, date};
///
/// assert_eq!(Moment::from(date(2024, 1, 31)).to_string(), "2024-01-31");
/// assert_eq!(Moment::from(date(2024, 1, 31).at(8, 30, 0, 0)).to_string(), "2024-01-31 08:30:00");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// `YYYY-MM-DD` on the wire.
    Date(Date),
    /// `YYYY-MM-DD HH:MM:SS` on the wire; fractions of a second are not sent.
    DateTime(DateTime),
}

impl Moment {
    /// The first instant of this moment: a date begins at midnight.
    pub(crate) fn start(self) -> DateTime {
        match self {
            Self::Date(date) => date.to_datetime(jiff::civil::Time::midnight()),
            Self::DateTime(date_time) => date_time,
        }
    }

    /// The day that this moment is on.
    pub(crate) fn date(self) -> Date {
        self.start().date()
    }
}

impl From<Date> for Moment {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<DateTime> for Moment {
    fn from(date_time: DateTime) -> Self {
        Self::DateTime(date_time)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => fmt::Display::fmt(date, formatter),
            Self::DateTime(date_time) => write!(
                formatter,
                "{} {:02}:{:02}:{:02}",
                date_time.date(),
                date_time.hour(),
                date_time.minute(),
                date_time.second()
            ),
        }
    }
}

impl FromStr for Moment {
    type Err = jiff::Error;

    /// Reads `YYYY-MM-DD`, `YYYY-MM-DD HH:MM:SS`, and the latter with a `T` in place of the space.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.len() {
            ..=10 => text.parse().map(Self::Date),
            _ => text.parse().map(Self::DateTime),
        }
    }
}
