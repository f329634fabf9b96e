//! What the YAML says, word for word: names are still text, nothing is filled in, every value knows its place.

use super::lower::{Entries, Word, record};
use super::notation::{CallNotation, Months, QueryNotation, TypeNotation};
use crate::source::{Own, Spanned};

/// A whole spec.
#[derive(Clone, Debug)]
pub struct Spec {
    /// Which files are the spec's own.
    pub own: Own,
    /// `api.yaml`; a spec that extends another has none.
    pub api: Option<Api>,
    /// `enums.yaml`.
    pub enums: Entries<Enumeration>,
    /// `indicators.yaml`.
    pub indicators: Option<Indicators>,
    /// `resources/*.yaml`, each with its path below the spec's folder.
    pub resources: Vec<(String, Resource)>,
}

record! {
    /// `api.yaml`: what all calls share.
    Api {
        "platforms" => platforms: Entries<Platform>,
        "authentication" => authentication: Authentication,
        "pagination" => pagination: Pagination,
        "wildcard" => wildcard: Spanned<String>,
        "envelope" => envelope: Envelope,
        "identifiers" => identifiers: Option<Entries<Spanned<String>>>,
    }
}

record! {
    /// An address where the API is served.
    Platform {
        "url" => url: Spanned<String>,
        "doc" => doc: Spanned<String>,
    }
}

record! {
    /// The ways to send the key.
    Authentication {
        "header" => header: Spanned<String>,
        "query" => query: Spanned<String>,
        "basic" => basic: Spanned<BasicPart>,
    }
}

/// The part of HTTP Basic authentication that carries the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BasicPart {
    /// The user name.
    UserName,
}

impl Word for BasicPart {
    const WORDS: &'static [(&'static str, Self)] = &[("user_name", Self::UserName)];
}

record! {
    /// The parameters of listings.
    Pagination {
        "page" => page: Spanned<String>,
        "limit" => limit: Spanned<String>,
        "full" => full: Spanned<String>,
        "default_limit" => default_limit: Spanned<u32>,
        "maximum_limit" => maximum_limit: Spanned<u32>,
    }
}

record! {
    /// How every answer is wrapped.
    Envelope {
        "success" => success: Spanned<String>,
        "refusals" => refusals: Entries<Refusal>,
    }
}

record! {
    /// A way in which the API says no.
    Refusal {
        "status" => status: Spanned<String>,
        "message" => message: Spanned<String>,
        "doc" => doc: Spanned<String>,
    }
}

record! {
    /// A set of values.
    Enumeration {
        "name" => name: Option<Spanned<String>>,
        "doc" => doc: Spanned<String>,
        "base" => base: Option<Spanned<Base>>,
        "values" => values: Entries<Value>,
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

/// What the values of an enum are in JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Base {
    /// Strings.
    #[default]
    Text,
    /// Numbers.
    Integer,
}

impl Word for Base {
    const WORDS: &'static [(&'static str, Self)] = &[("text", Self::Text), ("integer", Self::Integer)];
}

