//! What all comparisons share: things are paired by their names, and what differs becomes a change.

use std::collections::BTreeSet;

use super::rule::Rule;
use super::side::Side;
use crate::model::{Model, Name};
use crate::source::{Span, Spanned};

/// One change of the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is.
    pub rule: Rule,
    /// The resource that it belongs to; nothing for what resources share.
    pub resource: Option<String>,
    /// What changes, by the names of the spec.
    pub path: String,
    /// What the old spec says, unless it says nothing.
    pub old: Option<Fact>,
    /// What the new spec says, unless it says nothing.
    pub new: Option<Fact>,
    /// The names in Rust before the change.
    pub was: Vec<String>,
    /// The names in Rust that change.
    pub it: Vec<String>,
}

/// What a spec says, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub value: String,
    pub span: Span,
}

/// Two specs, and the changes found so far.
pub struct Diff<'a> {
    pub old: Side<'a>,
    pub new: Side<'a>,
    /// Whether what comes next belongs to resources, whose names begin its paths.
    pub in_resources: bool,
    changes: Vec<Change>,
}

/// Something with a name, as the comparison sees it.
pub struct Thing<'a, T> {
    pub of: &'a T,
    /// What it is called in the spec.
    pub key: String,
    /// What it is called in Rust.
    pub rust: String,
    /// Everything that it is in Rust; the first stands for all.
    pub items: Vec<String>,
    /// What else comes, goes and is renamed with it.
    pub also: Vec<String>,
    /// What is said of it where it is added or removed.
    pub shown: String,
    pub span: Span,
    /// Its documentation; nothing where that is made from its name.
    pub doc: Option<&'a Spanned<String>>,
    pub deprecated: Option<&'a Spanned<String>>,
    /// The kinds of changes it can undergo.
    pub rules: Rules,
}

/// The kinds of changes that a named thing can undergo.
#[derive(Clone, Copy)]
pub struct Rules {
    pub added: Rule,
    pub removed: Rule,
    /// It has another name in Rust.
    pub renamed: Rule,
    /// It has another name in the spec.
    pub rewritten: Rule,
}

/// A thing in both specs.
pub struct Pair<'a, T> {
    pub path: String,
    pub old: Thing<'a, T>,
    pub new: Thing<'a, T>,
    /// Its place in the old spec.
    place: usize,
}

impl<'a, T> Thing<'a, T> {
    /// A thing of this name without documentation.
    pub fn new(of: &'a T, name: &Name, rules: Rules) -> Self {
        let (key, rust) = (name.wire.clone(), name.plain().to_owned());
        Self {
            of,
            shown: key.clone(),
            key,
            items: Vec::new(),
            also: Vec::new(),
            rust,
            span: name.span,
            doc: None,
            deprecated: None,
            rules,
        }
    }

    /// With these names in Rust.
    pub fn items(self, items: impl IntoIterator<Item = String>) -> Self {
        Self { items: items.into_iter().collect(), ..self }
    }

    /// With these names that come and go with it.
    pub fn also(self, also: impl IntoIterator<Item = String>) -> Self {
        Self { also: also.into_iter().collect(), ..self }
    }

    /// With this shown where it is added or removed.
    pub fn shown(self, shown: impl Into<String>) -> Self {
        Self { shown: shown.into(), ..self }
    }

    /// With its documentation. A text that stands where the name stands was made from it.
    pub fn doc(self, doc: &'a Spanned<String>) -> Self {
        Self { doc: Some(doc).filter(|doc| doc.span != self.span), ..self }
    }

    /// With what to use instead.
    pub fn deprecated(self, deprecated: Option<&'a Spanned<String>>) -> Self {
        Self { deprecated, ..self }
    }

    fn all(&self) -> Vec<String> {
        self.items.iter().chain(&self.also).cloned().collect()
    }

