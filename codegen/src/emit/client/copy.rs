//! The spec itself, for specs of other crates to extend.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::docs;
use crate::source::{Source, Sources};

/// The module that holds every file of the spec.
pub fn copy(sources: &Sources) -> TokenStream {
    let module = docs::inner("The client's own spec, which the specs of other crates extend.");
    let files = sources.iter().map(|(_, Source { path, text })| {
        let text = raw(text);
        quote! { (#path, #text) }
    });
    quote! {
        #module
        /// Every file: where it is, and what it holds.
        pub const FILES: &[(&str, &str)] = &[#(#files),*];
    }
}

/// A text with its lines, in place of a single line of escapes.
fn raw(text: &str) -> Literal {
    let text = text.replace('\r', "");
    let hashes = (1..).map(|count| "#".repeat(count)).find(|hashes| !text.contains(&format!("\"{hashes}")));
    let hashes = hashes.unwrap_or_default();
    format!("r{hashes}\"{text}\"{hashes}").parse().unwrap_or_else(|_| Literal::string(&text))
}
