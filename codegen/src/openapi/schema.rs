//! A schema as it is written, in the order of its members.

use serde::Serialize;

use super::entries::{Entries, is_default};
use crate::json::Json;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Schema {
    #[serde(rename = "$ref", skip_serializing_if = "is_default")]
    pub reference: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "is_default")]
    pub ty: Option<Types>,
    #[serde(skip_serializing_if = "is_default")]
    pub format: Option<&'static str>,
    #[serde(skip_serializing_if = "is_default")]
    pub pattern: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    pub minimum: Option<u32>,
    #[serde(skip_serializing_if = "is_default")]
    pub maximum: Option<u32>,
    #[serde(skip_serializing_if = "is_default")]
    pub multiple_of: Option<u32>,
    #[serde(rename = "enum", skip_serializing_if = "is_default")]
    pub values: Vec<Json>,
    #[serde(rename = "const", skip_serializing_if = "is_default")]
    pub constant: Option<Json>,
    #[serde(skip_serializing_if = "is_default")]
    pub min_items: Option<usize>,
    #[serde(skip_serializing_if = "is_default")]
    pub prefix_items: Vec<Schema>,
    #[serde(skip_serializing_if = "is_default")]
    pub items: Option<Box<Schema>>,
    #[serde(skip_serializing_if = "is_default")]
    pub required: Vec<String>,
    #[serde(skip_serializing_if = "is_default")]
    pub properties: Entries<Schema>,
    #[serde(skip_serializing_if = "is_default")]
    pub additional_properties: Option<Additional>,
    #[serde(skip_serializing_if = "is_default")]
    pub all_of: Vec<Schema>,
    #[serde(skip_serializing_if = "is_default")]
    pub any_of: Vec<Schema>,
    #[serde(skip_serializing_if = "is_default")]
    pub nullable: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    pub deprecated: bool,
    #[serde(flatten)]
    pub extensions: Entries<Json>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Types {
    One(&'static str),
    OrNull([&'static str; 2]),
}

/// What an object may have besides its properties.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Additional {
    Allowed(bool),
    Like(Box<Schema>),
}

impl Schema {
    pub fn of(ty: &'static str) -> Self {
        Self { ty: Some(Types::One(ty)), ..Self::default() }
    }

    pub fn integer() -> Self {
        Self { format: Some("int64"), ..Self::of("integer") }
    }

    pub fn number() -> Self {
        Self { format: Some("double"), ..Self::of("number") }
    }

    pub fn text() -> Self {
        Self::of("string")
    }

    /// A text of this pattern.
    pub fn pattern(pattern: impl Into<String>) -> Self {
        Self { pattern: Some(pattern.into()), ..Self::text() }
    }

    pub fn list(items: Self) -> Self {
        Self { items: Some(Box::new(items)), ..Self::of("array") }
    }

    /// One of these values.
    pub fn one_of<V: Into<Json>>(ty: &'static str, values: impl IntoIterator<Item = V>) -> Self {
        Self { values: values.into_iter().map(Into::into).collect(), ..Self::of(ty) }
    }

    pub fn any_of(schemas: impl IntoIterator<Item = Self>) -> Self {
        Self { any_of: schemas.into_iter().collect(), ..Self::default() }
    }

    /// An object with these properties, of which the named ones are required.
    pub fn object<N: Into<String>>(
        properties: impl IntoIterator<Item = (N, Self)>,
        required: impl IntoIterator<Item = N>,
    ) -> Self {
        let required = required.into_iter().map(Into::into).collect();
        Self { properties: properties.into_iter().collect(), required, ..Self::of("object") }
    }

    /// An object of any names.
    pub fn map(values: Self) -> Self {
        Self { additional_properties: Some(Additional::Like(Box::new(values))), ..Self::of("object") }
    }

    pub fn with(mut self, extension: &str, value: impl Into<Json>) -> Self {
        self.extensions.push(extension, value.into());
        self
    }

    pub fn described(self, description: impl Into<String>) -> Self {
        Self { description: Some(description.into()), ..self }
    }
}
