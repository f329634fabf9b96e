//! One of the two specs: what it means, and the paths that its client has for each thing that it declares.

use std::collections::BTreeMap;

use crate::model::{Model, Operation, Resource};
use crate::source::Span;
use crate::surface::{self, Does, Item, Kind, Method};

pub struct Side<'a> {
    pub model: &'a Model,
    items: Vec<Item<'a>>,
    /// Items by the place that declares what they stand for.
    places: BTreeMap<Span, Vec<usize>>,
}

impl<'a> Side<'a> {
    pub fn new(model: &'a Model) -> Self {
        let items = surface::surface(model);
        let mut places: BTreeMap<Span, Vec<usize>> = BTreeMap::new();
        for (index, item) in items.iter().enumerate() {
            places.entry(item.span).or_default().push(index);
        }
        Self { model, items, places }
    }

    /// The paths of the items that stand for what is declared at `span`, as far as they are of this kind.
    pub fn paths(&self, span: Span, is: impl Fn(&Item<'_>) -> bool) -> Vec<String> {
        let items = self.places.get(&span).into_iter().flatten().map(|index| &self.items[*index]);
        items.filter(|item| is(item)).map(Item::path).collect()
    }

    /// The paths of a module and of what it exports.
    pub fn module(&self, name: &str) -> Vec<String> {
        let items = self.items.iter().filter(|item| item.module == name);
        items.filter(|item| item.is_exported() || matches!(item.kind, Kind::Module(_))).map(Item::path).collect()
    }

    /// The paths of a type's members.
    pub fn members(&self, holder: &str) -> Vec<String> {
        self.items.iter().filter(|item| item.holder == holder).map(Item::path).collect()
    }

    /// The method of a call.
    pub fn call(&self, operation: &Operation) -> Vec<String> {
        self.paths(operation.name.span, |item| does(item, |does| matches!(does, Does::Call(_))))
    }

    /// The client's method that opens the calls of a resource.
    pub fn accessor(&self, resource: &Resource) -> Vec<String> {
        self.paths(resource.names.module.span, |item| does(item, |does| matches!(does, Does::Open(_))))
    }
}

/// Whether an item is a method that does this.
pub fn does(item: &Item<'_>, is: impl Fn(&Does<'_>) -> bool) -> bool {
    matches!(&item.kind, Kind::Method(Method { does, .. }) if is(does))
}
