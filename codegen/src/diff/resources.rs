//! Resources: their names, the types that they declare, and their calls.

use super::compare::Diff;
use super::entry::{Entry, Pair, Rules};
use super::enums::TYPE;
use super::rule::Rule;
use super::side::does;
use super::{fields, operations, tagged_lists};
use crate::model::{Object, Resource};
use crate::surface::{Does, Item, Kind, module_path};

const RESOURCE: Rules = Rules::new(Rule::ResourceAdded, Rule::ResourceRemoved, Rule::ResourceRenamed);

/// `resources/*.yaml`.
pub fn resources(diff: &mut Diff<'_>) {
    diff.in_resources = true;
    let lists = [&diff.old.model.resources, &diff.new.model.resources];
    let pairs = diff.list("", lists, |side, resource| {
        let names = &resource.names;
        let opens = |does: &Does<'_>| matches!(does, Does::Open(_));
        Entry {
            rust: [names.module.plain(), &names.accessor, &names.handle].join(", "),
            also: side.module(&names.module.rust),
            ..Entry::new(side, resource, RESOURCE, |item| does(item, opens)).shown(&*resource.path)
        }
    });
    for pair in &pairs {
        let docs = [&pair.old.of.doc, &pair.new.of.doc].map(Some);
        let modules = [&pair.old, &pair.new].map(|entry| vec![module_path(&entry.of.names.module.rust)]);
        diff.text(Rule::DocChanged, &pair.path, docs, modules);
        objects(diff, pair);
        tagged_lists::tagged_lists(diff, pair);
        operations::operations(diff, pair);
    }
}

fn objects<'a>(diff: &mut Diff<'a>, resource: &Pair<'a, Resource>) {
    let lists = [(diff.old.model, resource.old.of), (diff.new.model, resource.new.of)]
        .map(|(model, resource)| resource.objects.iter().map(|reference| &model[*reference]));
    let records = [resource.old.of.record, resource.new.of.record];
    let pairs = diff.list(&resource.path, lists, |side, object: &Object| {
        let is_record = records[side.index].is_some_and(|record| std::ptr::eq(&side.model[record], object));
        let entry = Entry::new(side, object, TYPE, |item| is_record_type(item) || is_body(item));
        match is_record {
            // The name and the texts of a record are those of its resource, which are compared already.
            true => Entry { items: entry.items, ..Entry::unnamed(object, "fields", "", entry.span, TYPE) },
            false => entry,
        }
    });
    for pair in &pairs {
        types(diff, pair);
        fields::fields(diff, pair);
    }
    let it = [module_path(&resource.new.of.names.module.rust)];
    diff.order(Rule::Reordered, &resource.path, &it, &pairs);
}

/// The types of an object: its record, and what calls send.
fn types<'a>(diff: &mut Diff<'a>, object: &Pair<'a, Object>) {
    for is in [is_record_type, is_body] {
        let items = [(&diff.old, &object.old), (&diff.new, &object.new)].map(|(side, it)| side.paths(it.span, is));
        let facts = [(&items[0], &object.old), (&items[1], &object.new)]
            .map(|(paths, entry)| (!paths.is_empty()).then(|| entry.fact(&entry.key)));
        diff.presence([Rule::TypeAdded, Rule::TypeRemoved], &object.path, facts, items);
    }
}

fn is_record_type(item: &Item<'_>) -> bool {
    matches!(item.kind, Kind::Record(_))
}

fn is_body(item: &Item<'_>) -> bool {
    matches!(item.kind, Kind::Payload { .. })
}
