//! Texts of the spec as doc comments and deprecation notes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::source::Spanned;
use crate::surface::Item;

/// The length of a line of documentation.
const WIDTH: usize = 100;

/// One `///` for each line: an attribute with several lines would become a block comment.
pub fn outer(text: &str) -> TokenStream {
    lines(text).map(|line| quote! { #[doc = #line] }).collect()
}

/// The documentation of an item, and its deprecation.
pub fn attributes(item: &Item<'_>) -> TokenStream {
    let (doc, deprecated) = (outer(&item.doc), deprecated(item.deprecated));
    quote! { #doc #deprecated }
}

/// The documentation of a file, and what it holds.
pub fn module(text: &str, items: TokenStream) -> TokenStream {
    let mut tokens: TokenStream = lines(text).map(|line| quote! { #![doc = #line] }).collect();
    tokens.extend(items);
    tokens
}

/// `#[deprecated]` with what to use instead.
pub fn deprecated(note: Option<&Spanned<String>>) -> TokenStream {
    note.map(|note| note.value.trim()).map(|note| quote! { #[deprecated(note = #note)] }).unwrap_or_default()
}

/// What stands after the slashes of each line, which Rust ends with a carriage return, too. Prose is wrapped; rows of tables and items of lists stay on their line.
pub fn lines(text: &str) -> impl Iterator<Item = String> {
    text.trim().lines().flat_map(|line| line.split('\r')).flat_map(|line| match line {
        "" => vec![String::new()],
        line if line.starts_with(['|', '-']) => vec![format!(" {line}")],
        line => wrap(line),
    })
}

fn wrap(line: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut width = 0;
    for word in line.split(' ') {
        let more = word.chars().count();
        match lines.last_mut() {
            Some(last) if width + more <= WIDTH => {
                last.push(' ');
                last.push_str(word);
                width += 1 + more;
            }
            _ => {
                lines.push(format!(" {word}"));
                width = 1 + more;
            }
        }
    }
    lines
}
