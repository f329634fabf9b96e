//! Fields of a record that its type does not have: what reading the record ignores.

use std::cell::RefCell;

use serde_core::de::value::{MapDeserializer, SeqDeserializer};
use serde_core::de::{DeserializeSeed, Deserializer, IntoDeserializer, Visitor};
use serde_core::forward_to_deserialize_any;
use serde_json::{Error, Value};

use super::json_path::JsonPath;
use super::read::{Read, Visit};

type Found<'a> = RefCell<Vec<(String, &'a Value)>>;

/// The path and the value of each field that reading `json` as a `T` ignores.
pub fn of<T: Read>(json: &Value) -> Vec<(String, &Value)> {
    let (found, path, mut slot) = (Found::default(), JsonPath::default(), None);
    // `json` was read as a `T` before.
    let _ = Visit::<T, _>::new(&path, &mut slot).deserialize(Watched { json, path: String::new(), found: &found });
    found.into_inner()
}

/// A value, its JSON path, and where to note that it is ignored.
#[derive(Clone)]
struct Watched<'a, 'f> {
    json: &'a Value,
    path: String,
    found: &'f Found<'a>,
}

impl<'a> Watched<'a, '_> {
    fn inside(&self, path: String, json: &'a Value) -> Self {
        Self { json, path, found: self.found }
    }
}

impl<'de> IntoDeserializer<'de, Error> for Watched<'de, '_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Watched<'de, '_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.json {
            Value::Object(members) => {
                let point = if self.path.is_empty() { "" } else { "." };
                visitor.visit_map(MapDeserializer::new(
                    members.iter().map(|(name, value)| {
                        (name.as_str(), self.inside(format!("{}{point}{name}", self.path), value))
                    }),
                ))
            }
            Value::Array(items) => visitor.visit_seq(SeqDeserializer::new(
                (0..).zip(items).map(|(index, item): (usize, _)| self.inside(format!("{}[{index}]", self.path), item)),
            )),
            scalar => scalar.deserialize_any(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.found.borrow_mut().push((self.path, self.json));
        visitor.visit_unit()
    }

    /// `Ignored` is known.
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        seq tuple tuple_struct map struct enum identifier
    }
}
