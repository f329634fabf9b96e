//! The subjects of texts, and the facts in them.

use super::call::Call;

/// The subject of texts.
#[derive(Clone, Debug)]
pub enum About {
    Api,
    Operation(Call),
    Resource(String),
    /// Indicators of a family.
    Indicators(String),
    /// A title about all calls, by its fingerprint.
    Section(String),
}

/// A fact in a sentence: its key, and the words that the audit interprets. Without a key, the report already has the sentence.
pub struct Fact {
    pub key: String,
    pub words: Vec<String>,
}

impl Fact {
    pub fn new(key: &str, words: impl IntoIterator<Item = String>) -> Self {
        Self { key: key.to_owned(), words: words.into_iter().collect() }
    }
}
