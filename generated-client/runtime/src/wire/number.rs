//! Numbers, also written as strings (`"12"`), and integers with an empty fraction (`5.0`, `"5.00"`).
//!
//! A number that its type cannot hold exactly is an error: `ErrorKind::Decode` says what that means. JSON numbers with a
//! fraction or an exponent arrive here as doubles. From 2⁵³, the double may stand for several integers, therefore it is an
//! error for every type; below, a decimal fraction is the nearest double.

use std::str::FromStr;

use super::read::Read;
use super::scalar::{ROUNDED, Scalar};
use super::unreadable::Unreadable;

impl Read for u64 {
    const EXPECTED: &'static str = "a whole number (0 to 2^64-1)";

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            Scalar::Null | Scalar::Text("") => Ok(None),
            Scalar::Unsigned(value) => Ok(Some(value)),
            Scalar::Double(value) => whole(value).map(Some),
            Scalar::Text(text) => integer(text),
            _ => Err(Unreadable::Type),
        }
    }

    fn identity(&self) -> Option<u64> {
        Some(*self)
    }
}

impl Read for i64 {
    const EXPECTED: &'static str = "a whole number";

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            Scalar::Signed(value) => Ok(Some(value)),
            Scalar::Double(value) if value < 0.0 => whole(-value).map(|value| Some(-(value as i64))),
            Scalar::Text(text) if text.trim_start().starts_with('-') => integer(text),
            _ => u64::from_scalar(scalar)?.map(|value| value.try_into().map_err(|_| Unreadable::Type)).transpose(),
        }
    }
}

impl Read for f64 {
    const EXPECTED: &'static str = "a number";

    #[inline]
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        match scalar {
            Scalar::Null | Scalar::Text("") => Ok(None),
            Scalar::Boolean(_) => Err(Unreadable::Type),
            Scalar::Unsigned(value) => exact(value.into()),
            Scalar::Signed(value) => exact(value.into()),
            Scalar::Double(value) => finite(value),
            Scalar::Text(text) => double(text.trim()),
        }
    }
}

/// The integer that a double is.
fn whole(value: f64) -> Result<u64, Unreadable> {
    if value >= ROUNDED {
        Err(Unreadable::Inexact)
    } else if value >= 0.0 && value.fract() == 0.0 {
        Ok(value as u64)
    } else {
        Err(Unreadable::Type)
    }
}

fn integer<T: FromStr>(text: &str) -> Result<Option<T>, Unreadable> {
    let text = text.trim();
    let parsed = text.parse().or_else(|_| without_empty_fraction(text).parse());
    parsed.map(Some).map_err(|_| not_a_number(text))
}

fn double(text: &str) -> Result<Option<f64>, Unreadable> {
    match without_empty_fraction(text).parse() {
        Ok(integer) => exact(integer),
        Err(_) => text.parse().map_err(|_| not_a_number(text)).and_then(finite),
    }
}

/// The number without a fraction of zeros: `5` for `5.00`.
pub fn without_empty_fraction(text: &str) -> &str {
    match text.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|digit| digit == b'0') => whole,
        _ => text,
    }
}

/// A double that no other integer is rounded to. Infinity and NaN are not numbers in JSON, but Rust parses their texts,
/// and other formats have them.
fn finite(value: f64) -> Result<Option<f64>, Unreadable> {
    match value.abs() {
        size if size < ROUNDED => Ok(Some(value)),
        size if size.is_finite() => Err(Unreadable::Inexact),
        _ => Err(Unreadable::Type),
    }
}

/// The double that is equal to an integer, if there is one.
fn exact(value: i128) -> Result<Option<f64>, Unreadable> {
    let double = value as f64;
    if double as i128 == value { Ok(Some(double)) } else { Err(Unreadable::Inexact) }
}

#[cold]
fn not_a_number(text: &str) -> Unreadable {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
    match text.strip_prefix('-').unwrap_or(text).split_once(',') {
        Some((whole, fraction)) if digits(whole) && digits(fraction) => Unreadable::DecimalComma,
        _ => Unreadable::Type,
    }
}
