//! Fields of records and of other objects.

use super::compare::Diff;
use super::entry::{Entry, Fact, Pair, Rules};
use super::rule::Rule;
use super::side::{Side, does, is_field};
use crate::model::{Field, Object};
use crate::source::Spanned;
use crate::surface::{Does, Item, ty};

const FIELD: Rules =
    Rules::new(Rule::FieldAdded, Rule::FieldRemoved, Rule::FieldRenamed).rewritten(Rule::FieldRewritten);
const REQUIRED: Rules = Rules { added: Rule::RequiredFieldAdded, ..FIELD };

/// The fields of one object, with the setters of those that calls can send.
pub fn fields<'a>(diff: &mut Diff<'a>, object: &Pair<'a, Object>) {
    let pairs = diff.list(&object.path, [&object.old.of.fields, &object.new.of.fields], |side, field| {
        // The first path is that of the field; the others set it.
        let rules = if field.required { REQUIRED } else { FIELD };
        Entry::new(side, field, rules, |item| is_field(item) || is_setter(item))
    });
    for pair in &pairs {
        if read_type(diff, Rule::FieldTypeChanged, pair) {
            setter_type(diff, pair);
        }
        access(diff, pair);
        spellings(diff, pair);
    }
    diff.order(Rule::Reordered, &object.path, &object.new.items, &pairs);
}

/// Whether an item sets or clears a value of a body.
pub fn is_setter(item: &Item<'_>) -> bool {
    does(item, |does| matches!(does, Does::Set | Does::Clear))
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

/// The field of a body has the same type, so a setter that takes more is a breaking change as well.
fn setter_type<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Field>) {
    let (old, new) = (pair.old.of, pair.new.of);
    let takes = |side: &Side<'_>, field: &Field| {
        side.paths(field.name.span, |item| does(item, |does| matches!(does, Does::Set)))
    };
    let items = [takes(&diff.old, old), takes(&diff.new, new)];
    if items.iter().all(|paths| !paths.is_empty()) {
        let types = [ty::argument(diff.old.model, &old.ty), ty::argument(diff.new.model, &new.ty)];
        diff.push(
            Rule::ArgumentTypeChanged,
            &pair.path,
            [pair.old.fact(&types[0]), pair.new.fact(&types[1])].map(Some),
            items,
        );
    }
}

fn access<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Field>) {
    let [old, new] = [&pair.old, &pair.new].map(|entry| entry.items[1..].to_vec());
    let (rule, items) = match (pair.old.of.writable, pair.new.of.writable) {
        (false, true) if !new.is_empty() => (Rule::FieldWritable, [Vec::new(), new]),
        (true, false) if !old.is_empty() => (Rule::FieldReadOnly, [old.clone(), old]),
        (old, new) if old != new => (Rule::NotGenerated, [pair.old.items.clone(), pair.new.items.clone()]),
        _ => return,
    };
    let word = |field: &Field| if field.writable { "read and written" } else { "read" };
    let facts = [pair.old.fact(word(pair.old.of)), pair.new.fact(word(pair.new.of))];
    diff.push(rule, &pair.path, facts.map(Some), items);
}

/// Compares the other names of a field. One that becomes the field's own name is still read.
fn spellings<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Field>) {
    let (old, new) = (&pair.old.of.also, &pair.new.of.also);
    let has = |names: &[Spanned<String>], name: &Spanned<String>| names.iter().any(|other| other.value == name.value);
    let items = [&pair.old, &pair.new].map(|entry| entry.items.iter().take(1).cloned().collect::<Vec<_>>());
    for name in old.iter().filter(|name| !has(new, name) && name.value != pair.new.key) {
        diff.push(Rule::SpellingRemoved, &pair.path, [Some(fact(name)), None], items.clone());
    }
    for name in new.iter().filter(|name| !has(old, name)) {
        diff.push(Rule::SpellingAdded, &pair.path, [None, Some(fact(name))], items.clone());
    }
    let kept = new.iter().filter_map(|name| old.iter().position(|other| other.value == name.value));
    if !kept.is_sorted() {
        let shown = |names: &[Spanned<String>]| names.iter().map(|name| &*name.value).collect::<Vec<_>>().join(", ");
        diff.differ(Rule::Reordered, pair, shown(old), shown(new));
    }
}

fn fact(name: &Spanned<String>) -> Fact {
    Fact { value: name.value.clone(), span: name.span }
}
