//! Numbers and booleans, also in texts. A number that cannot be held exactly is refused.

use serde_json::Value;

use super::{Json, Outcome, Refused};

/// From here on, a double with an empty fraction may be another number.
const ROUNDED: f64 = 9_007_199_254_740_992.0;

/// A number in JSON.
#[derive(Clone, Copy, Debug)]
pub enum Number {
    Integer(i128),
    Double(f64),
}

/// The number with this text in JSON, unless it is out of the range of doubles.
pub fn parsed(text: &str) -> Option<Number> {
    let integer = text.parse::<i128>().ok().filter(|it| (i64::MIN.into()..=u64::MAX.into()).contains(it));
    match integer {
        Some(number) if text != "-0" => Some(Number::Integer(number)),
        _ => text.parse::<f64>().ok().filter(|it| it.is_finite()).map(Number::Double),
    }
}

pub fn value(number: i128) -> Option<Value> {
    i64::try_from(number).map(Value::from).or_else(|_| u64::try_from(number).map(Value::from)).ok()
}

/// The text of a number in place of a text.
pub fn shown(text: &str) -> Result<String, Refused> {
    match parsed(text).ok_or(Refused)? {
        Number::Integer(number) => Ok(number.to_string()),
        Number::Double(number) if number.abs() < ROUNDED => Ok(number.to_string()),
        Number::Double(_) => Err(Refused),
    }
}

pub fn signed(json: &Json) -> Outcome {
    integer(json, i64::MIN.into(), i64::MAX.into())
}

pub fn unsigned(json: &Json) -> Outcome {
    integer(json, 0, u64::MAX.into())
}

fn integer(json: &Json, least: i128, most: i128) -> Outcome {
    let number = match json {
        Json::Null => return Ok(None),
        Json::List(items) if items.is_empty() => return Ok(None),
        Json::Text(text) if text.is_empty() => return Ok(None),
        Json::Text(text) if least == 0 && text.trim().starts_with('-') => return Err(Refused),
        Json::Text(text) => in_text(text).ok_or(Refused)?,
        Json::Number(text) => match parsed(text).ok_or(Refused)? {
            Number::Integer(number) => number,
            Number::Double(number) if number.abs() < ROUNDED && number.fract() == 0.0 => number as i128,
            Number::Double(_) => return Err(Refused),
        },
        _ => return Err(Refused),
    };
    if (least..=most).contains(&number) { Ok(value(number)) } else { Err(Refused) }
}

/// The integer in a text, with or without a fraction of zeros.
fn in_text(text: &str) -> Option<i128> {
    whole(text.trim()).parse().ok()
}

/// The text without a fraction of zeros.
pub fn whole(text: &str) -> &str {
    match text.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|digit| digit == b'0') => whole,
        _ => text,
    }
}

pub fn double(json: &Json) -> Outcome {
    let number = match json {
        Json::Null => return Ok(None),
        Json::Text(text) if text.is_empty() => return Ok(None),
        Json::Text(text) => match in_text(text) {
            Some(number) => Number::Integer(number),
            None => Number::Double(text.trim().parse().map_err(|_| Refused)?),
        },
        Json::Number(text) => parsed(text).ok_or(Refused)?,
        _ => return Err(Refused),
    };
    match number {
        Number::Integer(number) if number as f64 as i128 == number => Ok(Some((number as f64).into())),
        Number::Double(number) if number.abs() < ROUNDED => Ok(Some(number.into())),
        _ => Err(Refused),
    }
}

pub fn boolean(json: &Json) -> Outcome {
    match json {
        Json::Boolean(value) => return Ok(Some((*value).into())),
        Json::Text(text) if text == "true" => return Ok(Some(true.into())),
        Json::Text(text) if text == "false" => return Ok(Some(false.into())),
        _ => {}
    }
    match unsigned(json)? {
        None => Ok(None),
        Some(number) if number == 1 => Ok(Some(true.into())),
        Some(number) if number == 0 => Ok(Some(false.into())),
        Some(_) => Err(Refused),
    }
}
