//! Fields of records and of other objects.

use super::api::variant;
use super::compare::{Diff, Pair, Rules, Thing};
use super::rule::Rule;
use crate::model::{Field, Model, Object, Payload, Resource};
use crate::surface::ty;

/// The fields of one object. What a client may set of a record is a part of what it creates and changes, too.
pub fn fields<'a>(diff: &mut Diff<'a>, resource: &Pair<'a, Resource>, object: &Pair<'a, Object>) {
    let things = |model: &Model, resource: &Resource, object: &'a Object| {
        let is_record = resource.record.is_some_and(|record| std::ptr::eq(&model[record], object));
        let setters = |field: &Field| if is_record && field.writable { setters(resource, field) } else { Vec::new() };
        object.fields.iter().map(|field| thing(object, field, setters(field))).collect()
    };
    let old = things(diff.old, resource.old.of, object.old.of);
    let new = things(diff.new, resource.new.of, object.new.of);
    let pairs: Vec<Pair<'a, Field>> = diff.list(&object.path, old, new);
    for pair in &pairs {
        types(diff, pair);
        access(diff, pair);
    }
    diff.order(Rule::Reordered, &object.path, &object.new.items, &pairs);
}

/// The first name is that of the field, which is read; the others set it.
fn thing<'a>(object: &Object, field: &'a Field, setters: Vec<String>) -> Thing<'a, Field> {
    let rules = Rules {
        added: if field.required { Rule::RequiredFieldAdded } else { Rule::FieldAdded },
        removed: Rule::FieldRemoved,
        renamed: Rule::FieldRenamed,
        rewritten: Rule::FieldRewritten,
    };
    let items = std::iter::once(variant(&object.name.rust, &field.name.rust)).chain(setters);
    Thing::new(field, &field.name, rules).doc(&field.doc).deprecated(field.deprecated.as_ref()).items(items)
}

/// The methods that set a field where a record is created or changed.
fn setters(resource: &Resource, field: &Field) -> Vec<String> {
    let payloads = resource.operations.iter().filter_map(|operation| operation.payload.as_ref());
    let payloads = payloads.filter(|payload| payload.mirrors_record);
    payloads.flat_map(|payload| methods(payload, field.name.plain())).collect()
}

/// The methods that set and clear one value of a body.
pub fn methods(payload: &Payload, name: &str) -> Vec<String> {
    let clear = payload.clears.then(|| variant(&payload.rust, &format!("clear_{name}")));
    std::iter::once(variant(&payload.rust, name)).chain(clear).collect()
}

/// What is read has another type, and so has what is set, which may take more than it did.
fn types<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Field>) {
    let (old, new) = (pair.old.of, pair.new.of);
    if diff.only_respelled(&old.ty, &new.ty) {
        return diff.differ(Rule::NotGenerated, pair, old.ty.notation(diff.old), new.ty.notation(diff.new));
    }
    if diff.same_type(&old.ty, &new.ty) && old.required == new.required {
        return;
    }
    let facts = |values: [String; 2]| [pair.old.fact(&values[0]), pair.new.fact(&values[1])].map(Some);
    let [was, it] = [&pair.old, &pair.new].map(|thing| thing.items.split_at(1));
    let read = facts([shown(diff.old, old), shown(diff.new, new)]);
    diff.push(Rule::FieldTypeChanged, &pair.path, read, [was.0.to_vec(), it.0.to_vec()]);
    if !was.1.is_empty() && !it.1.is_empty() {
        let wider = diff.takes_more(&old.ty, &new.ty);
        let rule = if wider { Rule::ArgumentTypeWidened } else { Rule::ArgumentTypeChanged };
        let set = facts([ty::argument(diff.old, &old.ty), ty::argument(diff.new, &new.ty)]);
        let takes = |items: &[String]| items.iter().filter(|item| !item.contains("::clear_")).cloned().collect();
        diff.push(rule, &pair.path, set, [takes(was.1), takes(it.1)]);
    }
}

/// The type of a field in Rust.
pub fn shown(model: &Model, field: &Field) -> String {
    let owned = ty::owned(model, &field.ty);
    if field.required { owned } else { format!("Option<{owned}>") }
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
