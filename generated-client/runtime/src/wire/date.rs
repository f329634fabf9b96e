//! Dates, with a space or a `T` before the time, or as PHP's `DateTime`. A date of zeros is absent. A value that the type
//! cannot hold, such as a time zone, is an error.

use jiff::civil::{Date, DateTime, Time};
use serde_core::de::MapAccess;
use serde_core::{Deserialize, Deserializer};

use super::any::Ignored;
use super::json_path::JsonPath;
use super::number::without_empty_fraction;
use super::read::{Read, deserialize};
use super::record::Keys;
use super::scalar::Scalar;
use super::unreadable::Unreadable;
use crate::moment::Moment;

/// How databases write a date that was never set, and what PHP makes of it.
const ZERO_DATES: [&str; 2] = ["0000-00-00", "-0001-11-30"];
const ZERO_TIME: &str = "00:00:00";

/// Length of `YYYY-MM-DD HH:MM:SS`.
const SECONDS: usize = 19;

impl Read for Date {
    const EXPECTED: &'static str = "a date as `YYYY-MM-DD`";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match parse(scalar)? {
            None => Ok(None),
            Some(Moment::Date(date)) => Ok(Some(date)),
            Some(Moment::DateTime(midnight)) if midnight.time() == Time::midnight() => Ok(Some(midnight.date())),
            Some(Moment::DateTime(_)) => Err(Unreadable::Type),
        }
    }

    fn from_object<'de, A: MapAccess<'de>>(object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        from_php(object, path)
    }
}

impl Read for DateTime {
    const EXPECTED: &'static str = "a date and time as `YYYY-MM-DD HH:MM:SS`";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match parse(scalar)? {
            None => Ok(None),
            Some(Moment::DateTime(date_time)) => Ok(Some(date_time)),
            Some(Moment::Date(_)) => Err(Unreadable::Type),
        }
    }

    fn from_object<'de, A: MapAccess<'de>>(object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        from_php(object, path)
    }
}

impl Read for Moment {
    const EXPECTED: &'static str = "a date as `YYYY-MM-DD`, with or without a time";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        parse(scalar)
    }

    fn from_object<'de, A: MapAccess<'de>>(object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        from_php(object, path)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

fn parse(scalar: Scalar<'_>) -> Result<Option<Moment>, Unreadable> {
    match scalar {
        Scalar::Text(text) if !text.is_empty() => {
            let text = text.trim();
            text.parse().map(Some).or_else(|_| if is_zero(text) { Ok(None) } else { Err(reason(text)) })
        }
        _ if scalar.is_absent() => Ok(None),
        _ => Err(Unreadable::Type),
    }
}

fn is_zero(text: &str) -> bool {
    let time = ZERO_DATES.iter().find_map(|date| text.strip_prefix(date)).map(without_empty_fraction);
    time.is_some_and(|time| time.is_empty() || time.strip_prefix([' ', 'T']) == Some(ZERO_TIME))
}

#[cold]
fn reason(text: &str) -> Unreadable {
    let Some((start, rest)) = text.split_at_checked(SECONDS) else { return Unreadable::Type };
    let digits = |character: char| character.is_ascii_digit();
    let (fraction, offset) = match rest.strip_prefix('.').map(|rest| rest.trim_start_matches(digits)) {
        Some(offset) => (rest.len() - offset.len() > 1, offset),
        None => (false, rest),
    };
    match start.parse::<Moment>() {
        Ok(_) if fraction && offset.is_empty() => Unreadable::Fraction,
        Ok(_) if offset.starts_with(['Z', '+', '-']) => Unreadable::Offset,
        _ => Unreadable::Type,
    }
}

/// Reads PHP's `DateTime` as JSON. `date` is the local time in its `timezone`; the API has no zones.
fn from_php<'de, T: Read, A: MapAccess<'de>>(mut object: A, path: &JsonPath) -> Result<Option<T>, A::Error> {
    let (mut keys, mut date, mut has_date) = (Keys::new(&["date", "timezone_type", "timezone"]), None, false);
    while let Some(place) = keys.next(&mut object)? {
        match place {
            0 => {
                keys.value(&mut object, 0, &mut date, path)?;
                has_date = true;
            }
            1 | 2 => keys.value(&mut object, place, &mut None::<Ignored>, path)?,
            _ => return Err(path.mismatch(T::EXPECTED, "an object")),
        }
    }
    if has_date { Ok(date) } else { Err(path.mismatch(T::EXPECTED, "an object without `date`")) }
}
