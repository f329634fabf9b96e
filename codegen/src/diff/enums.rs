//! Identifiers and enums.

use super::compare::Diff;
use super::entry::{Entry, Pair, Rules};
use super::rule::Rule;
use crate::model::{Base, Enumeration, Identifier, Model, Object};
use crate::surface::{Kind, module_path, shared};

/// The rules of types that a spec declares.
pub const TYPE: Rules = Rules::new(Rule::TypeAdded, Rule::TypeRemoved, Rule::TypeRenamed);
const VALUE: Rules =
    Rules::new(Rule::ValueAdded, Rule::ValueRemoved, Rule::ValueRenamed).rewritten(Rule::ValueRewritten);

/// Identifiers, of resources and of other entities.
pub fn identifiers(diff: &mut Diff<'_>) {
    let (old, new) = (diff.old.model, diff.new.model);
    let pairs = diff.list("identifiers", [&old.identifiers, &new.identifiers], |side, identifier| {
        Entry::new(side, identifier, TYPE, |item| matches!(item.kind, Kind::Newtype))
    });
    for pair in &pairs {
        diff.differ(Rule::DocChanged, pair, doc(old, pair.old.of), doc(new, pair.new.of));
    }
    diff.order(Rule::Reordered, "identifiers", &[module_path(shared::IDENTIFIERS)], &pairs);
}

/// The documentation of an identifier. Empty for one of a resource, where the generator derives it from the name.
fn doc<'a>(model: &'a Model, identifier: &'a Identifier) -> &'a str {
    let owned =
        |object: &Object| object.identifier.is_some_and(|reference| std::ptr::eq(&model[reference], identifier));
    if model.objects.iter().any(owned) { "" } else { &identifier.doc }
}

pub fn enums(diff: &mut Diff<'_>) {
    let lists = [&diff.old.model.enums, &diff.new.model.enums];
    let pairs = diff
        .list("enums", lists, |side, set| Entry::new(side, set, TYPE, |item| matches!(item.kind, Kind::OpenEnum(_))));
    for pair in &pairs {
        diff.differ(Rule::BaseChanged, pair, base(pair.old.of), base(pair.new.of));
        values(diff, pair);
    }
    diff.order(Rule::Reordered, "enums", &[module_path(shared::ENUMS)], &pairs);
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
    diff.order(Rule::Reordered, &set.path, &[format!("{}::KNOWN", set.new.rust)], &pairs);
}
