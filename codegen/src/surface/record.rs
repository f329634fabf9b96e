//! Records, other objects, and tagged lists.

use super::{Argument, Does, Item, Kind, ty, variant};
use crate::model::{Field, Model, Object, TaggedKind, TaggedList};

pub fn object<'a>(model: &'a Model, module: &'a str, object: &'a Object) -> impl Iterator<Item = Item<'a>> {
    let head = Item::new(module, &object.name, Kind::Record(object), &*object.doc.value);
    let fields = object.fields.iter().map(move |field| self::field(model, module, &object.name.rust, field));
    let new = Item::named(module, "new", object.name.span, constructor(model, object), "");
    std::iter::once(head.deprecated(&object.deprecated)).chain([new.in_holder(&*object.name.rust)]).chain(fields)
}

/// `derive(New)` writes it. The other fields are public.
fn constructor<'a>(model: &Model, object: &Object) -> Kind<'a> {
    let required = object.fields.iter().filter(|field| field.required);
    let arguments = required.map(|field| Argument::new(&field.name, ty::argument(model, &field.ty)));
    Kind::setter(arguments.collect(), Does::New)
}

pub fn tagged_list<'a>(model: &'a Model, module: &'a str, list: &'a TaggedList) -> impl Iterator<Item = Item<'a>> {
    let head = Item::new(module, &list.name, Kind::TaggedList, &*list.doc.value);
    let kinds = list.kinds.iter().flat_map(move |kind| self::kind(model, module, &list.name.rust, kind));
    std::iter::once(head).chain(kinds)
}

fn kind<'a>(model: &'a Model, module: &'a str, list: &'a str, kind: &'a TaggedKind) -> impl Iterator<Item = Item<'a>> {
    let wire = Kind::Variant(kind.tag.to_string());
    let head = Item::new(module, &kind.name, wire, &*kind.doc.value).in_holder(list);
    let holder = variant(list, &kind.name.rust);
    // Rust has no deprecation of an item.
    let items = kind.items.iter().map(move |item| Item { deprecated: None, ..field(model, module, &holder, item) });
    std::iter::once(head).chain(items)
}

fn field<'a>(model: &Model, module: &'a str, holder: &str, field: &'a Field) -> Item<'a> {
    let into = field.required && ty::converts(&field.ty);
    let kind = Kind::Field { ty: ty::field(model, field), wire: &field.name.wire, into };
    Item::new(module, &field.name, kind, &*field.doc.value).deprecated(&field.deprecated).in_holder(holder)
}
