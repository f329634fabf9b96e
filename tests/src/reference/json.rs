//! JSON as it is written: keys in their order, also twice, and numbers as text.

use serde_json::{Map, Value};

use super::number::{self, Number};

#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Boolean(bool),
    /// The text of the number.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Whether PHP may write this in place of any value.
    pub fn is_absent(&self) -> bool {
        match self {
            Self::Null | Self::Boolean(false) => true,
            Self::Text(text) => text.is_empty(),
            _ => false,
        }
    }

    /// The last value of a key.
    pub fn member(&self, key: &str) -> Option<&Json> {
        match self {
            Self::Object(members) => members.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The value as serde holds it, or `None` if a number is out of range.
    pub fn to_value(&self) -> Option<Value> {
        Some(match self {
            Self::Null => Value::Null,
            Self::Boolean(value) => Value::from(*value),
            Self::Number(text) => match number::parsed(text)? {
                Number::Integer(number) => number::value(number)?,
                Number::Double(number) => Value::from(number),
            },
            Self::Text(text) => Value::from(text.as_str()),
            Self::List(items) => Value::from(items.iter().map(Self::to_value).collect::<Option<Vec<_>>>()?),
            Self::Object(members) => {
                let members = members.iter().map(|(name, value)| Some((name.clone(), value.to_value()?)));
                Value::Object(members.collect::<Option<Map<_, _>>>()?)
            }
        })
    }

    /// Whether every object at any depth has each key once.
    pub fn is_unambiguous(&self) -> bool {
        match self {
            Self::List(items) => items.iter().all(Self::is_unambiguous),
            Self::Object(members) => {
                let mut keys: Vec<&str> = members.iter().map(|(key, _)| &**key).collect();
                keys.sort_unstable();
                keys.windows(2).all(|keys| keys[0] != keys[1]) && members.iter().all(|(_, it)| it.is_unambiguous())
            }
            _ => true,
        }
    }
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Boolean(*value),
            Value::Number(number) => Self::Number(number.to_string()),
            Value::String(text) => Self::Text(text.clone()),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(members) => {
                Self::Object(members.iter().map(|(name, it)| (name.clone(), it.into())).collect())
            }
        }
    }
}
