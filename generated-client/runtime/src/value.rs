//! How a Rust value is written: in a query, in a form and in JSON.

use std::borrow::Cow;

use jiff::civil::{Date, DateTime};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::moment::Moment;

/// A value that is sent to the API, not yet written in any notation.
///
/// | value | in a query | in a form | in JSON |
/// | --- | --- | --- | --- |
/// | `true` | `1` | `1` | `true` |
/// | `12` | `12` | `12` | `12` |
/// | a list of 1 and 2 | `1,2` | `name[0]=1&name[1]=2` | `[1,2]` |
/// | an empty list | empty | `name=` | `[]` |
/// | an object | not possible | `name[part]=1` | `{"part":1}` |
/// | an object without parts | not possible | nothing | `{}` |
/// | a list of objects | not possible | `name[0][part]=1` | `[{"part":1}]` |
/// | `Null` | empty | `name=` | `null` |
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WireValue {
    /// Null: clears a field.
    Null,
    /// A boolean.
    Boolean(bool),
    /// A signed integer.
    Signed(i64),
    /// An unsigned integer.
    Unsigned(u64),
    /// A number with a fraction.
    Double(f64),
    /// A date, or a date with a time.
    Moment(Moment),
    /// A string.
    Text(String),
    /// Several values.
    List(Vec<WireValue>),
    /// An object, only in bodies.
    Object(Vec<(String, WireValue)>),
}

impl WireValue {
    /// A number if `text` is the canonical form of one, otherwise `text`.
    #[doc(hidden)]
    pub fn integer_or_text(text: &str) -> Self {
        match text.parse::<i64>() {
            Ok(number) if number.to_string() == text => Self::Signed(number),
            _ => Self::Text(text.to_owned()),
        }
    }

