//! Fields that identify other records.
//!
//! The documentation does not say what happens to them when records are moved or deleted: see the crate documentation.

use serde_json::Value;

use crate::envelope::ApiError;
use crate::resource::{Column, Resource};
use crate::resources;
use crate::state::{Row, State, cell};

/// Fails if a changed reference identifies no record, or makes a record its own ancestor. `id` is the record that an
/// update changes.
pub fn check(state: &State, resource: &Resource, id: Option<u64>, changes: &Row) -> Result<(), ApiError> {
    for (column, target) in columns(resource) {
        let exists = |id: u64| state.row(target, id).is_some();
        let is_ancestor = |ancestor: u64| target == resource.name && is_within(state, resource, column, ancestor, id);
        if identifiers(cell(changes, column.name)).any(|referred| !exists(referred) || is_ancestor(referred)) {
            return Err(ApiError::invalid(column.name));
        }
    }
    Ok(())
}

/// Removes the references to a deleted record.
pub fn release(state: &mut State, deleted: &Resource, id: u64) {
    for resource in resources::all() {
        let columns = columns(resource).filter(|(_, target)| *target == deleted.name);
        for (column, _) in columns {
            for row in state.rows_mut(resource.name) {
                if let Some(value) = row.get_mut(column.name) {
                    remove(value, id);
                }
            }
        }
    }
}

fn columns(resource: &Resource) -> impl Iterator<Item = (&'static Column, &'static str)> {
    resource.columns.iter().filter_map(|column| column.refers_to.map(|target| (column, target)))
}

/// Whether the record is this ancestor, or one below it. There are no cycles, because no change makes one.
fn is_within(state: &State, resource: &Resource, column: &Column, record: u64, ancestor: Option<u64>) -> bool {
    let parent = |id: &u64| state.row(resource.name, *id).and_then(|row| cell(row, column.name).as_u64());
    std::iter::successors(Some(record), parent).any(|id| Some(id) == ancestor)
}

fn identifiers(value: &Value) -> impl Iterator<Item = u64> {
    let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    items.iter().filter_map(Value::as_u64)
}

fn remove(value: &mut Value, id: u64) {
    match value {
        Value::Array(items) => items.retain(|item| *item != id),
        single if *single == id => *single = Value::Null,
        _ => {}
    }
}
