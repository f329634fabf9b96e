//! A test for every example of a filter: the typed builder has to send the documentation's query.

use proc_macro2::{Literal as Token, TokenStream};
use quote::{format_ident, quote};

use super::cases::call;
use crate::emit::{docs, ident, spaced};
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
    let call = call(model, resource, operation);
    let filters = sample.calls.iter().map(|(position, literal)| filter(model, operation, *position, literal));
    let fixed: Vec<String> = operation.query.iter().map(|(name, value)| format!("{name}={value}&")).collect();
    let path: Vec<String> = operation.path.steps.iter().map(path_step).collect();
    let target = format!("{}?{}{}", path.concat(), fixed.concat(), sample.query);
    quote! {
        #[test]
        fn #name() {
            let client = client();
            sends(#call #(#filters)*.request(), #target);
        }
    }
}

/// Every identifier in a path is 1 there.
fn path_step(step: &Step) -> String {
    match step {
        Step::Literal(text) => format!("/{text}"),
        Step::Parameter(..) => "/1".to_owned(),
    }
}

fn test_name(resource: &Resource, operation: &Operation, sample: &Sample) -> syn::Ident {
    let form = match sample.calls.iter().find(|(position, _)| *position == sample.filter) {
        Some((_, Literal::Null)) => "_is_null",
        Some((_, Literal::NotNull)) => "_is_not_null",
        _ => "",
    };
    let filter = operation.filters[sample.filter].name.plain();
    let name = format!("{}_{}_{filter}{form}", resource.names.module.plain(), operation.name.plain());
    // A filter with several examples has a test for each.
    let earlier = operation.samples.iter().take_while(|other| !std::ptr::eq(*other, sample));
    match earlier.filter(|other| other.filter == sample.filter && form.is_empty()).count() {
        0 => ident(&name),
        count => format_ident!("{name}_{}", count + 1),
    }
}

fn filter(model: &Model, operation: &Operation, position: usize, literal: &Literal) -> TokenStream {
    let plain = operation.filters[position].name.plain();
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
        Literal::Number(number) => {
            let number = Token::u64_unsuffixed(*number);
            quote! { #number }
        }
        Literal::Double(number) => {
            let number = Token::f64_unsuffixed(*number);
            quote! { #number }
        }
        Literal::Uuid(text) => quote! { #text.parse::<Uuid>().unwrap() },
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
