//! The mistakes in a spec: every stage collects them, and they are shown together.

mod code;
mod render;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

pub use code::Code;

use crate::source::{Place, Sources, Span};

/// The most diagnostics to show at once.
const MOST_SHOWN: usize = 100;

/// The longest message or help, whatever it quotes.
const LONGEST_TEXT: usize = 400;

/// An abbreviation has at least this many letters: `int`, `bool`.
const SHORTENED: usize = 3;

/// One mistake, its place, and how to fix it.
#[derive(Debug)]
pub struct Diagnostic {
    code: Code,
    message: String,
    labels: Vec<(Span, String)>,
    help: Option<String>,
}

impl Diagnostic {
    /// A diagnostic that points at `span`, with `label` beside it.
    pub fn new(code: Code, message: impl Into<String>, span: Span, label: impl Into<String>) -> Self {
        Self { code, message: shortened(message.into()), labels: vec![(span, label.into())], help: None }
    }

    /// Points at a second place, which explains the first.
    pub fn also(mut self, span: Span, label: impl Into<String>) -> Self {
        self.labels.push((span, label.into()));
        self
    }

    /// Sets the help, which says how to fix the mistake.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(shortened(help.into()));
        self
    }

    /// Suggests the known name that is most similar to `name` or begins with it; lists all known names if none is similar.
    pub fn suggest<'a>(self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        let distance = |word: &str| strsim::damerau_levenshtein(name, word);
        let near = |word: &str| {
            distance(word) <= name.len().div_ceil(3) || (name.len() >= SHORTENED && word.starts_with(name))
        };
        match known.iter().filter(|word| near(word)).min_by_key(|word| distance(word)) {
            Some(nearest) => self.help(format!("did you mean `{nearest}`?")),
            None if known.is_empty() => self,
            None => self.help(format!("known here: {}", known.join(", "))),
        }
    }

    pub fn code(&self) -> Code {
        self.code
    }

    /// The title: one fact, without the place.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where the mistake is.
    ///
    /// # Panics
    /// Every diagnostic has a place from the start.
    pub fn place<'a>(&self, sources: &'a Sources) -> Place<'a> {
        sources.place(self.labels[0].0)
    }

    /// How to fix the mistake, where that is known.
    pub fn help_text(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

fn shortened(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(LONGEST_TEXT) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// The mistakes found so far.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    told: BTreeSet<(Option<Span>, String)>,
}

impl Diagnostics {
    /// Adds a diagnostic, unless there is an equal one at the same place: a field is checked for each call that sends it.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let place = diagnostic.labels.first().map(|(span, _)| *span);
        if self.told.insert((place, diagnostic.message.clone())) {
            self.list.push(diagnostic);
        }
    }

    /// Returns `value` if nothing was added: the next stage sees only valid input.
    ///
    /// # Errors
    /// There are diagnostics, which are returned.
    pub fn barrier<T>(self, value: T) -> Result<T, Self> {
        if self.list.is_empty() { Ok(value) } else { Err(self) }
    }

    /// The diagnostics in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// The diagnostics to show, and how many more there are: one slip at the top of a file can cause thousands.
    pub fn shown(&self) -> (&[Diagnostic], usize) {
        let shown = self.list.len().min(MOST_SHOWN);
        (&self.list[..shown], self.list.len() - shown)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Plain characters, the same everywhere.
    Plain,
    /// With colours for a terminal.
    Coloured,
}
