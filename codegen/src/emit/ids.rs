//! Identifiers.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Home, docs, ident, spaced};
use crate::model::Model;

pub fn ids(model: &Model, home: &Home<'_>) -> TokenStream {
    let own = model.identifiers.iter().filter(|identifier| model.is_own(&identifier.name));
    let ids = own.map(|identifier| {
        let doc = docs::outer(&identifier.doc);
        let name = ident(&identifier.name.rust);
        quote! {
            #doc
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Id)]
            pub struct #name(pub u64);
        }
    });
    let items = spaced(std::iter::once(home.support()).chain(ids));
    docs::module("Identifiers: one type for each, so that none can be given for another.", items)
}