    /// Whether the value has no text in a query.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.is_empty(),
            Self::List(values) => values.iter().all(Self::is_empty),
            Self::Object(parts) => parts.is_empty(),
            _ => false,
        }
    }

    /// The value as a moment in whole seconds, as the API takes it; a text is parsed.
    pub(crate) fn as_moment(&self) -> Option<Moment> {
        match self {
            Self::Moment(moment) => Some(moment.whole_seconds()),
            Self::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// The value as a whole number; a text is parsed.
    pub(crate) fn as_number(&self) -> Option<u64> {
        match self {
            Self::Unsigned(value) => Some(*value),
            Self::Signed(value) => (*value).try_into().ok(),
            _ => self.to_text().parse().ok(),
        }
    }

    /// The texts of a list, or of any other value as a list of one; a text is split at its commas.
    pub(crate) fn as_texts(&self) -> Vec<Cow<'_, str>> {
        let texts: Vec<Cow<'_, str>> = match self {
            Self::List(values) => values.iter().map(Self::to_text).collect(),
            Self::Text(text) => text.split(',').map(Cow::Borrowed).collect(),
            _ => vec![self.to_text()],
        };
        texts.into_iter().filter(|text| !text.is_empty()).collect()
    }

    /// Why the server would read another value from a query, if it would.
    pub(crate) fn ambiguity(&self) -> Option<&'static str> {
        let has_comma = |item: &Self| matches!(item, Self::Text(text) if text.contains(','));
        match self {
            Self::Object(_) => Some("is an object, which only a body can contain"),
            Self::List(values) if values.is_empty() => Some("is an empty list"),
            Self::List(values) if values.iter().any(|item| matches!(item, Self::Object(_))) => {
                Some("is a list of objects, which only a body can contain")
            }
            Self::List(values) if values.iter().any(has_comma) => {
                Some("is a list with a comma in one of its texts, which would be read as two")
            }
            _ => self.unwritable(),
        }
    }

    /// Why the notation of numbers or dates cannot express the value, if it cannot.
    pub(crate) fn unwritable(&self) -> Option<&'static str> {
        match self {
            Self::Double(value) if !value.is_finite() => Some("is infinite or not a number"),
            Self::Moment(moment) if moment.date().year() < 0 => Some("is before the year 0"),
            Self::List(values) => values.iter().find_map(Self::unwritable),
            Self::Object(parts) => parts.iter().find_map(|(_, value)| value.unwritable()),
            _ => None,
        }
    }

    /// The value in a query. An object has no text there, so this is its JSON, which only errors show.
    pub(crate) fn to_text(&self) -> Cow<'_, str> {
        match self {
            Self::Null => "".into(),
            Self::Boolean(value) => if *value { "1" } else { "0" }.into(),
            Self::Signed(value) => value.to_string().into(),
            Self::Unsigned(value) => value.to_string().into(),
            Self::Double(value) => value.to_string().into(),
            Self::Moment(value) => value.to_string().into(),
            Self::Text(value) => value.into(),
            Self::List(values) => values.iter().map(Self::to_text).collect::<Vec<_>>().join(",").into(),
            Self::Object(parts) => object(parts).to_string().into(),
        }
    }

    /// Adds the value to the pairs of a form. Lists and objects are written like by PHP's `http_build_query`, which the
    /// vendor's client uses. An object without parts keeps its place in a list only.
    pub(crate) fn push_pairs(&self, name: &str, pairs: &mut Vec<(String, String)>) {
        match self {
            Self::List(values) if !values.is_empty() => {
                for (index, value) in values.iter().enumerate() {
                    let name = format!("{name}[{index}]");
                    match value {
                        Self::Object(parts) if parts.is_empty() => pairs.push((name, String::new())),
                        _ => value.push_pairs(&name, pairs),
                    }
                }
            }
            Self::Object(parts) => {
                for (part, value) in parts {
                    // `a[b]` of `name` is `name[a][b]`.
                    let (first, rest) = part.split_at(part.find('[').unwrap_or(part.len()));
                    value.push_pairs(&format!("{name}[{first}]{rest}"), pairs);
                }
            }
            _ => pairs.push((name.to_owned(), self.to_text().into_owned())),
        }
    }

    /// The value in JSON.
    pub(crate) fn to_json(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Boolean(value) => (*value).into(),
            Self::Signed(value) => (*value).into(),
            Self::Unsigned(value) => (*value).into(),
            Self::Double(value) => (*value).into(),
            Self::Moment(value) => value.to_string().into(),
            Self::Text(value) => value.as_str().into(),
            Self::List(values) => values.iter().map(Self::to_json).collect(),
            Self::Object(parts) => object(parts),
        }
    }
}

/// Named values as a JSON object. A name can have keys in brackets.
pub(crate) fn object(parts: &[(String, WireValue)]) -> Value {
    let mut object = Map::new();
    for (name, value) in parts {
        let keys: Vec<&str> = name.split('[').map(|key| key.strip_suffix(']').unwrap_or(key)).collect();
        insert(&mut object, &keys, value.to_json());
    }
    Value::Object(object)
}

fn insert(object: &mut Map<String, Value>, keys: &[&str], value: Value) {
    match keys {
        [] => {}
        [last] => drop(object.insert((*last).to_owned(), value)),
        [first, inner @ ..] => {
            let slot = object.entry(*first).or_insert(Value::Null);
            if !slot.is_object() {
                *slot = Value::Object(Map::new());
            }
            if let Value::Object(nested) = slot {
                insert(nested, inner, value);
            }
        }
    }
}

/// A type that can be sent as a filter, a parameter, a field or a path segment.
pub trait IntoValue {
    /// Converts the value.
    fn into_value(self) -> WireValue;
}

/// A list of values: `1,2,3` in a query, a numbered list in a form, an array in JSON.
pub fn list<T: IntoValue>(values: impl IntoIterator<Item = T>) -> WireValue {
    WireValue::List(values.into_iter().map(IntoValue::into_value).collect())
}

/// The same as [`list`].
impl<T: IntoValue> IntoValue for Vec<T> {
    fn into_value(self) -> WireValue {
        list(self)
    }
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
    Moment => |value| WireValue::Moment(value);
    Uuid => |value| WireValue::Text(value.to_string());
}

#[cfg(test)]
mod tests;
