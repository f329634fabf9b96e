//! The YAML as it is written: names are text, defaults are not filled in, values have spans.

mod api;
mod indicators;

use super::lower::Entries;
use super::notation::{CallNotation, Months, QueryNotation, TypeNotation};
use super::record::record;
use crate::source::{Own, Spanned};
use crate::words::{Access, Base, Body, Remark};

pub use api::{About, Api, Reference, Refusal};
pub use indicators::{Family, Indicators};

/// A whole spec.
#[derive(Clone, Debug)]
pub struct Spec {
    /// Which files belong to the spec itself.
    pub own: Own,
    /// `api.yaml`, absent in a spec that extends another.
    pub api: Option<Api>,
    /// `enums.yaml`.
    pub enums: Entries<Enumeration>,
    /// `indicators.yaml`.
    pub indicators: Option<Indicators>,
    /// `resources/*.yaml`, each with its path below the spec's folder.
    pub resources: Vec<(String, Resource)>,
}

record! {
    /// An enum.
    Enumeration {
        "name" => name: Option<Spanned<String>>,
        /// The purpose of the enum; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        /// `integer` if the wire has numbers; strings by default.
        "base" => base: Option<Spanned<Base>>,
        /// Each value with its doc, or with a map.
        "values" => values: Entries<Value>,
        "deprecated" => deprecated: Option<Spanned<String>>,
        "documented" => remark: Remark,
    }
}

