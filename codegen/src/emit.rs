//! Stage 5: the items of the surface to tokens, one file of `emit/` for each kind of thing that is written. Says which file
//! goes where.

#[cfg(feature = "cli")]
pub mod client;
mod docs;
mod home;
mod indicators;
mod item;
mod method;
mod request;
mod root;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;

use crate::model::Model;
use crate::surface::{self, Item, Kind};
use home::Home;

/// A file of generated code.
pub struct File {
    /// Its path below the workspace.
    pub path: String,
    /// What it was made from.
    pub origin: String,
    pub code: TokenStream,
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
pub fn inline(model: &Model, items: &[Item<'_>]) -> TokenStream {
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

fn module(model: &Model, home: &Home<'_>, module: &Module<'_, '_>) -> TokenStream {
    let items = spaced(module.items.iter().map(|(head, members)| item::item(model, home, head, members)));
    let imports = home.imports(module, &items);
    docs::module(module.doc, spaced([imports, items]))
}

/// Items with a blank line between them; `format` turns the marker into one.
fn spaced(items: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let mut spaced = TokenStream::new();
    for item in items.into_iter().filter(|item| !item.is_empty()) {
        if !spaced.is_empty() {
            spaced.extend(quote! { __blank_line! {} });
        }
        spaced.extend(item);
    }
    spaced
}

/// What begins with `head` and holds the items. They move into it, where quoting them would copy them all.
fn block(mut head: TokenStream, items: TokenStream) -> TokenStream {
    head.extend([TokenTree::from(Group::new(Delimiter::Brace, items))]);
    head
}

/// An identifier; the model's Rust names are valid ones.
fn ident(name: &str) -> syn::Ident {
    match name.strip_prefix("r#") {
        Some(raw) => syn::Ident::new_raw(raw, Span::call_site()),
        None => syn::Ident::new(name, Span::call_site()),
    }
}

/// A type or an expression of the surface.
///
/// # Panics
/// Text that is not Rust is a mistake in `surface`.
fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("`{text}` is not valid Rust: {error}"))
}
