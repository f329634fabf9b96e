//! Resources: their names, the types that they declare, and their calls.

use super::compare::{Diff, Pair, Rules, Thing};
use super::enums::TYPE;
use super::rule::Rule;
use super::side::Side;
use super::{fields, operations, tagged_lists};
use crate::model::{Name, Object, ObjectRef, Resource};
use crate::surface::{Kind, module_path};

const RESOURCE: Rules = Rules {
    added: Rule::ResourceAdded,
    removed: Rule::ResourceRemoved,
    renamed: Rule::ResourceRenamed,
    rewritten: Rule::NotGenerated,
};

/// `resources/*.yaml`.
pub fn resources<'a>(diff: &mut Diff<'a>) {
    let things = |side: &Side<'a>| {
        let thing = |resource: &'a Resource| {
            let Resource { names, deprecated, .. } = resource;
            // Its name in Rust is all of its names.
            let rust = [names.module.plain(), &names.accessor, &names.handle].join(", ");
            let thing = Thing { rust, ..Thing::new(resource, &names.module, RESOURCE) };
            let thing = thing.deprecated(deprecated.as_ref()).shown(&*resource.path);
            thing.items(side.accessor(resource)).also(side.module(&names.module.rust))
        };
        side.model.resources.iter().map(thing).collect()
    };
    diff.in_resources = true;
    let pairs: Vec<Pair<'a, Resource>> = diff.list("", things(&diff.old), things(&diff.new));
    for pair in &pairs {
        doc(diff, pair);
        objects(diff, pair);
        tagged_lists::tagged_lists(diff, pair);
        operations::operations(diff, pair);
    }
}

/// The module is what is documented, and so is the record.
fn doc<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Resource>) {
    let docs = [&pair.old.of.doc, &pair.new.of.doc].map(Some);
    let modules = [&pair.old, &pair.new].map(|thing| vec![module_path(&thing.of.names.module.rust)]);
    diff.text_of(Rule::DocChanged, &pair.path, docs, modules);
}

fn objects<'a>(diff: &mut Diff<'a>, resource: &Pair<'a, Resource>) {
    let things = |side: &Side<'a>, resource: &'a Resource| {
        resource.objects.iter().map(|reference| object(side, resource, *reference)).collect()
    };
    let (old, new) = (things(&diff.old, resource.old.of), things(&diff.new, resource.new.of));
    let pairs: Vec<Pair<'a, Object>> = diff.list(&resource.path, old, new);
    for pair in &pairs {
        fields::fields(diff, pair);
    }
    let it = [module_path(&resource.new.of.names.module.rust)];
    diff.order(Rule::Reordered, &resource.path, &it, &pairs);
}

/// The record is named and documented like its resource, with which it is compared.
fn object<'a>(side: &Side<'a>, resource: &Resource, reference: ObjectRef) -> Thing<'a, Object> {
    let object = &side.model[reference];
    let thing = match resource.record == Some(reference) {
        true => {
            let name = Name { wire: "fields".to_owned(), rust: String::new(), span: object.name.span };
            Thing::new(object, &name, TYPE)
        }
        false => Thing::new(object, &object.name, TYPE).doc(&object.doc).deprecated(object.deprecated.as_ref()),
    };
    thing.items(side.paths(object.name.span, |item| matches!(item.kind, Kind::Record(_))))
}