record! {
    /// A value of an enum.
    Value = "doc" {
        /// The Rust name, required where the value cannot be one, such as `0`.
        "name" => name: Option<Spanned<String>>,
        /// The meaning of the value; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

record! {
    /// `resources/*.yaml`.
    Resource {
        /// The name on the wire.
        "resource" => resource: Spanned<String>,
        "name" => name: Option<Spanned<String>>,
        /// The plural, only where adding `s` is wrong.
        "plural" => plural: Option<Spanned<String>>,
        /// A description; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        "deprecated" => deprecated: Option<Spanned<String>>,
        /// The fields of its record: `name: type`, or a map.
        "fields" => fields: Option<Entries<Field>>,
        /// Enums that only this file uses.
        "enums" => enums: Option<Entries<Enumeration>>,
        /// Records nested in this one or in a body, or returned by one operation.
        "objects" => objects: Option<Entries<Object>>,
        /// Lists whose first item determines the others.
        "tagged_lists" => tagged_lists: Option<Entries<TaggedList>>,
        /// The calls: `name: METHOD /path/{id}`, or a map.
        "operations" => operations: Entries<Operation>,
        "documented" => remark: Remark,
    }
}

impl Resource {
    /// The name that the Rust names are derived from.
    pub fn rust_name(&self) -> &Spanned<String> {
        self.name.as_ref().unwrap_or(&self.resource)
    }
}

record! {
    /// An object in responses and bodies.
    Object {
        "name" => name: Option<Spanned<String>>,
        /// A description; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        "deprecated" => deprecated: Option<Spanned<String>>,
        /// The fields of the object: `name: type`, or a map.
        "fields" => fields: Entries<Field>,
        "documented" => remark: Remark,
    }
}

record! {
    /// A field of a record.
    Field = "type" {
        /// A plain type, an identifier, an enum, an object, a tagged list, or `list<…>` of one.
        "type" => ty: TypeNotation,
        "name" => name: Option<Spanned<String>>,
        /// A description; a phrase with a full stop. The name by default.
        "doc" => doc: Option<Spanned<String>>,
        /// `read` if only the server sets it; `create` and `update` do not send it.
        "access" => access: Option<Spanned<Access>>,
        /// `true` if calls that send the object fail without it; only in `objects`.
        "required" => required: Option<Spanned<bool>>,
        /// Other names under which the API sends the value. The client reads all of them, and sends the field's own.
        "also" => also: Option<Vec<Spanned<String>>>,
        "deprecated" => deprecated: Option<Spanned<String>>,
        "documented" => remark: Remark,
    }
}

record! {
    /// Lists whose first item determines the others.
    TaggedList {
        "name" => name: Option<Spanned<String>>,
        /// A description; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        /// The kinds, by the number at the start of the list.
        "kinds" => kinds: Entries<TaggedKind>,
    }
}

record! {
    /// One kind of a tagged list.
    TaggedKind {
        /// The Rust name of the kind.
        "name" => name: Spanned<String>,
        /// A description of the kind; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        /// The items after the number, in order.
        "items" => items: Entries<Parameter>,
        "documented" => remark: Remark,
    }
}

record! {
    /// A value that is sent in a body, or an item of a tagged list.
    Parameter = "type" {
        /// A plain type, an identifier, an enum, an object, or `list<…>` of one.
        "type" => ty: TypeNotation,
        "name" => name: Option<Spanned<String>>,
        /// A description; a phrase with a full stop. The name by default.
        "doc" => doc: Option<Spanned<String>>,
        /// `true` if the call fails without it.
        "required" => required: Option<Spanned<bool>>,
        /// The only value that is allowed. The Rust method takes no argument.
        "only" => only: Option<Spanned<String>>,
        "deprecated" => deprecated: Option<Spanned<String>>,
        "documented" => remark: Remark,
    }
}

record! {
    /// A call.
    Operation = "call" {
        /// Method, path, and the fixed part of the query.
        "call" => call: CallNotation,
        "name" => name: Option<Spanned<String>>,
        /// What the call does, such as "Reads …"; the standard operations have a default.
        "doc" => doc: Option<Spanned<String>>,
        /// The filters, sent as `filters[name]=…`.
        "filters" => filters: Option<Entries<Filter>>,
        /// Another operation whose filters and rules it also has.
        "filters_of" => filters_of: Option<Spanned<String>>,
        /// The values of its body, if these are not the writable fields.
        "parameters" => parameters: Option<Entries<Parameter>>,
        /// `form` for always a form, `json_list` for an array of objects; by default a form, or JSON if the client is set
        /// to it.
        "body" => body: Option<Spanned<Body>>,
        /// An object, the resource, `list<…>`, `page<…>` or `statistics`. Standard operations have a default; others return
        /// no data without it.
        "returns" => returns: Option<TypeNotation>,
        /// The two filters that limit the date range.
        "period" => period: Option<Period>,
        /// The roles of filters in typed statistics.
        "typed" => typed: Option<Typed>,
        "deprecated" => deprecated: Option<Spanned<String>>,
        "documented" => remark: Remark,
    }
}

record! {
    /// A filter of a call.
    Filter {
        /// A plain type, an identifier, an enum, or `list<…>` of one.
        "type" => ty: TypeNotation,
        "name" => name: Option<Spanned<String>>,
        /// What the filter selects, such as "Only …".
        "doc" => doc: Option<Spanned<String>>,
        /// The documentation's example, letter by letter. A test sends it.
        "example" => example: Option<Vec<QueryNotation>>,
        /// A query that can be sent, if the example has placeholders.
        "sample" => sample: Option<QueryNotation>,
        /// `true` if it also takes `null` and `!null`.
        "nullable" => nullable: Option<Spanned<bool>>,
        /// The Rust name of the same filter with a single value.
        "one" => one: Option<Spanned<String>>,
        /// The only value that is allowed. The Rust method takes no argument.
        "only" => only: Option<Spanned<String>>,
        /// The filter that names the channel on which these indicators must be available.
        "available_on" => available_on: Option<Spanned<String>>,
        /// The filter that must have exactly one value when this one is set.
        "only_with_one" => only_with_one: Option<Spanned<String>>,
        "deprecated" => deprecated: Option<Spanned<String>>,
        "documented" => remark: Remark,
    }
}

record! {
    /// The two filters of a date range.
    Period {
        /// The filter for the start.
        "from" => from: Spanned<String>,
        /// The filter for the end.
        "to" => to: Spanned<String>,
        /// Only if the length is limited.
        "limit" => limit: Option<PeriodLimit>,
    }
}

record! {
    /// The longest date range, and what the API reads if an end is omitted.
    PeriodLimit {
        /// The longest range that can be requested.
        "maximum" => maximum: Months,
        /// What the API reads if both ends are omitted.
        "neither" => neither: Spanned<String>,
        /// What the API reads if the end is omitted.
        "only_from" => only_from: Spanned<String>,
        /// What the API reads if the start is omitted.
        "only_to" => only_to: Spanned<String>,
        "documented" => remark: Remark,
    }
}

record! {
    /// The roles of filters in typed statistics.
    Typed {
        /// The filter that names the channel.
        "channel" => channel: Spanned<String>,
        /// The filter that lists the indicators.
        "indicators" => indicators: Spanned<String>,
        /// The filter for the grouping.
        "grouping" => grouping: Spanned<String>,
        /// The filter that chooses one row of a grouping.
        "grouping_id" => grouping_id: Spanned<String>,
        /// The filter for the step of a series.
        "step" => step: Spanned<String>,
        /// The type that identifies a row of each grouping: an identifier or `string`.
        "keys" => keys: Entries<TypeNotation>,
    }
}
