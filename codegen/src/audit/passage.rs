//! Texts of a page that the audit does not interpret, or not in full, and the fingerprints of those that a person has read.

use std::hash::Hasher;

use fnv::FnvHasher;

/// A text of a page. It belongs to an entity.
#[derive(Clone, Debug)]
pub struct Passage {
    pub role: Role,
    pub fingerprint: String,
    /// The line of the page. 0 for one that a person has read before.
    pub line: usize,
    /// Its beginning. Empty for one that a person has read before.
    pub excerpt: String,
}

/// The role of a passage for its entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// A text without any fact.
    Loose,
    /// The text of a row beside its facts: its description, and remarks in other cells.
    Row,
    /// The text beside the fact that the key names, such as the title of a call. The audit compares the fact itself.
    Beside(String),
}

impl Passage {
    /// A passage. Its fingerprint depends on its words without those in `facts`, and not on how they look.
    pub fn new(role: Role, text: &str, facts: &[&str], line: usize) -> Self {
        let facts: Vec<String> = facts.iter().flat_map(|fact| words(fact)).collect();
        let rest: Vec<String> = words(text).filter(|word| !facts.contains(word)).collect();
        Self { role, fingerprint: fingerprint(&rest), line, excerpt: excerpt(text) }
    }
}

/// The beginning of a longer text.
pub fn excerpt(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words,
    }
}

/// 48 bits, which suffice for the few texts of a section.
fn fingerprint(words: &[String]) -> String {
    let mut hasher = FnvHasher::default();
    hasher.write(words.join(" ").as_bytes());
    format!("{:012x}", hasher.finish() >> 16)
}

/// The words of a text in lower case, without quotes, punctuation and dashes.
fn words(text: &str) -> impl Iterator<Item = String> {
    let is_edge = |c: char| !c.is_alphanumeric() && !"<>=≤≥%+*#/?".contains(c);
    let words = text.split(|c: char| c.is_whitespace() || c == '`').map(move |word| word.trim_matches(is_edge));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase)
}
