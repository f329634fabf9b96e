//! Objects with known fields, for the expansion of `derive(Record)`.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::json_path::JsonPath;
use super::read::{Read, Visit};

/// An object with known fields that a call can return.
pub trait Record: Read {}

/// The fields of a record, by their index in its declaration. A key is first compared, as bytes, with the field after
/// the last match, because keys mostly come in order. Only other keys need a check for valid UTF-8. Other names of fields
/// follow after the names of all fields.
pub struct Keys {
    names: &'static [&'static str],
    expected: usize,
}

impl Keys {
    /// Fields with these names.
    pub fn new(names: &'static [&'static str]) -> Self {
        Self { names, expected: 0 }
    }

    /// The index of the next key's field, or the number of fields for an unknown key.
    ///
    /// # Errors
    ///
    /// If the input is not valid JSON.
    pub fn next<'de, A: MapAccess<'de>>(&mut self, object: &mut A) -> Result<Option<usize>, A::Error> {
        object.next_key_seed(self)
    }

    /// Reads the value of the field at `index` into `slot`.
    ///
    /// # Errors
    ///
    /// If the value has another type.
    pub fn value<'de, T: Read, A: MapAccess<'de>>(
        &self,
        object: &mut A,
        index: usize,
        slot: &mut Option<T>,
        path: &JsonPath,
    ) -> Result<(), A::Error> {
        let read = object.next_value_seed(Visit::new(path, slot));
        if read.is_err() {
            path.field(self.names[index]);
        }
        read
    }

    /// Reads the value of the field at `index`, which has several names, into `slot`. `key` is the index of the name that was
    /// found.
    ///
    /// # Errors
    ///
    /// If the value has another type, or if another name has a different value. Absent values are ignored.
    pub fn same<'de, T: Read + PartialEq, A: MapAccess<'de>>(
        &mut self,
        object: &mut A,
        [key, index]: [usize; 2],
        slot: &mut Option<T>,
        path: &JsonPath,
    ) -> Result<(), A::Error> {
        self.expected = index + 1;
        let mut found = None;
        self.value(object, key, &mut found, path)?;
        if slot.is_none() {
            *slot = found;
        } else if found.is_some() && found != *slot {
            let error = path.mismatch("the same value as under another name of the field", "a different one");
            path.field(self.names[key]);
            return Err(error);
        }
        Ok(())
    }

    /// Ignores a value.
    ///
    /// # Errors
    ///
    /// If the input is not valid JSON.
    pub fn skip<'de, A: MapAccess<'de>>(&self, object: &mut A) -> Result<(), A::Error> {
        object.next_value::<IgnoredAny>().map(drop)
    }

    /// The value of a required field.
    ///
    /// # Errors
    ///
    /// If the value is absent.
    pub fn required<T: Read, E: Error>(&self, value: Option<T>, index: usize, path: &JsonPath) -> Result<T, E> {
        value.ok_or_else(|| {
            let error = path.mismatch(T::EXPECTED, "nothing");
            path.field(self.names[index]);
            error
        })
    }

    /// The index of a field other than the expected one, or `None` for a key that is not valid UTF-8.
    #[cold]
    fn find(&mut self, key: &[u8]) -> Option<usize> {
        let found = position(self.names, str::from_utf8(key).ok()?);
        self.expected = found.map_or(self.expected, |place| place + 1);
        Some(found.unwrap_or(self.names.len()))
    }
}

/// The position of a text among known ones, for every enum.
pub fn position(known: &[&str], text: &str) -> Option<usize> {
    known.iter().position(|known| *known == text)
}

impl<'de> DeserializeSeed<'de> for &mut Keys {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_bytes(self)
    }
}

impl Visitor<'_> for &mut Keys {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    #[inline]
    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<usize, E> {
        if self.names.get(self.expected).is_some_and(|name| name.as_bytes() == key) {
            self.expected += 1;
            return Ok(self.expected - 1);
        }
        self.find(key).ok_or_else(|| E::custom("object key is not valid UTF-8"))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        self.visit_bytes(key.as_bytes())
    }
}
