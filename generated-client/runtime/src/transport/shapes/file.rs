//! Writes the counts as JSON that people can read: a line for each place.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::form::OBJECT;
use super::name::TEXT;
use super::tally::{Operation, Place, ROOT, Tally};

/// The format of the file, which the generator checks.
const FORMAT: &str = "iadvize shapes 1";

pub fn json(tally: &Tally) -> String {
    let operations = tally.operations.iter().map(|(name, operation)| {
        let mut entries: Vec<(&str, String)> =
            vec![("responses", operation.responses.to_string()), ("unrecorded", operation.unrecorded.to_string())];
        if operation.omitted > 0 {
            entries.push(("omitted", operation.omitted.to_string()));
        }
        let places = operation.places.iter().filter(|(path, _)| *path != ROOT);
        let places = places.map(|(path, place)| (&**path, value(operation, path, place).to_string()));
        entries.push(("places", object(places, 6)));
        (&**name, object(entries, 4))
    });
    let operations = object(operations, 2);
    object([("format", json!(FORMAT).to_string()), ("operations", operations)], 0) + "\n"
}

/// An object whose keys are indented by more than this.
fn object<'k>(entries: impl IntoIterator<Item = (&'k str, String)>, indentation: usize) -> String {
    let lines = entries.into_iter().map(|(key, value)| {
        let key = json!(key);
        format!("{:1$}  {key}: {value}", "", indentation)
    });
    let lines: Vec<String> = lines.collect();
    match lines.is_empty() {
        true => "{}".to_owned(),
        false => format!("{{\n{}\n{:2$}}}", lines.join(",\n"), "", indentation),
    }
}

fn value(operation: &Operation, path: &str, place: &Place) -> Value {
    let mut value = Map::new();
    let absent = absent(operation, path, place);
    if absent > 0 {
        value.insert("absent".to_owned(), json!(absent));
    }
    value.insert("types".to_owned(), counts(&place.types));
    if !place.words.is_empty() {
        value.insert("words".to_owned(), counts(&place.words));
    }
    value.into()
}

/// How many objects lack the key. Keys that stand for several ones are never absent.
fn absent(operation: &Operation, path: &str, place: &Place) -> u64 {
    let (parent, key) = path.rsplit_once('.').unwrap_or((ROOT, path));
    let objects = operation.places.get(parent).and_then(|parent| parent.types.get(OBJECT)).copied().unwrap_or_default();
    let is_key = !key.starts_with(&TEXT[..1]) && !key.ends_with(']');
    if is_key { objects.saturating_sub(place.types.values().sum()) } else { 0 }
}

fn counts<K: ToString>(counts: &BTreeMap<K, u64>) -> Value {
    counts.iter().map(|(key, count)| (key.to_string(), json!(count))).collect::<Map<String, Value>>().into()
}
