//! Identifiers and sets of values.

use super::compare::{Diff, Pair, Rules, Thing};
use super::rule::Rule;
use super::side::Side;
use crate::model::{Base, Enumeration, Identifier, Model, Value};
use crate::surface::{Kind, module_path, shared};

/// The rules of types that a spec declares.
pub const TYPE: Rules = Rules {
    added: Rule::TypeAdded,
    removed: Rule::TypeRemoved,
    renamed: Rule::TypeRenamed,
    rewritten: Rule::NotGenerated,
};

const VALUE: Rules = Rules {
    added: Rule::ValueAdded,
    removed: Rule::ValueRemoved,
    renamed: Rule::ValueRenamed,
    rewritten: Rule::ValueRewritten,
};

/// Identifiers, of resources and of other things.
pub fn identifiers<'a>(diff: &mut Diff<'a>) {
    let things = |side: &Side<'a>| {
        let thing = |identifier: &'a Identifier| {
            let thing = Thing::new(identifier, &identifier.name, TYPE);
            thing.items(side.paths(identifier.name.span, |item| matches!(item.kind, Kind::Newtype)))
        };
        side.model.identifiers.iter().map(thing).collect()
    };
    let pairs: Vec<Pair<'a, Identifier>> = diff.list("identifiers", things(&diff.old), things(&diff.new));
    for pair in &pairs {
        let docs = [doc(diff.old.model, pair.old.of), doc(diff.new.model, pair.new.of)];
        diff.differ(Rule::DocChanged, pair, docs[0], docs[1]);
    }
    diff.order(Rule::Reordered, "identifiers", &[module_path(shared::IDENTIFIERS)], &pairs);
}

/// What the spec says of an identifier; nothing of one that belongs to a resource, as its text is made from a name.
fn doc<'a>(model: &'a Model, identifier: &'a Identifier) -> &'a str {
    let owned = |object: &crate::model::Object| {
        object.identifier.is_some_and(|reference| std::ptr::eq(&model[reference], identifier))
    };
    if model.objects.iter().any(owned) { "" } else { &identifier.doc }
}

pub fn enums<'a>(diff: &mut Diff<'a>) {
    let things = |side: &Side<'a>| {
        let thing = |set: &'a Enumeration| {
            let thing = Thing::new(set, &set.name, TYPE).doc(&set.doc).deprecated(set.deprecated.as_ref());
            thing.items(side.paths(set.name.span, |item| matches!(item.kind, Kind::OpenEnum(_))))
        };
        side.model.enums.iter().map(thing).collect()
    };
    let pairs: Vec<Pair<'a, Enumeration>> = diff.list("enums", things(&diff.old), things(&diff.new));
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
    let things = |side: &Side<'a>, set: &'a Enumeration| {
        let thing = |value: &'a Value| {
            let thing = Thing::new(value, &value.name, VALUE).doc(&value.doc).deprecated(value.deprecated.as_ref());
            // A channel is a type as well.
            let is_value = |kind: &Kind<'_>| matches!(kind, Kind::Variant { .. } | Kind::Channel { .. });
            thing.items(side.paths(value.name.span, |item| is_value(&item.kind)))
        };
        set.values.iter().map(thing).collect()
    };
    let pairs = diff.list(&set.path, things(&diff.old, set.old.of), things(&diff.new, set.new.of));
    diff.order(Rule::Reordered, &set.path, &[format!("{}::KNOWN", set.new.rust)], &pairs);
}
