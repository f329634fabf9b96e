//! Operators and visitors.

use serde_json::{Value, json};

use crate::numbers::Numbers;
use crate::period;
use crate::resources::availability::{Availability, Slot};
use crate::resources::operator::align_roles;
use crate::resources::{row, visitor};
use crate::seed::START;
use crate::seed::organisation::{GROUPS, SKILLS, WEBSITES};
use crate::state::{Row, State};

const FIRST_NAMES: [&str; 9] = ["Julien", "Paulina", "Giulia", "Noah", "Emma", "Louis", "Zoé", "Hugo", "Anaïs"];
const LAST_NAMES: [&str; 7] = ["Martin", "Genius", "Moreau", "Schmidt", "Rossi", "Okafor", "Lindqvist"];
pub const VISITORS: u64 = 60;

pub fn add(state: &mut State, operators: u64) {
    let numbers = state.numbers;
    add_operators(state, operators);
    for id in 1..=VISITORS {
        state.insert("visitor", visitor(numbers, id));
    }
}

/// Adds operators under the next identifiers.
pub fn add_operators(state: &mut State, count: u64) {
    let numbers = state.numbers;
    let last = state.last("operator");
    for id in last + 1..=last + count {
        state.insert("operator", operator(numbers, id));
        state.availability.insert(id, availability(numbers, id));
    }
}

/// Null at every nth record, so each optional column is absent somewhere. The first record has all columns.
fn unless(absent: bool, value: Value) -> Value {
    if absent { Value::Null } else { value }
}

fn some_of(numbers: Numbers, count: u64, purpose: &str, id: u64) -> Value {
    (1..=count).filter(|item| numbers.below(2, purpose, id * 100 + item) == 1).map(Value::from).collect()
}

fn operator(numbers: Numbers, id: u64) -> Row {
    let first = numbers.pick(&FIRST_NAMES, "first name", id).unwrap_or_default();
    let last = numbers.pick(&LAST_NAMES, "last name", id).unwrap_or_default();
    let roles = [json!(["operator"]), json!(["expert"]), json!(["operator", "manager"]), json!(["admin"])];
    let languages = [json!(["fr", "en"]), json!(["en"]), json!([]), json!(["de", "en", "it"])];
    let lot = |count: u64, purpose: &str| numbers.below(count, purpose, id) as usize;
    let enabled = |purpose: &str| json!(id == 1 || lot(3, purpose) > 0);
    let priority = |purpose: &str| json!(lot(2, purpose) * 10);
    let mut row = row([
        ("name", json!(format!("{first} {last}"))),
        ("first_name", json!(first)),
        ("pseudo", unless(id.is_multiple_of(8), json!(format!("{first}{id}")))),
        ("email", json!(format!("operator{id}@example.com"))),
        ("external_id", unless(id.is_multiple_of(5), json!(format!("external-{id}")))),
        ("roles", roles[lot(4, "roles")].clone()),
        ("chat_enabled", enabled("chat")),
        ("call_enabled", enabled("call")),
        ("video_enabled", enabled("video")),
        ("chat_max_number", json!(lot(4, "chats") + 2)),
        ("chat_and_call", json!(lot(2, "chat and call") == 1)),
        ("chat_priority", priority("chat priority")),
        ("call_priority", priority("call priority")),
        ("video_priority", priority("video priority")),
        ("language_list", languages[lot(4, "languages")].clone()),
        ("language_admin", json!(["fr", "en", "de", "es"][lot(4, "admin language")])),
        ("group_id", unless(id.is_multiple_of(9), json!(id % GROUPS + 1))),
        ("website_list", website_list(numbers, id)),
        ("skill_list", some_of(numbers, SKILLS, "skill", id)),
        ("sso_key", unless(!id.is_multiple_of(4), json!(format!("sso-{id}")))),
        ("profile", profile(numbers, id)),
    ]);
    align_roles(&mut row);
    row
}

/// Every operator works for at least one website.
fn website_list(numbers: Numbers, id: u64) -> Value {
    let first = id % WEBSITES + 1;
    (1..=WEBSITES)
        .filter(|website| *website == first || numbers.below(3, "website", id * 100 + website) == 0)
        .map(Value::from)
        .collect()
}

fn profile(numbers: Numbers, id: u64) -> Value {
    let city = numbers.pick(&["Nantes", "Lyon", "Berlin", "Milano"], "city", id);
    json!({
        "status": unless(id.is_multiple_of(3), json!("Here to help")),
        "description": format!("Knows the catalogue since {}.", 2010 + id % 12),
        "facebook": unless(id.is_multiple_of(2), json!(format!("operator.{id}"))),
        "twitter": unless(id.is_multiple_of(4), json!(format!("operator{id}"))),
        "city": city,
        "country": unless(id.is_multiple_of(6), json!("France")),
    })
}

fn availability(numbers: Numbers, id: u64) -> Availability {
    let connected = !id.is_multiple_of(3);
    let slot = |purpose: &str, most: u64| Slot {
        number: if connected && id != 1 { numbers.below(most + 1, purpose, id) } else { 0 },
        available: connected && (id == 1 || numbers.below(4, purpose, id + 1) > 0),
    };
    Availability {
        connected,
        logged_in_once: connected || !id.is_multiple_of(6),
        slots: [slot("live chat", 2), slot("live call", 1), slot("live video", 1)],
    }
}

fn visitor(numbers: Numbers, id: u64) -> Row {
    let first = numbers.pick(&FIRST_NAMES, "visitor first name", id).unwrap_or_default();
    let last = numbers.pick(&LAST_NAMES, "visitor last name", id).unwrap_or_default();
    row([
        ("unique_id", json!(visitor::unique_id(id))),
        ("external_id", unless(id.is_multiple_of(3), json!(format!("customer-{id}")))),
        ("lastname", unless(id.is_multiple_of(7), json!(last))),
        ("firstname", unless(id.is_multiple_of(7), json!(first))),
        ("address", unless(id.is_multiple_of(4), json!(format!("{id} rue de la Paix")))),
        ("city", json!("Nantes")),
        ("zip", json!(format!("{:05}", 1000 + id))),
        ("country", json!("FR")),
        ("phone", unless(id.is_multiple_of(5), json!(format!("06{id:08}")))),
        ("email", unless(id.is_multiple_of(6), json!(format!("visitor{id}@example.com")))),
        ("browser", json!("Firefox")),
        ("website_id", website_list(numbers, id)),
        ("created_at", json!(period::text(START))),
    ])
}
