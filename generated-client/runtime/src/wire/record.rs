//! Objects with known fields: what `derive(Record)` expands to stands on this.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::json_path::JsonPath;
use super::read::{Read, Visit};

/// An object with known fields, which a call answers with.
pub trait Record: Read {}

/// The fields of a record, by their place in its declaration. A key is compared where it stands in the text, first with
/// the field after the one found last, since keys mostly come in order; one that is equal needs no proof that it is text.
pub struct Keys {
    names: &'static [&'static str],
    likely: usize,
}

impl Keys {
    /// The fields of these names.
    pub fn new(names: &'static [&'static str]) -> Self {
        Self { names, likely: 0 }
    }

    /// The place of the next key's field; the number of names for a key that is none of them.
    ///
    /// # Errors
    ///
    /// When the text is no JSON.
    pub fn next<'de, A: MapAccess<'de>>(&mut self, object: &mut A) -> Result<Option<usize>, A::Error> {
        object.next_key_seed(self)
    }

    /// Reads the value of the field at `place` into `slot`.
    ///
    /// # Errors
    ///
    /// When the value is none of the field's type.
    pub fn value<'de, T: Read, A: MapAccess<'de>>(
        &self,
        object: &mut A,
        place: usize,
        slot: &mut Option<T>,
        path: &JsonPath,
    ) -> Result<(), A::Error> {
        let read = object.next_value_seed(Visit::new(path, slot));
        if read.is_err() {
            path.field(self.names[place]);
        }
        read
    }

    /// Passes over a value.
    ///
    /// # Errors
    ///
    /// When the text is no JSON.
    pub fn skip<'de, A: MapAccess<'de>>(&self, object: &mut A) -> Result<(), A::Error> {
        object.next_value::<IgnoredAny>().map(drop)
    }

    /// The value of a field that must be there.
    ///
    /// # Errors
    ///
    /// When it is not.
    pub fn required<T: Read, E: Error>(&self, value: Option<T>, place: usize, path: &JsonPath) -> Result<T, E> {
        value.ok_or_else(|| {
            let error = path.mismatch(T::EXPECTED, "nothing");
            path.field(self.names[place]);
            error
        })
    }

    /// The place of a key's field that is not the likely one; nothing when the key is no text.
    #[cold]
    fn find(&mut self, key: &[u8]) -> Option<usize> {
        let found = position(self.names, str::from_utf8(key).ok()?);
        self.likely = found.map_or(self.likely, |place| place + 1);
        Some(found.unwrap_or(self.names.len()))
    }
}

/// The place of a text among known ones, as every set of values looks for it.
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
        if self.names.get(self.likely).is_some_and(|name| name.as_bytes() == key) {
            self.likely += 1;
            return Ok(self.likely - 1);
        }
        self.find(key).ok_or_else(|| E::custom("a key is no text"))
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        self.visit_bytes(key.as_bytes())
    }
}
