//! Text with its formatting: code, bold, struck through.

#[derive(Clone, Debug, Default)]
pub struct Text {
    pub runs: Vec<Run>,
}

/// A part of a text with the same formatting.
#[derive(Clone, Debug, Default)]
pub struct Run {
    pub text: String,
    pub code: bool,
    pub strong: bool,
    pub strike: bool,
}

impl Run {
    /// A run without formatting.
    pub fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }
}

impl Text {
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| &*run.text).collect::<String>().trim().to_owned()
    }

    pub fn lower(&self) -> String {
        self.plain().to_lowercase()
    }

    /// The text outside code in lower case, with a space for each code.
    pub fn words(&self) -> String {
        let words = self.runs.iter().map(|run| if run.code { " " } else { &*run.text });
        words.collect::<String>().trim().to_lowercase()
    }

    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.runs.iter().filter(|run| run.code).map(|run| run.text.trim())
    }

    /// The code that it begins with.
    pub fn leading_code(&self) -> Option<&str> {
        self.runs.first().filter(|run| run.code).map(|run| run.text.trim())
    }

    /// Whether it is struck through or contains "deprecated".
    pub fn is_deprecated(&self) -> bool {
        self.runs.iter().any(|run| run.strike) || self.lower().contains("deprecated")
    }
}
