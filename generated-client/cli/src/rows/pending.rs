//! Objects whose first key may have been read.

use serde_core::de::value::StringDeserializer;
use serde_core::de::{DeserializeSeed, IntoDeserializer, MapAccess};

/// An object whose first key may have been read. Every object is read as one of these: lists of lists do not need a
/// type for each depth.
pub struct Pending<A, E> {
    first: Option<StringDeserializer<E>>,
    object: A,
}

impl<'de, A: MapAccess<'de>> Pending<A, A::Error> {
    pub fn new(object: A) -> Self {
        Self { first: None, object }
    }

    /// Makes `key` the next one again.
    pub fn put_back(&mut self, key: Option<String>) {
        self.first = key.map(IntoDeserializer::into_deserializer);
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Pending<A, A::Error> {
    type Error = A::Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(first) => seed.deserialize(first).map(Some),
            None => self.object.next_key_seed(seed),
        }
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.object.next_value_seed(seed)
    }
}
