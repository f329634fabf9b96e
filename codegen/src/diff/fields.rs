//! Fields of records and of other objects.

use super::compare::{Diff, Pair, Rules, Thing};
use super::rule::Rule;
use super::side::{Side, does};
use crate::model::{Field, Object};
use crate::surface::{Does, Item, Kind, ty};

/// The fields of one object. What a client may set of a record is a part of what it creates and changes.
pub fn fields<'a>(diff: &mut Diff<'a>, object: &Pair<'a, Object>) {
    let things = |side: &Side<'_>, object: &'a Object| object.fields.iter().map(|field| thing(side, field)).collect();
    let (old, new) = (things(&diff.old, object.old.of), things(&diff.new, object.new.of));
    let pairs: Vec<Pair<'a, Field>> = diff.list(&object.path, old, new);
    for pair in &pairs {
        types(diff, pair);
        access(diff, pair);
    }
    diff.order(Rule::Reordered, &object.path, &object.new.items, &pairs);
}

/// The first path is that of the field, which is read; the others set it.
fn thing<'a>(side: &Side<'_>, field: &'a Field) -> Thing<'a, Field> {
    let rules = Rules {
        added: if field.required { Rule::RequiredFieldAdded } else { Rule::FieldAdded },
        removed: Rule::FieldRemoved,
        renamed: Rule::FieldRenamed,
        rewritten: Rule::FieldRewritten,
    };
    let items = side.paths(field.name.span, |item| matches!(item.kind, Kind::Field { .. }) || is_setter(item));
    Thing::new(field, &field.name, rules).doc(&field.doc).deprecated(field.deprecated.as_ref()).items(items)
}

/// Whether an item sets or clears a value of a body.
pub fn is_setter(item: &Item<'_>) -> bool {
    does(item, |does| matches!(does, Does::Set(..) | Does::Clear(_)))
}

/// What is read has another type, and so has what is set, which may take more than it did.
fn types<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Field>) {
    let (old, new) = (pair.old.of, pair.new.of);
    if diff.only_respelled(&old.ty, &new.ty) {
        let notations = [old.ty.notation(diff.old.model), new.ty.notation(diff.new.model)];
        return diff.differ(Rule::NotGenerated, pair, &notations[0], &notations[1]);
    }
    if diff.same_type(&old.ty, &new.ty) && old.required == new.required {
        return;
    }
    let facts = |values: [String; 2]| [pair.old.fact(&values[0]), pair.new.fact(&values[1])].map(Some);
    let [was, it] = [&pair.old, &pair.new].map(|thing| thing.items.split_at(1));
    let read = facts([ty::field(diff.old.model, old), ty::field(diff.new.model, new)]);
    diff.push(Rule::FieldTypeChanged, &pair.path, read, [was.0.to_vec(), it.0.to_vec()]);
    if !was.1.is_empty() && !it.1.is_empty() {
        let wider = diff.takes_more(&old.ty, &new.ty);
        let rule = if wider { Rule::ArgumentTypeWidened } else { Rule::ArgumentTypeChanged };
        let set = facts([ty::argument(diff.old.model, &old.ty), ty::argument(diff.new.model, &new.ty)]);
        let takes = |side: &Side<'_>, field: &Field| {
            side.paths(field.name.span, |item| does(item, |does| matches!(does, Does::Set(..))))
        };
        let items = [takes(&diff.old, old), takes(&diff.new, new)];
        diff.push(rule, &pair.path, set, items);
    }
}

fn access<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Field>) {
    let [old, new] = [&pair.old, &pair.new].map(|thing| thing.items[1..].to_vec());
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
