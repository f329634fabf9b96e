//! The module that holds all others, and the names that users import.

use proc_macro2::TokenStream;
use quote::quote;

use super::{ident, spaced};
use crate::model::{Model, Resource};

/// `mod.rs`.
pub fn root(model: &Model) -> TokenStream {
    let shared = [Some("ids"), Some("enums"), model.indicators.as_ref().map(|_| "indicators")];
    let resources = model.resources.iter().map(|resource| &*resource.names.module.rust);
    let statistics = model.typed().and(model.indicators.as_ref()).map(|_| "statistics");
    let mut modules: Vec<&str> = shared.into_iter().flatten().chain(statistics).chain(resources).collect();
    modules.sort_unstable();
    let modules = modules.into_iter().map(|module| {
        let module = ident(module);
        quote! { pub mod #module; }
    });
    let indicators = model.indicators.as_ref().map(|_| quote! { pub use indicators::{INDICATORS, Indicator}; });
    let resources = model.resources.iter().map(|resource| exports(model, resource));
    let ids = names("ids", model.identifiers.iter().map(|identifier| &*identifier.name.rust));
    let enums = names("enums", model.enums.iter().map(|set| &*set.name.rust));
    let uses = quote! { #enums #ids #indicators #(#resources)* };
    // A resource may need nothing of what the others need, or have no call at all.
    spaced([quote! { #![allow(dead_code, unused_imports)] #(#modules)* }, uses])
}

fn exports(model: &Model, resource: &Resource) -> TokenStream {
    let objects = resource.objects.iter().map(|object| &*model[*object].name.rust);
    let lists = resource.tagged_lists.iter().map(|list| &*model[*list].name.rust);
    let payloads = resource.operations.iter().filter_map(|operation| operation.payload.as_ref());
    let payloads = payloads.map(|payload| &*payload.rust);
    let all = std::iter::once(&*resource.names.handle).chain(objects).chain(lists).chain(payloads);
    names(&resource.names.module.rust, all)
}

fn names<'a>(module: &str, names: impl Iterator<Item = &'a str>) -> TokenStream {
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    let (module, names) = (ident(module), names.into_iter().map(ident));
    quote! { pub use #module::{#(#names),*}; }
}
