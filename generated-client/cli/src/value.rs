//! Values of the command line as values of a request.

pub mod json;

use iadvize::request::WireValue;
use iadvize::{Moment, Uuid};

use crate::table::Type;

/// The value of a type that a text stands for.
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
        Type::Object(_) | Type::TaggedList(_) | Type::List(_) => {
            let value = serde_json::from_str(text).map_err(|error| format!("expected JSON: {error}"))?;
            json::of_json(ty, &value)
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_each_type() {
        for (ty, right, wrong) in [
            (Type::Integer, "-12", "1.5"),
            (Type::Identifier("group_id"), "12", "-12"),
            (Type::Double, "1.5", "inf"),
            (Type::Boolean, "true", "yes"),
            (Type::Date, "2024-01-31", "2024-01-31 10:00:00"),
            (Type::DateTime, "2024-01-31 10:00:00", "2024-01-31"),
            (Type::Moment, "2024-01-31T10:00:00", "2024-02-30"),
            (Type::Uuid, "67e55044-10b1-426f-9247-bb680e5fe0c8", "67e55044"),
            (Type::List(&Type::Integer), "[1]", "[1"),
        ] {
            assert!(of_text(&ty, right).is_ok(), "{ty:?} {right}");
            assert!(of_text(&ty, wrong).is_err(), "{ty:?} {wrong}");
        }
    }
}
