//! The resources of the page, one file each, with their own operations where they have some.

pub mod availability;
pub mod call_meeting;
pub mod client;
pub mod conversation;
pub mod group;
pub mod odigo;
pub mod operator;
pub mod satisfaction;
pub mod skill;
pub mod tag;
pub mod transaction;
pub mod visitor;
pub mod website;

use serde_json::Value;

use crate::resource::Resource;
use crate::state::{Row, State};

const ALL: [&Resource; 11] = [
    &client::CLIENT,
    &website::WEBSITE,
    &operator::OPERATOR,
    &group::GROUP,
    &skill::SKILL,
    &conversation::CONVERSATION,
    &tag::TAG,
    &transaction::TRANSACTION,
    &satisfaction::SATISFACTION,
    &visitor::VISITOR,
    &call_meeting::CALL_MEETING,
];

pub fn all() -> impl Iterator<Item = &'static Resource> {
    ALL.into_iter()
}

/// The resource with this name in paths.
pub fn find(name: &str) -> Option<&'static Resource> {
    let name = if name == conversation::JSON_UNICODE { conversation::CONVERSATION.name } else { name };
    all().find(|resource| resource.name == name)
}

/// Query parameters that only this resource has.
pub fn parameters(resource: &Resource) -> &'static [&'static str] {
    if resource.name == "conversation" { &["formatHistory"] } else { &[] }
}

/// Columns that are computed from written ones.
pub fn complete_changes(resource: &Resource, changes: &mut Row) {
    if resource.name == "operator" {
        operator::align_roles(changes);
    }
}

pub fn after_create(state: &mut State, resource: &Resource, id: u64) {
    match resource.name {
        "operator" => operator::after_create(state, id),
        "visitor" => visitor::after_create(state, id),
        _ => {}
    }
}

/// A row from its columns.
pub fn row<const N: usize>(columns: [(&str, Value); N]) -> Row {
    columns.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}