record! {
    /// A value of a set.
    Value = "doc" {
        "name" => name: Option<Spanned<String>>,
        "doc" => doc: Spanned<String>,
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

record! {
    /// `indicators.yaml`.
    Indicators {
        "channels" => channels: Spanned<String>,
        "families" => families: Entries<Family>,
        "indicators" => indicators: Entries<Indicator>,
    }
}

record! {
    /// A group of indicators.
    Family = "doc" {
        "doc" => doc: Spanned<String>,
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

record! {
    /// A figure that statistics can be asked for.
    Indicator {
        "name" => name: Option<Spanned<String>>,
        "label" => label: Spanned<String>,
        "family" => family: Spanned<String>,
        "unit" => unit: Spanned<Unit>,
        "channels" => channels: Vec<Spanned<String>>,
        "doc" => doc: Spanned<String>,
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

/// What an indicator counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A length of time.
    Second,
    /// A count or an average of counts.
    Number,
    /// A share.
    Rate,
    /// Money.
    Amount,
}

impl Word for Unit {
    const WORDS: &'static [(&'static str, Self)] =
        &[("second", Self::Second), ("number", Self::Number), ("rate", Self::Rate), ("amount", Self::Amount)];
}

record! {
    /// `resources/*.yaml`.
    Resource {
        "resource" => resource: Spanned<String>,
        "name" => name: Option<Spanned<String>>,
        "plural" => plural: Option<Spanned<String>>,
        "doc" => doc: Spanned<String>,
        "deprecated" => deprecated: Option<Spanned<String>>,
        "fields" => fields: Option<Entries<Field>>,
        "enums" => enums: Option<Entries<Enumeration>>,
        "objects" => objects: Option<Entries<Object>>,
        "tagged_lists" => tagged_lists: Option<Entries<TaggedList>>,
        "operations" => operations: Entries<Operation>,
    }
}

impl Resource {
    /// The name that the Rust names are made of.
    pub fn rust_name(&self) -> &Spanned<String> {
        self.name.as_ref().unwrap_or(&self.resource)
    }
}

record! {
    /// A shape that answers have.
    Object {
        "name" => name: Option<Spanned<String>>,
        "doc" => doc: Spanned<String>,
        "deprecated" => deprecated: Option<Spanned<String>>,
        "fields" => fields: Entries<Field>,
    }
}

record! {
    /// A field of a record.
    Field = "type" {
        "type" => ty: TypeNotation,
        "name" => name: Option<Spanned<String>>,
        "doc" => doc: Option<Spanned<String>>,
        "access" => access: Option<Spanned<Access>>,
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

/// Who may set a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Only the server.
    Read,
}

impl Word for Access {
    const WORDS: &'static [(&'static str, Self)] = &[("read", Self::Read)];
}

record! {
    /// Lists whose first item says what the others are.
    TaggedList {
        "name" => name: Option<Spanned<String>>,
        "doc" => doc: Spanned<String>,
        "kinds" => kinds: Entries<TaggedKind>,
    }
}

record! {
    /// One kind of such a list.
    TaggedKind {
        "name" => name: Spanned<String>,
        "doc" => doc: Spanned<String>,
        "items" => items: Entries<Parameter>,
    }
}

record! {
    /// A value that is sent in a body, or an item of a tagged list.
    Parameter = "type" {
        "type" => ty: TypeNotation,
        "name" => name: Option<Spanned<String>>,
        "doc" => doc: Option<Spanned<String>>,
        "required" => required: Option<Spanned<bool>>,
        "only" => only: Option<Spanned<String>>,
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

record! {
    /// A call.
    Operation = "call" {
        "call" => call: CallNotation,
        "name" => name: Option<Spanned<String>>,
        "doc" => doc: Option<Spanned<String>>,
        "filters" => filters: Option<Entries<Filter>>,
        "filters_of" => filters_of: Option<Spanned<String>>,
        "parameters" => parameters: Option<Entries<Parameter>>,
        "body" => body: Option<Spanned<Body>>,
        "returns" => returns: Option<TypeNotation>,
        "period" => period: Option<Period>,
        "typed" => typed: Option<Typed>,
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

/// How a body is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Body {
    /// As a form, or as JSON where the client says so.
    #[default]
    Any,
    /// As a form whatever the client says.
    Form,
    /// As a list of JSON objects.
    JsonList,
}

impl Word for Body {
    const WORDS: &'static [(&'static str, Self)] = &[("form", Self::Form), ("json_list", Self::JsonList)];
}

record! {
    /// A filter of a call.
    Filter {
        "type" => ty: TypeNotation,
        "name" => name: Option<Spanned<String>>,
        "doc" => doc: Option<Spanned<String>>,
        "example" => example: Option<Vec<QueryNotation>>,
        "sample" => sample: Option<QueryNotation>,
        "nullable" => nullable: Option<Spanned<bool>>,
        "one" => one: Option<Spanned<String>>,
        "only" => only: Option<Spanned<String>>,
        "available_on" => available_on: Option<Spanned<String>>,
        "only_with_one" => only_with_one: Option<Spanned<String>>,
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

record! {
    /// Two filters that begin and end a period.
    Period {
        "from" => from: Spanned<String>,
        "to" => to: Spanned<String>,
        "limit" => limit: Option<PeriodLimit>,
    }
}

record! {
    /// The longest period, and what the API does when an end is missing.
    PeriodLimit {
        "maximum" => maximum: Months,
        "neither" => neither: Spanned<String>,
        "only_from" => only_from: Spanned<String>,
        "only_to" => only_to: Spanned<String>,
    }
}

record! {
    /// The roles of filters in typed statistics.
    Typed {
        "channel" => channel: Spanned<String>,
        "indicators" => indicators: Spanned<String>,
        "grouping" => grouping: Spanned<String>,
        "grouping_id" => grouping_id: Spanned<String>,
        "step" => step: Spanned<String>,
        "keys" => keys: Entries<TypeNotation>,
    }
}
