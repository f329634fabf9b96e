//! A record as the server sent it.

use std::fmt;

use iadvize_runtime::Record;
use iadvize_runtime::codegen_support::{Deserialize, Deserializer, JsonPath, MapAccess, Read, Slot, Visit};
use serde_core::de::{DeserializeSeed, Error, IgnoredAny, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::leaf::Number;

/// The JSON text of a record. A listing of these reads each page once, without its values.
#[derive(Clone, Debug)]
pub struct Raw(Box<RawValue>);

impl Raw {
    /// A record with this JSON text.
    ///
    /// # Errors
    ///
    /// If the text is not valid JSON.
    pub fn new(json: String) -> serde_json::Result<Self> {
        RawValue::from_string(json).map(Self)
    }

    /// The text.
    pub fn json(&self) -> &str {
        self.0.get()
    }
}

impl Read for Raw {
    const EXPECTED: &'static str = "an object";

    fn visit<'de, D: Deserializer<'de>, S: Slot<Self>>(
        deserializer: D,
        visit: Visit<'_, '_, Self, S>,
    ) -> Result<(), D::Error> {
        let text = Box::<RawValue>::deserialize(deserializer)?;
        if text.get().starts_with('{') {
            visit.put(Self(text));
            return Ok(());
        }
        let mut json = serde_json::Deserializer::from_str(text.get());
        Visit::new(visit.path(), &mut None::<NotAnObject>).deserialize(&mut json).map_err(D::Error::custom)
    }

    /// The only record in place of a list.
    fn from_object<'de, A: MapAccess<'de>>(mut object: A, _: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut members = Vec::new();
        while let Some((key, value)) = object.next_entry::<String, Box<RawValue>>()? {
            members.push(format!("{}:{}", Value::from(key), value.get()));
        }
        Self::new(format!("{{{}}}", members.join(","))).map(Some).map_err(A::Error::custom)
    }

    /// The identifier. All records of the API that have one have a number.
    fn identity(&self) -> Option<u64> {
        let mut id = None;
        // The rest of the object is not read, which is an error.
        let _ = serde_json::Deserializer::from_str(self.json()).deserialize_map(Identifier(&mut id));
        id.map(|Number(id)| id)
    }
}

impl Record for Raw {}

/// A value in place of a record: absent, or the error of a typed record.
struct NotAnObject;

impl Read for NotAnObject {
    const EXPECTED: &'static str = Raw::EXPECTED;
}

/// Reads the identifier of a record.
struct Identifier<'a>(&'a mut Option<Number>);

impl<'de> Visitor<'de> for Identifier<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(Raw::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        while let Some(key) = object.next_key::<String>()? {
            if key == "id" {
                return object.next_value_seed(Visit::new(&JsonPath::default(), self.0));
            }
            object.next_value::<IgnoredAny>()?;
        }
        Ok(())
    }
}
