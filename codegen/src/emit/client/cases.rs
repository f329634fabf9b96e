//! What the spec allows and what it rules out, one function for each case, for the tests that compile them.
//!
//! Every case stands in exactly one of two files. In the file of the impossible ones, its documentation is what the
//! compiler has to say.

mod fields;
mod identifiers;
mod indicators;
mod operations;

use proc_macro2::TokenStream;
use quote::quote;

pub use operations::call;

use crate::emit::{docs, ident, spaced};
use crate::model::{Model, Type};

/// The possible cases and the impossible ones.
pub struct Cases {
    /// They compile.
    pub possible: TokenStream,
    /// None of them compiles.
    pub impossible: TokenStream,
}

/// A case, and what the compiler says where it is impossible.
struct Case {
    name: String,
    takes: TokenStream,
    body: TokenStream,
    refused: Option<String>,
}

/// All cases of the model.
pub fn cases(model: &Model) -> Cases {
    let everything = quote! { use iadvize::*; };
    let parts = [
        ("indicators", quote! { use iadvize::AvailableOn; use iadvize::statistics::*; }, indicators::indicators(model)),
        ("operations", everything.clone(), operations::operations(model)),
        ("identifiers", everything.clone(), identifiers::identifiers(model)),
        ("fields", everything, fields::fields(model)),
    ];
    let file = |summary: &str, refused: bool| {
        let modules = parts.iter().map(|(name, imports, cases)| {
            let cases: Vec<&Case> = cases.iter().filter(|case| case.refused.is_some() == refused).collect();
            module(name, imports, &cases)
        });
        let summary = docs::inner(summary);
        let modules = spaced(modules);
        quote! { #summary #![allow(dead_code, deprecated, unused_imports)] #modules }
    };
    Cases {
        possible: file("What the spec allows: every function compiles.", false),
        impossible: file(
            "What the spec rules out: no function compiles, and the compiler says what stands above it.",
            true,
        ),
    }
}

fn module(name: &str, imports: &TokenStream, cases: &[&Case]) -> TokenStream {
    let name = ident(name);
    let functions = cases.iter().map(|Case { name, takes, body, refused }| {
        let name = ident(name);
        let refused = refused.as_ref().map(|text| format!(" {text}")).map(|text| quote! { #[doc = #text] });
        quote! {
            #refused
            fn #name(#takes) {
                #body
            }
        }
    });
    let items = spaced(std::iter::once(imports.clone()).chain(functions));
    quote! { mod #name { #items } }
}

/// The argument of a case that calls something.
fn client() -> TokenStream {
    quote! { client: &Client }
}

/// Some value of a type.
fn value(model: &Model, ty: &Type) -> TokenStream {
    match ty {
        Type::Integer | Type::Identifier(_) => quote! { 1 },
        Type::Double => quote! { 1.0 },
        Type::Boolean => quote! { true },
        Type::String | Type::Text => quote! { "" },
        Type::Date | Type::Moment => quote! { date(2024, 1, 31) },
        Type::DateTime => quote! { date(2024, 1, 31).at(0, 0, 0, 0) },
        Type::Uuid => quote! { Uuid::nil() },
        Type::List(item) => {
            let item = value(model, item);
            quote! { [#item] }
        }
        Type::Enum(set) => {
            let set = ident(&model[*set].name.rust);
            quote! { #set::from("") }
        }
        Type::Indicator | Type::Object(_) | Type::TaggedList(_) => quote! { () },
    }
}

/// A name as a part of another.
fn plain(name: &str) -> String {
    name.trim_start_matches("r#").replace(|c: char| !c.is_alphanumeric(), "_")
}
