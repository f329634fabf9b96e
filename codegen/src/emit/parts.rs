//! Parts of items.

use super::docs;
use crate::surface::{Item, Kind};

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

/// The values of an enum, and the variant for all other values.
pub fn variants(values: &[Item<'_>], other: &str) -> String {
    let variants = values.iter().map(|value| {
        let wire = match &value.kind {
            Kind::Variant(wire) => format!("    #[wire({wire:?})]\n"),
            _ => String::new(),
        };
        format!("{}{wire}    {},\n", docs::attributes(MEMBER, value), value.name)
    });
    let variants: String = variants.collect();
    format!("{variants}    /// {other}\n    Other(String),\n")
}
