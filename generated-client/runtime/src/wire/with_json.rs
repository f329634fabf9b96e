//! A record next to its JSON.

use serde_core::de::{DeserializeSeed, Error, MapAccess};
use serde_json::Value;

use super::json_path::JsonPath;
use super::read::{Read, Visit};

/// A record and the JSON object that it was read from, with the fields that this version does not know. Created by
/// `with_json` of a call, a listing or a stream.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithJson<T> {
    /// The record.
    pub record: T,
    /// The object as the server sent it.
    pub json: Value,
}

impl<T: Read> Read for WithJson<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn from_object<'de, A: MapAccess<'de>>(object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let Some(json) = Value::from_object(object, path)? else { return Ok(None) };
        let mut slot = None;
        Visit::new(path, &mut slot).deserialize(&json).map_err(A::Error::custom)?;
        Ok(slot.map(|record| Self { record, json }))
    }

    fn identity(&self) -> Option<u64> {
        self.record.identity()
    }
}
