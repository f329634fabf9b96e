//! The client, its websites, and how its operators are organised.

use serde_json::{Value, json};

use crate::period;
use crate::resources::row;
use crate::seed::START;
use crate::state::State;

pub const WEBSITES: u64 = 3;
pub const GROUPS: u64 = 6;
pub const SKILLS: u64 = 5;
pub const TAGS: u64 = 8;

pub fn add(state: &mut State) {
    state.insert("client", row([("lang", json!("fr")), ("premium_enabled", json!(true))]));
    add_websites(state);
    add_groups(state);
    add_skills(state);
    for tag in 1..=TAGS {
        let websites: Vec<u64> = (1..=WEBSITES).filter(|website| (tag + website) % 2 == 0).collect();
        state.insert("tag", row([("name", json!(format!("Tag {tag}"))), ("website_id", json!(websites))]));
    }
}

fn add_websites(state: &mut State) {
    let websites = [("fr", "EUR", "Europe/Paris"), ("en", "GBP", "Europe/London"), ("de", "EUR", "Europe/Berlin")];
    for (language, currency, timezone) in websites {
        state.insert(
            "website",
            row([
                ("url", json!(format!("https://{language}.example.com"))),
                ("label", json!(format!("Shop {language}"))),
                ("client_id", json!(1)),
                ("currency", json!(currency)),
                ("language_admin", json!(language)),
                ("timezone", json!(timezone)),
            ]),
        );
    }
}

/// Group 6 is in 5, which is in 2, which is in 1.
fn add_groups(state: &mut State) {
    let groups = [
        ("Sales", None),
        ("Europe", Some(1)),
        ("Asia", Some(1)),
        ("Support", None),
        ("France", Some(2)),
        ("Lyon", Some(5)),
    ];
    for (name, parent) in groups {
        state.insert(
            "group",
            row([("name", json!(name)), ("created_at", json!(period::text(START))), ("parent_id", parent_id(parent))]),
        );
    }
}

fn add_skills(state: &mut State) {
    let skills = [("Products", None), ("Shoes", Some(1)), ("Orders", None), ("Returns", Some(3)), ("Payment", Some(3))];
    for (order, (name, parent)) in skills.into_iter().enumerate() {
        state.insert(
            "skill",
            row([
                ("name", json!(name)),
                ("order", json!(order)),
                ("created_at", json!(period::text(START))),
                ("parent_id", parent_id(parent)),
            ]),
        );
    }
}

fn parent_id(parent: Option<u64>) -> Value {
    parent.map_or(Value::Null, Value::from)
}
