//! The scalars of statistics.

use crate::wire::{Read, Scalar, Unreadable, without_empty_fraction};

/// The expected type, and why it cannot hold the value.
pub type Unexpected = (&'static str, Unreadable);

/// The longest name of an indicator and the longest identifier, in bytes. Rows have copies of them.
pub const LONGEST: usize = 255;

/// The expected type of an identifier.
pub const IDENTIFIER: &str = "an identifier of at most 255 bytes";

/// Reads a figure.
pub fn number(scalar: Scalar<'_>) -> Result<Option<f64>, Unexpected> {
    f64::from_scalar(scalar).map_err(|reason| (f64::EXPECTED, reason))
}

/// Reads an identifier.
pub fn identifier(scalar: Scalar<'_>) -> Result<Option<String>, Unexpected> {
    if scalar.is_absent() {
        return Ok(None);
    }
    let id = String::from_scalar(scalar).map_err(|reason| (String::EXPECTED, reason))?;
    if id.as_ref().is_some_and(|id| id.len() > LONGEST) {
        return Err((IDENTIFIER, Unreadable::Type));
    }
    let is_number = |whole: &&str| !whole.is_empty() && whole.bytes().all(|digit| digit.is_ascii_digit());
    Ok(id.map(|id| Some(without_empty_fraction(&id)).filter(is_number).map(ToOwned::to_owned).unwrap_or(id)))
}
