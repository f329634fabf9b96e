//! A piece of text as its reader sees it: what is code, bold or struck through.

/// A text of several runs.
#[derive(Clone, Debug, Default)]
pub struct Text {
    pub runs: Vec<Run>,
}

/// A part of a text that looks the same throughout.
#[derive(Clone, Debug, Default)]
pub struct Run {
    pub text: String,
    pub code: bool,
    pub strong: bool,
    /// Whether it is struck through.
    pub strike: bool,
}

impl Run {
    /// A run without any marks.
    pub fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }
}

impl Text {
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| &*run.text).collect::<String>().trim().to_owned()
    }

    /// All of it in small letters.
    pub fn lower(&self) -> String {
        self.plain().to_lowercase()
    }

    /// What is not code, in small letters, with a blank where code stands.
    pub fn words(&self) -> String {
        let words = self.runs.iter().map(|run| if run.code { " " } else { &*run.text });
        words.collect::<String>().trim().to_lowercase()
    }

    /// The pieces of code in it.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.runs.iter().filter(|run| run.code).map(|run| run.text.trim())
    }

    /// The code that it begins with.
    pub fn leading_code(&self) -> Option<&str> {
        self.runs.first().filter(|run| run.code).map(|run| run.text.trim())
    }

    /// Whether it says in any way that something is going to be gone.
    pub fn is_deprecated(&self) -> bool {
        self.runs.iter().any(|run| run.strike) || self.lower().contains("deprecated")
    }
}
