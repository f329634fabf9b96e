//! Fields of records and of other objects.

use super::compare::Diff;
use super::entry::{Entry, Fact, Pair, Rules};
use super::parameters;
use super::rule::Rule;
use super::side::{does, is_field};
use crate::model::{Field, Model, Object, Type};
use crate::source::Spanned;
use crate::surface::{Does, Item, ty};

const FIELD: Rules =
    Rules::new(Rule::FieldAdded, Rule::FieldRemoved, Rule::FieldRenamed).rewritten(Rule::FieldRewritten);
const REQUIRED: Rules = Rules { added: Rule::RequiredFieldAdded, ..FIELD };
const MANDATORY: Rules = Rules { added: Rule::RequiredParameterAdded, ..FIELD };

/// The fields of one object, with the fields and methods of the bodies that send them.
pub fn fields<'a>(diff: &mut Diff<'a>, object: &Pair<'a, Object>) {
    let objects = [object.old.of, object.new.of];
    // Without a record in one of the clients, only what calls can set is the same in both.
    let is_read = objects.iter().all(|object| !object.only_sent);
    let lists =
        objects.map(|object| object.fields.iter().filter(|field| is_read || field.writable).collect::<Vec<_>>());
    let pairs = diff.list(&object.path, lists, |side, field| {
        // The first path is that of the field in responses, if there is one; the others send it.
        Entry::new(side, field, rules(objects[side.index], field), |item| is_field(item) || is_sent(item))
    });
    for pair in &pairs {
        match is_read {
            true if read_type(diff, Rule::FieldTypeChanged, pair) => sent_type(diff, pair),
            true => {}
            false => sent_type(diff, pair),
        }
        access(diff, pair);
        mandatory(diff, pair);
        spellings(diff, pair, is_read);
    }
    order(diff, object, &pairs);
}

fn rules(object: &Object, field: &Field) -> Rules {
    let is_mandatory = object.sent.is_some() && field.writable && field.mandatory;
    match (object.only_sent, is_mandatory) {
        _ if field.required => REQUIRED,
        (true, true) => parameters::REQUIRED,
        (true, false) => parameters::OPTIONAL,
        (false, true) => MANDATORY,
        (false, false) => FIELD,
    }
}

/// Mandatory parts are arguments, so their order matters more.
fn order<'a>(diff: &mut Diff<'a>, object: &Pair<'a, Object>, pairs: &[Pair<'a, Field>]) {
    let sent = object.old.of.sent.as_ref().and(object.new.of.sent.as_ref());
    let new = |item: &Item<'_>| {
        does(item, |does| matches!(does, Does::New)) && sent.is_some_and(|sent| item.holder == sent.rust)
    };
    let it = diff.new.paths(object.new.span, new);
    let mandatory = pairs.iter().filter(|pair| sent.is_some() && pair.old.of.mandatory && pair.new.of.mandatory);
    if !diff.order(Rule::ArgumentsReordered, &object.path, &it, mandatory) {
        diff.order(Rule::Reordered, &object.path, &object.new.items, pairs);
    }
}

/// Whether an item is a field of a body, or clears it.
fn is_sent(item: &Item<'_>) -> bool {
    parameters::is_field(item) || does(item, |does| matches!(does, Does::Clear))
}

/// The paths that send a field, on both sides.
fn sent<'a>(diff: &Diff<'a>, pair: &Pair<'a, Field>) -> [Vec<String>; 2] {
    [diff.old.paths(pair.old.span, is_sent), diff.new.paths(pair.new.span, is_sent)]
}

/// Compares the type of a field in responses. Returns whether it differs in Rust.
pub fn read_type<'a>(diff: &mut Diff<'a>, rule: Rule, pair: &Pair<'a, Field>) -> bool {
    let (old, new) = (pair.old.of, pair.new.of);
    if diff.only_respelled(&old.ty, &new.ty) {
        let notations = [old.ty.notation(diff.old.model), new.ty.notation(diff.new.model)];
        diff.differ(Rule::NotGenerated, pair, &notations[0], &notations[1]);
        return false;
    }
    if diff.same_type(&old.ty, &new.ty) && old.required == new.required {
        return false;
    }
    let types = [pair.old.fact(&ty::field(diff.old.model, old)), pair.new.fact(&ty::field(diff.new.model, new))];
    let items = [&pair.old, &pair.new].map(|entry| entry.items.iter().take(1).cloned().collect());
    diff.push(rule, &pair.path, types.map(Some), items);
    true
}

