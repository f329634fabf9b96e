//! The named entries of a spec, and which entries of two specs are the same.

use std::collections::BTreeSet;

use super::rule::Rule;
use super::side::Side;
use crate::model::{
    Enumeration, Field, Filter, Grouping, Identifier, Indicator, Name, Object, Operation, Parameter, Platform, Refusal,
    Resource, TaggedKind, TaggedList, Value,
};
use crate::source::{Span, Spanned};
use crate::surface::Item;

/// What a spec says, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub value: String,
    pub span: Span,
}

/// An entry of the model: it has a name, and in most cases texts.
pub trait Named {
    fn name(&self) -> &Name;

    fn doc(&self) -> Option<&Spanned<String>> {
        None
    }

    fn deprecated(&self) -> Option<&Spanned<String>> {
        None
    }
}

macro_rules! named {
    ($($ty:ident($($name:ident).+): $($text:ident),*;)*) => {$(
        impl Named for $ty {
            fn name(&self) -> &Name {
                &self.$($name).+
            }

            $(fn $text(&self) -> Option<&Spanned<String>> {
                (&self.$text).into()
            })*
        }
    )*};
}

named! {
    Platform(name): doc;
    Refusal(name): doc;
    Identifier(name):;
    Enumeration(name): doc, deprecated;
    Value(name): doc, deprecated;
    Object(name): doc, deprecated;
    Field(name): doc, deprecated;
    TaggedList(name): doc;
    TaggedKind(name): doc;
    Indicator(name): doc, deprecated;
    // Its `doc` belongs to the module, not to the items of its name.
    Resource(names.module): deprecated;
    Operation(name): doc, deprecated;
    Filter(name): doc, deprecated;
    Parameter(name): doc, deprecated;
    Grouping(name):;
}

/// The rules for the changes of an entry.
#[derive(Clone, Copy)]
pub struct Rules {
    pub added: Rule,
    pub removed: Rule,
    /// For another name in Rust.
    pub renamed: Rule,
    /// For another name in the spec.
    pub rewritten: Rule,
}

impl Rules {
    /// The rules of entries whose new name in the spec does not affect the client.
    pub const fn new(added: Rule, removed: Rule, renamed: Rule) -> Self {
        Self { added, removed, renamed, rewritten: Rule::NotGenerated }
    }

    pub const fn rewritten(self, rewritten: Rule) -> Self {
        Self { rewritten, ..self }
    }
}

/// An entry of one spec.
pub struct Entry<'a, T> {
    pub of: &'a T,
    /// The name in the spec.
    pub key: String,
    /// The name in Rust.
    pub rust: String,
    /// The paths of its items in Rust; reports name the first for all of them.
    pub items: Vec<String>,
    /// Further paths that are added, removed and renamed with it.
    pub also: Vec<String>,
    /// The value that reports show if it is added or removed.
    pub shown: String,
    pub span: Span,
    /// The documentation, unless the generator derives it from the name.
    pub doc: Option<&'a Spanned<String>>,
    pub deprecated: Option<&'a Spanned<String>>,
    pub rules: Rules,
}

/// An entry that both specs have.
pub struct Pair<'a, T> {
    pub path: String,
    pub old: Entry<'a, T>,
    pub new: Entry<'a, T>,
    /// The position in the old spec.
    pub place: usize,
}

impl<'a, T: Named> Entry<'a, T> {
    /// An entry of `side` with those of its items that `is` accepts.
    pub fn new(side: &Side<'_>, of: &'a T, rules: Rules, is: impl Fn(&Item<'_>) -> bool) -> Self {
        let name = of.name();
        // A text at the place of the name was derived from the name.
        let doc = of.doc().filter(|doc| doc.span != name.span);
        let items = side.paths(name.span, is);
        Self {
            doc,
            deprecated: of.deprecated(),
            items,
            ..Self::unnamed(of, &name.wire, name.plain(), name.span, rules)
        }
    }
}

impl<'a, T> Entry<'a, T> {
    /// An entry without texts and items.
    pub fn unnamed(of: &'a T, key: &str, rust: &str, span: Span, rules: Rules) -> Self {
        let (items, also, shown) = (Vec::new(), Vec::new(), key.to_owned());
        let (key, rust) = (key.to_owned(), rust.to_owned());
        Self { of, key, rust, items, also, shown, span, doc: None, deprecated: None, rules }
    }

    pub fn shown(self, shown: impl Into<String>) -> Self {
        Self { shown: shown.into(), ..self }
    }

    pub fn all(&self) -> Vec<String> {
        self.items.iter().chain(&self.also).cloned().collect()
    }

    pub fn fact(&self, value: &str) -> Fact {
        Fact { value: value.to_owned(), span: self.span }
    }
}

/// Entries that only the old spec has, entries that only the new spec has, and entries of both.
type Pairing<'a, T> = (Vec<Entry<'a, T>>, Vec<Entry<'a, T>>, Vec<Pair<'a, T>>);

/// Pairs entries by their names in the spec, or else by their names in Rust.
pub fn pair<'a, T>(at: &str, old: Vec<Entry<'a, T>>, new: Vec<Entry<'a, T>>) -> Pairing<'a, T> {
    let keys = |entries: &[Entry<'a, T>]| entries.iter().map(|entry| entry.key.clone()).collect::<BTreeSet<_>>();
    let (old_keys, new_keys) = (keys(&old), keys(&new));
    let mut old: Vec<Option<Entry<'a, T>>> = old.into_iter().map(Some).collect();
    let (mut added, mut pairs) = (Vec::new(), Vec::new());
    for entry in new {
        let by_key = |known: &Entry<'a, T>| known.key == entry.key;
        let by_rust = |known: &Entry<'a, T>| {
            known.rust == entry.rust && !new_keys.contains(&known.key) && !old_keys.contains(&entry.key)
        };
        let place = old.iter().position(|known| known.as_ref().is_some_and(|known| by_key(known) || by_rust(known)));
        match place.and_then(|place| Some((place, old[place].take()?))) {
            Some((place, old)) => pairs.push(Pair { path: path(at, &entry.key), old, new: entry, place }),
            None => added.push(entry),
        }
    }
    (old.into_iter().flatten().collect(), added, pairs)
}

pub fn path(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}
