//! Where generated code lives. In the client, what a type can do is said on the type itself; elsewhere, Rust has it said by
//! a trait, with the same names and bodies.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::{block, exports, ident, spaced};
use crate::model::{Model, Resource};

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

/// Methods that a type of the client is to have.
pub struct Extension<'a> {
    /// What is said of the methods together.
    pub doc: TokenStream,
    /// The name of the trait.
    pub name: &'a str,
    /// What the methods need the type to have already.
    pub needs: TokenStream,
    /// The parameters of the type.
    pub generics: TokenStream,
    pub target: TokenStream,
    pub methods: Vec<Function>,
}

/// A method, which is public wherever it lives.
pub struct Function {
    /// Its documentation and what else stands above it.
    pub attributes: TokenStream,
    /// The rest, from `fn` on.
    pub function: TokenStream,
}

impl<'a> Home<'a> {
    /// The home of what a spec declares.
    pub fn of(model: &'a Model) -> Self {
        if model.own.extends() {
            Self::Elsewhere { client: exports::extended(model).collect(), own: exports::own(model).collect() }
        } else {
            Self::Client
        }
    }

    /// Gives a type of the client more methods.
    pub fn extension(&self, extension: Extension<'_>) -> TokenStream {
        let Extension { doc, name, needs, generics, target, methods } = extension;
        let visibility = matches!(self, Self::Client).then(|| quote! { pub });
        let methods =
            methods.iter().map(|Function { attributes, function }| quote! { #attributes #visibility #function });
        let methods = spaced(methods);
        if let Self::Client = self {
            return block(quote! { #doc impl<#generics> #target }, methods);
        }
        let name = ident(name);
        spaced([
            block(quote! { #doc pub trait #name #needs }, methods),
            quote! { impl<#generics> #name for #target {} },
        ])
    }

    /// The type or trait whose method makes the holder of a resource's calls.
    pub fn maker<'r>(&self, resource: &'r Resource) -> &'r str {
        match self {
            Self::Client => "Client",
            Self::Elsewhere { .. } => &resource.names.client,
        }
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

    /// The imports of a module that names nothing else that is generated.
    pub fn support(&self) -> TokenStream {
        match self {
            Self::Client => quote! { use crate::codegen_support::*; },
            Self::Elsewhere { .. } => quote! { use ::iadvize::codegen_support::*; },
        }
    }

    /// The imports of a resource's module, which holds these items. Elsewhere, each name is imported by itself, so that the
    /// client may get types of any name and no name is in doubt.
    pub fn imports(&self, model: &Model, resource: &Resource, items: &TokenStream) -> TokenStream {
        let support = self.support();
        let Self::Elsewhere { client, own } = self else {
            return quote! { #support use crate::generated::*; };
        };
        let mut used = BTreeSet::new();
        words(items.clone(), &mut used);
        for defined in exports::resource(model, resource) {
            used.remove(defined);
        }
        let [client, own] = [(quote! { ::iadvize }, client), (quote! { super }, own)].map(|(from, known)| {
            let names = used.iter().filter(|word| known.contains(&***word)).map(|name| ident(name));
            let names: Vec<_> = names.collect();
            (!names.is_empty()).then(|| quote! { use #from::{#(#names),*}; })
        });
        quote! { #support #client #own }
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
