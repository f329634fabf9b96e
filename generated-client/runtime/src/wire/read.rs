//! The trait by which every value of a response is read, and its connection to serde.

use std::fmt;
use std::marker::PhantomData;

use super::json_path::JsonPath;
use super::scalar::Scalar;
use super::unreadable::Unreadable;
use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A type that can be read from a response. `Ok(None)` means that the value is absent: valid for an optional field, an
/// error for a required one.
pub trait Read: Sized {
    /// The type in errors: "expected *a whole number*, found …".
    const EXPECTED: &'static str;

    /// Whether a text can contain a list of this type.
    const LISTED_IN_TEXT: bool = false;

    /// Reads a scalar.
    ///
    /// # Errors
    ///
    /// If this type cannot hold the scalar.
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        if scalar.is_absent() { Ok(None) } else { Err(Unreadable::Type) }
    }

    /// Reads a list. An empty list is an absent object, as PHP writes it.
    ///
    /// # Errors
    ///
    /// If this type cannot hold the list, or if it is not valid JSON.
    fn from_list<'de, A: SeqAccess<'de>>(mut list: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        match list.next_element::<IgnoredAny>()? {
            None => Ok(None),
            Some(_) => Err(path.mismatch(Self::EXPECTED, "a list")),
        }
    }

    /// Reads an object.
    ///
    /// # Errors
    ///
    /// If this type cannot hold the object, or if it is not valid JSON.
    fn from_object<'de, A: MapAccess<'de>>(object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        drop(object);
        Err(path.mismatch(Self::EXPECTED, "an object"))
    }

    /// Reads the next value, which is absent, a scalar, a list or an object.
    ///
    /// # Errors
    ///
    /// If this type cannot hold the value, or if it is not valid JSON.
    #[inline]
    fn visit<'de, D: Deserializer<'de>, S: Slot<Self>>(
        deserializer: D,
        visit: Visit<'_, '_, Self, S>,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_any(visit)
    }

    /// Reads a scalar in place of a list, as a list of one.
    ///
    /// # Errors
    ///
    /// Same as for [`from_scalar`](Self::from_scalar).
    fn many_from_scalar(scalar: Scalar<'_>) -> Result<Option<Vec<Self>>, Unreadable> {
        Ok(Self::from_scalar(scalar)?.map(|one| vec![one]))
    }

    /// A number for the identifier of a record: equal for equal identifiers. `None` without an identifier.
    fn identity(&self) -> Option<u64> {
        None
    }
}

/// A place for a value that may be absent.
pub trait Slot<T> {
    /// Stores the value.
    fn put(&mut self, value: Option<T>);
}

impl<T> Slot<T> for Option<T> {
    #[inline]
    fn put(&mut self, value: Option<T>) {
        *self = value;
    }
}

/// Absent items are left out.
impl<T> Slot<T> for Vec<T> {
    #[inline]
    fn put(&mut self, value: Option<T>) {
        if let Some(value) = value {
            self.push(value);
        }
    }
}

/// Reads the next JSON value as a `T` into its place. Returning it through the layers of serde would move it once per
/// layer.
pub struct Visit<'t, 's, T, S> {
    path: &'t JsonPath,
    slot: &'s mut S,
    kind: PhantomData<fn() -> T>,
}

impl<'t, 's, T, S> Visit<'t, 's, T, S> {
    /// Reads into `slot`, and collects the place of a mismatch in `path`.
    #[inline]
    pub fn new(path: &'t JsonPath, slot: &'s mut S) -> Self {
        Self { path, slot, kind: PhantomData }
    }
}

impl<T, S: Slot<T>> Visit<'_, '_, T, S> {
    /// Stores the value.
    pub fn put(self, value: T) {
        self.slot.put(Some(value));
    }
}

impl<'t, T, S> Visit<'t, '_, T, S> {
    /// Where the place of a mismatch is collected.
    pub fn path(&self) -> &'t JsonPath {
        self.path
    }
}

impl<T: Read, S: Slot<T>> Visit<'_, '_, T, S> {
    #[inline(always)]
    fn scalar<E: Error>(self, scalar: Scalar<'_>) -> Result<(), E> {
        match T::from_scalar(scalar) {
            Ok(value) => {
                self.slot.put(value);
                Ok(())
            }
            Err(reason) => Err(self.path.unreadable(T::EXPECTED, scalar, reason)),
        }
    }
}

impl<'de, T: Read, S: Slot<T>> DeserializeSeed<'de> for Visit<'_, '_, T, S> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::visit(deserializer, self)
    }
}

impl<'de, T: Read, S: Slot<T>> Visitor<'de> for Visit<'_, '_, T, S> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(T::EXPECTED)
    }

    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(Scalar::Boolean(value))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(Scalar::Unsigned(value))
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(Scalar::Signed(value))
    }

    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(Scalar::Double(value))
    }

    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        if T::LISTED_IN_TEXT {
            self.path.charge_entries(value)?;
        }
        self.scalar(Scalar::Text(value))
    }

    #[inline]
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.scalar(Scalar::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        self.slot.put(T::from_list(list, self.path)?);
        Ok(())
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        self.slot.put(T::from_object(object, self.path)?);
        Ok(())
    }
}

/// Implements `Deserialize` by [`Read`]. The text of an error contains the JSON path within the value.
///
/// # Errors
///
/// If the value has another type or is absent.
pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let (path, mut slot) = (JsonPath::default(), None);
    match deserializer.deserialize_any(Visit::new(&path, &mut slot)) {
        Ok(()) => slot.ok_or_else(|| path.mismatch(T::EXPECTED, "nothing")),
        Err(error) if path.has_mismatch() => Err(D::Error::custom(path.to_mismatch(error))),
        Err(error) => Err(error),
    }
}
