//! Dates with a time.

use serde_json::{Value, json};

use super::draw::Draw;

/// The text itself, or PHP's `DateTime` as JSON.
pub fn moment(text: &str, draw: &Draw) -> Value {
    match draw.below(2) {
        0 => json!(text),
        _ => json!({"date": format!("{text}.000000"), "timezone_type": 3, "timezone": "Europe/Paris"}),
    }
}
