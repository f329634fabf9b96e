//! Values of types that only serde knows.

use serde_core::Deserializer;
use serde_core::de::DeserializeOwned;

use super::read::{Read, Slot, Visit};

/// A value that its own implementation of `Deserialize` reads, with null.
pub struct BySerde<T>(pub T);

impl<T: DeserializeOwned> Read for BySerde<T> {
    const EXPECTED: &'static str = "a value";

    fn visit<'de, D: Deserializer<'de>, S: Slot<Self>>(
        deserializer: D,
        visit: Visit<'_, '_, Self, S>,
    ) -> Result<(), D::Error> {
        visit.put(Self(T::deserialize(deserializer)?));
        Ok(())
    }
}
