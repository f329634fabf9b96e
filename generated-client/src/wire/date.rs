//! Dates: with a space or a `T` before the time, and full of zeros where there is none.

use std::str::FromStr;

use jiff::civil::{Date, DateTime};

use super::read::{Read, Scalar, Unreadable};
use crate::moment::Moment;

/// How databases write a date that was never set; a time may follow.
const ZERO_DATE: &str = "0000-00-00";

impl Read for Date {
    const EXPECTED: &'static str = "a date as `YYYY-MM-DD`";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        parse(scalar)
    }
}

impl Read for DateTime {
    const EXPECTED: &'static str = "a date and time as `YYYY-MM-DD HH:MM:SS`";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        parse(scalar)
    }
}

impl Read for Moment {
    const EXPECTED: &'static str = "a date as `YYYY-MM-DD`, with or without a time";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        parse(scalar)
    }
}

fn parse<T: FromStr>(scalar: Scalar<'_>) -> Result<Option<T>, Unreadable> {
    match scalar {
        Scalar::Null | Scalar::Text("") => Ok(None),
        Scalar::Text(text) if text.starts_with(ZERO_DATE) => Ok(None),
        Scalar::Text(text) => text.trim().parse().map(Some).map_err(|_| Unreadable),
        _ => Err(Unreadable),
    }
}