    /// What the spec says of it.
    pub fn fact(&self, value: &str) -> Fact {
        Fact { value: value.to_owned(), span: self.span }
    }
}

impl<'a> Diff<'a> {
    pub fn new(old: &'a Model, new: &'a Model) -> Self {
        Self { old: Side::new(old), new: Side::new(new), in_resources: false, changes: Vec::new() }
    }

    /// All changes. A filter that several calls take is one change with several names in Rust.
    pub fn changes(self) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        for change in self.changes {
            let same =
                |known: &&mut Change| known.rule == change.rule && known.old == change.old && known.new == change.new;
            match changes.iter_mut().find(same) {
                Some(known) => {
                    let add = |names: &mut Vec<String>, more: Vec<String>| {
                        more.into_iter().for_each(|name| {
                            if !names.contains(&name) {
                                names.push(name)
                            }
                        })
                    };
                    add(&mut known.was, change.was);
                    add(&mut known.it, change.it);
                }
                None => changes.push(change),
            }
        }
        changes
    }

    pub fn push(&mut self, rule: Rule, path: &str, facts: [Option<Fact>; 2], [was, it]: [Vec<String>; 2]) {
        let [old, new] = facts;
        let resource = path.split('.').next().filter(|_| self.in_resources).map(str::to_owned);
        self.changes.push(Change { rule, resource, path: path.to_owned(), old, new, was, it });
    }

    /// Adds a change of `pair` if the two values differ.
    pub fn differ<T>(&mut self, rule: Rule, pair: &Pair<'a, T>, old: impl AsRef<str>, new: impl AsRef<str>) {
        let (old, new) = (old.as_ref(), new.as_ref());
        if old != new {
            self.changed(rule, pair, [pair.old.fact(old), pair.new.fact(new)]);
        }
    }

    /// Adds a change of `pair`.
    pub fn changed<T>(&mut self, rule: Rule, pair: &Pair<'a, T>, facts: [Fact; 2]) {
        self.push(rule, &pair.path, facts.map(Some), [pair.old.items.clone(), pair.new.items.clone()]);
    }

    /// Adds a change of `pair` if one of the two has a text and the other has another, or none.
    pub fn text<T>(&mut self, rule: Rule, pair: &Pair<'a, T>, texts: [Option<&Spanned<String>>; 2]) {
        self.text_of(rule, &pair.path, texts, [&pair.old, &pair.new].map(|thing| thing.items.clone()));
    }

    /// Adds a change if `pair` is documented otherwise. Its first name stands for all of them.
    pub fn doc<T>(&mut self, pair: &Pair<'a, T>, docs: [Option<&Spanned<String>>; 2]) {
        let items = [&pair.old, &pair.new].map(|thing| thing.items.iter().take(1).cloned().collect());
        self.text_of(Rule::DocChanged, &pair.path, docs, items);
    }

    /// Adds a change of these names in Rust if the texts differ.
    pub fn text_of(&mut self, rule: Rule, path: &str, texts: [Option<&Spanned<String>>; 2], items: [Vec<String>; 2]) {
        let [old, new] =
            texts.map(|text| text.map(|text| Fact { value: text.value.trim().to_owned(), span: text.span }));
        if old.as_ref().map(|fact| &fact.value) != new.as_ref().map(|fact| &fact.value) {
            self.push(rule, path, [old, new], items);
        }
    }

    /// Compares what the things are called and what is said of them, and answers those that both specs have, in the order
    /// of the new one.
    pub fn list<T>(&mut self, at: &str, old: Vec<Thing<'a, T>>, new: Vec<Thing<'a, T>>) -> Vec<Pair<'a, T>> {
        let (removed, added, pairs) = pair(at, old, new);
        for thing in removed {
            let (path, fact) = (path(at, &thing.key), thing.fact(&thing.shown));
            self.push(thing.rules.removed, &path, [Some(fact), None], [thing.all(), thing.all()]);
        }
        for thing in added {
            let (path, fact) = (path(at, &thing.key), thing.fact(&thing.shown));
            self.push(thing.rules.added, &path, [None, Some(fact)], [Vec::new(), thing.all()]);
        }
        for pair in &pairs {
            if pair.old.rust != pair.new.rust {
                let facts = [&pair.old, &pair.new].map(|thing| Some(thing.fact(&thing.rust)));
                let (was, it) = (pair.old.all(), pair.new.all());
                // Where an argument is renamed, no path is.
                let differ = |these: &[String], those: &[String]| {
                    these.iter().filter(|name| was == it || !those.contains(name)).cloned().collect()
                };
                let renamed = [differ(&was, &it), differ(&it, &was)];
                self.push(pair.new.rules.renamed, &pair.path, facts, renamed);
            }
            self.differ(pair.new.rules.rewritten, pair, &pair.old.key, &pair.new.key);
            self.texts(pair);
        }
        pairs
    }

    fn texts<T>(&mut self, pair: &Pair<'a, T>) {
        self.doc(pair, [pair.old.doc, pair.new.doc]);
        let rule = match (pair.old.deprecated, pair.new.deprecated) {
            (None, _) => Rule::Deprecated,
            (_, None) => Rule::Undeprecated,
            _ => Rule::DeprecationChanged,
        };
        self.text(rule, pair, [pair.old.deprecated, pair.new.deprecated]);
    }

    /// Adds a change if the things that both specs have come in another order.
    pub fn order<'p, T: 'a>(
        &mut self,
        rule: Rule,
        at: &str,
        it: &[String],
        pairs: impl IntoIterator<Item = &'p Pair<'a, T>>,
    ) where
        'a: 'p,
    {
        let pairs: Vec<&Pair<'a, T>> = pairs.into_iter().collect();
        let mut sorted = pairs.clone();
        sorted.sort_by_key(|pair| pair.place);
        let Some((old, new)) = sorted.iter().zip(&pairs).find(|(old, new)| old.place != new.place) else { return };
        let old_keys: Vec<&str> = sorted.iter().map(|pair| &*pair.old.key).collect();
        let new_keys: Vec<&str> = pairs.iter().map(|pair| &*pair.new.key).collect();
        let facts = [old.old.fact(&old_keys.join(", ")), new.new.fact(&new_keys.join(", "))];
        self.push(rule, at, facts.map(Some), [it.to_vec(), it.to_vec()]);
    }
}

