//! What is wrong with a spec: collected by every stage, shown together.

mod code;
mod render;

use std::collections::BTreeSet;

pub use code::Code;

use crate::source::{Sources, Span};

/// So many letters of a word are enough to tell it: `int`, `bool`.
const SHORTENED: usize = 3;

/// One thing that is wrong, where, and how to mend it.
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
        Self { code, message: message.into(), labels: vec![(span, label.into())], help: None }
    }

    /// Points at a second place that the first is about.
    pub fn also(mut self, span: Span, label: impl Into<String>) -> Self {
        self.labels.push((span, label.into()));
        self
    }

    /// Says how to mend it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Offers the known name that is nearest to `name` or longer by its end, or all of them when there is none.
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
}

/// Everything that is wrong so far.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    told: BTreeSet<(Option<Span>, String)>,
}

impl Diagnostics {
    /// Adds one, unless the same was said of the same place: a field is looked at once for each call that sends it.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let place = diagnostic.labels.first().map(|(span, _)| *span);
        if self.told.insert((place, diagnostic.message.clone())) {
            self.list.push(diagnostic);
        }
    }

    /// Stops here if anything is wrong, so that the next stage sees only what it can rely on.
    ///
    /// # Errors
    /// All that was collected.
    pub fn barrier<T>(self, value: T) -> Result<T, Self> {
        if self.list.is_empty() { Ok(value) } else { Err(self) }
    }

    /// What was collected, in the order it was found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// All of them as text: excerpt, place and help, in the layout of the Rust compiler.
    pub fn render(&self, sources: &Sources, style: Style) -> String {
        self.each(sources, style).collect::<Vec<_>>().join("\n\n")
    }

    /// The same, one by one.
    pub fn each(&self, sources: &Sources, style: Style) -> impl Iterator<Item = String> {
        render::each(&self.list, sources, style)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Plain characters, the same everywhere.
    Plain,
    /// With colours for a terminal.
    Coloured,
}
