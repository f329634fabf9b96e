//! Identifiers as objects: `{"id": 2}`.

use serde_core::de::MapAccess;

use super::json_path::JsonPath;
use super::read::Read;
use super::record::Keys;

/// Reads an identifier from an object that has nothing but an `id`.
///
/// # Errors
///
/// If the object has another key or none, or if `id` is not an identifier.
pub fn nested_id<'de, T: Read, A: MapAccess<'de>>(mut object: A, path: &JsonPath) -> Result<Option<T>, A::Error> {
    let (mut keys, mut id) = (Keys::new(&["id"]), None);
    match keys.next(&mut object)? {
        Some(0) => keys.value(&mut object, 0, &mut id, path)?,
        _ => return Err(path.mismatch(T::EXPECTED, "an object")),
    }
    match keys.next(&mut object)? {
        None => Ok(id),
        Some(_) => Err(path.mismatch(T::EXPECTED, "an object with more than one key")),
    }
}