type Pairing<'a, T> = (Vec<Thing<'a, T>>, Vec<Thing<'a, T>>, Vec<Pair<'a, T>>);

/// Things are the same by their names in the spec, or else by their names in Rust.
fn pair<'a, T>(at: &str, old: Vec<Thing<'a, T>>, new: Vec<Thing<'a, T>>) -> Pairing<'a, T> {
    let keys = |things: &[Thing<'a, T>]| things.iter().map(|thing| thing.key.clone()).collect::<BTreeSet<_>>();
    let (old_keys, new_keys) = (keys(&old), keys(&new));
    let mut old: Vec<Option<Thing<'a, T>>> = old.into_iter().map(Some).collect();
    let (mut added, mut pairs) = (Vec::new(), Vec::new());
    for thing in new {
        let by_key = |known: &Thing<'a, T>| known.key == thing.key;
        let by_rust = |known: &Thing<'a, T>| {
            known.rust == thing.rust && !new_keys.contains(&known.key) && !old_keys.contains(&thing.key)
        };
        let place = old.iter().position(|known| known.as_ref().is_some_and(|known| by_key(known) || by_rust(known)));
        match place.and_then(|place| Some((place, old[place].take()?))) {
            Some((place, old)) => pairs.push(Pair { path: path(at, &thing.key), old, new: thing, place }),
            None => added.push(thing),
        }
    }
    (old.into_iter().flatten().collect(), added, pairs)
}

pub fn path(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}
