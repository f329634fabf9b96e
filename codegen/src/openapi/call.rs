//! An operation as it is written, in the order of its members.

use serde::Serialize;

use super::entries::{Entries, is_default};
use super::schema::Schema;
use crate::json::Json;

pub const JSON: &str = "application/json";
pub const FORM: &str = "application/x-www-form-urlencoded";

#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Call {
    pub tags: Vec<String>,
    pub summary: String,
    pub description: String,
    pub operation_id: String,
    #[serde(skip_serializing_if = "is_default")]
    pub deprecated: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub parameters: Vec<Parameter>,
    #[serde(skip_serializing_if = "is_default")]
    pub request_body: Option<RequestBody>,
    pub responses: Entries<Response>,
    #[serde(flatten)]
    pub extensions: Entries<Json>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Parameter {
    #[serde(rename = "$ref", skip_serializing_if = "is_default")]
    pub reference: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    pub name: String,
    #[serde(rename = "in", skip_serializing_if = "is_default")]
    pub place: &'static str,
    #[serde(skip_serializing_if = "is_default")]
    pub description: String,
    #[serde(skip_serializing_if = "is_default")]
    pub required: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub deprecated: bool,
    #[serde(skip_serializing_if = "is_default")]
    pub style: Option<&'static str>,
    #[serde(skip_serializing_if = "is_default")]
    pub explode: Option<bool>,
    #[serde(skip_serializing_if = "is_default")]
    pub schema: Option<Schema>,
    #[serde(skip_serializing_if = "is_default")]
    pub example: Option<Json>,
    #[serde(skip_serializing_if = "is_default")]
    pub examples: Entries<Example>,
    #[serde(flatten)]
    pub extensions: Entries<Json>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Example {
    #[serde(skip_serializing_if = "is_default")]
    pub summary: Option<String>,
    pub value: Json,
}

#[derive(Debug, PartialEq, Serialize)]
pub struct RequestBody {
    pub required: bool,
    pub content: Entries<MediaType>,
}

#[derive(Debug, PartialEq, Serialize)]
pub struct MediaType {
    pub schema: Schema,
    #[serde(skip_serializing_if = "is_default")]
    pub examples: Entries<Example>,
}

#[derive(Debug, Default, PartialEq, Serialize)]
pub struct Response {
    #[serde(rename = "$ref", skip_serializing_if = "is_default")]
    pub reference: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    pub description: String,
    #[serde(skip_serializing_if = "is_default")]
    pub content: Entries<MediaType>,
    #[serde(skip_serializing_if = "is_default")]
    pub links: Entries<CallLink>,
}

/// A call that a value of a response leads to.
#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CallLink {
    pub operation_id: String,
    pub parameters: Entries<String>,
}

impl MediaType {
    /// The only media type of a body.
    pub fn only(name: &str, schema: Schema) -> Entries<Self> {
        Entries::from_iter([(name, Self { schema, examples: Entries::default() })])
    }
}
