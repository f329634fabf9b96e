//! Two things cannot have one name in Rust, nor may a name of the spec hide one of the client's own.

mod reserved;

use std::collections::BTreeMap;

use reserved::{ACCESSORS, METHODS, MODULES, TYPES};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Model, Name, Resource, Returns, Step};
use crate::source::Span;

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
        Scope::of_our_own("platforms").add_all(api.platforms.iter().map(|platform| &platform.name), sink);
        Scope::of_our_own("refusals").add_all(api.refusals.iter().map(|refusal| &refusal.name), sink);
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
    Scope::new("types of statistics", &["Duration", "Rate", "Amount", "Step"])
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
        let extends = model.own.extends() && model.is_own(&resource.names.module);
        if extends {
            types.add(&resource.names.client, resource.names.module.span, sink);
        }
        for operation in &resource.operations {
            if extends && !operation.filters.is_empty() {
                types.add(&operation.filters_trait, operation.name.span, sink);
            }
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
    let mut targets: BTreeMap<Returns, &Name> = BTreeMap::new();
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
        let first = targets.entry(target(operation.returns)).or_insert(&operation.name);
        if first.span != operation.name.span {
            sink.push(mixed(first, &operation.name));
        }
    }
}

fn mixed(first: &Name, second: &Name) -> Diagnostic {
    let message = format!("`{}` and `{}` answer the same shape, so their filters would mix", first.wire, second.wire);
    let found = Diagnostic::new(Code::RustName, message, second.span, "has filters, too");
    found.also(first.span, "has filters").help("let one of them answer an object of its own")
}

/// Brief and full listings of one shape have the same filters.
fn target(returns: Returns) -> Returns {
    match returns {
        Returns::Page { object, .. } => Returns::Page { object, brief: false },
        other => other,
    }
}

struct Scope {
    what: &'static str,
    reserved: &'static [&'static str],
    seen: BTreeMap<String, Span>,
    help: &'static str,
}

impl Scope {
    fn new(what: &'static str, reserved: &'static [&'static str]) -> Self {
        let help = "give one of them another name with `name: …`; the wire keeps the word that it has";
        Self { what, reserved, seen: BTreeMap::new(), help }
    }

    /// Names that no wire knows: they are simply chosen anew.
    fn of_our_own(what: &'static str) -> Self {
        Self { help: "call one of them something else", ..Self::new(what, &[]) }
    }

    fn add_all<'a>(&mut self, names: impl Iterator<Item = &'a Name>, sink: &mut Diagnostics) {
        for name in names {
            self.add(&name.rust, name.span, sink);
        }
    }

    fn add(&mut self, rust: &str, span: Span, sink: &mut Diagnostics) {
        if self.reserved.contains(&rust) {
            let message = format!("`{rust}` is a name of the client itself");
            let found = Diagnostic::new(Code::RustName, message, span, format!("becomes `{rust}` in Rust"));
            sink.push(found.help(self.help.replace("one of them", "it")));
        } else if let Some(first) = self.seen.insert(rust.to_owned(), span) {
            let message = format!("two {} are called `{rust}` in Rust", self.what);
            let found = Diagnostic::new(Code::RustName, message, span, format!("becomes `{rust}`"));
            sink.push(found.also(first, "so does this").help(self.help));
        }
    }
}
