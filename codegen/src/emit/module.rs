//! A module of generated code.

use std::collections::BTreeSet;

use super::home::Home;
use super::parts::spaced;
use super::{docs, item};
use crate::model::Model;
use crate::surface::{self, Item, Kind};

/// A module with the items that the spec itself declares.
pub struct Module<'s, 'a> {
    pub name: &'s str,
    /// The spec file of its resource.
    pub file: Option<&'s str>,
    doc: &'s str,
    items: Vec<(&'s Item<'a>, &'s [Item<'a>])>,
}

impl<'s, 'a> Module<'s, 'a> {
    /// The modules, sorted by name, without `api`, which belongs to the runtime.
    pub fn all(model: &Model, items: &'s [Item<'a>]) -> Vec<Self> {
        let modules = surface::modules(items).filter_map(|(head, items)| {
            let Kind::Module(file) = head.kind else { return None };
            let own = surface::groups(items).filter(|(item, _)| model.own.has(item.span.file)).collect();
            Some(Self { name: &head.name, file, doc: &head.doc, items: own })
        });
        let mut modules: Vec<_> =
            modules.filter(|module| module.name != surface::api::MODULE && !module.items.is_empty()).collect();
        modules.sort_unstable_by_key(|module| module.name);
        modules
    }

    pub fn code(&self, model: &Model, home: &Home<'_>) -> String {
        let items = spaced(self.items.iter().map(|(head, members)| item::item(model, home, head, members)));
        spaced([docs::module(self.doc), home.imports(self.name, &self.names(), &items), items])
    }

    /// The names of its public items.
    fn names(&self) -> BTreeSet<&str> {
        self.items.iter().filter(|(item, _)| item.is_public()).map(|(item, _)| &*item.name).collect()
    }

    /// The traits that users import to call their methods: those for types of another crate.
    pub fn traits(&self) -> impl Iterator<Item = &str> {
        let is_trait = |item: &Item<'_>| matches!(&item.kind, Kind::Extension(extension) if extension.is_trait);
        self.items.iter().filter(move |(item, _)| is_trait(item)).map(|(item, _)| &*item.name)
    }
}
