//! Tagged lists: the first item says what the others are.

use super::compare::Diff;
use super::entry::{Entry, Pair, Rules};
use super::enums::TYPE;
use super::fields;
use super::rule::Rule;
use super::side::{is_field, is_variant};
use crate::model::{Resource, TaggedKind, TaggedList};
use crate::surface::{Kind, module_path};

const KIND: Rules = Rules::new(Rule::KindAdded, Rule::KindRemoved, Rule::KindRenamed).rewritten(Rule::KindRetagged);

// Values are read by their position in the list, so another name in the spec changes nothing.
const ITEM: Rules = Rules::new(Rule::ItemAdded, Rule::ItemRemoved, Rule::ItemRenamed);

/// The tagged lists that a resource declares.
pub fn tagged_lists<'a>(diff: &mut Diff<'a>, resource: &Pair<'a, Resource>) {
    let lists = [(diff.old.model, resource.old.of), (diff.new.model, resource.new.of)]
        .map(|(model, resource)| resource.tagged_lists.iter().map(|reference| &model[*reference]));
    let pairs = diff.list(&resource.path, lists, |side, list| {
        Entry::new(side, list, TYPE, |item| matches!(item.kind, Kind::TaggedList))
    });
    for pair in &pairs {
        kinds(diff, pair);
    }
    let it = [module_path(&resource.new.of.names.module.rust)];
    diff.order(Rule::Reordered, &resource.path, &it, &pairs);
}

fn kinds<'a>(diff: &mut Diff<'a>, list: &Pair<'a, TaggedList>) {
    let pairs = diff.list(&list.path, [&list.old.of.kinds, &list.new.of.kinds], |side, kind| Entry {
        key: kind.tag.to_string(),
        ..Entry::new(side, kind, KIND, is_variant)
    });
    for pair in &pairs {
        items(diff, pair);
    }
    diff.order(Rule::Reordered, &list.path, &list.new.items, &pairs);
}

fn items<'a>(diff: &mut Diff<'a>, kind: &Pair<'a, TaggedKind>) {
    let pairs = diff.list(&kind.path, [&kind.old.of.items, &kind.new.of.items], |side, item| Entry {
        deprecated: None,
        ..Entry::new(side, item, ITEM, is_field)
    });
    for pair in &pairs {
        fields::read_type(diff, Rule::ItemTypeChanged, pair);
        // The client does not show the deprecation of an item.
        let deprecated = [pair.old.of.deprecated.as_ref(), pair.new.of.deprecated.as_ref()];
        diff.text(Rule::NotGenerated, &pair.path, deprecated, [pair.old.items.clone(), pair.new.items.clone()]);
    }
    diff.order(Rule::ItemsReordered, &kind.path, &kind.new.items, &pairs);
}
