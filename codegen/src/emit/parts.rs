//! Parts of items.

use super::docs;
use crate::surface::Item;

/// The indentation of members.
pub const MEMBER: &str = "    ";

/// Items with a blank line between them.
pub fn spaced(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().filter(|item| !item.is_empty()).collect();
    items.join("\n")
}

/// `head { … }`.
pub fn block(head: &str, members: String) -> String {
    format!("{head} {{\n{members}}}\n")
}

/// The docs of `head`, a `derive` and `body`.
pub fn derived(head: &Item<'_>, traits: &str, body: &str) -> String {
    format!("{}#[derive({traits})]\n{body}", docs::attributes("", head))
}
