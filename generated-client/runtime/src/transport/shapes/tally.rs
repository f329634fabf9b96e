//! Counts what responses contain, within fixed limits.

use std::collections::BTreeMap;

use super::name::TEXT;
use super::origin::Origin;

/// The place of a whole response.
pub const ROOT: &str = "";

/// The largest number of operations.
const OPERATIONS: usize = 500;

/// The largest number of places in all responses.
const PLACES: usize = 20_000;

/// The largest number of keys in one object. Further keys count as `{text}`.
const KEYS: usize = 200;

/// The largest number of words of one field. Further words count as `{text}`.
const WORDS: usize = 50;

/// The counts of all operations.
#[derive(Default)]
pub struct Tally {
    pub operations: BTreeMap<String, Operation>,
    places: usize,
}

#[derive(Default)]
pub struct Operation {
    /// The responses that are counted below.
    pub responses: u64,
    /// The others: errors, and what is not JSON of this API.
    pub unrecorded: u64,
    /// Values that were not counted because there are too many places.
    pub omitted: u64,
    /// Places such as `data[].name`.
    pub places: BTreeMap<String, Place>,
}

/// The values that are found in one place.
#[derive(Default)]
pub struct Place {
    pub types: BTreeMap<&'static str, u64>,
    pub words: BTreeMap<String, u64>,
    keys: usize,
}

impl Tally {
    pub fn begin(&mut self, origin: &Origin) {
        if let Some(operation) = self.operation(origin) {
            operation.responses += 1;
        }
    }

    pub fn leave_out(&mut self, origin: &Origin) {
        if let Some(operation) = self.operation(origin) {
            operation.unrecorded += 1;
        }
    }

    /// The name under which `key` of the object at `path` is recorded. A name that reveals the key of the account is not.
    pub fn name<'k>(&mut self, origin: &Origin, path: &str, key: &'k str) -> &'k str {
        let Some(operation) = self.operations.get_mut(&origin.operation) else { return TEXT };
        if operation.places.contains_key(&child(path, key)) {
            return key;
        }
        let is_full = operation.places.get(path).is_some_and(|object| object.keys >= KEYS) && !key.starts_with('{');
        if is_full || origin.reveals_key(key) { TEXT } else { key }
    }

    /// Counts a value at `path`, below the place `parent`.
    pub fn count(&mut self, origin: &Origin, [parent, path]: [&str; 2], ty: &'static str) {
        let Some(operation) = self.operations.get_mut(&origin.operation) else { return };
        if !operation.places.contains_key(path) {
            if self.places >= PLACES {
                operation.omitted += 1;
                return;
            }
            self.places += 1;
            if let Some(parent) = operation.places.get_mut(parent) {
                parent.keys += 1;
            }
        }
        *operation.places.entry(path.to_owned()).or_default().types.entry(ty).or_default() += 1;
    }

    /// Counts a word of the place `path`; `None` is a text that cannot be a word.
    pub fn word(&mut self, origin: &Origin, path: &str, word: Option<&str>) {
        let operation = self.operations.get_mut(&origin.operation);
        let Some(place) = operation.and_then(|operation| operation.places.get_mut(path)) else { return };
        let is_recorded =
            |word: &&str| place.words.contains_key(*word) || (place.words.len() < WORDS && !origin.reveals_key(word));
        let word = word.filter(is_recorded).unwrap_or(TEXT);
        *place.words.entry(word.to_owned()).or_default() += 1;
    }

    fn operation(&mut self, origin: &Origin) -> Option<&mut Operation> {
        let is_full = self.operations.len() >= OPERATIONS && !self.operations.contains_key(&origin.operation);
        if is_full { None } else { Some(self.operations.entry(origin.operation.clone()).or_default()) }
    }
}

/// The place of a key.
pub fn child(path: &str, key: &str) -> String {
    if path == ROOT { key.to_owned() } else { format!("{path}.{key}") }
}
