//! The edits.

use std::ops::Range;

use super::value::Value;

/// A change of one entry. A path has the keys from the top of the file.
#[derive(Clone, Debug)]
pub enum Edit {
    Put(Put),
    /// Removes the entry with the comments above it, and the map that would be empty without it.
    Remove(Vec<String>),
    /// Replaces the last key of the path.
    Rename(Vec<String>, String),
    /// Removes a recorded difference from the `documented` of a map, and its `note` with the last one.
    Forget(Forget),
}

/// A recorded difference.
#[derive(Clone, Debug)]
pub struct Forget {
    /// The path of the map that has `documented`.
    pub map: Vec<String>,
    /// The property and, if it has a list, the item. All of `documented` without a property.
    pub entry: Option<(String, String)>,
}

/// Adds an entry to a map, which is created if it is missing.
#[derive(Clone, Debug)]
pub struct Put {
    /// The path of the map.
    pub map: Vec<String>,
    pub key: String,
    pub value: Value,
    /// The place of a new entry.
    pub near: Near,
    /// What becomes of an entry that exists.
    pub known: Known,
    /// The key of the value that is in the place of the map, if that is a scalar.
    pub short: Option<&'static str>,
}

/// What becomes of an entry that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It is an error.
    Refuse,
    /// It stays.
    Keep,
    Replace,
    /// It becomes a list, to which the value is added.
    Append,
}

/// The keys between which a new entry belongs, the nearest first. The first one that exists determines the place; without
/// any, it is the end of the map.
#[derive(Clone, Debug, Default)]
pub struct Near {
    pub after: Vec<String>,
    pub before: Vec<String>,
}

impl Near {
    /// Before the first of these keys that exists.
    pub fn before(keys: &[&str]) -> Self {
        Self { after: Vec::new(), before: keys.iter().map(|key| (*key).to_owned()).collect() }
    }
}

/// A range of a text, and what replaces it.
pub type Change = (Range<usize>, String);

/// Why a path cannot be edited.
pub fn missing(path: &[String]) -> String {
    format!("missing entry `{}`", path.join("."))
}
