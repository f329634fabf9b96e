//! One of the two specs: its model, and the Rust paths of each entry.

use std::collections::BTreeMap;

use crate::model::Model;
use crate::source::Span;
use crate::surface::{self, Does, Item, Kind, Method};

pub struct Side<'a> {
    pub model: &'a Model,
    /// 0 for the old spec, 1 for the new one.
    pub index: usize,
    items: Vec<Item<'a>>,
    /// The items of each entry, by the place of the entry.
    places: BTreeMap<Span, Vec<usize>>,
}

impl<'a> Side<'a> {
    pub fn new(model: &'a Model, index: usize) -> Self {
        let items = surface::surface(model);
        let mut places: BTreeMap<Span, Vec<usize>> = BTreeMap::new();
        for (position, item) in items.iter().enumerate() {
            places.entry(item.span).or_default().push(position);
        }
        Self { model, index, items, places }
    }

    /// The paths of those items of the entry at `span` that `is` accepts.
    pub fn paths(&self, span: Span, is: impl Fn(&Item<'_>) -> bool) -> Vec<String> {
        let items = self.places.get(&span).into_iter().flatten().map(|position| &self.items[*position]);
        items.filter(|item| is(item)).map(Item::path).collect()
    }

    /// The paths of a module and of its items.
    pub fn module(&self, name: &str) -> Vec<String> {
        let items = self.items.iter().filter(|item| item.module == name);
        items.filter(|item| item.is_public() || matches!(item.kind, Kind::Module(_))).map(Item::path).collect()
    }

    /// The paths of all items that `is` accepts.
    pub fn all(&self, is: impl Fn(&Item<'_>) -> bool) -> Vec<String> {
        self.items.iter().filter(|item| is(item)).map(Item::path).collect()
    }

    /// The name in the spec of the resource that has the entry at `span`; for other entries, the name of their module.
    pub fn owner(&self, span: Span) -> &str {
        let module = self.places.get(&span).map_or("", |positions| self.items[positions[0]].module);
        let resource = self.model.resources.iter().find(|resource| resource.names.module.rust == module);
        resource.map_or(module, |resource| &resource.names.module.wire)
    }
}

/// Whether an item is a method that does this.
pub fn does(item: &Item<'_>, is: impl Fn(&Does<'_>) -> bool) -> bool {
    matches!(&item.kind, Kind::Method(Method { does, .. }) if is(does))
}

pub fn is_variant(item: &Item<'_>) -> bool {
    matches!(item.kind, Kind::Variant { .. })
}

pub fn is_field(item: &Item<'_>) -> bool {
    matches!(item.kind, Kind::Field { .. })
}
