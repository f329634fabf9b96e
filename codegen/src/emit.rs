//! Stage 4: [`Model`] to tokens, one file of `emit/` for each thing that is written. Says which file goes where.

#[cfg(feature = "cli")]
pub mod client;
mod docs;
mod enums;
mod exports;
mod filters;
mod home;
mod ids;
mod indicators;
mod object;
mod operations;
mod payload;
mod resource;
mod root;
mod statistics;
mod tagged_list;
pub(crate) mod ty;
mod typed;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;
use home::Home;

/// A file before it is formatted.
pub struct File {
    /// Its path below the workspace.
    pub path: String,
    /// What it was made from.
    pub origin: String,
    /// What it holds.
    pub tokens: TokenStream,
}

/// A module before it is a file or a part of one.
struct Module {
    name: String,
    origin: String,
    tokens: TokenStream,
}

/// The modules of a spec's own parts as files in `folder`. `origin` is where what several resources share comes from.
pub fn files(model: &Model, folder: &str, origin: &str) -> Vec<File> {
    let home = Home::of(model);
    let modules = modules(model, &home, origin);
    let root = Module { name: "mod".to_owned(), origin: origin.to_owned(), tokens: root::root(model, &home, &modules) };
    let file = |Module { name, origin, tokens }: Module| {
        // A raw identifier such as `r#type` is no name for a file.
        let path = format!("{folder}/{}.rs", name.trim_start_matches("r#"));
        File { path, origin, tokens }
    };
    modules.into_iter().chain([root]).map(file).collect()
}

/// The same in one piece.
#[cfg(feature = "extend")]
pub fn inline(model: &Model) -> TokenStream {
    let home = Home::of(model);
    root::inline(model, &home, &modules(model, &home, ""))
}

fn modules(model: &Model, home: &Home<'_>, origin: &str) -> Vec<Module> {
    let mut modules = Vec::new();
    let mut add = |name: &str, origin: &str, tokens: TokenStream| {
        modules.push(Module { name: name.to_owned(), origin: origin.to_owned(), tokens });
    };
    if exports::ids(model).next().is_some() {
        add("ids", origin, ids::ids(model, home));
    }
    if exports::enums(model).next().is_some() {
        add("enums", origin, enums::enums(model, home));
    }
    for resource in model.own_resources() {
        add(&resource.names.module.rust, &resource.file, resource::resource(model, home, resource));
    }
    if !model.own.extends() {
        singular(model, &mut add);
    }
    modules.sort_unstable_by(|one, other| one.name.cmp(&other.name));
    modules
}

/// What only the client's own spec has.
fn singular(model: &Model, add: &mut impl FnMut(&str, &str, TokenStream)) {
    if let Some(indicators) = &model.indicators {
        add("indicators", "spec/indicators.yaml", indicators::indicators(model, indicators));
    }
    if let (Some(indicators), Some(typed)) = (&model.indicators, model.typed()) {
        add("statistics", "spec/", statistics::statistics(model, indicators, typed));
    }
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

/// An identifier; the model's Rust names are valid ones.
fn ident(name: &str) -> syn::Ident {
    match name.strip_prefix("r#") {
        Some(raw) => quote::format_ident!("r#{raw}"),
        None => quote::format_ident!("{name}"),
    }
}
