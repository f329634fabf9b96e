//! Section "Operator", except live availability.

use serde_json::{Value, json};

use crate::crud;
use crate::envelope::{ApiError, Reply};
use crate::filter::{Filter, FilterKind, id, text};
use crate::request::Request;
use crate::resource::Kind::{Boolean, Double, Email, Integer, Integers, Languages, ListOf, OneOf, OneOfNumbers, Text};
use crate::resource::Operation::{Create, Delete, Get, List, Update};
use crate::resource::{Column, Resource, Shape, read, refers, write};
use crate::resources::availability::Availability;
use crate::state::{Row, State, cell};
use crate::wire;

const ROLE: &[&str] = &["operator", "manager", "admin"];
const ROLES: &[&str] = &["expert", "operator", "manager", "admin"];
const PRIORITIES: &[u64] = &[0, 10];

pub const OPERATOR: Resource = Resource {
    name: "operator",
    operations: &[List, Get, Create, Update, Delete],
    columns: &[
        read("id", Integer),
        write("name", Text),
        write("first_name", Text),
        write("pseudo", Text),
        write("email", Email),
        write("external_id", Text),
        write("role", OneOf(ROLE)),
        write("roles", ListOf(ROLES)),
        write("chat_enabled", Boolean),
        write("call_enabled", Boolean),
        write("video_enabled", Boolean),
        write("chat_max_number", Integer),
        write("chat_and_call", Boolean),
        write("chat_priority", OneOfNumbers(PRIORITIES)),
        write("call_priority", OneOfNumbers(PRIORITIES)),
        write("video_priority", OneOfNumbers(PRIORITIES)),
        write("language_list", Languages),
        write("language_admin", OneOf(&["de", "en", "es", "fr"])),
        refers("group_id", Integer, "group"),
        refers("website_list", Integers, "website"),
        refers("skill_list", Integers, "skill"),
        write("sso_key", Text),
    ],
    filters: &[
        id("id", "id"),
        id("group_id", "group_id"),
        id("website_id", "website_list"),
        Filter { name: "website_list", column: "website_list", kind: FilterKind::Ids },
        id("skill_id", "skill_list"),
        text("name"),
        text("external_id"),
    ],
    period: None,
};

const STATISTIC: Shape = Shape {
    name: "operator statistic",
    columns: &[
        read("id", Integer),
        read("conversation_number", Integer),
        read("satisfaction_global_rate", Double),
        read("experience", Integer),
    ],
};

const PROFILE: Shape = Shape {
    name: "operator profile",
    columns: &[
        read("user_id", Integer),
        read("status", Text),
        read("description", Text),
        read("facebook", Text),
        read("twitter", Text),
        read("city", Text),
        read("country", Text),
    ],
};

/// The deprecated `role` and `roles` are two forms of one value: a write to one writes both. An expert has no `role`.
pub fn align_roles(changes: &mut Row) {
    if let Some(roles) = changes.get("roles") {
        let holds = |role: &&&str| roles.as_array().is_some_and(|roles| roles.iter().any(|held| held == **role));
        let role = ROLE.iter().rev().find(holds).copied();
        changes.insert("role".to_owned(), Value::from(role));
    } else if let Some(role) = changes.get("role") {
        let roles: Vec<Value> = role.as_str().map(Value::from).into_iter().collect();
        changes.insert("roles".to_owned(), Value::from(roles));
    }
}

/// A new operator has never logged in.
pub fn after_create(state: &mut State, id: u64) {
    state.availability.insert(id, Availability::default());
}

pub fn statistic(state: &State, id: &str, request: &Request) -> Result<Reply, ApiError> {
    request.query.expect(&[], |_| false)?;
    let id = crud::known(state, &OPERATOR, id)?;
    let of_operator = |row: &Row| cell(row, "operator_id").as_u64() == Some(id);
    let conversations = state.rows("conversation").filter(|(_, row)| of_operator(row)).count();
    let notes: Vec<f64> = state
        .rows("satisfaction")
        .filter(|(_, row)| of_operator(row))
        .filter_map(|(_, row)| cell(row, "note_welcome").as_f64())
        .collect();
    // Notes are percentages; the rate in the documented example is a fraction of one.
    let rate = (!notes.is_empty()).then(|| notes.iter().sum::<f64>() / notes.len() as f64 / 100.0);
    let mut row = crate::resources::row([
        ("id", json!(id)),
        ("conversation_number", json!(conversations)),
        ("satisfaction_global_rate", json!(rate)),
        ("experience", json!(conversations * 25)),
    ]);
    wire::encode(&mut row, id);
    Ok(Reply::records(STATISTIC, Value::from(row)))
}

/// The profile's texts are stored in columns that the operator's other responses do not show.
pub fn profile(state: &State, id: &str, request: &Request) -> Result<Reply, ApiError> {
    request.query.expect(&[], |_| false)?;
    let id = crud::known(state, &OPERATOR, id)?;
    let kept = state.row(OPERATOR.name, id).map_or(&Value::Null, |row| cell(row, "profile"));
    let mut row = Row::from_iter([("user_id".to_owned(), json!(id))]);
    for Column { name, .. } in &PROFILE.columns[1..] {
        row.insert((*name).to_owned(), kept.get(*name).cloned().unwrap_or_default());
    }
    wire::encode(&mut row, id);
    Ok(Reply::records(PROFILE, Value::from(row)))
}
