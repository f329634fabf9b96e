//! Stage 5: tokens to text that reads like code a person wrote.

use proc_macro2::TokenStream;

use crate::emit::File;
use crate::output::{MARKER, OutputTree};

/// How the printer shows the marker that `emit` sets between items.
const BLANK_LINE: &str = "__blank_line!";

/// Every file as text.
pub fn format(files: Vec<File>) -> OutputTree {
    let mut tree = OutputTree::default();
    for file in files {
        let header = format!(
            "{MARKER}{} by `cargo codegen`; edit the spec instead.\n#![cfg_attr(rustfmt, rustfmt_skip)]\n",
            file.origin
        );
        let text = text(&file.path, file.tokens);
        tree.add(file.path, header + &text);
    }
    tree
}

/// # Panics
/// Tokens that are no Rust are a mistake in `emit`, which the path helps to find.
fn text(path: &str, tokens: TokenStream) -> String {
    let tree = syn::parse2(tokens).unwrap_or_else(|error| panic!("{path}: emitted no valid Rust: {error}"));
    let printed = prettyplease::unparse(&tree);
    let mut text = String::new();
    let mut in_module_doc = false;
    for line in printed.lines() {
        if in_module_doc && !line.starts_with("//!") {
            text.push('\n');
        }
        in_module_doc = line.starts_with("//!");
        text.push_str(if line.trim_start().starts_with(BLANK_LINE) { "" } else { line });
        text.push('\n');
    }
    text
}
