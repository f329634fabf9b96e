//! Dates, with a space or a `T` before the time. A date of zeros is absent. A value that the type cannot hold, such as
//! a time zone, is an error.

use jiff::civil::{Date, DateTime, Time};
use serde_core::{Deserialize, Deserializer};

use super::read::{Read, Unreadable, deserialize};
use super::scalar::Scalar;
use crate::moment::Moment;

/// How databases write a date that was never set.
const ZERO_DATE: &str = "0000-00-00";
const ZERO_TIME: &str = "00:00:00";

impl Read for Date {
    const EXPECTED: &'static str = "a date as `YYYY-MM-DD`";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match parse(scalar)? {
            None => Ok(None),
            Some(Moment::Date(date)) => Ok(Some(date)),
            Some(Moment::DateTime(midnight)) if midnight.time() == Time::midnight() => Ok(Some(midnight.date())),
            Some(Moment::DateTime(_)) => Err(Unreadable),
        }
    }
}

impl Read for DateTime {
    const EXPECTED: &'static str = "a date and time as `YYYY-MM-DD HH:MM:SS`";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match parse(scalar)? {
            None => Ok(None),
            Some(Moment::DateTime(date_time)) => Ok(Some(date_time)),
            Some(Moment::Date(_)) => Err(Unreadable),
        }
    }
}

impl Read for Moment {
    const EXPECTED: &'static str = "a date as `YYYY-MM-DD`, with or without a time";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        parse(scalar)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

fn parse(scalar: Scalar<'_>) -> Result<Option<Moment>, Unreadable> {
    match scalar {
        Scalar::Null | Scalar::Text("") => Ok(None),
        Scalar::Text(text) => {
            let text = text.trim();
            text.parse().map(Some).or_else(|_| if is_zero(text) { Ok(None) } else { Err(Unreadable) })
        }
        _ => Err(Unreadable),
    }
}

fn is_zero(text: &str) -> bool {
    let time = text.strip_prefix(ZERO_DATE);
    time.is_some_and(|time| time.is_empty() || time.strip_prefix([' ', 'T']) == Some(ZERO_TIME))
}
