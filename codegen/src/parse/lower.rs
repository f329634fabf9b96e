//! From a tree of YAML to the structs of `raw`: what a key holds is said once, in the struct's own declaration.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::yaml::Node;
use crate::source::{Span, Spanned};
use crate::words::Word;

/// Something that a YAML value can be read as. Nothing comes back when a diagnostic was written.
pub trait Lower: Sized {
    /// Reads `node`.
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self>;
}

/// What stands under a key: a value that must be there, one that may, or a map.
pub trait Slot: Sized {
    /// Takes the value of `key` out of `keys`.
    fn take(keys: &mut Keys, key: &'static str, sink: &mut Diagnostics) -> Option<Self>;
}

impl<T: Lower> Slot for T {
    fn take(keys: &mut Keys, key: &'static str, sink: &mut Diagnostics) -> Option<Self> {
        match keys.remove(key) {
            Some(node) => T::lower(node, sink),
            None => {
                let message = format!("`{key}` is missing");
                sink.push(Diagnostic::new(Code::MissingKey, message, keys.span, format!("needs a `{key}`")));
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

/// A thing and the name that it stands under.
pub type Named<T> = (Spanned<String>, T);

/// A map from names to things of one kind, in the order they are written.
#[derive(Clone, Debug)]
pub struct Entries<T>(pub Vec<Named<T>>);

/// The entries of a map that may be left out.
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
        let Node::Map(_, entries) = node else { return wrong_shape(&node, "a map from names", sink) };
        let total = entries.len();
        let entries: Vec<_> =
            entries.into_iter().filter_map(|(name, node)| Some((name, T::lower(node, sink)?))).collect();
        (entries.len() == total).then_some(Self(entries))
    }
}

/// One value, or a list of them.
impl<T: Lower> Lower for Vec<T> {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        let Node::List(_, items) = node else { return T::lower(node, sink).map(|item| vec![item]) };
        let total = items.len();
        let items: Vec<T> = items.into_iter().filter_map(|item| T::lower(item, sink)).collect();
        (items.len() == total).then_some(items)
    }
}

impl Lower for Spanned<String> {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        match node {
            Node::Scalar(text) => Some(text),
            other => wrong_shape(&other, "one text", sink),
        }
    }
}

impl<T: Word> Lower for Spanned<T> {
    fn lower(node: Node, sink: &mut Diagnostics) -> Option<Self> {
        let text = Spanned::<String>::lower(node, sink)?;
        match T::WORDS.iter().find(|(word, _)| *word == text.value) {
            Some((_, value)) => Some(text.map(|_| *value)),
            None => {
                let message = format!("`{}` has no meaning here", text.value);
                let known = T::WORDS.iter().map(|(word, _)| *word);
                sink.push(
                    Diagnostic::new(Code::UnknownWord, message, text.span, "unknown word").suggest(&text.value, known),
                );
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
                let message = format!("`{}` is no whole number", text.value);
                sink.push(Diagnostic::new(Code::WrongShape, message, text.span, "needs a whole number"));
                None
            }
        }
    }
}

/// The key that every map may have, which speaks to the people who edit the spec.
pub const NOTE: &str = "note";

/// The keys of a map that are still to be read.
pub struct Keys {
    pub span: Span,
    /// What it says to the people who edit the spec.
    pub note: Option<Spanned<String>>,
    entries: Vec<(Spanned<String>, Node)>,
}

impl Keys {
    /// Opens a map and reports keys other than `known`. A plain value stands for a map with the key `short` alone.
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
            (node, _) => return wrong_shape(&node, &format!("a map with the keys {}", known.join(", ")), sink),
        };
        let (notes, entries): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(key, _)| key.value == NOTE);
        let note = notes.into_iter().find_map(|(_, note)| Spanned::<String>::lower(note, sink));
        for (key, _) in entries.iter().filter(|(key, _)| !known.contains(&&*key.value)) {
            let message = format!("unknown key `{}`", key.value);
            let found = Diagnostic::new(Code::UnknownKey, message, key.span, "not a key of the language here");
            sink.push(match key.value.contains(' ') {
                true => found
                    .help("this is the rest of the text before it: within `{ … }`, a text with a comma needs quotes"),
                false => found.suggest(&key.value, known.iter().copied()),
            });
        }
        Some(Self { span, note, entries })
    }

    /// Takes out what stands under `key`.
    pub fn remove(&mut self, key: &str) -> Option<Node> {
        let index = self.entries.iter().position(|(name, _)| name.value == key)?;
        Some(self.entries.remove(index).1)
    }
}

fn wrong_shape<T>(node: &Node, wanted: &str, sink: &mut Diagnostics) -> Option<T> {
    let found = match node {
        Node::Nothing(_) => "nothing",
        Node::Scalar(_) => "one value",
        Node::List(..) => "a list",
        Node::Map(..) => "a map",
    };
    let message = format!("found {found} where {wanted} belongs");
    sink.push(Diagnostic::new(Code::WrongShape, message, node.span(), "of another shape"));
    None
}

/// Declares a struct of `raw` together with the keys that it is read from. What is said of a key is shown in editors, too.
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $name:ident $(= $short:literal)? {
            $($(#[doc = $key_doc:literal])+ $key:literal => $field:ident: $kind:ty,)*
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug)]
        pub struct $name {
            $($(#[doc = $key_doc])+ pub $field: $kind,)*
        }

        impl $crate::parse::shape::Describe for $name {
            fn shape(records: &mut $crate::parse::shape::Records) -> $crate::parse::shape::Shape {
                use $crate::parse::shape::{Describe, Key, Record, doc};
                let short = [$($short)?].first().copied();
                let record = Record { name: stringify!($name), doc: doc(&[$($doc),+]), short, keys: Vec::new() };
                records.add(record, |records| vec![$(Key {
                    name: $key,
                    doc: doc(&[$($key_doc),+]),
                    optional: <$kind as Describe>::OPTIONAL,
                    needs: <$kind as Describe>::NEEDS,
                    shape: <$kind as Describe>::shape(records),
                }),*])
            }
        }

        impl $crate::parse::lower::Lower for $name {
            fn lower(node: $crate::parse::yaml::Node, sink: &mut $crate::diagnostic::Diagnostics) -> Option<Self> {
                use $crate::parse::lower::{Keys, Slot};
                #[allow(unused_mut, unused_assignments)]
                let mut short = None;
                $(short = Some($short);)?
                let mut keys = Keys::open(node, &[$($key),*], short, sink)?;
                $(let $field = Slot::take(&mut keys, $key, sink);)*
                Some(Self { $($field: $field?,)* })
            }
        }
    };
}
pub(super) use record;
