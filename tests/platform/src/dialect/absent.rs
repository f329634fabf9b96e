//! A value that a record does not have.

use serde_json::{Value, json};

use super::draw::Draw;
use crate::resource::{Column, Kind};

/// MySQL's date that was never set, and what PHP makes of it.
const ZERO_DATES: [&str; 2] = ["0000-00-00 00:00:00", "-0001-11-30 00:00:00"];

pub fn is_absent(value: &Value) -> bool {
    value.is_null() || value == ""
}

/// `None` omits the member. `false` and `[]` stand for what cannot be a boolean, a text or a number; they are more likely
/// than the ways of the plain dialect.
pub fn value(column: &Column, draw: &Draw) -> Option<Value> {
    let plain = [None, Some(Value::Null), Some(json!(""))];
    let php = match column.kind {
        Kind::Moment => vec![json!(false), json!([]), json!(ZERO_DATES[0]), json!(ZERO_DATES[1])],
        Kind::OneOf(_) | Kind::OneOfNumbers(_) => vec![json!(false)],
        kind if kind.is_list() || matches!(kind, Kind::Object(_)) || column.is_identifier() => {
            vec![json!(false), json!([])]
        }
        _ => Vec::new(),
    };
    let php = php.into_iter().map(Some);
    let ways: Vec<Option<Value>> = plain.into_iter().chain(php.clone()).chain(php).collect();
    ways.get(draw.below(ways.len() as u64) as usize).cloned().flatten()
}
