//! Lists whose first item says what the others are, such as `[1,"2016-02-16 11:24:43","Hello",1455618283869]`.
//!
//! A list of them arrives as such, as a string with that JSON, or as a string with the entries alone, without brackets
//! or within braces. Nothing fails and nothing is lost: what cannot be read is kept as it came.

use serde_core::de::{MapAccess, SeqAccess};
use serde_json::Value;

use super::json_path::JsonPath;
use super::read::Read;
use super::scalar::Scalar;

/// An enum whose variants are told apart by the first item of a list; made by `derive(TaggedList)`.
pub trait TaggedList: Read {
    /// Reads an entry; one that is of no known kind is kept as it is.
    fn from_entry(entry: Value) -> Self;
}

/// The items of an entry.
pub struct Items<'a>(&'a [Value]);

impl<'a> Items<'a> {
    /// The items of `entry`; none when it is no list.
    pub fn of(entry: &'a Value) -> Self {
        Self(entry.as_array().map_or(&[], Vec::as_slice))
    }

    /// How many items there are, with the one that says what the others are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The number that says what the entry is.
    pub fn tag(&self) -> Option<u64> {
        self.required(0)
    }

    /// The item at `place`; nothing when it is missing or of another type.
    pub fn required<T: Read>(&self, place: usize) -> Option<T> {
        self.optional(place)?
    }

    /// The item at `place`, which may be missing; nothing when it is of another type.
    pub fn optional<T: Read>(&self, place: usize) -> Option<Option<T>> {
        match self.0.get(place) {
            Some(item) => T::from_scalar(Scalar::of(item)?).ok(),
            None => Some(None),
        }
    }
}

/// Reads an entry that is a scalar.
pub fn entry_from_scalar<T: TaggedList>(scalar: Scalar<'_>) -> Option<T> {
    Some(T::from_entry(Value::from_scalar(scalar).ok()??))
}

/// Reads an entry that is a list.
///
/// # Errors
///
/// When the text is no JSON.
pub fn entry_from_list<'de, T: TaggedList, A: SeqAccess<'de>>(list: A, path: &JsonPath) -> Result<Option<T>, A::Error> {
    Ok(Value::from_list(list, path)?.map(T::from_entry))
}

/// Reads an entry that is an object.
///
/// # Errors
///
/// When the text is no JSON.
pub fn entry_from_object<'de, T: TaggedList, A: MapAccess<'de>>(
    object: A,
    path: &JsonPath,
) -> Result<Option<T>, A::Error> {
    Ok(Value::from_object(object, path)?.map(T::from_entry))
}

/// Reads a scalar that stands where a list of entries is expected: a string that holds them, mostly.
pub fn entries<T: TaggedList>(scalar: Scalar<'_>) -> Option<Vec<T>> {
    let entries = match scalar {
        Scalar::Text(text) if !text.trim().is_empty() => split(text)?,
        Scalar::Text(_) => return None,
        _ => vec![Value::from_scalar(scalar).ok()??],
    };
    Some(entries.into_iter().map(T::from_entry).collect())
}

/// The entries in `text`, as they would be in an array; an array whose first item is none is an entry itself.
fn split(text: &str) -> Option<Vec<Value>> {
    Some(match serde_json::from_str(text) {
        Ok(Value::Null) => return None,
        Ok(Value::Array(items)) if items.first().is_none_or(Value::is_array) => {
            items.into_iter().filter(|item| !item.is_null()).collect()
        }
        Ok(entry) => vec![entry],
        Err(_) => {
            let trimmed = text.trim();
            let inner = trimmed.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(trimmed);
            serde_json::from_str(&format!("[{inner}]")).unwrap_or_else(|_| vec![Value::String(text.to_owned())])
        }
    })
}
