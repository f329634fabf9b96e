//! How a Rust value is written: in a query, in a form and in JSON.

use jiff::civil::{Date, DateTime};
use serde_json::Value;
use uuid::Uuid;

use crate::moment::Moment;

/// A value on its way to the API, not yet written in any notation.
///
/// | value | in a query | in a form | in JSON |
/// | --- | --- | --- | --- |
/// | `true` | `1` | `1` | `true` |
/// | `12` | `12` | `12` | `12` |
/// | a list of 1 and 2 | `1,2` | `name[0]=1&name[1]=2` | `[1,2]` |
/// | an empty list | nothing | `name=` | `[]` |
/// | nothing | nothing | `name=` | `null` |
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WireValue {
    /// No value: what clears a field.
    Nothing,
    /// A boolean.
    Boolean(bool),
    /// A whole number that may be negative.
    Signed(i64),
    /// A whole number.
    Unsigned(u64),
    /// A number with a fraction.
    Double(f64),
    /// A text.
    Text(String),
    /// Several values.
    List(Vec<WireValue>),
}

impl WireValue {
    /// A number if `text` is how one is written, `text` itself otherwise.
    #[doc(hidden)]
    pub fn integer_or_text(text: &str) -> Self {
        match text.parse::<i64>() {
            Ok(number) if number.to_string() == text => Self::Signed(number),
            _ => Self::Text(text.to_owned()),
        }
    }

    /// Why the value would be read as another one when it stands in a query, if it would.
    pub(crate) fn oddity(&self) -> Option<&'static str> {
        let parted = |item: &Self| matches!(item, Self::Text(text) if text.contains(','));
        match self {
            Self::List(values) if values.is_empty() => Some("is an empty list, which asks for nothing"),
            Self::List(values) if values.iter().any(parted) => {
                Some("is a list with a text that holds a comma, which would be read as two")
            }
            _ => self.infinity(),
        }
    }

    /// Why the value is no number, if it should be one.
    pub(crate) fn infinity(&self) -> Option<&'static str> {
        match self {
            Self::Double(value) if !value.is_finite() => Some("is infinite or no number"),
            Self::List(values) => values.iter().find_map(Self::infinity),
            _ => None,
        }
    }

    /// The value as it stands in a query.
    pub(crate) fn to_text(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Boolean(value) => u8::from(*value).to_string(),
            Self::Signed(value) => value.to_string(),
            Self::Unsigned(value) => value.to_string(),
            Self::Double(value) => value.to_string(),
            Self::Text(value) => value.clone(),
            Self::List(values) => values.iter().map(Self::to_text).collect::<Vec<_>>().join(","),
        }
    }

    /// Adds the value to the pairs of a form. Lists are numbered, as PHP's `http_build_query` does it, which is what the
    /// vendor's own client uses.
    pub(crate) fn push_pairs(&self, name: &str, pairs: &mut Vec<(String, String)>) {
        match self {
            Self::List(values) if !values.is_empty() => {
                for (index, value) in values.iter().enumerate() {
                    value.push_pairs(&format!("{name}[{index}]"), pairs);
                }
            }
            _ => pairs.push((name.to_owned(), self.to_text())),
        }
    }

    /// The value as it stands in JSON.
    pub(crate) fn to_json(&self) -> Value {
        match self {
            Self::Nothing => Value::Null,
            Self::Boolean(value) => (*value).into(),
            Self::Signed(value) => (*value).into(),
            Self::Unsigned(value) => (*value).into(),
            Self::Double(value) => (*value).into(),
            Self::Text(value) => value.as_str().into(),
            Self::List(values) => values.iter().map(Self::to_json).collect(),
        }
    }
}

/// A type that can be sent: as a filter, a parameter, a field or a segment of a path.
pub trait IntoValue {
    /// The value to write.
    fn into_value(self) -> WireValue;
}

/// Several values as one: `1,2,3` in a query, a numbered list in a form, an array in JSON.
pub fn list<T: IntoValue>(values: impl IntoIterator<Item = T>) -> WireValue {
    WireValue::List(values.into_iter().map(IntoValue::into_value).collect())
}

macro_rules! into_value {
    ($($ty:ty => |$value:ident| $written:expr;)+) => {
        $(impl IntoValue for $ty {
            fn into_value(self) -> WireValue {
                let $value = self;
                $written
            }
        })+
    };
}

into_value! {
    WireValue => |value| value;
    bool => |value| WireValue::Boolean(value);
    i32 => |value| WireValue::Signed(value.into());
    i64 => |value| WireValue::Signed(value);
    u32 => |value| WireValue::Unsigned(value.into());
    u64 => |value| WireValue::Unsigned(value);
    f64 => |value| WireValue::Double(value);
    &str => |value| WireValue::Text(value.to_owned());
    String => |value| WireValue::Text(value);
    Date => |value| Moment::Date(value).into_value();
    DateTime => |value| Moment::DateTime(value).into_value();
    Moment => |value| WireValue::Text(value.to_string());
    Uuid => |value| WireValue::Text(value.to_string());
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn check(value: impl IntoValue, query: &str, form: &str, json: &str) {
        let value = value.into_value();
        let mut pairs = Vec::new();
        value.push_pairs("x", &mut pairs);
        let pairs: Vec<_> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!((value.to_text().as_str(), pairs.join("&").as_str()), (query, form));
        assert_eq!(value.to_json().to_string(), json);
    }

    #[test]
    fn each_notation() {
        check(true, "1", "x=1", "true");
        check(false, "0", "x=0", "false");
        check(-3, "-3", "x=-3", "-3");
        check(u64::MAX, "18446744073709551615", "x=18446744073709551615", "18446744073709551615");
        check(0.5, "0.5", "x=0.5", "0.5");
        check("a b", "a b", "x=a b", r#""a b""#);
        check(date(2024, 1, 31), "2024-01-31", "x=2024-01-31", r#""2024-01-31""#);
        check(
            date(2024, 1, 31).at(9, 5, 7, 0),
            "2024-01-31 09:05:07",
            "x=2024-01-31 09:05:07",
            r#""2024-01-31 09:05:07""#,
        );
        check(list([1, 2]), "1,2", "x[0]=1&x[1]=2", "[1,2]");
        check(list::<u64>([]), "", "x=", "[]");
        check(WireValue::Nothing, "", "x=", "null");
        check(WireValue::integer_or_text("10"), "10", "x=10", "10");
        check(WireValue::integer_or_text("010"), "010", "x=010", r#""010""#);
    }
}
