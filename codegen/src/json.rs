//! JSON whose maps keep their order.

use serde::Serialize;
use serde_json::Value;

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Json {
    Value(Value),
    List(Vec<Json>),
    Map(#[serde(serialize_with = "in_order")] Vec<(String, Json)>),
}

impl Json {
    /// The entries of both maps.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Map(entries), Self::Map(more)) => Self::Map(entries.into_iter().chain(more).collect()),
            (first, _) => first,
        }
    }
}

impl<T: Into<Value>> From<T> for Json {
    fn from(value: T) -> Self {
        Self::Value(value.into())
    }
}

pub fn map<K: Into<String>>(entries: impl IntoIterator<Item = (K, Json)>) -> Json {
    Json::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
}

pub fn list<T: Into<Json>>(items: impl IntoIterator<Item = T>) -> Json {
    Json::List(items.into_iter().map(Into::into).collect())
}

fn in_order<S: serde::Serializer>(entries: &[(String, Json)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(entries.iter().map(|(key, value)| (key, value)))
}
