//! What the YAML says, word for word: names are still text, nothing is filled in, every value knows its place.

mod api;
mod indicators;

use super::lower::{Entries, record};
use super::notation::{CallNotation, Months, QueryNotation, TypeNotation};
use crate::source::{Own, Spanned};
use crate::words::{Access, Base, Body, Remark};

pub use api::{Api, Refusal};
pub use indicators::{Family, Indicators};

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
    /// A set of values.
    Enumeration {
        /// The Rust name, only where it differs from the wire.
        "name" => name: Option<Spanned<String>>,
        /// What the set is for; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        /// `integer` where the wire has numbers; without it strings.
        "base" => base: Option<Spanned<Base>>,
        /// Each value with its doc, or with a map of its own.
        "values" => values: Entries<Value>,
        /// What to use instead; no full stop.
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

record! {
    /// A value of a set.
    Value = "doc" {
        /// The Rust name, needed where the value is none, such as `0`.
        "name" => name: Option<Spanned<String>>,
        /// What the value means; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        /// What to use instead; no full stop.
        "deprecated" => deprecated: Option<Spanned<String>>,
    }
}

record! {
    /// `resources/*.yaml`.
    Resource {
        /// Its name on the wire.
        "resource" => resource: Spanned<String>,
        /// Its Rust name, only where it differs from the wire.
        "name" => name: Option<Spanned<String>>,
        /// The name of many, only where adding `s` is wrong.
        "plural" => plural: Option<Spanned<String>>,
        /// What it is; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        /// What to use instead; no full stop.
        "deprecated" => deprecated: Option<Spanned<String>>,
        /// What a record of it holds: `name: type`, or a map.
        "fields" => fields: Option<Entries<Field>>,
        /// Sets of values that only this file uses.
        "enums" => enums: Option<Entries<Enumeration>>,
        /// Records nested in this one, or answered by one operation.
        "objects" => objects: Option<Entries<Object>>,
        /// Lists whose first item says what the others are.
        "tagged_lists" => tagged_lists: Option<Entries<TaggedList>>,
        /// The calls: `name: METHOD /path/{id}`, or a map.
        "operations" => operations: Entries<Operation>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
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
        /// The Rust name, only where it differs from the wire.
        "name" => name: Option<Spanned<String>>,
        /// What it is; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        /// What to use instead; no full stop.
        "deprecated" => deprecated: Option<Spanned<String>>,
        /// What it holds: `name: type`, or a map.
        "fields" => fields: Entries<Field>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// A field of a record.
    Field = "type" {
        /// What it holds: a plain type, an identifier, an enum, an object, a tagged list, or `list<…>` of one.
        "type" => ty: TypeNotation,
        /// The Rust name, only where it differs from the wire.
        "name" => name: Option<Spanned<String>>,
        /// What it holds; a phrase with a full stop. Without one, its name.
        "doc" => doc: Option<Spanned<String>>,
        /// `read` where only the server sets it, so that creating and updating leave it out.
        "access" => access: Option<Spanned<Access>>,
        /// What to use instead; no full stop.
        "deprecated" => deprecated: Option<Spanned<String>>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// Lists whose first item says what the others are.
    TaggedList {
        /// The Rust name, only where it differs from the wire.
        "name" => name: Option<Spanned<String>>,
        /// What it is; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        /// Its kinds, by the number that stands first in the list.
        "kinds" => kinds: Entries<TaggedKind>,
    }
}

record! {
    /// One kind of such a list.
    TaggedKind {
        /// The Rust name of the kind.
        "name" => name: Spanned<String>,
        /// What the kind is; a phrase with a full stop.
        "doc" => doc: Spanned<String>,
        /// What follows the number, in order.
        "items" => items: Entries<Parameter>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// A value that is sent in a body, or an item of a tagged list.
    Parameter = "type" {
        /// What it holds: a plain type, an identifier, an enum, or `list<…>` of one.
        "type" => ty: TypeNotation,
        /// The Rust name, only where it differs from the wire.
        "name" => name: Option<Spanned<String>>,
        /// What it holds; a phrase with a full stop. Without one, its name.
        "doc" => doc: Option<Spanned<String>>,
        /// `true` where nothing goes without it.
        "required" => required: Option<Spanned<bool>>,
        /// The one value that is allowed, so that Rust needs no argument.
        "only" => only: Option<Spanned<String>>,
        /// What to use instead; no full stop.
        "deprecated" => deprecated: Option<Spanned<String>>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// A call.
    Operation = "call" {
        /// Method, path and what is always in the query.
        "call" => call: CallNotation,
        /// The Rust name, only where it differs.
        "name" => name: Option<Spanned<String>>,
        /// What it does, said of the call: "Reads …."; the standard operations have a text of their own.
        "doc" => doc: Option<Spanned<String>>,
        /// What can be asked for, sent as `filters[name]=…`.
        "filters" => filters: Option<Entries<Filter>>,
        /// Another operation whose filters and rules it takes, too.
        "filters_of" => filters_of: Option<Spanned<String>>,
        /// What its body holds, where that is not the writable fields.
        "parameters" => parameters: Option<Entries<Parameter>>,
        /// `form` for always a form, `json_list` for an array of objects; without it a form, or JSON where the client
        /// is set to it.
        "body" => body: Option<Spanned<Body>>,
        /// An object, the resource, `list<…>`, `page<…>` or `statistics`; without it what a standard operation's name
        /// says, or nothing.
        "returns" => returns: Option<TypeNotation>,
        /// The two filters that limit the time.
        "period" => period: Option<Period>,
        /// The parts that filters play in statistics.
        "typed" => typed: Option<Typed>,
        /// What to use instead; no full stop.
        "deprecated" => deprecated: Option<Spanned<String>>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// A filter of a call.
    Filter {
        /// What it takes: a plain type, an identifier, an enum, or `list<…>` of one.
        "type" => ty: TypeNotation,
        /// The Rust name, only where it differs from the wire.
        "name" => name: Option<Spanned<String>>,
        /// What is found: "Only …."
        "doc" => doc: Option<Spanned<String>>,
        /// How the documentation shows its use, letter by letter. A test sends it.
        "example" => example: Option<Vec<QueryNotation>>,
        /// A query that can really be sent, where the example has placeholders.
        "sample" => sample: Option<QueryNotation>,
        /// `true` where it takes `null` and `!null`, too.
        "nullable" => nullable: Option<Spanned<bool>>,
        /// The name of the same filter with a single value.
        "one" => one: Option<Spanned<String>>,
        /// The one value that is allowed, so that Rust needs no argument.
        "only" => only: Option<Spanned<String>>,
        /// The filter that names the channel on which these indicators must be available.
        "available_on" => available_on: Option<Spanned<String>>,
        /// The filter that must hold just one value beside this one.
        "only_with_one" => only_with_one: Option<Spanned<String>>,
        /// What to use instead; no full stop.
        "deprecated" => deprecated: Option<Spanned<String>>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
        "documented" => remark: Remark,
    }
}

record! {
    /// Two filters that begin and end a period.
    Period {
        /// The filter that begins it.
        "from" => from: Spanned<String>,
        /// The filter that ends it.
        "to" => to: Spanned<String>,
        /// Only where there is a longest period.
        "limit" => limit: Option<PeriodLimit>,
    }
}

record! {
    /// The longest period, and what the API does when an end is missing.
    PeriodLimit {
        /// The longest period that may be asked for.
        "maximum" => maximum: Months,
        /// What is read when both ends are missing.
        "neither" => neither: Spanned<String>,
        /// What is read when the end is missing.
        "only_from" => only_from: Spanned<String>,
        /// What is read when the beginning is missing.
        "only_to" => only_to: Spanned<String>,
        /// What the documentation says where the spec says otherwise, with a `note` of the reason.
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
        /// The filter that says what to group by.
        "grouping" => grouping: Spanned<String>,
        /// The filter that chooses one row of a grouping.
        "grouping_id" => grouping_id: Spanned<String>,
        /// The filter for the length of a step of a series.
        "step" => step: Spanned<String>,
        /// What identifies a row of each grouping: an identifier or `string`.
        "keys" => keys: Entries<TypeNotation>,
    }
}
