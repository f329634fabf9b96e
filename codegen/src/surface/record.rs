//! Records, other objects, and tagged lists.

use super::markdown::{code, prose};
use super::{Argument, Does, Item, Kind, payload, ty, variant};
use crate::model::{Field, Model, Object, ObjectRef, Resource, TaggedKind, TaggedList};

pub fn object<'a>(model: &'a Model, resource: &'a Resource, of: ObjectRef) -> impl Iterator<Item = Item<'a>> {
    let object = &model[of];
    let record = (!object.only_sent).then(|| record(model, resource, of));
    let sent = object.sent.as_ref().map(|sent| payload::nested(model, resource, (of, sent)));
    record.into_iter().flatten().chain(sent.into_iter().flatten())
}

fn record<'a>(model: &'a Model, resource: &'a Resource, of: ObjectRef) -> impl Iterator<Item = Item<'a>> {
    let (module, object) = (&*resource.names.module.rust, &model[of]);
    let doc = [prose(&object.doc.value), origin(model, resource, of)].join("\n\n");
    let head = Item::new(module, &object.name, Kind::Record(object), doc);
    let fields = object.fields.iter().map(move |field| self::field(model, module, &object.name.rust, field));
    let new = Item::named(module, "new", object.name.span, constructor(model, object), "");
    std::iter::once(head.deprecated(&object.deprecated)).chain([new.in_holder(&*object.name.rust)]).chain(fields)
}

/// Where programs get the object from: the calls that return it, or the objects that contain it.
fn origin(model: &Model, resource: &Resource, of: ObjectRef) -> String {
    let handle = &resource.names.handle;
    let calls = resource.operations.iter().filter(|call| call.returns.object() == Some(of));
    let calls: Vec<String> = calls.map(|call| format!("[`{0}`]({handle}::{0})", call.name.plain())).collect();
    if !calls.is_empty() {
        return format!("Returned by {}.", calls.join(", "));
    }
    let contains = |field: &Field| field.ty.object() == Some(of);
    let others = resource.objects.iter().map(|other| &model[*other]).filter(|other| !other.only_sent);
    let others = others.filter(|other| other.fields.iter().any(contains));
    let others: Vec<String> = others.map(|other| format!("[`{}`]", other.name.rust)).collect();
    if others.is_empty() { String::new() } else { format!("A part of {}.", others.join(", ")) }
}

/// `derive(Record)` writes it. The other fields are public.
fn constructor<'a>(model: &Model, object: &Object) -> Kind<'a> {
    let required = object.fields.iter().filter(|field| field.required);
    let arguments = required.map(|field| Argument::new(&field.name, ty::argument(model, &field.ty)));
    Kind::setter(arguments.collect(), Does::New)
}

pub fn tagged_list<'a>(model: &'a Model, module: &'a str, list: &'a TaggedList) -> impl Iterator<Item = Item<'a>> {
    let head = Item::new(module, &list.name, Kind::TaggedList, prose(&list.doc.value));
    let kinds = list.kinds.iter().flat_map(move |kind| self::kind(model, module, &list.name.rust, kind));
    std::iter::once(head).chain(kinds)
}

fn kind<'a>(model: &'a Model, module: &'a str, list: &'a str, kind: &'a TaggedKind) -> impl Iterator<Item = Item<'a>> {
    let wire = Kind::Variant(kind.tag.to_string());
    let head = Item::new(module, &kind.name, wire, prose(&kind.doc.value)).in_holder(list);
    let holder = variant(list, &kind.name.rust);
    // Rust has no deprecation of an item.
    let items = kind.items.iter().map(move |item| Item { deprecated: None, ..field(model, module, &holder, item) });
    std::iter::once(head).chain(items)
}

fn field<'a>(model: &Model, module: &'a str, holder: &str, field: &'a Field) -> Item<'a> {
    let into = field.required && ty::converts(&field.ty);
    let kind = Kind::Field { ty: ty::field(model, field), wire: &field.name.wire, also: &field.also, into };
    Item::new(module, &field.name, kind, doc(field)).deprecated(&field.deprecated).in_holder(holder)
}

fn doc(field: &Field) -> String {
    let also: Vec<String> = field.also.iter().map(|also| code(&also.value)).collect();
    match also.is_empty() {
        true => prose(&field.doc.value),
        false => format!("{} Also read from {}.", prose(&field.doc.value), also.join(" or ")),
    }
}
