//! Values that several changes of the spec have.

use crate::audit::fix::PLACEHOLDER;
use crate::audit::inventory::Claim;
use crate::edit::{Layout, Value};

/// What only a person can write.
pub fn placeholder() -> Value {
    Value::scalar(PLACEHOLDER)
}

/// A map in one line.
pub fn line<'k>(entries: impl IntoIterator<Item = (&'k str, Value)>) -> Value {
    Value::Map(Layout::Line, entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// The name of the filter that the page names in the singular.
pub fn in_plural<'n>(mut filters: impl Iterator<Item = &'n str>, page: &Claim) -> String {
    let page = page.text();
    filters.find(|name| name.trim_end_matches('s') == page).map_or(page.clone(), str::to_owned)
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
