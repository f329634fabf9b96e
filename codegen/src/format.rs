//! Stage 5: tokens to text that reads like code a person wrote.

use std::mem;

#[cfg(feature = "extend")]
use proc_macro2::Group;
use proc_macro2::{TokenStream, TokenTree};

use crate::emit::File;
use crate::output::{MARKER, OutputTree};

/// The name of the marker that `emit` sets between items, as a macro with nothing in it.
const BLANK_LINE: &str = "__blank_line";

/// Every file as text. `maker` is what makes them anew.
pub fn format(files: impl Iterator<Item = File>, folders: &[&str], maker: &str) -> OutputTree {
    let mut tree = OutputTree::of_folders(folders);
    for File { path, origin, code } in files {
        let text = text(&path, code);
        tree.add(path, format!("{}#![cfg_attr(rustfmt, rustfmt_skip)]\n{text}", header(&origin, maker)));
    }
    tree
}

/// One text that is included where it is used: there, nothing can be said of the file as a whole.
#[cfg(feature = "extend")]
pub fn included(tokens: TokenStream, origin: &str, maker: &str) -> String {
    header(origin, maker) + &text(origin, tokens)
}

/// The tokens without markers between them, for a compiler.
#[cfg(feature = "extend")]
pub fn unmarked(tokens: TokenStream) -> TokenStream {
    let mut kept = TokenStream::new();
    let mut trees = tokens.into_iter();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Ident(name) if name == BLANK_LINE => drop((trees.next(), trees.next())),
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), unmarked(group.stream()));
                inner.set_span(group.span());
                kept.extend([TokenTree::Group(inner)]);
            }
            other => kept.extend([other]),
        }
    }
    kept
}

fn header(origin: &str, maker: &str) -> String {
    format!("{MARKER}{origin} by `{maker}`; edit the spec instead.\n")
}

/// Each piece between markers is laid out by itself, so that no syntax tree is larger than the largest item.
fn text(path: &str, tokens: TokenStream) -> String {
    let (mut texts, mut piece) = (Vec::new(), TokenStream::new());
    let mut trees = tokens.into_iter();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Ident(name) if name == BLANK_LINE => {
                drop((trees.next(), trees.next()));
                texts.push(piece_text(path, mem::take(&mut piece)));
            }
            other => piece.extend([other]),
        }
    }
    texts.push(piece_text(path, piece));
    texts.join("\n")
}

/// # Panics
/// Tokens that are no Rust are a mistake in `emit`, which the path helps to find.
fn piece_text(path: &str, tokens: TokenStream) -> String {
    let tree = syn::parse2(tokens).unwrap_or_else(|error| panic!("{path}: emitted no valid Rust: {error}"));
    let (mut text, mut in_module_doc) = (String::new(), false);
    for line in prettyplease::unparse(&tree).lines() {
        let is_module_doc = line.trim_start().starts_with("//!");
        if in_module_doc && !is_module_doc {
            text.push('\n');
        }
        in_module_doc = is_module_doc;
        text.push_str(if line.trim_start().starts_with(BLANK_LINE) { "" } else { line });
        text.push('\n');
    }
    text
}
