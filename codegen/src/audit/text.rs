//! Text with its formatting: code, bold, struck through.

use std::ops::Range;

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

/// Words before a full stop that does not end a sentence.
const ABBREVIATIONS: &[&str] = &["e.g", "i.e", "etc", "max", "min", "vs", "no"];

impl Run {
    /// A run without formatting.
    pub fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }

    fn look(&self) -> (bool, bool) {
        (self.code, self.strong)
    }
}

impl Text {
    /// The text without formatting. A word and a code beside it are separate words, also without a space.
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for (index, run) in self.runs.iter().enumerate() {
            let before = index.checked_sub(1).map(|before| self.runs[before].look());
            let is_edge = match (before, run.look()) {
                (Some((false, _)), (true, _)) => {
                    !plain.ends_with(|c: char| c.is_whitespace() || "([{'\"“‘/-".contains(c))
                }
                (Some((true, _)), (false, _)) => run.text.starts_with(char::is_alphanumeric),
                (Some((_, before)), (_, now)) if before != now => {
                    plain.ends_with(char::is_alphanumeric) && run.text.starts_with(char::is_alphanumeric)
                }
                _ => false,
            };
            if is_edge && !plain.is_empty() {
                plain.push(' ');
            }
            plain.push_str(&run.text);
        }
        plain.trim().to_owned()
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

    /// Whether all of it is bold.
    pub fn is_strong(&self) -> bool {
        self.visible().all(|run| run.strong) && self.visible().next().is_some()
    }

    /// Whether all of it is struck through.
    pub fn is_struck(&self) -> bool {
        self.visible().all(|run| run.strike) && self.visible().next().is_some()
    }

    /// Its sentences. `E.g.` and the like do not end one.
    pub fn sentences(&self) -> Vec<Self> {
        let all = self.source();
        let mut ends: Vec<usize> = all.match_indices(['.', '!', '?']).map(|(end, sign)| end + sign.len()).collect();
        ends.retain(|end| {
            let next = all[*end..].trim_start();
            let begins = next.starts_with(|c: char| c.is_uppercase() || (!c.is_ascii() && !c.is_alphanumeric()));
            let last = all[..*end - 1].rsplit(|c: char| !c.is_alphanumeric() && c != '.').next().unwrap_or_default();
            all[*end..].starts_with(char::is_whitespace) && begins && !ABBREVIATIONS.contains(&&*last.to_lowercase())
        });
        ends.push(all.len());
        let mut begin = 0;
        let sentences = ends.into_iter().map(|end| self.part(std::mem::replace(&mut begin, end), end));
        sentences.filter(|sentence| !sentence.plain().is_empty()).collect()
    }

    /// The text without these bytes, which are in order.
    pub fn without(&self, ranges: &[Range<usize>]) -> Self {
        let ends = ranges.iter().map(|range| range.end);
        let begins = ranges.iter().map(|range| range.start).chain([usize::MAX]);
        let kept = [0].into_iter().chain(ends).zip(begins);
        Self { runs: kept.flat_map(|(begin, end)| self.part(begin, end.max(begin)).runs).collect() }
    }

    /// The text with as few runs as possible. Markdown makes a separate run of each bracket.
    pub fn joined(self) -> Self {
        let mut joined: Vec<Run> = Vec::new();
        for run in self.runs {
            match joined.last_mut() {
                Some(last) if last.look() == run.look() && last.strike == run.strike => last.text.push_str(&run.text),
                _ => joined.push(run),
            }
        }
        Self { runs: joined }
    }

    /// The text as it is written, without formatting. Bytes count from its start.
    pub fn source(&self) -> String {
        self.runs.iter().map(|run| &*run.text).collect()
    }

    /// The bytes `begin..end`, with their formatting.
    pub fn part(&self, begin: usize, end: usize) -> Self {
        let mut start = 0;
        let cut = |run: &Run| {
            let range = begin.max(start) - start..end.min(start + run.text.len()).max(start) - start;
            start += run.text.len();
            let text = run.text.get(range).filter(|text| !text.is_empty())?.to_owned();
            Some(Run { text, ..run.clone() })
        };
        Self { runs: self.runs.iter().filter_map(cut).collect() }
    }

    fn visible(&self) -> impl Iterator<Item = &Run> {
        self.runs.iter().filter(|run| !run.text.trim().is_empty())
    }
}
