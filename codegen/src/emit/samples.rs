//! A test for every example of a filter: the typed builder has to send the documentation's query.

use proc_macro2::{Literal as Token, TokenStream};
use quote::{format_ident, quote};

use super::{docs, ident, spaced};
use crate::model::{Literal, Model, Operation, Resource, Sample, Step};

/// The module of tests.
pub fn samples(model: &Model) -> TokenStream {
    let module = docs::inner("Every filter, called as the documentation shows its use.");
    let imports = quote! {
        use iadvize::*;
        use super::{client, sends};
    };
    let tests = model.resources.iter().flat_map(|resource| {
        let operations = resource.operations.iter();
        operations.flat_map(move |operation| {
            operation.samples.iter().map(move |sample| test(model, resource, operation, sample))
        })
    });
    let items = spaced(std::iter::once(imports).chain(tests));
    quote! { #module #items }
}

fn test(model: &Model, resource: &Resource, operation: &Operation, sample: &Sample) -> TokenStream {
    let name = test_name(resource, operation, sample);
    let (accessor, call) = (ident(&resource.names.accessor), ident(&operation.name.rust));
    let ids =
        operation.path.steps.iter().filter(|step| matches!(step, Step::Parameter(..))).map(|_| quote! { 1.into() });
    let filters = sample.calls.iter().map(|(position, literal)| filter(model, operation, *position, literal));
    let fixed: Vec<String> = operation.query.iter().map(|(name, value)| format!("{name}={value}&")).collect();
    let target = format!("{}?{}{}", operation.path.text, fixed.concat(), sample.query);
    quote! {
        #[test]
        fn #name() {
            sends(client().#accessor().#call(#(#ids),*)#(#filters)*.request(), #target);
        }
    }
}

fn test_name(resource: &Resource, operation: &Operation, sample: &Sample) -> syn::Ident {
    let plain = |name: &str| name.trim_start_matches("r#").to_owned();
    let form = match sample.calls.iter().find(|(position, _)| *position == sample.filter) {
        Some((_, Literal::Null)) => "_is_null",
        Some((_, Literal::NotNull)) => "_is_not_null",
        _ => "",
    };
    let filter = plain(&operation.filters[sample.filter].name.rust);
    format_ident!("{}_{}_{filter}{form}", plain(&resource.names.module.rust), plain(&operation.name.rust))
}

fn filter(model: &Model, operation: &Operation, position: usize, literal: &Literal) -> TokenStream {
    let plain = operation.filters[position].name.rust.trim_start_matches("r#");
    let name = match literal {
        Literal::Null => format_ident!("{plain}_is_null"),
        Literal::NotNull => format_ident!("{plain}_is_not_null"),
        _ => ident(&operation.filters[position].name.rust),
    };
    let argument = argument(model, literal);
    quote! { .#name(#argument) }
}

fn argument(model: &Model, literal: &Literal) -> TokenStream {
    match literal {
        Literal::Number(digits) => number(digits),
        Literal::Text(text) => quote! { #text },
        Literal::Boolean(value) => quote! { #value },
        Literal::Value(set, position) => {
            let (set, value) = (ident(&model[*set].name.rust), ident(&model[*set].values[*position].name.rust));
            quote! { #set::#value }
        }
        Literal::Indicator(name) => {
            let name = ident(name);
            quote! { Indicator::#name }
        }
        Literal::Moment(date, time) => {
            let [year, month, day] =
                [i32::from(date.year()), date.month().into(), date.day().into()].map(Token::i32_unsuffixed);
            let time = time.map(|time| {
                let parts = [time.hour(), time.minute(), time.second(), 0].map(Token::i8_unsuffixed);
                quote! { .at(#(#parts),*) }
            });
            quote! { date(#year, #month, #day)#time }
        }
        Literal::Null | Literal::NotNull | Literal::Only => TokenStream::new(),
        Literal::List(items) => {
            let items = items.iter().map(|item| argument(model, item));
            quote! { [#(#items),*] }
        }
    }
}

/// Digits that `resolve` has found to be a number.
fn number(digits: &str) -> TokenStream {
    digits.parse().unwrap_or_default()
}
