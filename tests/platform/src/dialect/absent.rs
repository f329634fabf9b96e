//! A value that a record does not have.

use serde_json::{Value, json};

use super::draw::Draw;
use crate::resource::{Column, Kind};

/// MySQL's date that was never set, and what PHP makes of it.
const ZERO_DATES: [&str; 2] = ["0000-00-00 00:00:00", "-0001-11-30 00:00:00"];

pub fn is_absent(value: &Value) -> bool {
    value.is_null() || value == ""
}

/// `None` omits the member. `false` and `[]` stand for what cannot be a boolean, a text or a number.
pub fn value(column: &Column, draw: &Draw) -> Option<Value> {
    let mut ways = vec![None, Some(Value::Null), Some(json!(""))];
    let php = [Some(json!(false)), Some(json!([]))];
    match column.kind {
        Kind::Moment => ways.extend(php.into_iter().chain(ZERO_DATES.map(|zero| Some(json!(zero))))),
        Kind::OneOf(_) | Kind::OneOfNumbers(_) => ways.push(Some(json!(false))),
        kind if kind.is_list() || matches!(kind, Kind::Object(_)) || column.is_identifier() => ways.extend(php),
        _ => {}
    }
    ways.swap_remove(draw.below(ways.len() as u64) as usize)
}
