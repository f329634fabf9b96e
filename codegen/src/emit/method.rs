//! Methods, by what they do.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{ident, request, tokens};
use crate::model::{Parameter, Period, Returns};
use crate::surface::{Argument, Does, Given, Item, Kind, Method};

/// The method from `fn` on.
pub fn function(item: &Item<'_>) -> TokenStream {
    let Kind::Method(method) = &item.kind else { return TokenStream::new() };
    let Method { arguments, returns, does } = method;
    let name = ident(&item.name);
    let returns = tokens(returns);
    let arguments = arguments.iter().map(|Argument { name, ty, .. }| {
        let (name, ty) = (ident(name), tokens(ty));
        quote! { #name: #ty }
    });
    let arguments = quote! { #(#arguments),* };
    let (generics, receiver, body) = match does {
        Does::Open(handle) => {
            let handle = ident(handle);
            (None, quote! { &self, }, quote! { #handle { client: self } })
        }
        Does::Call(operation) => {
            let kind = ident(if let Returns::Page { .. } = operation.returns { "List" } else { "Call" });
            let request = request::request(operation);
            (None, quote! { self, }, quote! { #kind::new(self.client, #request) })
        }
        Does::Select(operation, typed) => {
            (Some(quote! { <Channel: TypedChannel> }), quote! { self, }, request::selection(operation, typed))
        }
        Does::Filter(wire, given) => {
            let value = value(&name, given);
            (None, quote! { self, }, quote! { self.filter(#wire, #value) })
        }
        Does::Between(Period { from, to, .. }) => {
            (None, quote! { self, }, quote! { self.filter(#from, from.into()).filter(#to, to.into()) })
        }
        Does::New(required) => (None, TokenStream::new(), new(required)),
        Does::Set(parameter, given) => {
            let set = set(parameter, given, quote! { self.fields });
            (None, quote! { mut self, }, quote! { #set self })
        }
        Does::Clear(parameter) => {
            let wire = &parameter.name.wire;
            (None, quote! { mut self, }, quote! { self.fields.clear(#wire); self })
        }
    };
    quote! {
        fn #name #generics(#receiver #arguments) -> #returns {
            #body
        }
    }
}

fn new(required: &[(&Parameter, Given)]) -> TokenStream {
    if required.is_empty() {
        return quote! { Self::default() };
    }
    let sets = required.iter().map(|(parameter, given)| set(parameter, given, quote! { new.fields }));
    quote! {
        let mut new = Self { fields: Fields::default() };
        #(#sets)*
        new
    }
}

fn set(parameter: &Parameter, given: &Given, fields: TokenStream) -> TokenStream {
    let wire = &parameter.name.wire;
    let value = value(&ident(&parameter.name.rust), given);
    quote! { #fields.set(#wire, #value); }
}

fn value(argument: &Ident, given: &Given) -> TokenStream {
    match given {
        Given::AsIs => quote! { #argument },
        Given::Into => quote! { #argument.into() },
        Given::Each => quote! { list(#argument) },
        Given::EachInto(item) => {
            let item = ident(item);
            quote! { list(#argument.into_iter().map(Into::<#item>::into)) }
        }
        Given::Fixed(text) => tokens(text),
    }
}
