//! Shapes that are read.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident, ty};
use crate::model::{Field, Model, Object, Type};

/// A record or another object.
pub fn object(model: &Model, object: &Object) -> TokenStream {
    let doc = docs::outer(&object.doc.value);
    let deprecated = docs::deprecated(object.deprecated.as_ref());
    let name = ident(&object.name.rust);
    let fields = object.fields.iter().map(|field| self::field(model, field));
    quote! {
        #doc
        #deprecated
        #[derive(Clone, Debug, PartialEq, Record)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    }
}

/// What the brief listing of a record is made of.
pub fn identified(model: &Model, object: &Object) -> TokenStream {
    let Some(identifier) = object.identifier else { return TokenStream::new() };
    let name = ident(&object.name.rust);
    let id = ty::owned(model, &Type::Identifier(identifier));
    quote! {
        impl Identified for #name {
            type Id = #id;
        }
    }
}

fn field(model: &Model, field: &Field) -> TokenStream {
    let item = item(model, field);
    let wire = &field.name.wire;
    let renamed = (field.name.plain() != wire).then(|| quote! { #[wire(#wire)] });
    let doc = docs::outer(&field.doc.value);
    let deprecated = docs::deprecated(field.deprecated.as_ref());
    quote! {
        #doc
        #deprecated
        #renamed
        pub #item
    }
}

/// A name and its type; what may be missing is optional.
pub fn item(model: &Model, field: &Field) -> TokenStream {
    let name = ident(&field.name.rust);
    let owned = ty::owned(model, &field.ty);
    if field.required {
        quote! { #name: #owned }
    } else {
        quote! { #name: Option<#owned> }
    }
}
