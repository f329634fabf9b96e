//! Code that is written as text: what is many and all alike needs no laying out, which is what generation costs.

use crate::emit::docs;
use crate::source::Spanned;

/// The documentation of a file.
pub fn module(text: &str) -> String {
    docs::lines(text).map(|line| format!("//!{line}\n")).collect()
}

/// The documentation of an item.
pub fn doc(indentation: &str, text: &str) -> String {
    docs::lines(text).map(|line| format!("{indentation}///{line}\n")).collect()
}

/// `#[deprecated]` with what to use instead.
pub fn deprecated(indentation: &str, note: Option<&Spanned<String>>) -> String {
    note.map(|note| format!("{indentation}#[deprecated(note = {:?})]\n", note.value.trim())).unwrap_or_default()
}
