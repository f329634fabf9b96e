//! What calls send in their bodies.

use proc_macro2::TokenStream;
use quote::quote;

use super::{block, docs, ident, spaced, ty};
use crate::model::{Model, Parameter, Payload};

/// The type that collects the values of one body.
pub fn payload(model: &Model, payload: &Payload) -> TokenStream {
    let doc = docs::outer(&payload.doc);
    let name = ident(&payload.rust);
    // A default would be a way around what the constructor demands.
    let default = payload.parameters.iter().all(|parameter| !parameter.required).then(|| quote! { Default, });
    let optional = payload.parameters.iter().filter(|parameter| !parameter.required);
    let methods = optional.flat_map(|parameter| {
        let clear = payload.clears.then(|| clear(parameter));
        std::iter::once(setter(model, parameter)).chain(clear)
    });
    let methods = spaced(std::iter::once(constructor(model, payload)).chain(methods));
    spaced([
        quote! {
            #doc
            #[derive(Clone, Debug, #default PartialEq)]
            #[must_use]
            pub struct #name {
                fields: Fields,
            }
        },
        block(quote! { impl #name }, methods),
    ])
}

fn constructor(model: &Model, payload: &Payload) -> TokenStream {
    let required: Vec<&Parameter> = payload.parameters.iter().filter(|parameter| parameter.required).collect();
    if required.is_empty() {
        return quote! {
            /// Starts with nothing set.
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let names: Vec<String> =
        required.iter().map(|parameter| format!("- `{}`: {}", parameter.name.rust, parameter.doc.value)).collect();
    let doc = docs::outer(&format!("Starts with what the call cannot do without.\n\n{}", names.join("\n")));
    let arguments = required.iter().map(|parameter| argument(model, parameter));
    let sets = required.iter().map(|parameter| set(model, parameter, quote! { new.fields }));
    quote! {
        #doc
        pub fn new(#(#arguments),*) -> Self {
            let mut new = Self { fields: Fields::default() };
            #(#sets)*
            new
        }
    }
}

fn setter(model: &Model, parameter: &Parameter) -> TokenStream {
    let doc = docs::outer(&parameter.doc.value);
    let deprecated = docs::deprecated(parameter.deprecated.as_ref());
    let name = ident(&parameter.name.rust);
    let argument = parameter.only.is_none().then(|| argument(model, parameter));
    let set = set(model, parameter, quote! { self.fields });
    quote! {
        #doc
        #deprecated
        pub fn #name(mut self, #argument) -> Self {
            #set
            self
        }
    }
}

fn clear(parameter: &Parameter) -> TokenStream {
    let wire = &parameter.name.wire;
    let name = ident(&format!("clear_{}", parameter.name.plain()));
    let doc = docs::outer(&format!("Sets `{wire}` to nothing."));
    let deprecated = docs::deprecated(parameter.deprecated.as_ref());
    quote! {
        #doc
        #deprecated
        pub fn #name(mut self) -> Self {
            self.fields.clear(#wire);
            self
        }
    }
}

fn argument(model: &Model, parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.name.rust);
    let argument = ty::argument(model, &parameter.ty);
    quote! { #name: #argument }
}

fn set(model: &Model, parameter: &Parameter, fields: TokenStream) -> TokenStream {
    let wire = &parameter.name.wire;
    let value = match &parameter.only {
        Some(only) => ty::only(&parameter.ty, &only.value),
        None => ty::value(model, &parameter.ty, &ident(&parameter.name.rust)),
    };
    quote! { #fields.set(#wire, #value); }
}
