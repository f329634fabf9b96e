//! Identifiers and enums.

use std::collections::BTreeSet;

use super::compare::Diff;
use super::entry::{Entry, Pair, Rules};
use super::rule::Rule;
use super::side::Side;
use crate::model::{Base, Enumeration, Identifier, Model, Object};
use crate::surface::{Kind, module_path, variant};

/// The rules of types that a spec declares.
pub const TYPE: Rules = Rules::new(Rule::TypeAdded, Rule::TypeRemoved, Rule::TypeRenamed);
const VALUE: Rules =
    Rules::new(Rule::ValueAdded, Rule::ValueRemoved, Rule::ValueRenamed).rewritten(Rule::ValueRewritten);

/// Identifiers, of resources and of other entities.
pub fn identifiers(diff: &mut Diff<'_>) {
    let (old, new) = (diff.old.model, diff.new.model);
    let pairs = diff.list("identifiers", [&old.identifiers, &new.identifiers], |side, identifier| {
        in_module(side, Entry::new(side, identifier, TYPE, |item| matches!(item.kind, Kind::Newtype)))
    });
    for pair in &pairs {
        diff.differ(Rule::DocChanged, pair, doc(old, pair.old.of), doc(new, pair.new.of));
    }
    order(diff, "identifiers", &pairs);
}

/// The documentation of an identifier. Empty for one of a resource, where the generator derives it from the name.
fn doc<'a>(model: &'a Model, identifier: &'a Identifier) -> &'a str {
    let owned =
        |object: &Object| object.identifier.is_some_and(|reference| std::ptr::eq(&model[reference], identifier));
    if model.objects.iter().any(owned) { "" } else { &identifier.doc }
}

pub fn enums(diff: &mut Diff<'_>) {
    let lists = [&diff.old.model.enums, &diff.new.model.enums];
    let pairs = diff.list("enums", lists, |side, set| {
        in_module(side, Entry::new(side, set, TYPE, |item| matches!(item.kind, Kind::OpenEnum(_))))
    });
    for pair in &pairs {
        diff.differ(Rule::BaseChanged, pair, base(pair.old.of), base(pair.new.of));
        values(diff, pair);
    }
    order(diff, "enums", &pairs);
}

/// A type whose path has the name of the resource that declares it: a move to another file of the spec renames it.
fn in_module<'a, T>(side: &Side<'_>, entry: Entry<'a, T>) -> Entry<'a, T> {
    Entry { rust: variant(side.owner(entry.span), &entry.rust), ..entry }
}

/// Types are in the order of the spec within each module.
fn order<'a, T>(diff: &mut Diff<'a>, at: &str, pairs: &[Pair<'a, T>]) {
    let module = |pair: &Pair<'a, T>| pair.new.items[0].split("::").next().map(module_path);
    let modules: BTreeSet<Option<String>> = pairs.iter().map(module).collect();
    for it in modules {
        diff.order(Rule::Reordered, at, it.as_slice(), pairs.iter().filter(|pair| module(pair) == it));
    }
}

fn base(set: &Enumeration) -> &'static str {
    match set.base {
        Base::Text => "text",
        Base::Integer => "numbers",
    }
}

fn values<'a>(diff: &mut Diff<'a>, set: &Pair<'a, Enumeration>) {
    let pairs = diff.list(&set.path, [&set.old.of.values, &set.new.of.values], |side, value| {
        // A channel is a type as well.
        Entry::new(side, value, VALUE, |item| matches!(item.kind, Kind::Variant { .. } | Kind::Channel { .. }))
    });
    diff.order(Rule::Reordered, &set.path, &[format!("{}::KNOWN", set.new.items[0])], &pairs);
}
