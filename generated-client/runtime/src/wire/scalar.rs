//! JSON values that contain no other values.

use std::borrow::Cow;
use std::fmt::{self, Display};

use serde_json::Value;

use super::unreadable::Unreadable;

/// 2⁵³. From here on, different integers are the same double, and JSON may have had any of them.
pub(super) const ROUNDED: f64 = 9_007_199_254_740_992.0;

/// A JSON value that contains no other values.
#[derive(Clone, Copy, Debug)]
pub enum Scalar<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number from 0.
    Unsigned(u64),
    /// A negative whole number.
    Signed(i64),
    /// A number with a fraction, or out of the range of integers.
    Double(f64),
    /// A string.
    Text(&'a str),
}

impl<'a> Scalar<'a> {
    /// The scalar in `value`, or `None` for a list or an object.
    pub fn of(value: &'a Value) -> Option<Self> {
        Some(match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Boolean(*value),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(value), _) => Self::Unsigned(value),
                (None, Some(value)) => Self::Signed(value),
                (None, None) => Self::Double(number.as_f64()?),
            },
            Value::String(text) => Self::Text(text),
            Value::Array(_) | Value::Object(_) => return None,
        })
    }

    /// Whether the value is absent: `null`, an empty string, or `false`, as PHP writes it.
    pub fn is_absent(self) -> bool {
        matches!(self, Self::Null | Self::Text("") | Self::Boolean(false))
    }

    /// The scalar as text, or `None` if it [is absent](Self::is_absent) or a boolean.
    ///
    /// # Errors
    ///
    /// If the scalar is a number that was rounded.
    pub fn text(self) -> Result<Option<Cow<'a, str>>, Unreadable> {
        Ok(match self {
            Self::Null | Self::Text("") | Self::Boolean(_) => None,
            Self::Unsigned(value) => Some(Cow::Owned(value.to_string())),
            Self::Signed(value) => Some(Cow::Owned(value.to_string())),
            Self::Double(value) if value.abs() >= ROUNDED => return Err(Unreadable::Inexact),
            Self::Double(value) => Some(Cow::Owned(value.to_string())),
            Self::Text(value) => Some(Cow::Borrowed(value)),
        })
    }
}

impl Display for Scalar<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter.write_str("null"),
            Self::Boolean(value) => Display::fmt(value, formatter),
            Self::Unsigned(value) => Display::fmt(value, formatter),
            Self::Signed(value) => Display::fmt(value, formatter),
            Self::Double(value) if value.abs() >= ROUNDED => write!(formatter, "about {value}"),
            Self::Double(value) => Display::fmt(value, formatter),
            Self::Text(text) => Display::fmt(text, formatter),
        }
    }
}
