//! Values of any shape, kept or ignored.

use serde_core::Deserializer;
use serde_core::de::{IgnoredAny, MapAccess, SeqAccess};
use serde_json::{Map, Value};

use super::json_path::{JsonPath, KEY, MAP};
use super::read::{Read, Slot, Visit};
use super::scalar::Scalar;
use super::unreadable::Unreadable;

impl Read for Value {
    const EXPECTED: &'static str = "a value";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Unreadable> {
        Ok(match scalar {
            Scalar::Null => None,
            Scalar::Boolean(value) => Some(value.into()),
            Scalar::Unsigned(value) => Some(value.into()),
            Scalar::Signed(value) => Some(value.into()),
            Scalar::Double(value) => Some(value.into()),
            Scalar::Text(text) => Some(text.into()),
        })
    }

    fn from_list<'de, A: SeqAccess<'de>>(mut list: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut items = Items::default();
        while list.next_element_seed(Visit::<Self, _>::new(path, &mut items))?.is_some() {
            path.charge_item(&items.0)?;
        }
        Ok(Some(Self::Array(items.0)))
    }

    fn from_object<'de, A: MapAccess<'de>>(mut object: A, path: &JsonPath) -> Result<Option<Self>, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = object.next_key::<String>()? {
            path.charge(KEY + if fields.is_empty() { MAP } else { 0 })?;
            let mut slot = None;
            object.next_value_seed(Visit::<Self, _>::new(path, &mut slot))?;
            fields.insert(key, slot.unwrap_or_default());
        }
        Ok(Some(Self::Object(fields)))
    }
}

/// The items of a list, with null.
#[derive(Default)]
struct Items(Vec<Value>);

impl Slot<Value> for Items {
    fn put(&mut self, value: Option<Value>) {
        self.0.push(value.unwrap_or_default());
    }
}

/// A value that is known, but without a use.
pub struct Ignored;

impl Read for Ignored {
    const EXPECTED: &'static str = "anything";

    fn visit<'de, D: Deserializer<'de>, S: Slot<Self>>(
        deserializer: D,
        visit: Visit<'_, '_, Self, S>,
    ) -> Result<(), D::Error> {
        // Unlike an unknown field: see `unknown_fields`.
        deserializer.deserialize_newtype_struct(Self::EXPECTED, IgnoredAny)?;
        visit.put(Self);
        Ok(())
    }
}
