//! The cases that the build script made of the spec, read from their text.

use std::collections::BTreeMap;
use std::io::{self, Write};

/// What the spec allows.
pub const POSSIBLE: &str = include_str!(concat!(env!("OUT_DIR"), "/possible.rs"));

/// What the spec forbids.
pub const IMPOSSIBLE: &str = include_str!(concat!(env!("OUT_DIR"), "/impossible.rs"));

/// A function of one of the texts.
pub struct Case {
    /// Its module and its name.
    pub name: String,
    /// What the compiler must say of it, if it is impossible.
    pub expected: String,
}

/// The cases of a text by their lines, from 1. Prints how many there are of each kind.
///
/// # Panics
/// Panics if a kind has no cases.
pub fn cases(side: &str, text: &str) -> BTreeMap<u64, Case> {
    let (mut cases, mut counts) = (BTreeMap::new(), Vec::new());
    let (mut module, mut expected) = ("", "");
    for (line, number) in text.lines().map(str::trim).zip(1..) {
        if let Some(name) = line.strip_prefix("mod ") {
            module = name.trim_end_matches(" {");
            counts.push((module, 0));
        } else if let Some(doc) = line.strip_prefix("/// ") {
            expected = doc;
        } else if let Some(rest) = line.strip_prefix("fn ") {
            let name = rest.split('(').next().unwrap_or_default();
            cases.insert(number, Case { name: format!("{module}::{name}"), expected: expected.to_owned() });
            counts.last_mut().unwrap().1 += 1;
        }
    }
    // What macros print is shown only for tests that fail.
    io::stderr().write_all(format!("{} {side} cases: {counts:?}\n", cases.len()).as_bytes()).unwrap();
    assert!(!counts.is_empty() && counts.iter().all(|(_, count)| *count > 0), "no cases of a kind: {counts:?}");
    cases
}
