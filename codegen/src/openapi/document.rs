//! The outer parts of a document as they are written, in the order of their members.

use serde::Serialize;

use super::call::{Call, Parameter, Response};
use super::entries::{Entries, is_default};
use super::schema::Schema;

#[derive(Debug, Serialize)]
pub struct Document {
    pub openapi: &'static str,
    pub info: Info,
    pub servers: Vec<Server>,
    pub security: Vec<Entries<[String; 0]>>,
    pub tags: Vec<Tag>,
    pub paths: Entries<Entries<Call>>,
    pub components: Components,
}

#[derive(Debug, Serialize)]
pub struct Info {
    pub title: String,
    pub version: String,
    pub description: String,
    #[serde(skip_serializing_if = "is_default")]
    pub contact: Option<Link>,
    #[serde(skip_serializing_if = "is_default")]
    pub license: Option<Link>,
}

/// A name and its address.
#[derive(Debug, PartialEq, Serialize)]
pub struct Link {
    pub name: String,
    pub url: String,
}

#[derive(Debug, Serialize)]
pub struct Server {
    pub url: String,
    pub description: String,
}

#[derive(Debug, Serialize)]
pub struct Tag {
    pub name: String,
    #[serde(rename = "x-displayName")]
    pub display_name: String,
    pub description: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Components {
    pub schemas: Entries<Schema>,
    pub responses: Entries<Response>,
    #[serde(skip_serializing_if = "is_default")]
    pub parameters: Entries<Parameter>,
    pub security_schemes: Entries<SecurityScheme>,
}

/// A place of a request that can carry the key.
#[derive(Debug, Default, Serialize)]
pub struct SecurityScheme {
    #[serde(rename = "type")]
    pub ty: &'static str,
    #[serde(skip_serializing_if = "is_default")]
    pub scheme: Option<&'static str>,
    #[serde(skip_serializing_if = "is_default")]
    pub name: Option<String>,
    #[serde(rename = "in", skip_serializing_if = "is_default")]
    pub place: Option<&'static str>,
    pub description: String,
}
