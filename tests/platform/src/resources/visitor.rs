//! Section "Visitor".

use serde_json::Value;

use crate::filter::{id, text};
use crate::resource::Kind::{Email, Integer, Integers, Moment, Text};
use crate::resource::Operation::{Create, Delete, Get, List, Update};
use crate::resource::{Resource, read, refers, write};
use crate::state::{State, cell};

/// `website_id` is a list.
pub const VISITOR: Resource = Resource {
    name: "visitor",
    operations: &[List, Get, Create, Update, Delete],
    columns: &[
        read("id", Integer),
        write("unique_id", Text),
        write("external_id", Text),
        write("lastname", Text),
        write("firstname", Text),
        write("address", Text),
        write("city", Text),
        write("zip", Text),
        write("country", Text),
        write("phone", Text),
        write("email", Email),
        write("browser", Text),
        refers("website_id", Integers, "website"),
        read("created_at", Moment),
    ],
    filters: &[text("unique_id"), text("external_id"), id("website_id", "website_id")],
    period: None,
};

pub fn unique_id(id: u64) -> String {
    format!("visitor{id:08x}")
}

/// Generates a unique identifier for a visitor that is created without one.
pub fn after_create(state: &mut State, id: u64) {
    if let Some(row) = state.row_mut(VISITOR.name, id)
        && cell(row, "unique_id").is_null()
    {
        row.insert("unique_id".to_owned(), Value::from(unique_id(id)));
    }
}
