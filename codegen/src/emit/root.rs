//! The module that holds all others, and the names that users import.

use proc_macro2::TokenStream;
use quote::quote;

use super::home::Home;
use super::{Module, ident, spaced};
#[cfg(feature = "extend")]
use super::{block, module};
#[cfg(feature = "extend")]
use crate::model::Model;

/// `mod.rs`, beside a file for each of the modules.
pub fn root(home: &Home<'_>, modules: &[Module<'_, '_>]) -> TokenStream {
    let declared = modules.iter().map(|module| {
        let name = ident(module.name);
        quote! { pub mod #name; }
    });
    let allowed = home.allowed();
    spaced([quote! { #![#allowed] #(#declared)* }, uses(home, modules)])
}

/// The same in one piece, which can stand in any module.
#[cfg(feature = "extend")]
pub fn inline(model: &Model, home: &Home<'_>, modules: &[Module<'_, '_>]) -> TokenStream {
    let allowed = home.allowed();
    let bodies = modules.iter().map(|module| {
        let name = ident(module.name);
        block(quote! { #[#allowed] pub mod #name }, self::module(model, home, module))
    });
    spaced(bodies.chain([uses(home, modules)]))
}

fn uses(home: &Home<'_>, modules: &[Module<'_, '_>]) -> TokenStream {
    let uses = modules.iter().map(|module| {
        let mut names: Vec<&str> = module.exported().collect();
        names.sort_unstable();
        let (module, names) = (home.child(module.name), names.iter().map(|name| ident(name)));
        (names.len() > 0).then(|| quote! { pub use #module::{#(#names),*}; })
    });
    uses.flatten().collect()
}
