//! The rows of the command line equal the records of the typed client, or both have the same error.

use std::collections::BTreeMap;
use std::fmt::Debug;

use iadvize_cli::TABLE;
use iadvize_cli::output::{Format, Options};
use iadvize_cli::rows::{Buffer, Raw, Schema, Selection};
use iadvize_cli::table::{Record, Returns, TaggedList, Type};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::shape::Shape;
use crate::ways::{places, ways};
use crate::{Check, spec};

/// The records that calls return, by the names of their types.
pub fn records() -> BTreeMap<String, &'static Record> {
    let operations = TABLE.resources.iter().flat_map(|resource| resource.operations);
    let records = operations.filter_map(|operation| match operation.returns {
        Returns::One(record) | Returns::Many(record) | Returns::Page { record, .. } => Some(record),
        _ => None,
    });
    records.map(|record| (type_name(record.name), record)).collect()
}

pub fn type_name(name: &str) -> String {
    name.split('_').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

/// A writer that can be read afterwards.
#[derive(Clone, Default)]
pub struct Shared(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);

impl Shared {
    pub fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap().clone()
    }
}

impl std::io::Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The row of a record as the typed client writes the record.
fn row(record: &'static Record, schema: &Schema, json: &str) -> Result<Value, String> {
    let (shared, mut buffer) = (Shared::default(), Buffer::default());
    let row = schema.read(&Raw::new(json.to_owned()).unwrap(), &mut buffer).map_err(|error| error.to_string())?;
    let mut sink = Format::Ndjson.sink(schema.columns(), Box::new(shared.clone()), &Options::default()).unwrap();
    sink.row(row).unwrap();
    sink.finish().unwrap();
    let line = String::from_utf8(shared.bytes()).unwrap();
    assert_eq!(line.find('\n'), Some(line.len() - 1), "one line: {line}");
    Ok(typed(&Type::Object(record), serde_json::from_str(&line).unwrap()))
}

/// A row as the typed client writes the record, without unknown fields.
pub fn typed_row(record: &'static Record, row: Value) -> Value {
    without_extra(typed(&Type::Object(record), row))
}

fn without_extra(mut row: Value) -> Value {
    row.as_object_mut().map(|fields| fields.remove("_extra"));
    row
}

/// The parts of a value that `is_given`.
pub fn only(value: Value, is_given: &impl Fn(&Value) -> bool) -> Option<Value> {
    let value = match value {
        Value::Array(items) => items.into_iter().filter_map(|item| only(item, is_given)).collect(),
        Value::Object(members) => {
            let members = members.into_iter().filter_map(|(name, value)| Some((name, only(value, is_given)?)));
            Value::Object(members.collect())
        }
        other => other,
    };
    Some(value).filter(is_given)
}

/// A value of a row as the typed client writes it.
fn typed(ty: &Type, value: Value) -> Value {
    match (ty, value) {
        (Type::DateTime | Type::Moment, Value::String(text)) => text.replace('T', " ").into(),
        (Type::List(item), Value::Array(items)) => items.into_iter().map(|value| typed(item, value)).collect(),
        (Type::TaggedList(list), Value::Object(entry)) => self::entry(list, entry),
        (Type::Object(record), Value::Object(mut fields)) => {
            for column in record.columns {
                if let Some(value) = fields.get_mut(column.name) {
                    *value = typed(&column.ty, value.take());
                }
            }
            fields.into()
        }
        (_, value) => value,
    }
}

fn entry(list: &TaggedList, mut entry: Map<String, Value>) -> Value {
    let Some(kind) = list.kinds.iter().find(|kind| entry.get("kind") == Some(&kind.name.into())) else {
        return serde_json::from_str(entry["other"].as_str().unwrap()).unwrap();
    };
    let items =
        kind.items.iter().map(|item| typed(&item.ty, entry.get_mut(item.name).map(Value::take).unwrap_or_default()));
    std::iter::once(kind.tag.into()).chain(items).collect()
}

/// Reads each record both ways, written as the API does and in any other way.
#[derive(Default)]
struct BothWays {
    records: BTreeMap<String, &'static Record>,
    checked: usize,
    refused: usize,
}

impl Check for BothWays {
    fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(&mut self, name: &str, shape: Shape) {
        let Some(record) = self.records.remove(name) else { return };
        let config = Config { cases: 200, failure_persistence: None, ..Config::default() };
        let refused = std::cell::Cell::new(0);
        let schema = Schema::new(record, &Selection::default()).unwrap();
        let strategy = (shape, any::<prop::sample::Index>(), any::<prop::sample::Index>());
        let result = TestRunner::new(config).run(&strategy, |(mut sent, place, way)| {
            let read = row(record, &schema, &sent.to_string());
            prop_assert_eq!(read, Ok(sent.clone()));
            // The record itself is always an object in a listing.
            let places = places(&sent);
            if places.len() > 1 {
                let place = &places[1..][place.index(places.len() - 1)];
                let value = sent.pointer_mut(&place.pointer).unwrap();
                *value = way.get(&ways(value)).clone();
            }
            let value = serde_json::from_str::<T>(&sent.to_string());
            let value = value.map(|value| serde_json::to_value(value).unwrap()).map_err(|error| error.to_string());
            refused.set(refused.get() + usize::from(value.is_err()));
            // A changed object has unknown fields.
            let read = row(record, &schema, &sent.to_string()).map(without_extra);
            prop_assert_eq!(read, value, "{}", sent);
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{name}: {error}"));
        self.checked += 1;
        self.refused += refused.get();
    }
}

#[test]
fn rows_equal_typed_records() {
    let mut both = BothWays { records: records(), ..BothWays::default() };
    spec::all(&mut both);
    assert!(both.records.is_empty(), "{:?} have no type", both.records.keys());
    assert!(both.checked > 10 && both.refused > 100, "{} {}", both.checked, both.refused);
}

/// Adds unknown fields to each object of a record, at any depth.
#[test]
fn unknown_fields_survive() {
    let record = records()["OperatorAvailability"];
    let schema = Schema::new(record, &Selection::default()).unwrap();
    let json = r#"{"id": 7, "mood": {"now": 1.10, "then": [ "a b", 12345678901234567890123 ]}, "_link": "/operator/7",
        "chat": {"enabled": true, "colour": "L\u00e9\ud83d"}, "mood": {"now": "\"x\" "}}"#;
    let read = row(record, &schema, json).unwrap();
    assert_eq!(read["_extra"], json!({"mood": {"now": "\"x\" "}, "chat.colour": "Lé\u{fffd}"}));
    assert_eq!(read["chat"]["enabled"], json!(true));
    let mut buffer = Buffer::default();
    let raw = Raw::new(r#"{"id": 7, "a": {"b": 1.10, "c": [ 12345678901234567890123 ]}}"#.to_owned()).unwrap();
    let unknown: Vec<_> = schema.read(&raw, &mut buffer).unwrap().unknown().collect();
    assert_eq!(unknown, [("a", r#"{"b":1.10,"c":[12345678901234567890123]}"#)]);
}
