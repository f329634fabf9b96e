//! The one trait that everything in an answer is read by, and its door to serde.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::trail::Trail;

/// A JSON value that holds no other.
#[derive(Clone, Copy, Debug)]
pub enum Scalar<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number that is not negative.
    Unsigned(u64),
    /// A negative whole number.
    Signed(i64),
    /// A number with a fraction, or too large to be counted.
    Double(f64),
    /// A string.
    Text(&'a str),
}

impl<'a> Scalar<'a> {
    /// The scalar in `value`; nothing for a list or an object.
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

    /// Whether this stands for nothing: `null` or an empty string.
    pub fn is_nothing(self) -> bool {
        matches!(self, Self::Null | Self::Text(""))
    }

    /// The scalar as text; nothing for one that [stands for nothing](Self::is_nothing).
    pub fn text(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Null | Self::Text("") => None,
            Self::Boolean(value) => Some(Cow::Borrowed(if value { "true" } else { "false" })),
            Self::Unsigned(value) => Some(Cow::Owned(value.to_string())),
            Self::Signed(value) => Some(Cow::Owned(value.to_string())),
            Self::Double(value) => Some(Cow::Owned(value.to_string())),
            Self::Text(value) => Some(Cow::Borrowed(value)),
        }
    }
}

/// A scalar that is not what was expected; the caller knows what and where.
#[derive(Debug)]
pub struct Unreadable;

/// A type that answers are read into. `Ok(None)` means that there is nothing, which an optional field takes as such and
/// a required one as a mistake.
pub trait Read: Sized {
    /// What a mistake calls the type: "expected *a whole number*, found …".
    const EXPECTED: &'static str;

    /// Reads a scalar.
    ///
    /// # Errors
    ///
    /// When the scalar stands for something that this type cannot hold.
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        if scalar.is_nothing() { Ok(None) } else { Err(Unreadable) }
    }

    /// Reads a list. An empty one stands for nothing: PHP writes an empty object that way.
    ///
    /// # Errors
    ///
    /// When the list holds something that this type cannot hold, or is no JSON.
    fn from_list<'de, A: SeqAccess<'de>>(mut list: A, trail: &Trail) -> Result<Option<Self>, A::Error> {
        match list.next_element::<IgnoredAny>()? {
            None => Ok(None),
            Some(_) => Err(trail.mismatch(Self::EXPECTED, "a list")),
        }
    }

    /// Reads an object.
    ///
    /// # Errors
    ///
    /// When the object is not one of this type, or is no JSON.
    fn from_object<'de, A: MapAccess<'de>>(object: A, trail: &Trail) -> Result<Option<Self>, A::Error> {
        drop(object);
        Err(trail.mismatch(Self::EXPECTED, "an object"))
    }

    /// Reads a scalar that stands where a list is expected: as a list of one.
    ///
    /// # Errors
    ///
    /// As [`from_scalar`](Self::from_scalar).
    fn many_from_scalar(scalar: Scalar<'_>) -> Result<Option<Vec<Self>>, Unreadable> {
        Ok(Self::from_scalar(scalar)?.map(|one| vec![one]))
    }
}

/// Reads whatever JSON value comes next as a `T`.
pub struct Visit<'t, T> {
    trail: &'t Trail,
    kind: PhantomData<fn() -> T>,
}

impl<'t, T> Visit<'t, T> {
    /// A reader that notes on `trail` where it stopped.
    pub fn new(trail: &'t Trail) -> Self {
        Self { trail, kind: PhantomData }
    }
}

impl<T: Read> Visit<'_, T> {
    fn scalar<E: Error>(&self, scalar: Scalar<'_>) -> Result<Option<T>, E> {
        T::from_scalar(scalar).map_err(|Unreadable| self.trail.misfit(T::EXPECTED, scalar))
    }
}

impl<'de, T: Read> DeserializeSeed<'de> for Visit<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Read> Visitor<'de> for Visit<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(T::EXPECTED)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        self.scalar(Scalar::Boolean(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        self.scalar(Scalar::Unsigned(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        self.scalar(Scalar::Signed(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        self.scalar(Scalar::Double(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        self.scalar(Scalar::Text(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        self.scalar(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        self.scalar(Scalar::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        T::from_list(list, self.trail)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<Self::Value, A::Error> {
        T::from_object(object, self.trail)
    }
}

/// Reads a `T` by [`Read`] where serde asks for one; the error's text names the place within the value.
///
/// # Errors
///
/// When the value is none of the type, or stands for nothing.
pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let trail = Trail::new();
    match deserializer.deserialize_any(Visit::new(&trail)) {
        Ok(Some(value)) => Ok(value),
        Ok(None) => Err(trail.mismatch(T::EXPECTED, "nothing")),
        Err(error) => Err(match trail.place(&error) {
            Some(place) => D::Error::custom(place),
            None => error,
        }),
    }
}
