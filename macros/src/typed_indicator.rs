//! `derive(TypedIndicator)`: an indicator as a type, with its unit and its channels.

use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, DeriveInput, Ident, LitStr, Result, Token, Type};

use crate::attribute;
use crate::errors::Errors;

/// The impls for `input`.
pub fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let mut errors = Errors::default();
    let wire: Option<LitStr> = errors.keep(attribute::wire(&input.attrs)).flatten();
    let unit: Option<Type> =
        errors.keep(argument(&input.attrs, "unit").map(Attribute::parse_args).transpose()).flatten();
    let channels = argument(&input.attrs, "available_on")
        .map(|attribute| attribute.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated));
    let channels = errors.keep(channels.transpose()).flatten();
    for (given, needed) in [
        (wire.is_some(), "missing attribute `#[wire(\"…\")]`, the indicator's name"),
        (unit.is_some(), "missing attribute `#[unit(…)]`, the type of its figures"),
        (channels.is_some(), "missing attribute `#[available_on(…)]`, its channels"),
    ] {
        if !given {
            errors.at(&input.ident, needed);
        }
    }
    let name = &input.ident;
    let channels = channels.into_iter().flatten();
    // There are many of these impls, so the attribute costs compile time.
    let allowed = argument(&input.attrs, "deprecated").map(|_| quote!(#[allow(deprecated)]));
    errors.finish(quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl ::iadvize::codegen_support::TypedIndicator for #name {
            const NAME: &'static str = #wire;
            type Value = #unit;
        }

        #(
            #allowed
            impl ::iadvize::codegen_support::AvailableOn<#channels> for #name {}
        )*
    })
}

fn argument<'a>(attributes: &'a [Attribute], name: &str) -> Option<&'a Attribute> {
    attributes.iter().find(|attribute| attribute.path().is_ident(name))
}
