//! Values of the command line as values of a request.

pub mod json;
mod scalar;

use iadvize::request::WireValue;

use crate::table::Type;

pub use scalar::only;

/// The value of a type that a text stands for: JSON for lists and objects.
///
/// # Errors
/// What was expected.
pub fn of_text(ty: &Type, text: &str) -> Result<WireValue, String> {
    match ty {
        Type::Object(_) | Type::TaggedList(_) | Type::List(_) => {
            let value = serde_json::from_str(text).map_err(|error| format!("expected JSON: {error}"))?;
            json::of_json(ty, &value)
        }
        _ => scalar::of_text(ty, text),
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
