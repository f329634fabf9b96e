//! Identifiers and enums, which all resources share.

use super::{Item, Kind};
use crate::model::{Enumeration, Model, Value};
use crate::source::Span;

pub const IDENTIFIERS: &str = "ids";
pub const ENUMS: &str = "enums";

pub fn identifiers(model: &Model) -> impl Iterator<Item = Item<'_>> {
    let doc = "Identifiers: a newtype for each, so one cannot be used as another.";
    let module = model.identifiers.first().map(|first| module(IDENTIFIERS, first.name.span, doc));
    let items = model.identifiers.iter();
    module.into_iter().chain(items.map(|it| Item::new(IDENTIFIERS, &it.name, Kind::Newtype, &*it.doc)))
}

pub fn enums(model: &Model) -> impl Iterator<Item = Item<'_>> {
    let doc =
        "Enums. All are open: a value that this version does not know becomes `Other`, which is written unchanged.";
    let module = model.enums.first().map(|first| module(ENUMS, first.name.span, doc));
    module.into_iter().chain(model.enums.iter().flat_map(enumeration))
}

/// A module that belongs to no resource.
pub fn module<'a>(name: &'a str, span: Span, doc: impl Into<String>) -> Item<'a> {
    Item::named(name, name, span, Kind::Module(None), doc)
}

fn enumeration(set: &Enumeration) -> impl Iterator<Item = Item<'_>> {
    let head = Item::new(ENUMS, &set.name, Kind::OpenEnum(set.base), &*set.doc.value).deprecated(&set.deprecated);
    std::iter::once(head).chain(set.values.iter().map(|value| self::value(value).in_holder(&*set.name.rust)))
}

fn value(value: &Value) -> Item<'_> {
    let kind = Kind::Variant(value.name.wire.clone());
    Item::new(ENUMS, &value.name, kind, &*value.doc.value).deprecated(&value.deprecated)
}
