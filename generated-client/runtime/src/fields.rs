//! The fields that a request writes, in order.

use std::fmt;

use form_urlencoded::Serializer;
use serde_json::Value;

use crate::change::Change;
use crate::value::{IntoValue, WireValue, object};

/// Sets a place. In a method of generated code, an assignment would make the compiler check what the old value drops.
#[doc(hidden)]
pub fn put<T>(place: &mut T, value: T) {
    *place = value;
}

/// The fields of a new record, or the changed fields of a record.
///
/// A name can contain keys in brackets: a form has `chat[available]` as it is, JSON has `available` in the object
/// `chat`.
///
/// ```
/// use iadvize::request::Fields;
/// use iadvize::{Client, Request};
///
/// let mut fields = Fields::default();
/// fields.set("name", "Night shift");
/// fields.clear("parent_id");
/// let request = Request::put("/group").segment(7).fields(fields);
/// assert_eq!(request.to_string(), "PUT /group/7");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields {
    entries: Vec<(String, WireValue)>,
}

impl Fields {
    /// Sets a field; replaces an earlier value.
    pub fn set(&mut self, name: &str, value: impl IntoValue) {
        self.put(name, value.into_value());
    }

    /// Sets a field if there is a value.
    #[doc(hidden)]
    pub fn set_if<T: IntoValue + Clone>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.set(name, value.clone());
        }
    }

    /// Sets or clears a field, or neither.
    #[doc(hidden)]
    pub fn change<T: IntoValue + Clone>(&mut self, name: &str, change: &Change<T>) {
        match change {
            Change::Keep => {}
            Change::Clear => self.clear(name),
            Change::Set(value) => self.set(name, value.clone()),
        }
    }

    /// The part without a type parameter, compiled once.
    fn put(&mut self, name: &str, value: WireValue) {
        match self.entries.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.entries.push((name.to_owned(), value)),
        }
    }

    /// Sets a field to null, which differs from omitting it.
    pub fn clear(&mut self, name: &str) {
        self.put(name, WireValue::Null);
    }

    /// Formats the body of this name with the fields that it sends.
    #[doc(hidden)]
    pub fn debug(&self, body: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = formatter.debug_struct(body);
        for (name, value) in &self.entries {
            text.field(name, value);
        }
        text.finish()
    }

    /// The name of the first field that cannot be written, and why.
    pub(crate) fn ambiguity(&self) -> Option<(&str, &'static str)> {
        self.entries.iter().find_map(|(name, value)| Some((name.as_str(), value.unwritable()?)))
    }

    /// The fields as `application/x-www-form-urlencoded`.
    pub(crate) fn to_form(&self) -> String {
        let mut pairs = Vec::new();
        for (name, value) in &self.entries {
            value.push_pairs(name, &mut pairs);
        }
        Serializer::new(String::new()).extend_pairs(pairs).finish()
    }

    /// The fields as a JSON object.
    pub(crate) fn to_json(&self) -> Value {
        object(&self.entries)
    }
}

/// An object in a body.
impl IntoValue for Fields {
    fn into_value(self) -> WireValue {
        WireValue::Object(self.entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::list;

    #[test]
    fn written_as_form_and_as_json() {
        let mut fields = Fields::default();
        fields.set("name", "old");
        fields.set("chat[available]", true);
        fields.set("website_list", list([1, 2]));
        fields.set("chat[slots][max]", 3);
        fields.clear("group_id");
        fields.set("name", "Équipe & co");
        let form = "name=%C3%89quipe+%26+co&chat%5Bavailable%5D=1&website_list%5B0%5D=1&website_list%5B1%5D=2\
                    &chat%5Bslots%5D%5Bmax%5D=3&group_id=";
        assert_eq!(fields.to_form(), form);
        let json = r#"{"chat":{"available":true,"slots":{"max":3}},"group_id":null,"name":"Équipe & co","website_list":[1,2]}"#;
        assert_eq!(fields.to_json().to_string(), json);
    }
}
