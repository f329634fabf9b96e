//! Numbers and booleans.

use serde_json::{Value, json};

use super::draw::Draw;

/// Below this, every integer is exact as a double.
const EXACT: u64 = 1 << 53;

/// `12`, `"12"`, `12.0` or `"12.00"`.
pub fn integer(number: u64, draw: &Draw) -> Value {
    match draw.below(4) {
        0 => json!(number),
        1 => json!(number.to_string()),
        2 if number < EXACT => json!(number as f64),
        _ => json!(format!("{number}.00")),
    }
}

/// An integer, or `{"id": 12}`.
pub fn identifier(number: u64, draw: &Draw) -> Value {
    if draw.of("object").below(5) == 0 { json!({"id": number}) } else { integer(number, draw) }
}

/// `true`, `1`, `"1"`, `1.0` or `"true"`.
pub fn boolean(flag: bool, draw: &Draw) -> Value {
    let digit = u8::from(flag);
    match draw.below(5) {
        0 => json!(flag),
        1 => json!(digit),
        2 => json!(digit.to_string()),
        3 => json!(f64::from(digit)),
        _ => json!(flag.to_string()),
    }
}

/// `2.5`, `"2.5"` or `"2.50"`; without a fraction, `2.0`, `2`, `"2"` or `"2.00"`.
pub fn double(number: f64, draw: &Draw) -> Value {
    let whole = number.fract() == 0.0 && (0.0..EXACT as f64).contains(&number);
    if whole {
        return integer(number as u64, draw);
    }
    match draw.below(3) {
        0 => json!(number),
        1 => json!(number.to_string()),
        _ => json!(format!("{number}0")),
    }
}
