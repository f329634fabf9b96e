//! Converts the values of a write, from a form or from JSON, to stored values.

use serde_json::Value;

use crate::envelope::ApiError;
use crate::period;
use crate::resource::{Access, Column, Kind, Resource};
use crate::seed::NOW;
use crate::state::Row;

/// The written columns. Unknown and read-only columns are both invalid.
pub fn changes(resource: &Resource, body: &Value) -> Result<Row, ApiError> {
    let body = body.as_object().ok_or(ApiError::UnreadableBody)?;
    let mut changes = Row::new();
    for (name, value) in body {
        let column = resource.column(name).filter(|column| column.access != Access::Read);
        let value = column.and_then(|column| value_of(column, value)).ok_or_else(|| ApiError::invalid(name))?;
        changes.insert(name.clone(), value);
    }
    Ok(changes)
}

/// A complete row from the written columns of a create.
pub fn new_row(resource: &Resource, mut written: Row) -> Row {
    for column in resource.columns {
        written.entry(column.name).or_insert_with(|| default(column));
    }
    written
}

fn default(column: &Column) -> Value {
    match column.kind {
        kind if kind.is_list() => Value::Array(Vec::new()),
        Kind::Boolean => Value::from(false),
        Kind::Moment => Value::from(period::text(NOW)),
        _ => Value::Null,
    }
}

/// An empty value clears the column.
fn value_of(column: &Column, value: &Value) -> Option<Value> {
    if value.is_null() || value.as_str() == Some("") {
        return Some(if column.kind.is_list() { Value::Array(Vec::new()) } else { Value::Null });
    }
    if !column.kind.is_list() {
        return scalar(column.kind, value);
    }
    let items = match value.as_array()?.as_slice() {
        // A form has no other way to send an empty list.
        [only] if only.as_str() == Some("") => &[],
        items => items,
    };
    items.iter().map(|item| scalar(item_kind(column.kind), item)).collect::<Option<Vec<Value>>>().map(Value::from)
}

fn item_kind(list: Kind) -> Kind {
    match list {
        Kind::Integers => Kind::Integer,
        Kind::ListOf(values) => Kind::OneOf(values),
        kind => kind,
    }
}

/// A form sends numbers as digits and booleans as `1` and `0`; JSON may use the same or its own types.
fn scalar(kind: Kind, value: &Value) -> Option<Value> {
    let text = value.as_str();
    match kind {
        Kind::Integer | Kind::Integers => integer(value).map(Value::from),
        Kind::OneOfNumbers(values) => integer(value).filter(|number| values.contains(number)).map(Value::from),
        Kind::Boolean => value.as_bool().or_else(|| flag(value)).map(Value::from),
        Kind::Text => text.map(Value::from),
        Kind::Email => text.filter(|text| is_email(text)).map(Value::from),
        // All fields of these kinds are read-only.
        Kind::Double | Kind::Moment | Kind::Messages | Kind::Object(_) => None,
        Kind::OneOf(values) | Kind::ListOf(values) => text.filter(|text| values.contains(text)).map(Value::from),
        Kind::Languages => text.filter(|text| is_language(text)).map(Value::from),
    }
}

pub fn integer(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| crate::filter::number(value.as_str()?))
}

/// `1` and `0`, as numbers or as text.
pub fn flag(value: &Value) -> Option<bool> {
    match integer(value)? {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    }
}

fn is_email(text: &str) -> bool {
    let is_part =
        |part: &str| !part.is_empty() && !part.contains(|letter: char| letter.is_whitespace() || letter == '@');
    text.split_once('@').is_some_and(|(user, domain)| is_part(user) && is_part(domain))
}

fn is_language(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_lowercase())
}
