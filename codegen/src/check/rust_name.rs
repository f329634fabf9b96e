//! Two things cannot have one name in Rust, nor may a name of the spec hide one of the client's own.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Model, Name, Resource, Returns, Step};
use crate::source::Span;

/// Types of the client and of the prelude, which generated code and users name.
const TYPES: &[&str] = &[
    "AllAvailableOn",
    "Amount",
    "ApiKey",
    "Async",
    "Authentication",
    "AvailableOn",
    "Box",
    "Brief",
    "Call",
    "Client",
    "ClientBuilder",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Default",
    "Deserialize",
    "Deserializer",
    "Done",
    "Drop",
    "Duration",
    "Eq",
    "Err",
    "Error",
    "ErrorKind",
    "Extend",
    "Fields",
    "FigureRow",
    "Figures",
    "Fn",
    "From",
    "FromIterator",
    "FromStr",
    "Full",
    "Grouping",
    "HeaderMap",
    "Id",
    "Identified",
    "Indicator",
    "IndicatorDetails",
    "IndicatorSet",
    "Into",
    "IntoIterator",
    "IntoValue",
    "Items",
    "Iterator",
    "Keys",
    "Link",
    "List",
    "MapAccess",
    "Measure",
    "Method",
    "Moment",
    "None",
    "Ok",
    "OpenEnum",
    "Option",
    "Ord",
    "Output",
    "Page",
    "Pages",
    "PartialEq",
    "PartialOrd",
    "Platform",
    "Rate",
    "RawAnswer",
    "Read",
    "Record",
    "Refusal",
    "Request",
    "Result",
    "RetryPolicy",
    "Rows",
    "Rule",
    "Scalar",
    "Self",
    "Send",
    "SeqAccess",
    "Series",
    "Some",
    "StatisticsOn",
    "StatisticsParameters",
    "StatusCode",
    "String",
    "Sync",
    "TaggedList",
    "ToOwned",
    "ToString",
    "Totals",
    "Trail",
    "TypedChannel",
    "TypedIndicator",
    "Unit",
    "Unreadable",
    "Uuid",
    "Value",
    "Vec",
    "View",
    "WireValue",
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
    "bytes",
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
    "http",
    "iadvize",
    "ids",
    "indicator_details",
    "indicators",
    "jiff",
    "list",
    "moment",
    "output",
    "page",
    "r#mod",
    "request",
    "retry",
    "rule",
    "serde_json",
    "statistics",
    "std",
    "stream",
    "trace",
    "transport",
    "typed_statistics",
    "uuid",
    "value",
    "wire",
];

/// Methods that the client itself has.
const ACCESSORS: &[&str] = &["builder", "call", "clone", "core", "fmt", "mode", "new"];

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
    for kind in model.tagged_lists.iter().flat_map(|list| &list.kinds) {
        Scope::new("items of this kind", &[]).add_all(kind.items.iter().map(|item| &item.name), sink);
    }
    if let Some(api) = &model.api {
        Scope::new("platforms", &[]).add_all(api.platforms.iter().map(|platform| &platform.name), sink);
        Scope::new("refusals", &[]).add_all(api.refusals.iter().map(|refusal| &refusal.name), sink);
    }
    filters(model, sink);
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
    for operation in &resource.operations {
        let mut arguments = Scope::new("arguments of this operation", &["self"]);
        for step in &operation.path.steps {
            if let Step::Parameter(name, _) = step {
                arguments.add(&name.rust, name.span, sink);
            }
        }
        let Some(payload) = &operation.payload else { continue };
        arguments.add(&payload.argument, operation.name.span, sink);
        let mut parameters = Scope::new("methods of what this operation sends", &["default", "new"]);
        for parameter in &payload.parameters {
            parameters.add(&parameter.name.rust, parameter.name.span, sink);
            if payload.clears {
                parameters.add(&format!("clear_{}", parameter.name.plain()), parameter.name.span, sink);
            }
        }
    }
}

/// Filters are methods of what their operation answers, whichever resource it belongs to.
fn filters(model: &Model, sink: &mut Diagnostics) {
    let mut targets: Vec<(&Returns, &Name)> = Vec::new();
    let operations = model.resources.iter().flat_map(|resource| &resource.operations);
    for operation in operations.filter(|operation| !operation.filters.is_empty()) {
        let mut names = Scope::new("filters of this operation", METHODS);
        for filter in &operation.filters {
            names.add(&filter.name.rust, filter.name.span, sink);
            names.add_all(filter.one.iter(), sink);
            if filter.nullable {
                names.add(&format!("{}_is_null", filter.name.plain()), filter.name.span, sink);
                names.add(&format!("{}_is_not_null", filter.name.plain()), filter.name.span, sink);
            }
        }
        match targets.iter().find(|(returns, _)| same_methods(returns, &operation.returns)) {
            Some((_, first)) => sink.push(mixed(first, &operation.name)),
            None => targets.push((&operation.returns, &operation.name)),
        }
    }
}

fn mixed(first: &Name, second: &Name) -> Diagnostic {
    let message = format!("`{}` and `{}` answer the same shape, so their filters would mix", first.wire, second.wire);
    let found = Diagnostic::new(Code::RustName, message, second.span, "has filters, too");
    found.also(first.span, "has filters").help("let one of them answer an object of its own")
}

/// Brief and full listings of one shape have the same filters.
fn same_methods(one: &Returns, other: &Returns) -> bool {
    match (one, other) {
        (Returns::Page { object: one, .. }, Returns::Page { object: other, .. }) => one == other,
        _ => one == other,
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
