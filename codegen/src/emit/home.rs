//! Where generated code lives. In the client, what a type can do is said on the type itself; elsewhere, Rust has it said by
//! a trait, with the same names and bodies.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::{Module, block, docs, ident, item, method, spaced, tokens};
use crate::model::Model;
use crate::surface::{Extension, Item, statistics};

/// The crate that generated code becomes a part of.
pub enum Home<'a> {
    Client,
    /// Any other, which extends the client.
    Elsewhere {
        /// What the client is known to export.
        client: BTreeSet<&'a str>,
        own: BTreeSet<&'a str>,
    },
}

impl<'a> Home<'a> {
    /// The home of what a spec declares.
    pub fn of(model: &Model, items: &'a [Item<'a>]) -> Self {
        if !model.own.extends() {
            return Self::Client;
        }
        let exported = |own: bool| {
            let items = items.iter().filter(move |item| model.own.has(item.span.file) == own && item.is_exported());
            items.map(|item| &*item.name).collect()
        };
        Self::Elsewhere { client: exported(false), own: exported(true) }
    }

    /// Gives a type of the client more methods.
    pub fn extension(&self, head: &Item<'_>, extension: &Extension<'_>, members: &[Item<'_>]) -> TokenStream {
        let doc = docs::outer(&head.doc);
        let [generics, target, needs] = [extension.generics, &extension.target, extension.needs].map(tokens);
        if let Self::Client = self {
            return block(quote! { #doc impl<#generics> #target }, item::methods(members));
        }
        let name = ident(extension.trait_name);
        let methods = members.iter().map(|member| {
            let (attributes, function) = (docs::attributes(member), method::function(member));
            quote! { #attributes #function }
        });
        spaced([
            block(quote! { #doc pub trait #name #needs }, spaced(methods)),
            quote! { impl<#generics> #name for #target {} },
        ])
    }

    /// What is no mistake in generated code: a resource may need nothing of what the others need, or have no call at all.
    pub fn allowed(&self) -> TokenStream {
        match self {
            Self::Client => quote! { allow(dead_code, unused_imports) },
            Self::Elsewhere { .. } => quote! { allow(dead_code, deprecated, unused_imports) },
        }
    }

    /// A generated module as the one above it names it. Elsewhere, a crate may have the same name.
    pub fn child(&self, module: &str) -> TokenStream {
        let module = ident(module);
        match self {
            Self::Client => quote! { #module },
            Self::Elsewhere { .. } => quote! { self::#module },
        }
    }

    /// The imports of a module. Elsewhere, each name is imported by itself, so that the client may get types of any name
    /// and no name is in doubt.
    pub fn imports(&self, module: &Module<'_, '_>, code: &TokenStream) -> TokenStream {
        let support = match self {
            Self::Client => quote! { use crate::codegen_support::*; },
            Self::Elsewhere { .. } => quote! { use ::iadvize::codegen_support::*; },
        };
        match self {
            // Channels and groupings have names of other types, so that only what the keys of groupings are is imported.
            Self::Client if module.name == statistics::MODULE => quote! { #support use super::ids::*; },
            Self::Client if module.file.is_some() => quote! { #support use crate::generated::*; },
            Self::Elsewhere { client, own } if module.file.is_some() => {
                let mut used = BTreeSet::new();
                words(code.clone(), &mut used);
                used.retain(|word| !module.exported().any(|name| name == word));
                let [client, own] = [(quote! { ::iadvize }, client), (quote! { super }, own)].map(|(from, known)| {
                    let names = used.iter().filter(|word| known.contains(&***word)).map(|name| ident(name));
                    let names: Vec<_> = names.collect();
                    (!names.is_empty()).then(|| quote! { use #from::{#(#names),*}; })
                });
                quote! { #support #client #own }
            }
            _ => support,
        }
    }
}

/// Every identifier in the tokens.
fn words(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for tree in tokens {
        match tree {
            TokenTree::Ident(word) => {
                found.insert(word.to_string());
            }
            TokenTree::Group(group) => words(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
