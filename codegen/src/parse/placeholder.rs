//! The mark for what only a person can write, such as a `doc`. `audit --apply` leaves it, and the checks refuse it.

use super::yaml::Node;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Spanned;

/// The mark.
pub const TEXT: &str = "…";

/// Reports every key and value that is not written yet.
pub fn refuse(node: &Node, sink: &mut Diagnostics) {
    match node {
        Node::Null(_) => {}
        Node::Scalar(text) => scalar(text, "value", sink),
        Node::List(_, items) => items.iter().for_each(|item| refuse(item, sink)),
        Node::Map(_, entries) => {
            for (key, value) in entries {
                scalar(key, "name", sink);
                match value {
                    Node::Scalar(text) => scalar(text, &format!("`{}`", key.value), sink),
                    value => refuse(value, sink),
                }
            }
        }
    }
}

fn scalar(text: &Spanned<String>, what: &str, sink: &mut Diagnostics) {
    if is_placeholder(&text.value) {
        let what = if what.contains(TEXT) { "value" } else { what };
        let message = format!("the {what} is not written yet");
        let found = Diagnostic::new(Code::Placeholder, message, text.span, "a placeholder of `audit --apply`");
        sink.push(found.help("replace it with your own words"));
    }
}

/// Replaces what is not written yet by something valid. Texts may stay.
pub fn stand_in(node: Node) -> Node {
    let replaced = |text: Spanned<String>, word: &str| Spanned { value: text.value.replace(TEXT, word), ..text };
    match node {
        Node::Map(span, entries) => {
            let entry = |(key, value): (Spanned<String>, Node)| {
                let name = format!("placeholder_{}", key.span.start);
                let value = match value {
                    Node::Scalar(text) if is_placeholder(&text.value) => match &*key.value {
                        "name" => Node::Scalar(replaced(text.clone(), &format!("placeholder_{}", text.span.start))),
                        "type" | TEXT => Node::Scalar(replaced(text, "string")),
                        _ => Node::Scalar(text),
                    },
                    other => stand_in(other),
                };
                (if is_placeholder(&key.value) { replaced(key, &name) } else { key }, value)
            };
            Node::Map(span, entries.into_iter().map(entry).collect())
        }
        Node::List(span, items) => Node::List(span, items.into_iter().map(stand_in).collect()),
        other => other,
    }
}

fn is_placeholder(text: &str) -> bool {
    text == TEXT || text.strip_prefix("list<").and_then(|text| text.strip_suffix('>')) == Some(TEXT)
}
