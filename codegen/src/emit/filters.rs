//! Filters of a call, as methods of what the call answers.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::home::{Extension, Function, Home};
use super::{docs, ident, operations, ty};
use crate::model::{Filter, Limit, Model, Operation, Period, Resource, Returns, Type};

/// The filters of one operation.
pub fn filters(model: &Model, home: &Home<'_>, resource: &Resource, operation: &Operation) -> TokenStream {
    if operation.filters.is_empty() {
        return TokenStream::new();
    }
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
    let doc = docs::outer(&format!("Filters of [`{}::{}`].", resource.names.handle, operation.name.rust));
    let (name, needs) = (&operation.filters_trait, quote! { : TakesFilters });
    let methods = methods(model, operation, |_| true);
    home.extension(Extension { doc, name, needs, generics, target, methods })
}

/// The methods for the filters at these positions, and one for a period.
pub fn methods(model: &Model, operation: &Operation, chosen: impl Fn(usize) -> bool) -> Vec<Function> {
    let filters = operation.filters.iter().enumerate().filter(|(position, _)| chosen(*position));
    let filters = filters.flat_map(|(_, filter)| filter_methods(model, filter));
    let periods = operation.limits.iter().filter_map(|limit| match limit {
        Limit::Period(period) => Some(between(period)),
        _ => None,
    });
    filters.chain(periods).collect()
}

fn between(Period { from, to, .. }: &Period) -> Function {
    let doc = docs::outer(&format!("Sets `{from}` and `{to}`. A date without a time is included as a whole."));
    let function = quote! {
        fn between(self, from: impl Into<Moment>, to: impl Into<Moment>) -> Self {
            self.filter(#from, from.into()).filter(#to, to.into())
        }
    };
    Function { attributes: doc, function }
}

fn filter_methods(model: &Model, filter: &Filter) -> Vec<Function> {
    let name = ident(&filter.name.rust);
    let wire = &filter.name.wire;
    if let Some(only) = &filter.only {
        let only = ty::only(&filter.ty, &only.value);
        return vec![method(
            filter,
            &filter.doc.value,
            &name,
            TokenStream::new(),
            quote! { self.filter(#wire, #only) },
        )];
    }
    let doc = match (&filter.ty, &model.api) {
        (Type::Text, Some(api)) => format!("{} `{}` stands for any characters.", filter.doc.value, api.wildcard.value),
        _ => filter.doc.value.clone(),
    };
    let argument = ty::argument(model, &filter.ty);
    let value = ty::value(model, &filter.ty, &name);
    let by_value = method(filter, &doc, &name, quote! { #name: #argument }, quote! { self.filter(#wire, #value) });
    let presence = filter.nullable.then(|| presence(filter)).into_iter().flatten();
    let one = filter.one.as_ref().map(|one| single(model, filter, &ident(&one.rust)));
    std::iter::once(by_value).chain(one).chain(presence).collect()
}

/// A list that mostly has one value gets a method for one value.
fn single(model: &Model, filter: &Filter, name: &syn::Ident) -> Function {
    let wire = &filter.name.wire;
    let item = if let Type::List(item) = &filter.ty { item } else { &filter.ty };
    let (argument, value) = (ty::argument(model, item), ty::value(model, item, name));
    let doc = format!("The same with a single value for `{wire}`.");
    method(filter, &doc, name, quote! { #name: #argument }, quote! { self.filter(#wire, #value) })
}

/// Two more methods: a filter that takes `null` is about whether something is there at all.
fn presence(filter: &Filter) -> [Function; 2] {
    let wire = &filter.name.wire;
    let plain = filter.name.plain();
    let (null, not_null) = (format_ident!("{plain}_is_null"), format_ident!("{plain}_is_not_null"));
    [
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
    ]
}

fn method(filter: &Filter, doc: &str, name: &syn::Ident, argument: TokenStream, body: TokenStream) -> Function {
    let doc = docs::outer(doc);
    let deprecated = docs::deprecated(filter.deprecated.as_ref());
    let function = quote! {
        fn #name(self, #argument) -> Self {
            #body
        }
    };
    Function { attributes: quote! { #doc #deprecated }, function }
}
