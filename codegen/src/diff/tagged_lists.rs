//! Lists whose first item says what the others are.

use super::api::variant;
use super::compare::{Diff, Pair, Rules, Thing};
use super::enums::TYPE;
use super::rule::Rule;
use super::{fields, resources};
use crate::model::{Field, Model, Resource, TaggedKind, TaggedList};

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
    let things = |model: &'a Model, resource: &'a Resource| {
        let lists = resource.tagged_lists.iter().map(|reference| &model[*reference]);
        lists.map(|list| Thing::new(list, &list.name, TYPE).doc(&list.doc).items([list.name.rust.clone()])).collect()
    };
    let (old, new) = (things(diff.old, resource.old.of), things(diff.new, resource.new.of));
    let pairs: Vec<Pair<'a, TaggedList>> = diff.list(&resource.path, old, new);
    for pair in &pairs {
        kinds(diff, pair);
    }
    let it = [resources::module(resource.new.of)];
    diff.order(Rule::Reordered, &resource.path, &it, &pairs);
}

fn kinds<'a>(diff: &mut Diff<'a>, list: &Pair<'a, TaggedList>) {
    let things = |list: &'a TaggedList| {
        let thing = |kind: &'a TaggedKind| {
            let thing = Thing { key: kind.tag.to_string(), ..Thing::new(kind, &kind.name, KIND) };
            thing.doc(&kind.doc).items([variant(&list.name.rust, &kind.name.rust)])
        };
        list.kinds.iter().map(thing).collect()
    };
    let pairs = diff.list(&list.path, things(list.old.of), things(list.new.of));
    for pair in &pairs {
        items(diff, pair);
    }
    diff.order(Rule::Reordered, &list.path, &list.new.items, &pairs);
}

fn items<'a>(diff: &mut Diff<'a>, kind: &Pair<'a, TaggedKind>) {
    let things = |kind: &Thing<'a, TaggedKind>| {
        let holder = kind.items.concat();
        let thing = |item: &'a Field| {
            Thing::new(item, &item.name, ITEM).doc(&item.doc).items([variant(&holder, &item.name.rust)])
        };
        kind.of.items.iter().map(thing).collect()
    };
    let pairs: Vec<Pair<'a, Field>> = diff.list(&kind.path, things(&kind.old), things(&kind.new));
    for pair in &pairs {
        let (old, new) = (pair.old.of, pair.new.of);
        if diff.only_respelled(&old.ty, &new.ty) {
            diff.differ(Rule::NotGenerated, pair, old.ty.notation(diff.old), new.ty.notation(diff.new));
        } else if !diff.same_type(&old.ty, &new.ty) || old.required != new.required {
            diff.differ(Rule::ItemTypeChanged, pair, fields::shown(diff.old, old), fields::shown(diff.new, new));
        }
        diff.text(Rule::NotGenerated, pair, [old.deprecated.as_ref(), new.deprecated.as_ref()]);
    }
    diff.order(Rule::ItemsReordered, &kind.path, &kind.new.items, &pairs);
}
