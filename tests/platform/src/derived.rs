//! Columns that are computed from other records. Clients can read but not write them.

use serde_json::Value;

use crate::state::{Row, State, cell};

/// The value of a column, stored or computed.
pub fn value(state: &State, resource: &str, row: &Row, column: &str) -> Value {
    let id = cell(row, "id");
    match (resource, column) {
        ("group", "operator_list") => operators(state, |operator| cell(operator, "group_id") == id),
        ("group", "parent_list") => ancestors(state, row),
        ("skill", "operator_list") => operators(state, |operator| {
            cell(operator, "skill_list").as_array().is_some_and(|skills| skills.contains(id))
        }),
        _ => cell(row, column).clone(),
    }
}

fn operators(state: &State, is_member: impl Fn(&Row) -> bool) -> Value {
    let mut ids: Vec<u64> = state.rows("operator").filter(|(_, row)| is_member(row)).map(|(id, _)| id).collect();
    ids.sort_unstable();
    Value::from(ids)
}

/// From the nearest ancestor to the farthest.
fn ancestors(state: &State, group: &Row) -> Value {
    let parent = |group: &Row| cell(group, "parent_id").as_u64();
    std::iter::successors(parent(group), |id| state.row("group", *id).and_then(parent)).collect()
}
