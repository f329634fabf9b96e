//! Stage 5: prints the items of the surface as Rust, in files.

mod call;
#[cfg(feature = "cli")]
pub mod client;
mod docs;
mod home;
mod indicators;
mod item;
mod layout;
mod method;
mod module;
mod parts;
mod request;
mod root;
pub mod table;

use crate::model::Model;
use crate::surface::Item;
use home::Home;
use module::Module;

/// A file of generated code.
pub struct File {
    /// The path below the workspace.
    pub path: String,
    /// The files of the spec that it is generated from.
    pub origin: String,
    pub code: String,
}

/// The modules of the spec's own declarations as files in `folder`, and the root. `origin` is the origin of the modules
/// that belong to no resource.
pub fn files<'s>(
    model: &'s Model,
    items: &'s [Item<'s>],
    folder: &'s str,
    origin: &'s str,
) -> impl Iterator<Item = File> + 's {
    let home = Home::of(model, items);
    let modules = Module::all(model, items);
    let root = File { path: format!("{folder}/mod.rs"), origin: origin.to_owned(), code: root::root(&home, &modules) };
    let file = move |module: Module<'s, 's>| File {
        // A raw identifier such as `r#type` cannot be the name of a file.
        path: format!("{folder}/{}.rs", module.name.trim_start_matches("r#")),
        origin: module.file.unwrap_or(origin).to_owned(),
        code: module.code(model, &home),
    };
    std::iter::once(root).chain(modules.into_iter().map(file))
}

/// The same as one text.
#[cfg(feature = "extend")]
pub fn inline(model: &Model, items: &[Item<'_>]) -> String {
    let home = Home::of(model, items);
    root::inline(model, &home, &Module::all(model, items))
}
