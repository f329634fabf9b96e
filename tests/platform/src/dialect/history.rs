//! The history of a conversation.

use serde_json::Value;

use super::draw::Draw;
use super::{json, moment, number};
use crate::numbers::Numbers;
use crate::wire;

/// A list, text with this list as JSON, or the same text without its outer brackets.
pub fn rewrite(history: Value, numbers: Numbers, draw: &Draw) -> Value {
    let messages = match wire::messages(&history) {
        Some(messages) if !messages.is_empty() => messages,
        _ => return history,
    };
    let messages = messages.into_iter().enumerate().map(|(index, entry)| message(entry, &draw.of(&index.to_string())));
    let list = Value::from_iter(messages);
    let text = json::text(&list, numbers, true);
    match draw.below(3) {
        0 => list,
        1 => Value::from(text),
        _ => Value::from(text.get(1..text.len() - 1)),
    }
}

/// The second item is a date, the fourth a number of milliseconds.
fn message(mut message: Value, draw: &Draw) -> Value {
    for (index, item) in message.as_array_mut().into_iter().flatten().enumerate() {
        let draw = draw.of(&index.to_string());
        *item = match (index, &*item) {
            (1, Value::String(text)) => moment::moment(text, &draw),
            (3, Value::Number(stamp)) => number::integer(stamp.as_u64().unwrap_or_default(), &draw),
            _ => item.take(),
        };
    }
    message
}
