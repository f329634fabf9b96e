//! Two things cannot have one name in Rust, nor may a name of the spec hide one of the client's own.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Model, Name, Operation, Resource, Returns};
use crate::source::Span;

/// Types of the client that generated code and users name.
const TYPES: &[&str] = &[
    "ApiKey",
    "Authentication",
    "Brief",
    "Call",
    "Client",
    "ClientBuilder",
    "Date",
    "DateTime",
    "Done",
    "Error",
    "ErrorKind",
    "Fields",
    "Figures",
    "Full",
    "Id",
    "Identified",
    "Indicator",
    "IndicatorDetails",
    "IntoValue",
    "Link",
    "List",
    "Moment",
    "OpenEnum",
    "Option",
    "Page",
    "Pagination",
    "Platform",
    "Record",
    "Refusal",
    "Request",
    "Result",
    "Rule",
    "Self",
    "String",
    "TaggedList",
    "Unit",
    "Uuid",
    "Value",
    "Vec",
];

/// Methods that every listing or call has.
const METHODS: &[&str] = &[
    "filter",
    "full",
    "limit",
    "new",
    "page",
    "query",
    "request",
    "rule",
    "trace",
    "stream",
    "retry",
    "send",
    "send_raw",
    "stream",
    "pages",
    "unchecked",
];

/// Modules that hold what resources share, and those that the client is written in: they would hide a resource's.
const MODULES: &[&str] = &[
    "address",
    "api",
    "auth",
    "blocking",
    "builder",
    "call",
    "client",
    "codegen_support",
    "core",
    "enums",
    "envelope",
    "error",
    "fields",
    "figures",
    "generated",
    "ids",
    "indicator_details",
    "indicators",
    "list",
    "moment",
    "output",
    "page",
    "request",
    "retry",
    "rule",
    "statistics",
    "stream",
    "trace",
    "transport",
    "typed_statistics",
    "value",
    "wire",
];

/// Methods that the client itself has.
const ACCESSORS: &[&str] = &["builder", "call", "clone"];

pub fn check(model: &Model, sink: &mut Diagnostics) {
    types(model, sink);
    let mut accessors = Scope::new("accessors of the client", ACCESSORS);
    let mut modules = Scope::new("modules", MODULES);
    for resource in &model.resources {
        modules.add(&resource.names.module.rust, resource.names.module.span, sink);
        accessors.add(&resource.names.accessor, resource.names.module.span, sink);
        operations(resource, sink);
    }
    for set in &model.enums {
        Scope::new("values of this enum", &["Other"]).add_all(set.values.iter().map(|value| &value.name), sink);
    }
    for object in &model.objects {
        Scope::new("fields of this object", &[]).add_all(object.fields.iter().map(|field| &field.name), sink);
    }
    for list in &model.tagged_lists {
        Scope::new("kinds of this list", &["Other"]).add_all(list.kinds.iter().map(|kind| &kind.name), sink);
    }
    if let Some(indicators) = &model.indicators {
        Scope::new("indicators", &["Other"]).add_all(indicators.list.iter().map(|indicator| &indicator.name), sink);
    }
    statistics(model, sink);
}

/// Channels, groupings and indicators stand side by side as types.
fn statistics(model: &Model, sink: &mut Diagnostics) {
    let (Some(indicators), Some(typed)) = (&model.indicators, model.typed()) else { return };
    let channels = model[indicators.channel].values.iter().map(|channel| &channel.name);
    let groupings = typed.groupings.iter().map(|grouping| &grouping.name);
    let list = indicators.list.iter().map(|indicator| &indicator.name);
    Scope::new("types of statistics", &["Duration", "Rate", "Amount"])
        .add_all(channels.chain(groupings).chain(list), sink);
}

fn types(model: &Model, sink: &mut Diagnostics) {
    let mut types = Scope::new("types", TYPES);
    types.add_all(model.identifiers.iter().map(|identifier| &identifier.name), sink);
    types.add_all(model.enums.iter().map(|set| &set.name), sink);
    types.add_all(model.objects.iter().map(|object| &object.name), sink);
    types.add_all(model.tagged_lists.iter().map(|list| &list.name), sink);
    for resource in &model.resources {
        types.add(&resource.names.handle, resource.names.module.span, sink);
        for operation in &resource.operations {
            if let Some(payload) = &operation.payload {
                types.add(&payload.rust, operation.name.span, sink);
            }
        }
    }
}

fn operations(resource: &Resource, sink: &mut Diagnostics) {
    Scope::new("operations of this resource", &["on"])
        .add_all(resource.operations.iter().map(|operation| &operation.name), sink);
    let mut filtered: Vec<&Operation> = Vec::new();
    for operation in resource.operations.iter().filter(|operation| !operation.filters.is_empty()) {
        Scope::new("filters of this operation", METHODS)
            .add_all(operation.filters.iter().map(|filter| &filter.name), sink);
        if let Some(first) = filtered.iter().find(|first| target(first) == target(operation)) {
            let message = format!(
                "`{}` and `{}` answer the same shape, so their filters would mix",
                first.name.wire, operation.name.wire
            );
            let found = Diagnostic::new(Code::RustName, message, operation.name.span, "has filters, too");
            sink.push(found.also(first.name.span, "has filters").help("let one of them answer an object of its own"));
        }
        filtered.push(operation);
    }
    for operation in &resource.operations {
        let parameters = operation.payload.iter().flat_map(|payload| &payload.parameters);
        Scope::new("parameters of this operation", &["new"]).add_all(parameters.map(|parameter| &parameter.name), sink);
    }
}

/// Whether an answer is a page decides what type its filters are methods of.
fn target(operation: &Operation) -> (bool, Option<usize>) {
    match operation.returns {
        Returns::Page { object, .. } => (true, Some(object.0)),
        Returns::One(object) | Returns::Many(object) => (false, Some(object.0)),
        Returns::Nothing | Returns::Statistics => (false, None),
    }
}

/// Names that must differ.
struct Scope {
    what: &'static str,
    reserved: &'static [&'static str],
    seen: BTreeMap<String, Span>,
}

impl Scope {
    fn new(what: &'static str, reserved: &'static [&'static str]) -> Self {
        Self { what, reserved, seen: BTreeMap::new() }
    }

    fn add_all<'a>(&mut self, names: impl Iterator<Item = &'a Name>, sink: &mut Diagnostics) {
        for name in names {
            self.add(&name.rust, name.span, sink);
        }
    }

    fn add(&mut self, rust: &str, span: Span, sink: &mut Diagnostics) {
        const HELP: &str = "give one of them another name with `name: …`; the wire keeps the word that it has";
        if self.reserved.contains(&rust) {
            let message = format!("`{rust}` is a name of the client itself");
            sink.push(Diagnostic::new(Code::RustName, message, span, format!("becomes `{rust}` in Rust")).help(HELP));
        } else if let Some(first) = self.seen.insert(rust.to_owned(), span) {
            let message = format!("two {} are called `{rust}` in Rust", self.what);
            let found = Diagnostic::new(Code::RustName, message, span, format!("becomes `{rust}`"));
            sink.push(found.also(first, "so does this").help(HELP));
        }
    }
}
