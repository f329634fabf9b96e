//! The changes between two specs, and the comparison of entries, texts and orders.

use super::entry::{Entry, Fact, Pair, pair, path};
use super::rule::Rule;
use super::side::Side;
use crate::model::Model;
use crate::source::Spanned;

/// One change of the spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub rule: Rule,
    /// The resource that it belongs to, unless it affects what resources share.
    pub resource: Option<String>,
    /// The changed entry by its names in the spec.
    pub path: String,
    /// What the old spec says, if it says something.
    pub old: Option<Fact>,
    /// What the new spec says, if it says something.
    pub new: Option<Fact>,
    /// The names in Rust before the change.
    pub was: Vec<String>,
    /// The names in Rust that change.
    pub it: Vec<String>,
}

/// Two specs, and the changes found so far.
pub struct Diff<'a> {
    pub old: Side<'a>,
    pub new: Side<'a>,
    /// Whether paths begin with the name of a resource.
    pub in_resources: bool,
    changes: Vec<Change>,
}

impl<'a> Diff<'a> {
    pub fn new(old: &'a Model, new: &'a Model) -> Self {
        Self { old: Side::new(old, 0), new: Side::new(new, 1), in_resources: false, changes: Vec::new() }
    }

    /// All changes. The same change of a filter that several calls have is listed once, with all its names in Rust.
    pub fn changes(self) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        for change in self.changes {
            let same =
                |known: &&mut Change| known.rule == change.rule && known.old == change.old && known.new == change.new;
            match changes.iter_mut().find(same) {
                Some(known) => {
                    for (names, more) in [(&mut known.was, change.was), (&mut known.it, change.it)] {
                        let new: Vec<String> = more.into_iter().filter(|name| !names.contains(name)).collect();
                        names.extend(new);
                    }
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

    /// Adds a change if only one of the two specs has a fact.
    pub fn presence(
        &mut self,
        [added, removed]: [Rule; 2],
        path: &str,
        facts: [Option<Fact>; 2],
        [was, it]: [Vec<String>; 2],
    ) {
        match facts {
            [None, Some(_)] => self.push(added, path, facts, [Vec::new(), it]),
            [Some(_), None] => self.push(removed, path, facts, [was.clone(), was]),
            _ => {}
        }
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

    /// Adds a change of `pair` if its documentation differs.
    pub fn doc<T>(&mut self, pair: &Pair<'a, T>, docs: [Option<&Spanned<String>>; 2]) {
        let items = [&pair.old, &pair.new].map(|entry| entry.items.iter().take(1).cloned().collect());
        self.text(Rule::DocChanged, &pair.path, docs, items);
    }

    /// Adds a change if one of the two texts is missing or if they differ.
    pub fn text(&mut self, rule: Rule, path: &str, texts: [Option<&Spanned<String>>; 2], items: [Vec<String>; 2]) {
        let facts = texts.map(|text| text.map(|text| Fact { value: text.value.trim().to_owned(), span: text.span }));
        let [old, new] = facts.each_ref().map(|fact| fact.as_ref().map(|fact| &fact.value));
        if old != new {
            self.push(rule, path, facts, items);
        }
    }

    /// Compares the names and texts of two lists of entries. Returns the entries that both specs have, in the order of the
    /// new spec.
    pub fn list<T: 'a, L: IntoIterator<Item = &'a T>>(
        &mut self,
        at: &str,
        [old, new]: [L; 2],
        entry: impl Fn(&Side<'a>, &'a T) -> Entry<'a, T>,
    ) -> Vec<Pair<'a, T>> {
        let old = old.into_iter().map(|of| entry(&self.old, of)).collect();
        let new = new.into_iter().map(|of| entry(&self.new, of)).collect();
        let (removed, added, pairs) = pair(at, old, new);
        for entry in removed {
            let (path, fact) = (path(at, &entry.key), entry.fact(&entry.shown));
            self.push(entry.rules.removed, &path, [Some(fact), None], [entry.all(), entry.all()]);
        }
        for entry in added {
            let (path, fact) = (path(at, &entry.key), entry.fact(&entry.shown));
            self.push(entry.rules.added, &path, [None, Some(fact)], [Vec::new(), entry.all()]);
        }
        for pair in &pairs {
            self.names(pair);
            self.doc(pair, [pair.old.doc, pair.new.doc]);
            self.deprecation(pair);
        }
        pairs
    }

    fn names<T>(&mut self, pair: &Pair<'a, T>) {
        if pair.old.rust != pair.new.rust {
            let facts = [&pair.old, &pair.new].map(|entry| Some(entry.fact(&entry.rust)));
            let (was, it) = (pair.old.all(), pair.new.all());
            // An argument can have another name although all paths are the same.
            let differ = |these: &[String], those: &[String]| {
                these.iter().filter(|name| was == it || !those.contains(name)).cloned().collect()
            };
            let renamed = [differ(&was, &it), differ(&it, &was)];
            self.push(pair.new.rules.renamed, &pair.path, facts, renamed);
        }
        self.differ(pair.new.rules.rewritten, pair, &pair.old.key, &pair.new.key);
    }

    fn deprecation<T>(&mut self, pair: &Pair<'a, T>) {
        let texts = [pair.old.deprecated, pair.new.deprecated];
        let rule = match texts {
            [None, _] => Rule::Deprecated,
            [_, None] => Rule::Undeprecated,
            _ => Rule::DeprecationChanged,
        };
        self.text(rule, &pair.path, texts, [pair.old.items.clone(), pair.new.items.clone()]);
    }

    /// Adds a change of `it` if the entries that both specs have are in another order. Returns whether they are.
    pub fn order<'p, T: 'a>(
        &mut self,
        rule: Rule,
        at: &str,
        it: &[String],
        pairs: impl IntoIterator<Item = &'p Pair<'a, T>>,
    ) -> bool
    where
        'a: 'p,
    {
        let pairs: Vec<&Pair<'a, T>> = pairs.into_iter().collect();
        let mut sorted = pairs.clone();
        sorted.sort_by_key(|pair| pair.place);
        let Some((old, new)) = sorted.iter().zip(&pairs).find(|(old, new)| old.place != new.place) else {
            return false;
        };
        let old_keys: Vec<&str> = sorted.iter().map(|pair| &*pair.old.key).collect();
        let new_keys: Vec<&str> = pairs.iter().map(|pair| &*pair.new.key).collect();
        let facts = [old.old.fact(&old_keys.join(", ")), new.new.fact(&new_keys.join(", "))];
        self.push(rule, at, facts.map(Some), [it.to_vec(), it.to_vec()]);
        true
    }
}
