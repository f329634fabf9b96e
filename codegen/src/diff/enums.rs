//! Identifiers and sets of values.

use super::api::variant;
use super::compare::{Diff, Pair, Rules, Thing};
use super::rule::Rule;
use crate::model::{Base, Enumeration, Identifier, Model, Value};

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
    let things = |model: &'a Model| {
        let thing = |identifier: &'a Identifier| {
            let thing = Thing::new(identifier, &identifier.name, TYPE);
            thing.items([identifier.name.rust.clone()])
        };
        model.identifiers.iter().map(thing).collect()
    };
    let pairs: Vec<Pair<'a, Identifier>> = diff.list("identifiers", things(diff.old), things(diff.new));
    for pair in &pairs {
        diff.differ(Rule::DocChanged, pair, doc(diff.old, pair.old.of), doc(diff.new, pair.new.of));
    }
    diff.order(Rule::Reordered, "identifiers", &["mod ids".to_owned()], &pairs);
}

/// What the spec says of an identifier; nothing of one that belongs to a resource, as its text is made from a name.
fn doc<'a>(model: &'a Model, identifier: &'a Identifier) -> &'a str {
    let owned = |object: &crate::model::Object| {
        object.identifier.is_some_and(|reference| std::ptr::eq(&model[reference], identifier))
    };
    if model.objects.iter().any(owned) { "" } else { &identifier.doc }
}

pub fn enums<'a>(diff: &mut Diff<'a>) {
    let things = |model: &'a Model| {
        let thing = |set: &'a Enumeration| {
            let thing = Thing::new(set, &set.name, TYPE).doc(&set.doc).deprecated(set.deprecated.as_ref());
            thing.items([set.name.rust.clone()])
        };
        model.enums.iter().map(thing).collect()
    };
    let pairs: Vec<Pair<'a, Enumeration>> = diff.list("enums", things(diff.old), things(diff.new));
    for pair in &pairs {
        diff.differ(Rule::BaseChanged, pair, base(pair.old.of), base(pair.new.of));
        values(diff, pair);
    }
    diff.order(Rule::Reordered, "enums", &["mod enums".to_owned()], &pairs);
}

fn base(set: &Enumeration) -> &'static str {
    match set.base {
        Base::Text => "text",
        Base::Integer => "numbers",
    }
}

fn values<'a>(diff: &mut Diff<'a>, set: &Pair<'a, Enumeration>) {
    let things = |model: &'a Model, set: &'a Enumeration| {
        let thing = |value: &'a Value| {
            let thing = Thing::new(value, &value.name, VALUE).doc(&value.doc).deprecated(value.deprecated.as_ref());
            let channel = is_channel(model, set).then(|| variant("statistics", &value.name.rust));
            thing.items([variant(&set.name.rust, &value.name.rust)].into_iter().chain(channel))
        };
        set.values.iter().map(thing).collect()
    };
    let pairs = diff.list(&set.path, things(diff.old, set.old.of), things(diff.new, set.new.of));
    diff.order(Rule::Reordered, &set.path, &[variant(&set.new.rust, "KNOWN")], &pairs);
}

/// Whether each value is a type of the statistics, too.
fn is_channel(model: &Model, set: &Enumeration) -> bool {
    let channel = model.indicators.as_ref().filter(|_| model.typed().is_some()).map(|it| &model[it.channel]);
    channel.is_some_and(|channel| std::ptr::eq(channel, set))
}
