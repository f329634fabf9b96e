//! Stage 5: the items of the surface as Rust, one file of `emit/` for each kind of thing that is written. Says which file
//! goes where.

#[cfg(feature = "cli")]
pub mod client;
mod docs;
mod home;
mod indicators;
mod item;
mod layout;
mod method;
mod request;
mod root;

use crate::model::Model;
use crate::surface::{self, Item, Kind};
use home::Home;

/// A file of generated code.
pub struct File {
    /// Its path below the workspace.
    pub path: String,
    /// What it was made from.
    pub origin: String,
    pub code: String,
}

/// A module of the surface: its item, and the items in it that the spec declares itself.
struct Module<'s, 'a> {
    name: &'s str,
    /// The file of its resource.
    file: Option<&'s str>,
    doc: &'s str,
    items: Vec<(&'s Item<'a>, &'s [Item<'a>])>,
}

impl Module<'_, '_> {
    /// The names that users import.
    fn exported(&self) -> impl Iterator<Item = &str> {
        self.items.iter().filter(|(item, _)| item.is_exported()).map(|(item, _)| &*item.name)
    }
}

/// The modules of a spec's own parts as files in `folder`, and the root. `origin` is where what several resources share
/// comes from.
pub fn files<'s>(
    model: &'s Model,
    items: &'s [Item<'s>],
    folder: &'s str,
    origin: &'s str,
) -> impl Iterator<Item = File> + 's {
    let home = Home::of(model, items);
    let modules = modules(model, items);
    let root = File { path: format!("{folder}/mod.rs"), origin: origin.to_owned(), code: root::root(&home, &modules) };
    let file = move |module: Module<'s, 's>| File {
        // A raw identifier such as `r#type` cannot be the name of a file.
        path: format!("{folder}/{}.rs", module.name.trim_start_matches("r#")),
        origin: module.file.unwrap_or(origin).to_owned(),
        code: self::module(model, &home, &module),
    };
    std::iter::once(root).chain(modules.into_iter().map(file))
}

/// The same in one piece.
#[cfg(feature = "extend")]
pub fn inline(model: &Model, items: &[Item<'_>]) -> String {
    let home = Home::of(model, items);
    root::inline(model, &home, &modules(model, items))
}

/// The modules in the order of their names. What all calls share is a part of the runtime.
fn modules<'s, 'a>(model: &Model, items: &'s [Item<'a>]) -> Vec<Module<'s, 'a>> {
    let modules = items.chunk_by(|_, next| !matches!(next.kind, Kind::Module(_))).filter_map(|module| {
        let (head, items) = module.split_first()?;
        let Kind::Module(file) = head.kind else { return None };
        let own = surface::groups(items).filter(|(item, _)| model.own.has(item.span.file)).collect();
        Some(Module { name: &head.name, file, doc: &head.doc, items: own })
    });
    let mut modules: Vec<_> =
        modules.filter(|module| module.name != surface::api::MODULE && !module.items.is_empty()).collect();
    modules.sort_unstable_by_key(|module| module.name);
    modules
}

fn module(model: &Model, home: &Home<'_>, module: &Module<'_, '_>) -> String {
    let items = spaced(module.items.iter().map(|(head, members)| item::item(model, home, head, members)));
    spaced([docs::module(module.doc), home.imports(module, &items), items])
}

/// Items with a blank line between them.
fn spaced(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().filter(|item| !item.is_empty()).collect();
    items.join("\n")
}
