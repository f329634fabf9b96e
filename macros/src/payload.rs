//! `derive(Payload)`: the methods that set the fields of a body, and its conversion into `Fields`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{DeriveInput, Ident, Result};

use crate::attribute;
use crate::errors::Errors;
use crate::member::{Member, Slot, members};
use crate::new;

/// The impls for `input`.
pub fn expand(input: &DeriveInput) -> Result<TokenStream> {
    let mut errors = Errors::default();
    let members = members(attribute::named(input, "Payload")?, &mut errors);
    let name = &input.ident;
    let (new, traits) = (new::expand(name, &members), traits(name));
    let (setters, written) = (members.iter().map(setters), members.iter().map(written));
    errors.finish(quote! {
        #[allow(deprecated)]
        impl #name {
            #new
            #(#setters)*
        }

        #[automatically_derived]
        #[allow(deprecated)]
        impl ::core::convert::From<&#name> for ::iadvize::codegen_support::Fields {
            #[inline]
            fn from(body: &#name) -> Self {
                // Moving each field out would cost the compiler more than these copies cost.
                let mut fields = Self::default();
                #(#written)*
                fields
            }
        }

        #traits
    })
}

/// Traits that need only what is sent. Those that the standard library derives compile slower.
fn traits(name: &Ident) -> TokenStream {
    let title = name.to_string();
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#name> for ::iadvize::codegen_support::Fields {
            #[inline]
            fn from(body: #name) -> Self {
                Self::from(&body)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq for #name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                ::iadvize::codegen_support::Fields::from(self) == ::iadvize::codegen_support::Fields::from(other)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::iadvize::codegen_support::Fields::from(self).debug(#title, formatter)
            }
        }
    }
}

/// The method that sets a field, and for a change also the one that clears it.
fn setters(member: &Member<'_>) -> TokenStream {
    let Member { name, visibility, attributes, slot, .. } = member;
    let (argument, value) = match slot {
        Slot::Required(_) => return TokenStream::new(),
        Slot::Only(_) => (None, quote!(true)),
        Slot::Optional(ty) => {
            let (argument, value) = member.argument(ty);
            (Some(argument), quote!(::core::option::Option::Some(#value)))
        }
        Slot::Changed(ty) => {
            let (argument, value) = member.argument(ty);
            (Some(argument), quote!(::iadvize::codegen_support::Change::Set(#value)))
        }
    };
    let argument = argument.map(|ty| quote!(, #name: #ty));
    let clear = matches!(slot, Slot::Changed(_)).then(|| {
        let method = format_ident!("clear_{}", name.unraw(), span = name.span());
        let doc = format!("Sets `{}` to null.", name.unraw());
        let deprecated = attributes.iter().filter(|attribute| attribute.path().is_ident("deprecated"));
        quote! {
            #[doc = #doc]
            #(#deprecated)*
            #[inline]
            #visibility fn #method(mut self) -> Self {
                ::iadvize::codegen_support::put(&mut self.#name, ::iadvize::codegen_support::Change::Clear);
                self
            }
        }
    });
    quote! {
        #(#attributes)*
        #[inline]
        #visibility fn #name(mut self #argument) -> Self {
            ::iadvize::codegen_support::put(&mut self.#name, #value);
            self
        }

        #clear
    }
}

/// Adds a field to the request.
fn written(member: &Member<'_>) -> TokenStream {
    let Member { name, wire, slot, .. } = member;
    match slot {
        Slot::Required(_) => quote!(fields.set(#wire, ::core::clone::Clone::clone(&body.#name));),
        Slot::Optional(_) => quote!(fields.set_if(#wire, &body.#name);),
        Slot::Changed(_) => quote!(fields.change(#wire, &body.#name);),
        Slot::Only(only) => quote!(fields.set_if(#wire, &body.#name.then_some(#only));),
    }
}
