//! Filters of a call, as methods of what the call answers.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{docs, ident, operations, spaced, ty};
use crate::model::{Filter, Model, Operation, Resource, Returns, Type};

/// The filters of one operation.
pub fn filters(model: &Model, resource: &Resource, operation: &Operation) -> TokenStream {
    if operation.filters.is_empty() {
        return TokenStream::new();
    }
    let doc = docs::outer(&format!("Filters of [`{}::{}`].", resource.names.handle, operation.name.rust));
    let (generics, target) = match operation.returns {
        Returns::Page { object, .. } => {
            let item = ty::owned(model, &Type::Object(object));
            (quote! { C, V }, quote! { List<C, #item, V> })
        }
        _ => {
            let answer = operations::answer(model, operation);
            (quote! { C }, quote! { Call<C, #answer> })
        }
    };
    let methods = spaced(operation.filters.iter().map(|filter| self::filter(model, filter)));
    quote! {
        #doc
        impl<#generics> #target {
            #methods
        }
    }
}

fn filter(model: &Model, filter: &Filter) -> TokenStream {
    let name = ident(&filter.name.rust);
    let wire = &filter.name.wire;
    if let Some(only) = &filter.only {
        let only = &only.value;
        return method(filter, &filter.doc.value, &name, TokenStream::new(), quote! { self.filter(#wire, #only) });
    }
    let doc = match (&filter.ty, &model.api) {
        (Type::Text, Some(api)) => format!("{} `{}` stands for any characters.", filter.doc.value, api.wildcard),
        _ => filter.doc.value.clone(),
    };
    let argument = ty::argument(model, &filter.ty);
    let value = ty::value(model, &filter.ty, &name);
    let by_value = method(filter, &doc, &name, quote! { #name: #argument }, quote! { self.filter(#wire, #value) });
    let presence = filter.nullable.then(|| presence(filter));
    spaced(std::iter::once(by_value).chain(presence))
}

/// Two more methods: a filter that takes `null` is about whether something is there at all.
fn presence(filter: &Filter) -> TokenStream {
    let wire = &filter.name.wire;
    let plain = filter.name.rust.trim_start_matches("r#");
    let (null, not_null) = (format_ident!("{plain}_is_null"), format_ident!("{plain}_is_not_null"));
    spaced([
        method(
            filter,
            &format!("Only those without a `{wire}`."),
            &null,
            TokenStream::new(),
            quote! { self.filter(#wire, "null") },
        ),
        method(
            filter,
            &format!("Only those with a `{wire}`."),
            &not_null,
            TokenStream::new(),
            quote! { self.filter(#wire, "!null") },
        ),
    ])
}

fn method(filter: &Filter, doc: &str, name: &syn::Ident, argument: TokenStream, body: TokenStream) -> TokenStream {
    let doc = docs::outer(doc);
    let deprecated = docs::deprecated(filter.deprecated.as_ref());
    quote! {
        #doc
        #deprecated
        pub fn #name(self, #argument) -> Self {
            #body
        }
    }
}
