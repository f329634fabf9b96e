//! Texts of the spec that name what the spec no longer has.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::edit::Document;
use crate::parse::yaml::Node;
use crate::source::Sources;

/// A line that names something that the new client or spec does not have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Mention {
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What it names: a Rust path, or a name of the spec.
    pub name: String,
}

/// The keys of texts.
const TEXTS: [&str; 3] = ["note", "doc", "deprecated"];

/// The texts of the new spec that name a key of the old one only.
pub fn mentions(old: &Sources, new: &Sources) -> Vec<Mention> {
    let (before, after) = (keys(old), keys(new));
    let gone: Vec<&String> = before.difference(&after).collect();
    let mut mentions = Vec::new();
    for (id, file) in new.iter() {
        let Ok(document) = Document::parse(&file.text) else { continue };
        document.each(&mut |path, node| {
            let Node::Scalar(text) = node else { return };
            if path.last().is_some_and(|key| TEXTS.contains(&&**key)) {
                let named = gone.iter().filter(|name| names(&text.value, name));
                let line = new.place(crate::source::Span { file: id, ..text.span }).line;
                mentions.extend(named.map(|name| Mention { file: file.path.clone(), line, name: (*name).clone() }));
            }
        });
    }
    mentions
}

fn keys(sources: &Sources) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for (_, file) in sources.iter() {
        let Ok(document) = Document::parse(&file.text) else { continue };
        document.each(&mut |path, _| keys.extend(path.last().cloned()));
    }
    keys
}

/// Whether a text names something: in backticks or, if the name has several words, as it is.
fn names(text: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let plain = name.contains('_') && text.split(|c: char| !is_word(c)).any(|word| word == name);
    plain || text.split('`').skip(1).step_by(2).any(|code| code == name)
}
