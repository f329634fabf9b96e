//! The module of one resource: its calls, then what they take and answer.

use proc_macro2::TokenStream;

use super::{Home, docs, filters, object, operations, payload, spaced, tagged_list, typed};
use crate::model::{Model, Operation, Resource, Returns};

/// Everything that belongs to one resource.
pub fn resource(model: &Model, home: &Home<'_>, resource: &Resource) -> TokenStream {
    let calls = operations::handle(model, home, resource);
    let filters = resource.operations.iter().map(|operation| filters::filters(model, home, resource, operation));
    let typed = resource.operations.iter().map(|operation| typed::selection(model, home, resource, operation));
    let objects = resource.objects.iter().flat_map(|reference| {
        let object = &model[*reference];
        [object::object(model, object), object::identified(model, object)]
    });
    let lists = resource.tagged_lists.iter().map(|reference| tagged_list::tagged_list(model, &model[*reference]));
    let payloads = resource.operations.iter().filter_map(|operation| operation.payload.as_ref());
    let payloads = payloads.map(|payload| payload::payload(model, payload));
    let items = spaced(std::iter::once(calls).chain(filters).chain(typed).chain(objects).chain(lists).chain(payloads));
    let items = spaced([home.imports(model, resource, &items), items]);
    docs::module(&doc(model, resource), items)
}

fn doc(model: &Model, resource: &Resource) -> String {
    let mut doc = resource.doc.value.trim().to_owned();
    if let Some(deprecated) = &resource.deprecated {
        doc.push_str(&format!("\n\n**Deprecated**: {}.", deprecated.value.trim_end_matches('.')));
    }
    doc.push_str("\n\n| call | request | answer |\n| --- | --- | --- |\n");
    let handle = &resource.names.handle;
    let rows: Vec<String> = resource.operations.iter().flat_map(|operation| rows(model, handle, operation)).collect();
    doc.push_str(&rows.join("\n"));
    doc
}

fn rows(model: &Model, handle: &str, operation: &Operation) -> Vec<String> {
    let name = operation.name.plain();
    let answer = match operation.returns {
        Returns::Nothing => "[`Done`]".to_owned(),
        Returns::Statistics => "[`Figures`]".to_owned(),
        Returns::One(object) => format!("[`{}`]", model[object].name.rust),
        Returns::Many(object) => format!("a `Vec` of [`{}`]", model[object].name.rust),
        Returns::Page { object, .. } => format!("a [`Page`] of [`{}`]", model[object].name.rust),
    };
    let row = |name: &str, answer: &str| {
        format!("| [`{name}`]({handle}::{name}) | `{} {}` | {answer} |", operation.method.as_str(), operation.path.text)
    };
    let typed = operation.typed.as_ref().map(|_| row("on", "figures in types: [`StatisticsOn`]"));
    std::iter::once(row(name, &answer)).chain(typed).collect()
}
