//! The module of one resource: its calls, then the types that they take and return.

use super::markdown::prose;
use super::{Argument, Does, Extension, Item, Kind, Method, filters, payload, record, shared, statistics, ty};
use crate::model::{Body, Model, Operation, Payload, Resource, Returns, Step};

pub fn items<'a>(model: &'a Model, resource: &'a Resource) -> Vec<Item<'a>> {
    let module = &*resource.names.module.rust;
    let operations = &resource.operations;
    let mut items = vec![
        Item::new(module, &resource.names.module, Kind::Module(Some(&resource.file)), doc(model, resource))
            .deprecated(&resource.deprecated),
    ];
    items.extend(accessor(model, resource));
    items.push(handle(model, resource));
    items.extend(operations.iter().map(|it| operation(model, resource, it)));
    items.extend(operations.iter().flat_map(|it| filters::items(model, resource, it)));
    items.extend(operations.iter().flat_map(|it| statistics::selection(model, resource, it)));
    items.extend(shared::of_resource(model, resource));
    items.extend(resource.objects.iter().flat_map(|object| record::object(model, resource, *object)));
    items.extend(resource.tagged_lists.iter().flat_map(|list| record::tagged_list(model, module, &model[*list])));
    items.extend(operations.iter().flat_map(|it| payload::items(model, resource, it)));
    items
}

/// The method of the client that returns the handle.
fn accessor<'a>(model: &Model, resource: &'a Resource) -> [Item<'a>; 2] {
    let names = &resource.names;
    let (module, span) = (&*names.module.rust, names.module.span);
    let is_trait = model.extends(resource);
    let target = "Client<M>".to_owned();
    let extension = Extension { generics: "M", target, is_trait };
    // In the client's crate, the methods together need no doc.
    let doc = if is_trait { format!("Adds the calls on {} to [`Client`].", names.many) } else { String::new() };
    let method =
        Method { arguments: Vec::new(), returns: format!("{}<M>", names.handle), does: Does::Open(&names.handle) };
    let method_doc = format!("Returns the calls on {}.", names.many);
    let method = Item::named("", &*names.accessor, span, Kind::Method(method), method_doc);
    [
        Item::named(module, &*names.client, span, Kind::Extension(extension), doc),
        method.deprecated(&resource.deprecated).in_holder("Client"),
    ]
}

fn handle<'a>(model: &Model, resource: &'a Resource) -> Item<'a> {
    let names = &resource.names;
    let maker = if model.extends(resource) { &*names.client } else { "Client" };
    let doc = format!("Calls on {}, returned by [`{maker}::{}`].", names.many, names.accessor);
    Item::named(&names.module.rust, &*names.handle, names.module.span, Kind::Handle, doc)
}

fn operation<'a>(model: &Model, resource: &'a Resource, operation: &'a Operation) -> Item<'a> {
    let steps = operation.path.steps.iter().filter_map(|step| match step {
        Step::Parameter(name, ty) => Some(Argument::new(name, ty::owned(model, ty))),
        Step::Literal(_) => None,
    });
    let payload = operation.payload.iter().map(|Payload { rust, argument, body, .. }| {
        let ty = if *body == Body::JsonList { format!("impl IntoIterator<Item = {rust}>") } else { rust.clone() };
        Argument { name: argument.clone(), ty, span: operation.name.span }
    });
    let method = Method {
        arguments: steps.chain(payload).collect(),
        returns: ty::call(model, operation),
        does: Does::Call(operation),
    };
    let item = Item::new(&resource.names.module.rust, &operation.name, Kind::Method(method), operation_doc(operation));
    item.deprecated(&operation.deprecated).in_holder(&*resource.names.handle)
}

fn doc(model: &Model, resource: &Resource) -> String {
    let mut doc = prose(&resource.doc.value);
    if let Some(deprecated) = &resource.deprecated {
        doc.push_str(&format!("\n\n**Deprecated**: {}.", prose(deprecated.value.trim_end_matches('.'))));
    }
    doc.push_str("\n\n| call | request | response |\n| --- | --- | --- |\n");
    let rows: Vec<String> = resource.operations.iter().flat_map(|operation| rows(model, resource, operation)).collect();
    doc + &rows.join("\n")
}

fn rows(model: &Model, resource: &Resource, operation: &Operation) -> impl Iterator<Item = String> {
    let handle = &resource.names.handle;
    let output = match operation.returns {
        Returns::Many(object) => format!("a `Vec` of [`{}`]", model[object].name.rust),
        Returns::Page { object, .. } => format!("a [`Page`] of [`{}`]", model[object].name.rust),
        returns => format!("[`{}`]", ty::output(model, returns)),
    };
    let row = |name: &str, output: &str| {
        format!("| [`{name}`]({handle}::{name}) | {} | {output} |", filters::request(operation))
    };
    let typed = operation.typed.as_ref().map(|_| row(statistics::SELECT, "typed figures: [`StatisticsOn`]"));
    std::iter::once(row(operation.name.plain(), &output)).chain(typed)
}

fn operation_doc(operation: &Operation) -> String {
    let mut doc = format!("{}\n\nSends {}.", prose(&operation.doc.value), filters::request(operation));
    if let Returns::Page { brief: true, .. } = operation.returns {
        let own = operation.call_type.as_deref().unwrap_or("List");
        doc.push_str(&format!(" Each item is a [`Link`]; [`full`]({own}::full) requests whole records."));
    }
    if let Some(own) = &operation.call_type {
        doc.push_str(&format!("\n\nFilters: see [`{own}`]."));
    }
    doc
}
