//! Writes values as the API does. Reading them gives equal values (feature `serde`).
//!
//! The trait is separate from serde's because dates belong to another crate, which writes them in another form.

use jiff::civil::{Date, DateTime};
use serde_core::{Serialize, Serializer};
use serde_json::Value;
use uuid::Uuid;

use crate::moment::Moment;
use crate::value::WireValue;

/// A type that is written as the API writes it.
pub trait Write {
    /// Writes the value.
    ///
    /// # Errors
    ///
    /// If the serializer fails.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A value that serde writes by [`Write`].
pub struct Written<'a, T>(pub &'a T);

impl<T: Write> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Writes the value of an enum whose values are numbers.
///
/// # Errors
///
/// If the serializer fails.
pub fn integer_or_text<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match WireValue::integer_or_text(text) {
        WireValue::Signed(number) => serializer.serialize_i64(number),
        _ => serializer.serialize_str(text),
    }
}

impl<T: Write> Write for Option<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&Written(value)),
            None => serializer.serialize_none(),
        }
    }
}

impl<T: Write> Write for Vec<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }
}

impl Write for DateTime {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Moment::DateTime(*self))
    }
}

macro_rules! write_by {
    ($($method:ident: $($ty:ty),+;)+) => {$($(
        impl Write for $ty {
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                write_by!($method, self, serializer)
            }
        }
    )+)+};
    (serialize, $value:expr, $serializer:expr) => { Serialize::serialize($value, $serializer) };
    (collect_str, $value:expr, $serializer:expr) => { $serializer.collect_str($value) };
}

write_by! {
    serialize: bool, u64, i64, f64, String, Value;
    collect_str: Date, Moment, Uuid;
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write(serializer)
    }
}
