//! Lists whose first item selects the type of the others, such as `[1,"2016-02-16 11:24:43","Hello",1455618283869]`.
//!
//! The API sends several of them as a list, as a string that contains such a list, or as a string without its brackets
//! or with braces. An entry of any other form is kept as it is. In a string that is not valid JSON, the other entries are
//! read.

use serde_core::de::{DeserializeSeed, MapAccess, SeqAccess};
use serde_json::Value;

use super::json_path::JsonPath;
use super::read::{Read, Visit};
use super::repair::repaired;
use super::scalar::Scalar;

/// An enum whose variants are selected by the first item of a list; implemented by `derive(TaggedList)`.
pub trait TaggedList: Read {
    /// Reads an entry. Keeps an unknown one as it is.
    fn from_entry(entry: Value) -> Self;
}

/// The items of an entry.
pub struct Items<'a>(&'a [Value]);

impl<'a> Items<'a> {
    /// The items of `entry`, if it is a list.
    pub fn of(entry: &'a Value) -> Self {
        Self(entry.as_array().map_or(&[], Vec::as_slice))
    }

    /// The number of items, including the tag.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The tag: the number that selects the variant.
    pub fn tag(&self) -> Option<u64> {
        self.required(0)
    }

    /// The item at `index`, or `None` if it is missing or has another type.
    pub fn required<T: Read>(&self, index: usize) -> Option<T> {
        self.optional(index)?
    }

    /// The item at `index`, which may be missing. `None` if it has another type.
    pub fn optional<T: Read>(&self, index: usize) -> Option<Option<T>> {
        match self.0.get(index) {
            Some(item) => match Scalar::of(item) {
                Some(scalar) => T::from_scalar(scalar).ok(),
                None => {
                    let mut value = None;
                    Visit::new(&JsonPath::default(), &mut value).deserialize(item).ok()?;
                    Some(value)
                }
            },
            None => Some(None),
        }
    }
}

/// Reads an entry from a scalar.
pub fn entry_from_scalar<T: TaggedList>(scalar: Scalar<'_>) -> Option<T> {
    Some(T::from_entry(Value::from_scalar(scalar).ok()??))
}

/// Reads an entry from a list.
///
/// # Errors
///
/// If the input is not valid JSON.
pub fn entry_from_list<'de, T: TaggedList, A: SeqAccess<'de>>(list: A, path: &JsonPath) -> Result<Option<T>, A::Error> {
    Ok(Value::from_list(list, path)?.map(T::from_entry))
}

/// Reads an entry from an object.
///
/// # Errors
///
/// If the input is not valid JSON.
pub fn entry_from_object<'de, T: TaggedList, A: MapAccess<'de>>(
    object: A,
    path: &JsonPath,
) -> Result<Option<T>, A::Error> {
    Ok(Value::from_object(object, path)?.map(T::from_entry))
}

/// Reads a scalar in place of a list of entries, usually a string that contains them.
pub fn entries<T: TaggedList>(scalar: Scalar<'_>) -> Option<Vec<T>> {
    let entries = match scalar {
        Scalar::Text(text) if !text.trim().is_empty() => split(text)?,
        Scalar::Text(_) | Scalar::Boolean(false) => return None,
        _ => vec![Value::from_scalar(scalar).ok()??],
    };
    Some(entries.into_iter().map(T::from_entry).collect())
}

/// The entries in `text`. An array whose first item is not an array is a single entry.
fn split(text: &str) -> Option<Vec<Value>> {
    Some(match serde_json::from_str(text) {
        Ok(Value::Null) => return None,
        Ok(Value::Array(items)) if items.first().is_none_or(Value::is_array) => {
            items.into_iter().filter(|item| !item.is_null()).collect()
        }
        Ok(entry @ (Value::Array(_) | Value::Object(_))) => vec![entry],
        _ => {
            let trimmed = text.trim();
            let inner = trimmed.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(trimmed);
            let mut entries = serde_json::from_str(&format!("[{inner}]")).unwrap_or_else(|_| readable(trimmed));
            entries.retain(|entry: &Value| !entry.is_null());
            match entries.iter().any(|entry| entry.is_array() || entry.is_object()) {
                true => entries,
                // A text without structure, such as `12,50`, is an entry.
                false => vec![Value::String(text.to_owned())],
            }
        }
    })
}

/// The entries of a text that is not JSON. An unreadable entry ends where the next readable one begins.
fn readable(text: &str) -> Vec<Value> {
    if let Some(Ok(text)) = repaired(text.as_bytes()).map(String::from_utf8) {
        return readable(&text);
    }
    let list = text.strip_prefix(['[', '{']).filter(|rest| rest.trim_start().starts_with('['));
    let (mut entries, mut rest, mut budget) = (Vec::new(), list.unwrap_or(text), text.len().saturating_mul(PASSES));
    while let Some(start) = rest.find(|between: char| !between.is_whitespace() && !ENDS.contains(&between)) {
        rest = &rest[start..];
        let (entry, length) = value(rest, &mut budget).unwrap_or_else(|| {
            let length = next(rest, &mut budget).unwrap_or(rest.len());
            let unreadable = rest[..length].trim_end_matches(|between: char| between.is_whitespace() || between == ',');
            (Value::String(unreadable.to_owned()), length)
        });
        entries.push(entry);
        rest = &rest[length..];
    }
    entries
}

/// What comes after an entry.
const ENDS: [char; 3] = [',', ']', '}'];

/// How often each byte of a text may be read on average, in search of entries.
const PASSES: usize = 16;

/// The value at the beginning of a text, and its length. Takes what it reads in vain from the budget.
fn value(text: &str, budget: &mut usize) -> Option<(Value, usize)> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter();
    let length = match values.next()? {
        Ok(value) => {
            let rest = text[values.byte_offset()..].trim_start();
            if rest.is_empty() || rest.starts_with(ENDS) {
                return Some((value, values.byte_offset()));
            }
            values.byte_offset()
        }
        Err(error) => {
            let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
            lines.map(str::len).sum::<usize>() + error.column()
        }
    };
    *budget = budget.saturating_sub(length);
    None
}

/// Where the next entry with a tag and an item begins.
fn next(text: &str, budget: &mut usize) -> Option<usize> {
    let starts = text.match_indices(",").map(|(comma, _)| (comma, text[comma + 1..].trim_start()));
    for (comma, rest) in starts.filter(|(_, rest)| rest.starts_with('[')) {
        match value(rest, budget) {
            _ if *budget == 0 => return None,
            Some((value, _)) if value.as_array().is_some_and(|items| items.len() > 1) => return Some(comma),
            Some((_, length)) => *budget = budget.saturating_sub(length),
            None => {}
        }
    }
    None
}
