//! Requests of calls, before anything is set on them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{ident, tokens};
use crate::model::{Body, Limit, Method, Operation, Path, Payload, Period, Step, Typed};
use crate::surface::indicators;

/// The request of a call: its path, its rules and its body.
pub fn request(operation: &Operation) -> TokenStream {
    let start = start(operation.method, &operation.path);
    let query = operation.query.iter().map(|(name, value)| quote! { .query(#name, #value) });
    let rules = operation.limits.iter().map(rule);
    let body = operation.payload.as_ref().map(|Payload { argument, body, .. }| {
        let argument = ident(argument);
        match body {
            Body::Any => quote! { .fields(#argument.fields) },
            Body::Form => quote! { .form(#argument.fields) },
            Body::JsonList => quote! { .json_list(#argument.into_iter().map(|item| item.fields)) },
        }
    });
    quote! { #start #(#query)* #(#rules)* #body }
}

/// The body of the method that selects typed statistics.
pub fn selection(operation: &Operation, typed: &Typed) -> TokenStream {
    let start = start(operation.method, &operation.path);
    let rules = operation.limits.iter().filter(|limit| matches!(limit, Limit::Period(_))).map(rule);
    let wire = |position: usize| &operation.filters[position].name.wire;
    let [channel, indicators] = [typed.channel, typed.indicators].map(wire);
    let [grouping, step] = [typed.grouping, typed.step].map(wire);
    quote! {
        const PARAMETERS: &StatisticsParameters = &StatisticsParameters {
            channel: #channel,
            indicators: #indicators,
            grouping: #grouping,
            step: #step,
        };
        let _ = channel;
        StatisticsOn::new(self.client, #start #(#rules)*, PARAMETERS)
    }
}

/// A request to the path. Fixed parts in a row are one text; the client escapes what varies.
fn start(method: Method, path: &Path) -> TokenStream {
    let method = ident(&method.as_str().to_lowercase());
    let literals = path.steps.iter().take_while(|step| matches!(step, Step::Literal(_))).count();
    let (first, rest) = path.steps.split_at(literals);
    let base = first.iter().map(|step| if let Step::Literal(text) = step { format!("/{text}") } else { String::new() });
    let base: String = base.collect();
    let rest = rest.iter().map(|step| match step {
        Step::Literal(text) => quote! { .segment(#text) },
        Step::Parameter(name, _) => {
            let name = ident(&name.rust);
            quote! { .segment(#name) }
        }
    });
    quote! { Request::#method(#base) #(#rest)* }
}

/// A rule that the client checks before it sends.
fn rule(limit: &Limit) -> TokenStream {
    match limit {
        Limit::Period(Period { from, to, limit }) => {
            let months = match limit {
                Some(limit) => {
                    let months = Literal::u32_unsuffixed(limit.months);
                    quote! { Some(#months) }
                }
                None => quote! { None },
            };
            quote! { .rule(Rule::Period { from: #from, to: #to, months: #months }) }
        }
        Limit::Available { indicators, channel } => {
            let table = tokens(indicators::TABLE);
            quote! { .rule(Rule::Available { indicators: #indicators, channel: #channel, details: #table }) }
        }
        Limit::OnlyWithOne { filter, of } => quote! { .rule(Rule::OnlyWithOne { parameter: #filter, of: #of }) },
    }
}
