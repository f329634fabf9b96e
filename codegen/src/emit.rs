//! Stage 4: [`Model`] to tokens, one file of `emit/` for each thing that is written; what is many and all alike becomes text
//! at once. Says which file goes where.

#[cfg(feature = "cli")]
pub mod client;
mod docs;
mod enums;
mod exports;
mod filters;
mod home;
mod ids;
mod object;
mod operations;
mod payload;
mod resource;
mod root;
mod tagged_list;
pub(crate) mod ty;
mod typed;

use std::sync::Arc;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;

use crate::model::Model;
use home::Home;

/// A file whose content is made when its turn comes, so that few are in memory at once.
pub struct File<'a> {
    /// Its path below the workspace.
    pub path: String,
    /// What it was made from.
    pub origin: String,
    pub content: Content<'a>,
}

/// How the content of a file is made.
pub enum Content<'a> {
    /// As code that `format` lays out.
    Code(Make<'a, TokenStream>),
    /// As code that is laid out already.
    #[cfg(feature = "cli")]
    Text(Make<'a, String>),
}

type Make<'a, T> = Box<dyn FnOnce() -> T + Send + 'a>;

/// A module before it is a file or a part of one.
struct Module<'a> {
    name: &'a str,
    origin: &'a str,
    emit: Emit<'a>,
}

type Emit<'a> = Box<dyn FnOnce(&Home<'a>) -> TokenStream + Send + 'a>;

impl<'a> File<'a> {
    fn code(path: String, origin: &str, make: impl FnOnce() -> TokenStream + Send + 'a) -> Self {
        Self { path, origin: origin.to_owned(), content: Content::Code(Box::new(make)) }
    }

    #[cfg(feature = "cli")]
    fn text(path: String, origin: &str, make: impl FnOnce() -> String + Send + 'a) -> Self {
        Self { path, origin: origin.to_owned(), content: Content::Text(Box::new(make)) }
    }
}

/// The modules of a spec's own parts as files in `folder`, and the root, which names `others`, too. `origin` is where what
/// several resources share comes from.
pub fn files<'a>(model: &'a Model, folder: &str, origin: &'a str, others: &[&'a str]) -> Vec<File<'a>> {
    let home = Arc::new(Home::of(model));
    let modules = modules(model, origin);
    let mut names: Vec<&str> = modules.iter().map(|module| module.name).chain(others.iter().copied()).collect();
    names.sort_unstable();
    let root = Module { name: "mod", origin, emit: Box::new(move |home| root::root(model, home, &names)) };
    let file = |Module { name, origin, emit }: Module<'a>| {
        let home = Arc::clone(&home);
        // A raw identifier such as `r#type` is no name for a file.
        File::code(format!("{folder}/{}.rs", name.trim_start_matches("r#")), origin, move || emit(&home))
    };
    modules.into_iter().chain([root]).map(file).collect()
}

/// The same in one piece.
#[cfg(feature = "extend")]
pub fn inline(model: &Model) -> TokenStream {
    root::inline(model, &Home::of(model), modules(model, ""))
}

fn modules<'a>(model: &'a Model, origin: &'a str) -> Vec<Module<'a>> {
    let mut modules = Vec::new();
    let mut add = |name: &'a str, origin: &'a str, emit: Emit<'a>| modules.push(Module { name, origin, emit });
    if exports::ids(model).next().is_some() {
        add("ids", origin, Box::new(|home| ids::ids(model, home)));
    }
    if exports::enums(model).next().is_some() {
        add("enums", origin, Box::new(|home| enums::enums(model, home)));
    }
    for resource in model.own_resources() {
        add(&resource.names.module.rust, &resource.file, Box::new(|home| resource::resource(model, home, resource)));
    }
    modules.sort_unstable_by_key(|module| module.name);
    modules
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
