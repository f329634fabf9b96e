//! Resources: their names, the types that they declare, and their calls.

use super::api::variant;
use super::compare::{Diff, Pair, Rules, Thing};
use super::enums::TYPE;
use super::rule::Rule;
use super::{fields, operations, tagged_lists};
use crate::model::{Kind, Model, Name, Object, ObjectRef, Operation, Resource};

const RESOURCE: Rules = Rules {
    added: Rule::ResourceAdded,
    removed: Rule::ResourceRemoved,
    renamed: Rule::ResourceRenamed,
    rewritten: Rule::NotGenerated,
};

/// `resources/*.yaml`.
pub fn resources<'a>(diff: &mut Diff<'a>) {
    let things = |model: &'a Model| {
        let thing = |resource: &'a Resource| {
            let Resource { names, deprecated, .. } = resource;
            // Its name in Rust is all of its names.
            let rust = [names.module.plain(), &names.accessor, &names.handle].join(", ");
            let thing = Thing { rust, ..Thing::new(resource, &names.module, RESOURCE) };
            let thing = thing.deprecated(deprecated.as_ref()).shown(&*resource.path);
            thing.items([variant("Client", &names.accessor)]).also(types(model, resource))
        };
        model.resources.iter().map(thing).collect()
    };
    diff.in_resources = true;
    let pairs: Vec<Pair<'a, Resource>> = diff.list("", things(diff.old), things(diff.new));
    for pair in &pairs {
        doc(diff, pair);
        objects(diff, pair);
        tagged_lists::tagged_lists(diff, pair);
        operations::operations(diff, pair);
    }
}

/// What else is named after a resource: its module and types.
fn types(model: &Model, resource: &Resource) -> Vec<String> {
    let made = |operation: &&Operation| matches!(operation.kind, Kind::Create | Kind::Update);
    let payloads = resource.operations.iter().filter(made).filter_map(|operation| operation.payload.as_ref());
    let payloads = payloads.map(|payload| payload.rust.clone());
    let record = resource.record.map(|record| model[record].name.rust.clone());
    let names = [module(resource), resource.names.handle.clone()];
    names.into_iter().chain(record).chain(payloads).collect()
}

/// The module of a resource, as Rust declares it.
pub fn module(resource: &Resource) -> String {
    format!("mod {}", resource.names.module.plain())
}

/// The module is what is documented, and so is the record.
fn doc<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Resource>) {
    let docs = [&pair.old.of.doc, &pair.new.of.doc].map(Some);
    diff.text_of(Rule::DocChanged, &pair.path, docs, [&pair.old, &pair.new].map(|thing| vec![module(thing.of)]));
}

fn objects<'a>(diff: &mut Diff<'a>, resource: &Pair<'a, Resource>) {
    let things = |model: &'a Model, resource: &'a Resource| {
        resource.objects.iter().map(|reference| object(model, resource, *reference)).collect()
    };
    let things = [things(diff.old, resource.old.of), things(diff.new, resource.new.of)];
    let [old, new] = things;
    let pairs: Vec<Pair<'a, Object>> = diff.list(&resource.path, old, new);
    for pair in &pairs {
        fields::fields(diff, resource, pair);
    }
    let it = [module(resource.new.of)];
    diff.order(Rule::Reordered, &resource.path, &it, &pairs);
}

/// The record is named and documented like its resource, with which it is compared.
fn object<'a>(model: &'a Model, resource: &Resource, reference: ObjectRef) -> Thing<'a, Object> {
    let object = &model[reference];
    let thing = match resource.record == Some(reference) {
        true => {
            let name = Name { wire: "fields".to_owned(), rust: String::new(), span: object.name.span };
            Thing::new(object, &name, TYPE)
        }
        false => Thing::new(object, &object.name, TYPE).doc(&object.doc).deprecated(object.deprecated.as_ref()),
    };
    thing.items([object.name.rust.clone()])
}
