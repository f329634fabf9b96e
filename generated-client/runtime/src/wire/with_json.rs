//! A record next to its JSON.

use serde_core::de::{DeserializeSeed, Error, MapAccess};
use serde_json::Value;

use super::json_path::JsonPath;
use super::read::{Read, Visit};
use super::record::Record;
use super::unknown_fields;

/// The key of a record's path, such as `/operator/123`, which every record may have.
pub const LINK: &str = "_link";

/// A record and the JSON object that it was read from, with the fields that this version does not know. Created by
/// `with_json` of a call, of `Pages` or of `Items`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WithJson<T> {
    /// The record.
    pub record: T,
    /// The object as the server sent it.
    pub json: Value,
}

impl<T: Read> WithJson<T> {
    /// The fields of `json` that this version does not know, at any depth: the JSON path of each, such as
    /// `chat.mood`, and its value. `_link`, the record's path, is known.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// let mut operators = client.operators().list().full().stream().with_json();
    /// while let Some(operator) = operators.next().await {
    ///     for (path, value) in operator?.unknown_fields() {
    ///         println!("{path}: {value}");
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn unknown_fields(&self) -> impl Iterator<Item = (String, &Value)> {
        unknown_fields::of::<T>(&self.json).into_iter().filter(|(path, _)| path != LINK)
    }
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

impl<T: Record> Record for WithJson<T> {}
