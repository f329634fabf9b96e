//! A date, or a date with a time.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time};

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
            Self::Date(date) => date.to_datetime(Time::midnight()),
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

    /// Reads `YYYY-MM-DD`, `YYYY-MM-DD HH:MM:SS`, and the latter with a `T` in place of the space or with zeros as a
    /// fraction. A time zone is refused rather than dropped.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let moment = match text.split_at_checked(10) {
            Some((day, "")) => date(day).map(Self::Date),
            Some((day, rest)) => rest.strip_prefix([' ', 'T']).and_then(time).and_then(|time| {
                let date_time = date(day)?.to_datetime(time);
                Some(Self::DateTime(date_time))
            }),
            None => None,
        };
        moment.ok_or_else(|| jiff::Error::from_args(format_args!("neither a date nor a date with a time")))
    }
}

fn date(text: &str) -> Option<Date> {
    let [year, month, day] = numbers(text, '-', [4, 2, 2])?;
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

fn time(text: &str) -> Option<Time> {
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    if fraction.is_empty() || fraction.bytes().any(|digit| digit != b'0') {
        return None;
    }
    let [hour, minute, second] = numbers(clock, ':', [2, 2, 2])?;
    Time::new(hour.try_into().ok()?, minute.try_into().ok()?, second.try_into().ok()?, 0).ok()
}

/// Three numbers of so many digits.
fn numbers(text: &str, separator: char, digits: [usize; 3]) -> Option<[i16; 3]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; 3];
    for (number, length) in numbers.iter_mut().zip(digits) {
        let part = parts.next()?;
        let plain = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        *number = part.parse().ok().filter(|_| plain)?;
    }
    parts.next().is_none().then_some(numbers)
}
