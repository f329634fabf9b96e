//! How the keys of objects are read.

use std::fmt;

use iadvize_runtime::codegen_support::{Deserializer, position};
use serde_core::de::{DeserializeSeed, Error, Visitor};

use super::kind::Object;

/// The keys of an object. A key is first compared with the field after the last match, because keys mostly come in order.
pub struct Keys<'o> {
    object: &'o Object,
    expected: usize,
    /// The last unknown key.
    pub(super) unknown: String,
}

impl<'o> Keys<'o> {
    pub(super) fn new(object: &'o Object) -> Self {
        Self { object, expected: 0, unknown: String::new() }
    }

    #[cold]
    fn find(&mut self, key: &str) -> Option<usize> {
        let found = position(&self.object.names, key);
        match found {
            Some(index) => self.expected = self.object.field(index) + 1,
            None => key.clone_into(&mut self.unknown),
        }
        found
    }
}

/// Reads a key: the index of its name, or `None` for an unknown one.
impl<'de> DeserializeSeed<'de> for &mut Keys<'_> {
    type Value = Option<usize>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for &mut Keys<'_> {
    type Value = Option<usize>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        if self.object.names.get(self.expected).is_some_and(|name| *name == key) {
            self.expected += 1;
            return Ok(Some(self.expected - 1));
        }
        Ok(self.find(key))
    }
}
