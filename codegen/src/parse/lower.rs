//! Reads a tree of YAML into the structs of `raw`.

use super::yaml::Node;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::words::Word;

/// A key of every map, for people who edit the spec.
pub const NOTE: &str = "note";

/// A type that a YAML value can be read as. `None` after a diagnostic.
pub trait Lower: Sized {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self>;
}

/// The value of a key: required, optional, or read from several keys.
pub trait Slot: Sized {
    /// Removes and reads the value of `key`.
    fn take(keys: &mut Keys, key: &'static str, sink: &mut Diagnostics) -> Option<Self>;
}

impl<T: Lower> Slot for T {
    fn take(keys: &mut Keys, key: &'static str, sink: &mut Diagnostics) -> Option<Self> {
        match keys.remove(key) {
            Some(node) => T::lower(node, sink),
            None => {
                let message = format!("missing key `{key}`");
                let found = Diagnostic::new(Code::MissingKey, message, keys.span, format!("needs a `{key}`"));
                sink.push(found.help(format!("add `{key}: …` to this map")));
                None
            }
        }
    }
}

impl<T: Lower> Slot for Option<T> {
    fn take(keys: &mut Keys, key: &'static str, sink: &mut Diagnostics) -> Option<Self> {
        match keys.remove(key) {
            Some(node) => T::lower(node, sink).map(Some),
            None => Some(None),
        }
    }
}

/// A value and the name that it is declared under.
pub type Named<T> = (Spanned<String>, T);

/// A map from names to values of one type, in the order of the spec.
#[derive(Clone, Debug)]
pub struct Entries<T>(pub Vec<Named<T>>);

/// The entries of an optional map.
pub fn each<T>(entries: &Option<Entries<T>>) -> impl Iterator<Item = &Named<T>> {
    entries.iter().flat_map(|entries| &entries.0)
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Lower> Lower for Entries<T> {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        let Node::Map(_, entries) = node else {
            return wrong_shape(&node, "a map", "write `name: …` for each entry", sink);
        };
        all(entries, |(name, node)| Some((name, T::lower(node, sink)?))).map(Self)
    }
}

/// Reads every item, even after one that cannot be read.
fn all<N, T>(nodes: Vec<N>, lower: impl FnMut(N) -> Option<T>) -> Option<Vec<T>> {
    let total = nodes.len();
    let items: Vec<T> = nodes.into_iter().filter_map(lower).collect();
    (items.len() == total).then_some(items)
}

/// One value, or a list of them.
impl<T: Lower> Lower for Vec<T> {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        let Node::List(_, items) = node else { return T::lower(node, sink).map(|item| vec![item]) };
        all(items, |item| T::lower(item, sink))
    }
}

impl Lower for Spanned<String> {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        match node {
            Node::Scalar(text) => Some(text),
            other => {
                let help = "write one value; a text that begins with `[` or `{` needs quotes";
                wrong_shape(&other, "one value", help, sink)
            }
        }
    }
}

impl<T: Word> Lower for Spanned<T> {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        let text = Spanned::<String>::lower(node, sink)?;
        match T::WORDS.iter().find(|(word, _)| *word == text.value) {
            Some((_, value)) => Some(text.map(|_| *value)),
            None => {
                let message = format!("unknown word `{}`", text.value);
                let known = T::WORDS.iter().map(|(word, _)| *word);
                let found = Diagnostic::new(Code::UnknownWord, message, text.span, "not allowed here");
                sink.push(found.suggest(&text.value, known));
                None
            }
        }
    }
}

impl Lower for Spanned<u32> {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        let text = Spanned::<String>::lower(node, sink)?;
        match text.value.parse() {
            Ok(number) => Some(text.map(|_| number)),
            Err(_) => {
                let message = format!("`{}` is not a whole number", text.value);
                let found = Diagnostic::new(Code::WrongShape, message, text.span, "expected a whole number");
                sink.push(found.help("write it in digits, such as `20`"));
                None
            }
        }
    }
}

/// The keys of a map that have not been read yet.
pub struct Keys {
    pub span: Span,
    pub note: Option<Spanned<String>>,
    entries: Vec<(Spanned<String>, Node)>,
}

impl Keys {
    /// Opens a map and reports keys other than `known`. A scalar is short for a map with the key `short` alone.
    pub fn open(
        node: Node,
        known: &[&'static str],
        short: Option<&'static str>,
        sink: &mut Diagnostics,
    ) -> Option<Self> {
        let (span, entries) = match (node, short) {
            (Node::Map(span, entries), _) => (span, entries),
            (node @ Node::Scalar(_), Some(key)) => {
                let span = node.span();
                (span, vec![(Spanned { value: key.to_owned(), span }, node)])
            }
            (node, _) => {
                let help = format!("write a map with the keys {}", known.join(", "));
                return wrong_shape(&node, "a map", &help, sink);
            }
        };
        let (notes, entries): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(key, _)| key.value == NOTE);
        let note = notes.into_iter().find_map(|(_, note)| Spanned::<String>::lower(note, sink));
        for (key, _) in entries.iter().filter(|(key, _)| !known.contains(&&*key.value)) {
            let message = format!("unknown key `{}`", key.value);
            let found = Diagnostic::new(Code::UnknownKey, message, key.span, "not a key of this map");
            sink.push(match key.value.contains(' ') {
                true => {
                    found.help("put the text before it in quotes: within `{ … }`, a comma ends a text without quotes")
                }
                false => found.suggest(&key.value, known.iter().copied()),
            });
        }
        Some(Self { span, note, entries })
    }

    fn remove(&mut self, key: &str) -> Option<Node> {
        let index = self.entries.iter().position(|(name, _)| name.value == key)?;
        Some(self.entries.remove(index).1)
    }
}

fn wrong_shape<T>(node: &Node, wanted: &str, help: &str, sink: &mut Diagnostics) -> Option<T> {
    let found = match node {
        Node::Null(_) => "an empty value",
        Node::Scalar(_) => "one value",
        Node::List(..) => "a list",
        Node::Map(..) => "a map",
    };
    let message = format!("expected {wanted}, found {found}");
    sink.push(Diagnostic::new(Code::WrongShape, message, node.span(), format!("this is {found}")).help(help));
    None
}