/// The field of a body has the same type, so a method that takes more is a breaking change as well.
fn sent_type<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Field>) {
    let (old, new) = (pair.old.of, pair.new.of);
    let items = [(&diff.old, &pair.old), (&diff.new, &pair.new)]
        .map(|(side, entry)| side.paths(entry.span, parameters::is_field));
    if diff.same_type(&old.ty, &new.ty) || items.iter().any(Vec::is_empty) {
        return;
    }
    let respelled = diff.only_respelled(&old.ty, &new.ty);
    let shown = if respelled { Type::notation } else { |ty: &Type, model: &Model| ty::argument(model, ty) };
    let rule = if respelled { Rule::NotGenerated } else { Rule::ArgumentTypeChanged };
    let types = [pair.old.fact(&shown(&old.ty, diff.old.model)), pair.new.fact(&shown(&new.ty, diff.new.model))];
    diff.push(rule, &pair.path, types.map(Some), items);
}

fn access<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Field>) {
    let [old, new] = sent(diff, pair);
    let (rule, items) = match (pair.old.of.writable, pair.new.of.writable) {
        (false, true) if !new.is_empty() && pair.new.of.mandatory => (Rule::RequiredParameterAdded, [Vec::new(), new]),
        (false, true) if !new.is_empty() => (Rule::FieldWritable, [Vec::new(), new]),
        (true, false) if !old.is_empty() => (Rule::FieldReadOnly, [old.clone(), old]),
        (old, new) if old != new => (Rule::NotGenerated, [pair.old.items.clone(), pair.new.items.clone()]),
        _ => return,
    };
    let word = |field: &Field| if field.writable { "read and written" } else { "read" };
    let facts = [pair.old.fact(word(pair.old.of)), pair.new.fact(word(pair.new.of))];
    diff.push(rule, &pair.path, facts.map(Some), items);
}

/// Compares whether bodies with the object need the field.
fn mandatory<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Field>) {
    let items = sent(diff, pair);
    let rule = match (pair.old.of.mandatory, pair.new.of.mandatory) {
        (old, new) if old == new => return,
        _ if items.iter().all(Vec::is_empty) => Rule::NotGenerated,
        _ if items.iter().any(Vec::is_empty) => return,
        (false, _) => Rule::ParameterRequired,
        (true, _) => Rule::ParameterOptional,
    };
    let facts = [&pair.old, &pair.new].map(|entry| Some(entry.fact(&entry.key)));
    diff.push(rule, &pair.path, facts, items);
}

/// Compares the other names of a field. One that becomes the field's own name is still read.
fn spellings<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Field>, is_read: bool) {
    let (removed, added) = match is_read {
        true => (Rule::SpellingRemoved, Rule::SpellingAdded),
        false => (Rule::NotGenerated, Rule::NotGenerated),
    };
    let (old, new) = (&pair.old.of.also, &pair.new.of.also);
    let has = |names: &[Spanned<String>], name: &Spanned<String>| names.iter().any(|other| other.value == name.value);
    let items = [&pair.old, &pair.new].map(|entry| entry.items.iter().take(1).cloned().collect::<Vec<_>>());
    for name in old.iter().filter(|name| !has(new, name) && name.value != pair.new.key) {
        diff.push(removed, &pair.path, [Some(fact(name)), None], items.clone());
    }
    for name in new.iter().filter(|name| !has(old, name)) {
        diff.push(added, &pair.path, [None, Some(fact(name))], items.clone());
    }
    let kept = new.iter().filter_map(|name| old.iter().position(|other| other.value == name.value));
    if is_read && !kept.is_sorted() {
        let shown = |names: &[Spanned<String>]| names.iter().map(|name| &*name.value).collect::<Vec<_>>().join(", ");
        diff.differ(Rule::Reordered, pair, shown(old), shown(new));
    }
}

fn fact(name: &Spanned<String>) -> Fact {
    Fact { value: name.value.clone(), span: name.span }
}
