//! Converts rows to JSON as the API sends it, with the inconsistencies that a client must handle.
//!
//! They depend on the record's identifier and the column's name, so they are the same in every response:
//! - an integer may be text, a boolean `0` / `1` or text, an absent value `""` or `null`;
//! - a double without a fraction is an integer;
//! - a well-formed conversation history is an array if the identifier is odd, and text with this array as JSON if it is
//!   even;
//! - `meta` of a list has an undocumented `filters`, which is an array when it is empty.

use serde_json::{Map, Value};

use crate::request::Query;
use crate::resource::Resource;
use crate::state::Row;

/// How a response shows a conversation's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// With `json-unicode` in the path and `formatHistory=0`.
    WellFormed,
    Unstructured,
}

/// A row with its link, in wire format.
pub fn record(resource: &Resource, id: u64, mut row: Row, history: History) -> Value {
    let messages = row.remove("history");
    encode(&mut row, id);
    if let Some(messages) = messages {
        row.insert("history".to_owned(), encode_history(messages, id, history));
    }
    row.insert("_link".to_owned(), Value::from(resource.link(id)));
    Value::from(row)
}

pub fn encode(row: &mut Row, id: u64) {
    for (name, value) in row.iter_mut() {
        *value = encode_value(value.take(), id + name.len() as u64);
    }
}

/// The undocumented `filters` of `meta`. Some languages cannot distinguish an empty map from an empty list.
pub fn meta_filters(query: &Query) -> Value {
    let filters: Map<String, Value> =
        query.filters().map(|(name, value)| (name.to_owned(), Value::from(value))).collect();
    if filters.is_empty() { Value::Array(Vec::new()) } else { Value::from(filters) }
}

fn encode_value(value: Value, salt: u64) -> Value {
    match (value, salt % 4) {
        (Value::Bool(flag), 1) => Value::from(u8::from(flag)),
        (Value::Bool(flag), 2) => Value::from(u8::from(flag).to_string()),
        (Value::Null, 1) => Value::from(""),
        (Value::Number(number), 1) if number.is_u64() => Value::from(number.to_string()),
        (Value::Number(number), _) if is_whole(&number) => Value::from(number.as_f64().unwrap_or_default() as i64),
        (Value::Array(items), salt) => items.into_iter().map(|item| encode_value(item, salt)).collect(),
        (Value::Object(members), salt) => members
            .into_iter()
            .map(|(name, value)| {
                let salt = salt + name.len() as u64;
                (name, encode_value(value, salt))
            })
            .collect(),
        (value, _) => value,
    }
}

/// A double without a fraction, small enough that every integer is exact.
fn is_whole(number: &serde_json::Number) -> bool {
    number.is_f64() && number.as_f64().is_some_and(|double| double.fract() == 0.0 && double.abs() < 1e15)
}

/// The messages of a history in any format but the unstructured one, with or without brackets around them.
pub fn messages(history: &Value) -> Option<Vec<Value>> {
    let whole = match history {
        Value::Array(messages) => return Some(messages.clone()),
        history => history.as_str().filter(|text| text.starts_with('['))?,
    };
    let is_list = |messages: &Vec<Value>| messages.iter().all(Value::is_array);
    let read = |text: &str| serde_json::from_str(text).ok().filter(is_list);
    read(whole).or_else(|| read(&format!("[{whole}]")))
}

fn encode_history(messages: Value, id: u64, history: History) -> Value {
    match history {
        History::WellFormed if id.is_multiple_of(2) => Value::from(messages.to_string()),
        History::WellFormed => messages,
        History::Unstructured => {
            let lines = messages.as_array().into_iter().flatten().map(|message| {
                let part = |index| message.get(index).and_then(Value::as_str).unwrap_or_default();
                format!("({}) {}", part(1), part(2))
            });
            Value::from(lines.collect::<Vec<String>>().join(" "))
        }
    }
}
