//! Identifiers and enums. Those that a resource declares belong to its module.

use super::markdown::prose;
use super::{Item, Kind};
use crate::model::{EnumRef, Enumeration, Identifier, IdentifierRef, Model, Resource, Value};
use crate::source::Span;

pub const IDENTIFIERS: &str = "ids";
pub const ENUMS: &str = "enums";

/// The identifiers that belong to no resource.
pub fn identifiers(model: &Model) -> impl Iterator<Item = Item<'_>> {
    let doc = "Identifiers of what is not a resource of the API.";
    let owned: Vec<IdentifierRef> = model.resources.iter().filter_map(|resource| resource.identifier).collect();
    let shared =
        model.identifiers.iter().filter(move |it| !owned.iter().any(|owned| std::ptr::eq(&model[*owned], *it)));
    let items = shared.map(|it| identifier(IDENTIFIERS, it)).collect();
    in_module(IDENTIFIERS, doc, items)
}

/// The enums that several resources share.
pub fn enums(model: &Model) -> impl Iterator<Item = Item<'_>> {
    let doc = "Enums that several resources share. All enums are open: a value that this version does not know becomes \
               `Other`, which is written unchanged.";
    let owned: Vec<EnumRef> = model.resources.iter().flat_map(|resource| resource.enums.clone()).collect();
    let shared = model.enums.iter().filter(move |it| !owned.iter().any(|owned| std::ptr::eq(&model[*owned], *it)));
    let items = shared.flat_map(|it| enumeration(ENUMS, it)).collect();
    in_module(ENUMS, doc, items)
}

/// The identifier and the enums that a resource declares.
pub fn of_resource<'a>(model: &'a Model, resource: &'a Resource) -> impl Iterator<Item = Item<'a>> {
    let module = &*resource.names.module.rust;
    let identifier = resource.identifier.map(|reference| identifier(module, &model[reference]));
    let enums = resource.enums.iter().flat_map(move |reference| enumeration(module, &model[*reference]));
    identifier.into_iter().chain(enums)
}

/// A module that belongs to no resource.
pub fn module<'a>(name: &'a str, span: Span, doc: impl Into<String>) -> Item<'a> {
    Item::named(name, name, span, Kind::Module(None), doc)
}

/// The items after their module, if there are any.
fn in_module<'a>(name: &'a str, doc: &str, items: Vec<Item<'a>>) -> impl Iterator<Item = Item<'a>> {
    items.first().map(|first| module(name, first.span, doc)).into_iter().chain(items)
}

fn identifier<'a>(module: &'a str, identifier: &'a Identifier) -> Item<'a> {
    Item::new(module, &identifier.name, Kind::Newtype, prose(&identifier.doc))
}

fn enumeration<'a>(module: &'a str, set: &'a Enumeration) -> impl Iterator<Item = Item<'a>> {
    let head =
        Item::new(module, &set.name, Kind::OpenEnum(set.base), prose(&set.doc.value)).deprecated(&set.deprecated);
    std::iter::once(head)
        .chain(set.values.iter().map(move |value| self::value(module, value).in_holder(&*set.name.rust)))
}

fn value<'a>(module: &'a str, value: &'a Value) -> Item<'a> {
    let kind = Kind::Variant(value.name.wire.clone());
    Item::new(module, &value.name, kind, prose(&value.doc.value)).deprecated(&value.deprecated)
}
