//! The module that holds all others, and the names that users import.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Home, exports, ident, spaced};
#[cfg(feature = "extend")]
use super::{Module, block};
use crate::model::Model;

/// `mod.rs`, beside a file for each of the modules.
pub fn root(model: &Model, home: &Home<'_>, modules: &[&str]) -> TokenStream {
    let declared = modules.iter().map(|name| {
        let name = ident(name);
        quote! { pub mod #name; }
    });
    let allowed = home.allowed();
    spaced([quote! { #![#allowed] #(#declared)* }, uses(model, home)])
}

/// The same in one piece, which can stand in any module.
#[cfg(feature = "extend")]
pub fn inline<'a>(model: &'a Model, home: &Home<'a>, modules: Vec<Module<'a>>) -> TokenStream {
    let allowed = home.allowed();
    let bodies = modules.into_iter().map(|Module { name, emit, .. }| {
        let (name, tokens) = (ident(name), emit(home));
        block(quote! { #[#allowed] pub mod #name }, tokens)
    });
    spaced(bodies.chain([uses(model, home)]))
}

fn uses(model: &Model, home: &Home<'_>) -> TokenStream {
    let indicators = model.indicators.as_ref().filter(|_| !model.own.extends());
    let indicators = indicators.map(|_| quote! { pub use indicators::{INDICATORS, Indicator}; });
    let names = |module: &str, names: &mut dyn Iterator<Item = &str>| {
        let mut names: Vec<&str> = names.collect();
        names.sort_unstable();
        let (module, names) = (home.child(module), names.into_iter().map(ident));
        quote! { pub use #module::{#(#names),*}; }
    };
    let resources = model
        .own_resources()
        .map(|resource| names(&resource.names.module.rust, &mut exports::resource(model, resource)));
    let ids = exports::ids(model).next().map(|_| names("ids", &mut exports::ids(model)));
    let enums = exports::enums(model).next().map(|_| names("enums", &mut exports::enums(model)));
    quote! { #enums #ids #indicators #(#resources)* }
}
