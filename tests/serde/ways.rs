//! Any value of any type, written in any of the ways of PHP backends: reading gives what was sent, or an error with the
//! path of the value.

use std::fmt::Debug;
use std::io::{self, Write};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::shape::Shape;
use crate::{Check, spec};

/// A place in a JSON value, as a pointer and as errors show it.
#[derive(Clone, Debug)]
struct Place {
    pointer: String,
    path: String,
}

/// All places in a value, from the outside to the inside.
fn places(value: &Value) -> Vec<Place> {
    fn walk(value: &Value, place: Place, places: &mut Vec<Place>) {
        let Place { pointer, path } = &place;
        let point = if path.is_empty() { "" } else { "." };
        let children: Vec<(Place, &Value)> = match value {
            Value::Object(members) => members
                .iter()
                .map(|(name, value)| {
                    (Place { pointer: format!("{pointer}/{name}"), path: format!("{path}{point}{name}") }, value)
                })
                .collect(),
            Value::Array(items) => (0..)
                .zip(items)
                .map(|(index, value)| {
                    (Place { pointer: format!("{pointer}/{index}"), path: format!("{path}[{index}]") }, value)
                })
                .collect(),
            _ => Vec::new(),
        };
        places.push(place);
        children.into_iter().for_each(|(place, value)| walk(value, place, places));
    }
    let mut places = Vec::new();
    walk(value, Place { pointer: String::new(), path: String::new() }, &mut places);
    places
}

/// The ways to write a value, and ways to write something else.
fn ways(value: &Value) -> Vec<Value> {
    let php = |date: String| json!({"date": date, "timezone_type": 3, "timezone": "Europe/Paris"});
    let zero = "0000-00-00 00:00:00";
    let before = "-0001-11-30 00:00:00";
    let mut ways = vec![
        json!(null),
        json!(false),
        json!(true),
        json!(""),
        json!([]),
        json!({}),
        json!(zero),
        json!(before),
        php(format!("{before}.000000")),
        json!(0),
        json!(1),
        json!(1.0),
        json!("1.00"),
        json!(2.5),
        json!("12,50"),
        json!("NaN"),
        json!(-1),
        json!("-1.0"),
        json!(u64::MAX),
        json!(1e300),
        json!([value]),
        json!([value, value]),
        json!([null, value]),
        json!({"id": value}),
        json!({"id": value, "name": "x"}),
        json!({"id": {"id": value}}),
        json!("word"),
    ];
    match value {
        Value::Number(number) => {
            ways.extend([json!(number.to_string()), json!(format!("{number}.00")), json!(format!("{number},5"))]);
            ways.extend(number.as_f64().map(|double| json!(double)));
        }
        Value::String(text) => {
            ways.extend([php(format!("{text}.000000")), php(format!("{text}.5")), php(text.clone())]);
            ways.extend([json!(format!("{text}.000")), json!(format!("{text}+01:00")), json!(format!(" {text} "))]);
        }
        _ => {}
    }
    ways
}

/// Whether `read` has nothing that was not sent, and lacks nothing that was sent for it.
fn agrees(read: &Value, sent: &Value) -> bool {
    if read == sent || (read.is_null() && is_absent(sent)) {
        return true;
    }
    match (read, sent) {
        (Value::Object(read), Value::Object(sent)) => {
            read.iter().all(|(name, value)| agrees(value, sent.get(name).unwrap_or(&Value::Null)))
        }
        (Value::Array(read), Value::Array(sent)) => items_agree(read, sent),
        (Value::Array(read), single) => matches!(&**read, [only] if agrees(only, single)),
        (read, Value::Object(sent)) => match (sent.get("id"), sent.get("date"), sent.len()) {
            (Some(id), _, 1) => agrees(read, id),
            (_, Some(date), 3) => sent.contains_key("timezone") && agrees(read, date),
            _ => false,
        },
        (Value::Bool(read), sent) => [u8::from(*read).to_string(), read.to_string()].contains(&digits(sent)),
        (Value::Number(read), Value::Number(sent)) => digits(&json!(read)) == digits(&json!(sent)),
        (Value::Number(read), Value::String(_)) => digits(&json!(read)) == digits(sent),
        (Value::String(read), Value::Number(_)) => *read == digits(sent),
        (Value::String(read), Value::String(sent)) => {
            let shown = digits(&json!(sent.trim()));
            *read == shown || Some(&**read) == shown.strip_suffix(" 00:00:00")
        }
        _ => false,
    }
}

