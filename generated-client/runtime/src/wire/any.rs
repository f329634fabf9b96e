//! Values of any shape, kept or ignored.

use serde_core::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde_core::de::{IgnoredAny, MapAccess, SeqAccess};
use serde_core::{Deserialize, Deserializer};
use serde_json::Value;

use super::json_path::JsonPath;
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

    fn from_list<'de, A: SeqAccess<'de>>(list: A, _: &JsonPath) -> Result<Option<Self>, A::Error> {
        Self::deserialize(SeqAccessDeserializer::new(list)).map(Some)
    }

    fn from_object<'de, A: MapAccess<'de>>(object: A, _: &JsonPath) -> Result<Option<Self>, A::Error> {
        Self::deserialize(MapAccessDeserializer::new(object)).map(Some)
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
