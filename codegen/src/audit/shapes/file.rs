//! The file that a recorder writes.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::audit::inventory::Place;

/// The format that this version reads.
const FORMAT: &str = "iadvize shapes 1";

/// The longest path of a place, in bytes. No recorder writes a longer one.
const LONGEST: usize = 2000;

/// The placeholder for a segment of a path.
pub const PARAMETER: &str = "{}";

pub struct File<'t> {
    text: &'t str,
    name: &'t str,
    pub operations: BTreeMap<String, Operation>,
}

#[derive(Deserialize)]
struct Contents {
    format: String,
    operations: BTreeMap<String, Operation>,
}

#[derive(Deserialize)]
pub struct Operation {
    pub places: BTreeMap<String, Values>,
}

/// How often values have each type, and which words.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Values {
    #[serde(default)]
    pub absent: u64,
    pub types: BTreeMap<String, u64>,
    #[serde(default)]
    pub words: BTreeMap<String, u64>,
}

impl<'t> File<'t> {
    pub fn read(text: &'t str, name: &'t str) -> Result<Self, String> {
        let contents: Contents =
            serde_json::from_str(text).map_err(|error| format!("{name} is not a file of shapes: {error}"))?;
        if contents.format != FORMAT {
            return Err(format!("{name} has the format `{}`, not `{FORMAT}`", contents.format));
        }
        let places = || contents.operations.values().flat_map(|operation| operation.places.keys());
        if places().any(|path| path.len() > LONGEST) {
            return Err(format!("{name} is not a file of shapes: a path is longer than {LONGEST} bytes"));
        }
        if places().next().is_none() {
            return Err(format!("{name} does not describe any response"));
        }
        Ok(Self { text, name, operations: contents.operations })
    }

    /// The line of a place, or of the operation if the path is empty.
    pub fn place(&self, operation: &str, path: &str) -> Place {
        let after = |start: usize, key: &str| {
            let key = serde_json::Value::from(key).to_string() + ":";
            self.text.get(start..).and_then(|rest| rest.find(&key)).map(|found| start + found)
        };
        let operation = after(0, operation).unwrap_or_default();
        let found = if path.is_empty() { None } else { after(operation, path) };
        let before = self.text.get(..found.unwrap_or(operation)).unwrap_or_default();
        Place { file: self.name.to_owned(), line: before.matches('\n').count() + 1 }
    }
}

impl Values {
    pub fn add(&mut self, other: &Self) {
        self.absent = self.absent.saturating_add(other.absent);
        for (all, more) in [(&mut self.types, &other.types), (&mut self.words, &other.words)] {
            for (name, count) in more {
                let sum = all.entry(name.clone()).or_default();
                *sum = sum.saturating_add(*count);
            }
        }
    }
}
