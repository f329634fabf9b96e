//! Sets of values.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Home, docs, ident, spaced};
use crate::model::{Base, Enumeration, Model, Value};

pub fn enums(model: &Model, home: &Home<'_>) -> TokenStream {
    let module = "Sets of values. Each is open: a value that this version does not know is read as `Other` and written unchanged.";
    let own = model.enums.iter().filter(|set| model.is_own(&set.name));
    let items = spaced(std::iter::once(home.support()).chain(own.map(enumeration)));
    docs::module(module, items)
}

fn enumeration(set: &Enumeration) -> TokenStream {
    let doc = docs::outer(&set.doc.value);
    let deprecated = docs::deprecated(set.deprecated.as_ref());
    let base = match set.base {
        Base::Integer => quote! { #[wire(integer)] },
        Base::Text => TokenStream::new(),
    };
    let name = ident(&set.name.rust);
    let values = set.values.iter().map(value);
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
        #base
        #[non_exhaustive]
        pub enum #name {
            #(#values,)*
            /// A value that this version does not know, as it stands on the wire.
            Other(String),
        }
    }
}

fn value(value: &Value) -> TokenStream {
    let doc = docs::outer(&value.doc.value);
    let deprecated = docs::deprecated(value.deprecated.as_ref());
    let (name, wire) = (ident(&value.name.rust), &value.name.wire);
    quote! {
        #doc
        #deprecated
        #[wire(#wire)]
        #name
    }
}
