//! A date, or a date with a time.

use std::cmp::Ordering;
use std::error::Error;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time};

/// A date, or a date with a time, in the form that the API takes. The API has no time zones.
///
/// Moments are ordered by their start. A date comes before the same day with a time.
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
    /// `YYYY-MM-DD HH:MM:SS` on the wire, without fractions of a second.
    DateTime(DateTime),
}

impl Moment {
    /// The moment without fractions of a second, as it is sent.
    pub(crate) fn whole_seconds(self) -> Self {
        match self {
            Self::Date(date) => Self::Date(date),
            Self::DateTime(exact) => Self::DateTime(exact.date().at(exact.hour(), exact.minute(), exact.second(), 0)),
        }
    }

    /// The first second; a date starts at midnight.
    pub(crate) fn start(self) -> DateTime {
        match self {
            Self::Date(date) => date.to_datetime(Time::midnight()),
            Self::DateTime(date_time) => date_time,
        }
    }

    /// The day of the moment.
    pub(crate) fn date(self) -> Date {
        self.start().date()
    }
}

impl Ord for Moment {
    fn cmp(&self, other: &Self) -> Ordering {
        let place = |moment: &Self| (moment.start(), matches!(moment, Self::DateTime(_)));
        place(self).cmp(&place(other))
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
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

/// The error of a text that is not a [`Moment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseMomentError(());

impl fmt::Display for ParseMomentError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("expected a date as `YYYY-MM-DD`, with or without a time as `HH:MM:SS`")
    }
}

impl Error for ParseMomentError {}

impl FromStr for Moment {
    type Err = ParseMomentError;

    /// Parses `YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`, also with a `T` for the space or with a fraction of zeros.
    ///
    /// # Errors
    ///
    /// If the text has another form, such as one with a time zone, or if there is no such date or time.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let moment = match text.as_bytes().split_first_chunk() {
            Some((day, [])) => date(*day).map(Self::Date),
            Some((day, [b' ' | b'T', rest @ ..])) => {
                date(*day).zip(time(rest)).map(|(date, time)| Self::DateTime(date.to_datetime(time)))
            }
            _ => None,
        };
        moment.ok_or(ParseMomentError(()))
    }
}

fn date(text: [u8; 10]) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    Date::new(number([y1, y2, y3, y4])?, number([m1, m2])?, number([d1, d2])?).ok()
}

fn time(text: &[u8]) -> Option<Time> {
    let &[h1, h2, b':', m1, m2, b':', s1, s2, ref fraction @ ..] = text else { return None };
    match fraction {
        [] => {}
        [b'.', zeros @ ..] if !zeros.is_empty() && zeros.iter().all(|digit| *digit == b'0') => {}
        _ => return None,
    }
    Time::new(number([h1, h2])?, number([m1, m2])?, number([s1, s2])?, 0).ok()
}

/// The number with these digits.
fn number<const N: usize, T: TryFrom<u16>>(digits: [u8; N]) -> Option<T> {
    let value = digits
        .iter()
        .try_fold(0, |number: u16, digit| digit.is_ascii_digit().then(|| number * 10 + u16::from(digit - b'0')))?;
    value.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordered_by_start() {
        let ordered = ["2023-12-31 23:59:59", "2024-01-01", "2024-01-01 00:00:00", "2024-01-01 08:00:00", "2024-01-02"];
        let moments = ordered.map(|text| text.parse::<Moment>().unwrap());
        assert!(moments.is_sorted_by(|one, next| one < next));
        assert!("2024-02-30".parse::<Moment>().is_err() && "2024-02-29".parse::<Moment>().is_ok());
    }
}
