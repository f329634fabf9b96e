//! The calls of a resource.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::home::{Extension, Function, Home};
use super::{block, docs, ident, spaced, ty};
use crate::model::{
    Body, Limit, Method, Model, Operation, Path, Payload, Period, PeriodLimit, Resource, Returns, Step, Type,
};

/// The type that holds the calls, and the client's method that makes it.
pub fn handle(model: &Model, home: &Home<'_>, resource: &Resource) -> TokenStream {
    let names = &resource.names;
    let handle = ident(&names.handle);
    let made = format!("The calls on {}. Made by [`{}::{}`].", names.many, home.maker(resource), names.accessor);
    let made = docs::outer(&made);
    let operations = spaced(resource.operations.iter().map(|operation| self::operation(model, operation)));
    spaced([
        home.extension(accessor(home, resource)),
        quote! {
            #made
            #[derive(Clone, Copy, Debug)]
            pub struct #handle<C> {
                client: C,
            }
        },
        block(quote! { impl<C> #handle<C> }, operations),
    ])
}

/// The client's method that makes the type that holds the calls.
fn accessor<'a>(home: &Home<'_>, resource: &'a Resource) -> Extension<'a> {
    let names = &resource.names;
    let (handle, accessor) = (ident(&names.handle), ident(&names.accessor));
    let made = docs::outer(&format!("The calls on {}.", names.many));
    // In the client, nothing stands above the methods together.
    let doc = match home {
        Home::Client => TokenStream::new(),
        Home::Elsewhere { .. } => docs::outer(&format!("Gives a [`Client`] the calls on {}.", names.many)),
    };
    let deprecated = docs::deprecated(resource.deprecated.as_ref());
    let function = quote! {
        fn #accessor(&self) -> #handle<&Self> {
            #handle { client: self }
        }
    };
    Extension {
        doc,
        name: &names.client,
        needs: TokenStream::new(),
        generics: quote! { M },
        target: quote! { Client<M> },
        methods: vec![Function { attributes: quote! { #made #deprecated }, function }],
    }
}

/// What a call answers, as a type.
pub fn answer(model: &Model, operation: &Operation) -> TokenStream {
    match operation.returns {
        Returns::Nothing => quote! { Done },
        Returns::Statistics => quote! { Figures },
        Returns::One(object) | Returns::Page { object, .. } => ty::owned(model, &Type::Object(object)),
        Returns::Many(object) => {
            let item = ty::owned(model, &Type::Object(object));
            quote! { Vec<#item> }
        }
    }
}

fn operation(model: &Model, operation: &Operation) -> TokenStream {
    let doc = docs::outer(&doc(operation));
    let deprecated = docs::deprecated(operation.deprecated.as_ref());
    let name = ident(&operation.name.rust);
    let arguments = arguments(model, operation);
    let answer = answer(model, operation);
    let (kind, output) = match operation.returns {
        Returns::Page { brief: true, .. } => (quote! { List }, quote! { List<C, #answer> }),
        Returns::Page { brief: false, .. } => (quote! { List }, quote! { List<C, #answer, Full> }),
        _ => (quote! { Call }, quote! { Call<C, #answer> }),
    };
    let request = request(operation);
    quote! {
        #doc
        #deprecated
        pub fn #name(self, #(#arguments),*) -> #output {
            #kind::new(self.client, #request)
        }
    }
}

fn doc(operation: &Operation) -> String {
    let mut doc =
        format!("{}\n\nSends `{} {}`.", operation.doc.value.trim(), operation.method.as_str(), operation.path.text);
    if let Returns::Page { brief: true, .. } = operation.returns {
        doc.push_str(" Each item is a [`Link`]; [`full`](List::full) asks for whole records.");
    }
    let filters: Vec<String> = operation.filters.iter().map(|filter| format!("`{}`", filter.name.plain())).collect();
    if !filters.is_empty() {
        doc.push_str(&format!("\n\nFilters: {}.", filters.join(", ")));
    }
    for limit in &operation.limits {
        doc.push_str("\n\n");
        doc.push_str(&limit_doc(limit));
    }
    doc
}

fn limit_doc(limit: &Limit) -> String {
    match limit {
        Limit::Period(Period { from, to, limit: None }) => {
            format!("`{to}` may not lie before `{from}`; otherwise nothing is sent.")
        }
        Limit::Period(Period { from, to, limit: Some(limit) }) => {
            let PeriodLimit { months, neither, only_from, only_to, .. } = limit;
            format!(
                "`{from}` and `{to}` may lie {months} months apart; if they lie further apart, or the wrong way round, \
                 nothing is sent. Without both, {neither}; with `{from}` alone, {only_from}; with `{to}` alone, {only_to}.",
            )
        }
        Limit::Available { indicators, channel } => {
            format!("Each of `{indicators}` must be available on the `{channel}` asked for; otherwise nothing is sent.")
        }
        Limit::OnlyWithOne { filter, of } => {
            format!("`{filter}` goes with exactly one of `{of}`; otherwise nothing is sent.")
        }
    }
}

fn arguments<'a>(model: &'a Model, operation: &'a Operation) -> impl Iterator<Item = TokenStream> + 'a {
    let steps = operation.path.steps.iter().filter_map(|step| match step {
        Step::Parameter(name, ty) => {
            let (name, ty) = (ident(&name.rust), ty::owned(model, ty));
            Some(quote! { #name: #ty })
        }
        Step::Literal(_) => None,
    });
    let payload = operation.payload.iter().map(|Payload { rust, argument, body, .. }| {
        let (argument, payload) = (ident(argument), ident(rust));
        match body {
            Body::JsonList => quote! { #argument: impl IntoIterator<Item = #payload> },
            Body::Any | Body::Form => quote! { #argument: #payload },
        }
    });
    steps.chain(payload)
}

fn request(operation: &Operation) -> TokenStream {
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

/// A request to the path. Fixed parts in a row are one text; what varies is escaped by the client.
pub fn start(method: Method, path: &Path) -> TokenStream {
    let method = ident(match method {
        Method::Get => "get",
        Method::Post => "post",
        Method::Put => "put",
        Method::Delete => "delete",
    });
    let literals = path.steps.iter().take_while(|step| matches!(step, Step::Literal(_))).count();
    let base: String = path.steps[..literals]
        .iter()
        .map(|step| if let Step::Literal(text) = step { format!("/{text}") } else { String::new() })
        .collect();
    let rest = path.steps[literals..].iter().map(|step| match step {
        Step::Literal(text) => quote! { .segment(#text) },
        Step::Parameter(name, _) => {
            let name = ident(&name.rust);
            quote! { .segment(#name) }
        }
    });
    quote! { Request::#method(#base) #(#rest)* }
}

/// A rule that the client checks before it sends.
pub fn rule(limit: &Limit) -> TokenStream {
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
            quote! { .rule(Rule::Available { indicators: #indicators, channel: #channel, details: INDICATORS }) }
        }
        Limit::OnlyWithOne { filter, of } => quote! { .rule(Rule::OnlyWithOne { parameter: #filter, of: #of }) },
    }
}
