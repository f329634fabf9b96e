//! Values that several changes of the spec have.

use crate::audit::fix::PLACEHOLDER;
use crate::edit::{Layout, Value};

/// What only a person can write.
pub fn placeholder() -> Value {
    Value::scalar(PLACEHOLDER)
}

/// A map in one line.
pub fn line<'k>(entries: impl IntoIterator<Item = (&'k str, Value)>) -> Value {
    Value::Map(Layout::Line, entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// A new value of an enum. One that cannot be a Rust name needs one.
pub fn of_enum(value: &str) -> Value {
    let name = match value.chars().all(|c| c.is_ascii_digit()) {
        true => Value::scalar(format!("value_{value}")),
        false => placeholder(),
    };
    match value.starts_with(|c: char| c.is_ascii_digit()) {
        true => line([("name", name), ("doc", placeholder())]),
        false => placeholder(),
    }
}
