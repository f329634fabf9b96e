//! Lists whose first item says what the others are.

use super::compare::{Diff, Pair, Rules, Thing};
use super::enums::TYPE;
use super::rule::Rule;
use super::side::Side;
use crate::model::{Field, Name, Resource, TaggedKind, TaggedList};
use crate::surface::{Item, Kind, module_path, ty};

const KIND: Rules = Rules {
    added: Rule::KindAdded,
    removed: Rule::KindRemoved,
    renamed: Rule::KindRenamed,
    rewritten: Rule::KindRetagged,
};

/// Items stand in the list by their place and in Rust by their name there: what the spec calls them matters nowhere else.
const ITEM: Rules = Rules {
    added: Rule::ItemAdded,
    removed: Rule::ItemRemoved,
    renamed: Rule::ItemRenamed,
    rewritten: Rule::NotGenerated,
};

/// The tagged lists that a resource declares.
pub fn tagged_lists<'a>(diff: &mut Diff<'a>, resource: &Pair<'a, Resource>) {
    let things = |side: &Side<'a>, resource: &'a Resource| {
        let lists = resource.tagged_lists.iter().map(|reference| &side.model[*reference]);
        let is_list = |item: &Item<'_>| matches!(item.kind, Kind::TaggedList);
        lists
            .map(|list| Thing::new(list, &list.name, TYPE).doc(&list.doc).items(side.paths(list.name.span, is_list)))
            .collect()
    };
    let (old, new) = (things(&diff.old, resource.old.of), things(&diff.new, resource.new.of));
    let pairs: Vec<Pair<'a, TaggedList>> = diff.list(&resource.path, old, new);
    for pair in &pairs {
        kinds(diff, pair);
    }
    let it = [module_path(&resource.new.of.names.module.rust)];
    diff.order(Rule::Reordered, &resource.path, &it, &pairs);
}

fn kinds<'a>(diff: &mut Diff<'a>, list: &Pair<'a, TaggedList>) {
    let things = |side: &Side<'_>, list: &'a TaggedList| {
        let thing = |kind: &'a TaggedKind| {
            let thing = Thing { key: kind.tag.to_string(), ..Thing::new(kind, &kind.name, KIND) };
            thing.doc(&kind.doc).items(side.paths(kind.name.span, |item| matches!(item.kind, Kind::Variant { .. })))
        };
        list.kinds.iter().map(thing).collect()
    };
    let pairs = diff.list(&list.path, things(&diff.old, list.old.of), things(&diff.new, list.new.of));
    for pair in &pairs {
        items(diff, pair);
    }
    diff.order(Rule::Reordered, &list.path, &list.new.items, &pairs);
}

fn items<'a>(diff: &mut Diff<'a>, kind: &Pair<'a, TaggedKind>) {
    let things = |side: &Side<'_>, kind: &Thing<'a, TaggedKind>| {
        let path = |name: &Name| side.paths(name.span, |item| matches!(item.kind, Kind::Field { .. }));
        let thing = |item: &'a Field| Thing::new(item, &item.name, ITEM).doc(&item.doc).items(path(&item.name));
        kind.of.items.iter().map(thing).collect()
    };
    let pairs: Vec<Pair<'a, Field>> = diff.list(&kind.path, things(&diff.old, &kind.old), things(&diff.new, &kind.new));
    for pair in &pairs {
        let (old, new) = (pair.old.of, pair.new.of);
        if diff.only_respelled(&old.ty, &new.ty) {
            let notations = [old.ty.notation(diff.old.model), new.ty.notation(diff.new.model)];
            diff.differ(Rule::NotGenerated, pair, &notations[0], &notations[1]);
        } else if !diff.same_type(&old.ty, &new.ty) || old.required != new.required {
            let types = [ty::field(diff.old.model, old), ty::field(diff.new.model, new)];
            diff.differ(Rule::ItemTypeChanged, pair, &types[0], &types[1]);
        }
        diff.text(Rule::NotGenerated, pair, [old.deprecated.as_ref(), new.deprecated.as_ref()]);
    }
    diff.order(Rule::ItemsReordered, &kind.path, &kind.new.items, &pairs);
}
