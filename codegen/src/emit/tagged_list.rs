//! Lists whose first item says what the others are.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{docs, ident, object};
use crate::model::{Model, TaggedKind, TaggedList};

/// The enum of the kinds.
pub fn tagged_list(model: &Model, list: &TaggedList) -> TokenStream {
    let doc = docs::outer(&list.doc.value);
    let name = ident(&list.name.rust);
    let kinds = list.kinds.iter().map(|kind| self::kind(model, kind));
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, TaggedList)]
        #[non_exhaustive]
        pub enum #name {
            #(#kinds,)*
            /// An entry that this version cannot read as one of the above, as it came.
            Other(Value),
        }
    }
}

fn kind(model: &Model, kind: &TaggedKind) -> TokenStream {
    let doc = docs::outer(&kind.doc.value);
    let tag = Literal::u64_unsuffixed(kind.tag);
    let name = ident(&kind.name.rust);
    let items = kind.items.iter().map(|item| {
        let (doc, item) = (docs::outer(&item.doc.value), object::item(model, item));
        quote! { #doc #item }
    });
    quote! {
        #doc
        #[wire(#tag)]
        #name { #(#items,)* }
    }
}
