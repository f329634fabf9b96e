//! Types of the spec as types of Rust.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::ident;
use crate::model::{Model, Type};

/// The single value that a filter or parameter takes; `check` has seen that its type holds it.
pub fn only(ty: &Type, only: &str) -> TokenStream {
    match (ty, only.parse::<u64>()) {
        // The documentation writes the only value of a flag as a number, which is what goes out, in JSON, too.
        (Type::Boolean | Type::Integer, Ok(number)) => {
            let number = Literal::u64_suffixed(number);
            quote! { #number }
        }
        _ => quote! { #only },
    }
}

/// The type that holds a value that was read.
pub fn owned(model: &Model, ty: &Type) -> TokenStream {
    let name = match ty {
        Type::Integer => return quote! { i64 },
        Type::Double => return quote! { f64 },
        Type::Boolean => return quote! { bool },
        Type::String | Type::Text => return quote! { String },
        Type::Date => return quote! { Date },
        Type::DateTime => return quote! { DateTime },
        Type::Moment => return quote! { Moment },
        Type::Uuid => return quote! { Uuid },
        Type::Indicator => return quote! { Indicator },
        Type::Identifier(reference) => &model[*reference].name,
        Type::Enum(reference) => &model[*reference].name,
        Type::Object(reference) => &model[*reference].name,
        Type::TaggedList(reference) => &model[*reference].name,
        Type::List(item) => {
            let item = owned(model, item);
            return quote! { Vec<#item> };
        }
    };
    let name = ident(&name.rust);
    quote! { #name }
}

/// The type of an argument that is written: what converts without loss is taken, too.
pub fn argument(model: &Model, ty: &Type) -> TokenStream {
    match ty {
        Type::List(item) => {
            let item = argument(model, item);
            quote! { impl IntoIterator<Item = #item> }
        }
        Type::String | Type::Text | Type::Moment | Type::Identifier(_) => {
            let owned = owned(model, ty);
            quote! { impl Into<#owned> }
        }
        _ => owned(model, ty),
    }
}

/// The value of such an argument.
pub fn value(model: &Model, ty: &Type, argument: &syn::Ident) -> TokenStream {
    match ty {
        Type::List(item) => match **item {
            Type::String | Type::Text | Type::Moment | Type::Identifier(_) => {
                let item = owned(model, item);
                quote! { list(#argument.into_iter().map(Into::<#item>::into)) }
            }
            _ => quote! { list(#argument) },
        },
        Type::String | Type::Text | Type::Moment | Type::Identifier(_) => quote! { #argument.into() },
        _ => quote! { #argument },
    }
}
