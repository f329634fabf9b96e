//! Single values as texts.

use iadvize::request::WireValue;
use iadvize::{Moment, Uuid};

use crate::table::Type;

/// The value of a type that a text stands for. Texts of lists and objects are JSON, which is read elsewhere.
///
/// # Errors
/// What was expected.
pub fn of_text(ty: &Type, text: &str) -> Result<WireValue, String> {
    match ty {
        Type::Integer => number::<i64>(text, "a whole number").map(WireValue::Signed),
        Type::Identifier(_) => number::<u64>(text, "an identifier, which is a whole number").map(WireValue::Unsigned),
        Type::Double => match number::<f64>(text, "a number")? {
            value if value.is_finite() => Ok(WireValue::Double(value)),
            _ => Err("expected a finite number".to_owned()),
        },
        Type::Boolean => match text {
            "true" => Ok(WireValue::Boolean(true)),
            "false" => Ok(WireValue::Boolean(false)),
            _ => Err("expected `true` or `false`".to_owned()),
        },
        Type::Date => match moment(text)? {
            date @ Moment::Date(_) => Ok(WireValue::Moment(date)),
            Moment::DateTime(_) => Err("expected a date as `YYYY-MM-DD`, without a time".to_owned()),
        },
        Type::DateTime => match moment(text)? {
            exact @ Moment::DateTime(_) => Ok(WireValue::Moment(exact)),
            Moment::Date(_) => Err("expected a date with a time, as `YYYY-MM-DD HH:MM:SS`".to_owned()),
        },
        Type::Moment => moment(text).map(WireValue::Moment),
        Type::Uuid => match text.parse::<Uuid>() {
            Ok(uuid) => Ok(WireValue::Text(uuid.to_string())),
            Err(_) => Err("expected a UUID".to_owned()),
        },
        Type::Enum(words) if words.integer => Ok(WireValue::integer_or_text(text)),
        Type::String | Type::Text | Type::Indicator | Type::Enum(_) => Ok(WireValue::Text(text.to_owned())),
        Type::Object(_) | Type::TaggedList(_) | Type::List(_) => Err("expected JSON".to_owned()),
    }
}

fn number<T: std::str::FromStr>(text: &str, expected: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("expected {expected}"))
}

fn moment(text: &str) -> Result<Moment, String> {
    text.parse().map_err(|error: iadvize::ParseMomentError| error.to_string())
}

/// The only value of a parameter, as the typed client sends it.
pub fn only(ty: &Type, text: &str) -> WireValue {
    match (ty, text.parse()) {
        (Type::Boolean | Type::Integer, Ok(number)) => WireValue::Unsigned(number),
        _ => WireValue::Text(text.to_owned()),
    }
}