/// Absent items are left out.
fn items_agree(read: &[Value], sent: &[Value]) -> bool {
    match (read, sent) {
        ([], sent) => sent.iter().all(is_absent),
        ([item, read @ ..], [first, sent @ ..]) if agrees(item, first) => items_agree(read, sent),
        (read, [first, sent @ ..]) => is_absent(first) && items_agree(read, sent),
        // An item that a tagged list may lack.
        (read, []) => read.iter().all(Value::is_null),
    }
}

fn is_absent(sent: &Value) -> bool {
    match sent {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => {
            ["", "0000-00-00 00:00:00", "-0001-11-30 00:00:00"].contains(&digits(&json!(text.trim())).as_str())
        }
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => match (members.get("id"), members.get("date"), members.len()) {
            (Some(id), _, 1) => is_absent(id),
            (_, Some(date), 3) => is_absent(date),
            _ => false,
        },
        _ => false,
    }
}

/// The text of a scalar without a fraction of zeros.
fn digits(scalar: &Value) -> String {
    let text = match scalar {
        Value::String(text) => text.clone(),
        Value::Number(number) if number.is_f64() => number.as_f64().unwrap().to_string(),
        other => other.to_string(),
    };
    match text.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|digit| digit == b'0') => whole.to_owned(),
        _ => text,
    }
}

/// Reads what was written in another way.
#[derive(Default)]
struct Rewritten {
    read: usize,
    refused: usize,
}

impl Check for Rewritten {
    fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(&mut self, name: &str, shape: Shape) {
        let config = Config { cases: 250, failure_persistence: None, ..Config::default() };
        let (read, refused) = (std::cell::Cell::new(0), std::cell::Cell::new(0));
        let strategy = (shape, any::<prop::sample::Index>(), any::<prop::sample::Index>());
        let result = TestRunner::new(config).run(&strategy, |(mut sent, place, way)| {
            let place = place.get(&places(&sent)).clone();
            let value = sent.pointer_mut(&place.pointer).unwrap();
            *value = way.get(&ways(value)).clone();
            match serde_json::from_str::<T>(&sent.to_string()) {
                Ok(value) => {
                    let written = serde_json::to_value(&value).unwrap();
                    prop_assert!(agrees(&written, &sent), "{sent} is read as {written}");
                    read.set(read.get() + 1);
                }
                Err(error) => {
                    let error = error.to_string();
                    prop_assert!(error.starts_with(&place.path) && error.contains("expected "), "{sent}: {error}");
                    refused.set(refused.get() + 1);
                }
            }
            Ok(())
        });
        result.unwrap_or_else(|error| panic!("{name}: {error}"));
        self.read += read.get();
        self.refused += refused.get();
    }
}

#[test]
fn any_way_to_write_any_value_is_read_or_refused() {
    let mut rewritten = Rewritten::default();
    spec::all(&mut rewritten);
    let Rewritten { read, refused } = rewritten;
    io::stderr().write_all(format!("{read} values are read, {refused} are refused\n").as_bytes()).unwrap();
    assert!(read > 1_000 && refused > 1_000, "{read} {refused}");
}

/// The reference must tell a value that was not sent.
#[test]
fn the_reference_tells_what_was_not_sent() {
    let agreeing = [
        (json!(5), json!("5.00")),
        (json!(null), json!(false)),
        (json!([5]), json!({"id": 5})),
        (json!("2021-05-04"), json!("2021-05-04 00:00:00")),
        (json!({"a": [1, 2]}), json!({"a": [1, null, "2"]})),
        (json!(true), json!(1.0)),
    ];
    let invented = [
        (json!(5), json!("5.01")),
        (json!("false"), json!(false)),
        (json!([5]), json!({"id": 5, "x": 1})),
        (json!("2021-05-04"), json!("2021-05-04 00:00:01")),
        (json!({"a": [1, 2]}), json!({"a": [1, 3, "2"]})),
        (json!(true), json!(2.0)),
        (json!(null), json!(0)),
        (json!([]), json!([0])),
    ];
    assert!(agreeing.iter().all(|(read, sent)| agrees(read, sent)));
    assert!(!invented.iter().any(|(read, sent)| agrees(read, sent)));
}
