//! The spec itself, for specs of other crates to extend.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{docs, tokens};
use crate::source::Sources;

/// The module that holds every file of the spec.
pub fn copy(sources: &Sources) -> TokenStream {
    let files = sources.iter().map(|(_, file)| {
        let (path, text) = (&file.path, tokens(&raw(&file.text)));
        quote! { (#path, #text) }
    });
    let files = quote! {
        /// Every file: where it is, and what it holds.
        pub const FILES: &[(&str, &str)] = &[#(#files),*];
    };
    docs::module("The client's own spec, which the specs of other crates extend.", files)
}

/// A text with its lines, in place of a single line of escapes.
fn raw(text: &str) -> String {
    let text = text.replace('\r', "");
    let hashes = (1..).map(|count| "#".repeat(count)).find(|hashes| !text.contains(&format!("\"{hashes}")));
    let hashes = hashes.unwrap_or_default();
    format!("r{hashes}\"{text}\"{hashes}")
}
