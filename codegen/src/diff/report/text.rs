//! The report as text.

use super::{Located, Report, Row};
use crate::diff::documents::DocumentChange;
use crate::diff::rule::Impact;

/// The maximum length of a shown value.
const WIDTH: usize = 80;

impl Report {
    /// Every change with its places and its reason, then the OpenAPI documents, the places that name what is gone, and the next
    /// version.
    pub fn text(&self) -> String {
        let rows: String = self.changes.iter().map(row).collect();
        let count = |impact: Impact| self.changes.iter().filter(|row| row.impact == impact).count();
        let impacts = [Impact::Breaking, Impact::Additive, Impact::Invisible];
        let counts = impacts.map(|impact| format!("{} {}", count(impact), impact.word())).join(", ");
        let version = match self.next_version == self.version {
            true => format!("the version stays {}", self.version),
            false => format!("version {} becomes {}", self.version, self.next_version),
        };
        let documents = self
            .documents
            .iter()
            .map(|DocumentChange { rule, path }| format!("  {} [{}]: {path}\n", rule.impact().word(), rule.as_str()));
        let documents = part("the OpenAPI documents change", documents.collect());
        let mentions = self.mentions.iter().map(|it| format!("  {}:{}  {}\n", it.file, it.line, it.name));
        let mentions = part("these places name what is gone", mentions.collect());
        format!("{rows}{documents}{mentions}{counts}; {version}\n")
    }
}

/// Lines below a title, if there are any.
fn part(title: &str, lines: String) -> String {
    if lines.is_empty() { lines } else { format!("{title}\n{lines}\n") }
}

fn row(row: &Row) -> String {
    let fact = |label: &str, fact: &Option<Located>| {
        fact.as_ref()
            .map(|Located { value, place }| format!("  {label}   {}  ({place})\n", short(value)))
            .unwrap_or_default()
    };
    let Row { rule, impact, path, old, new, rust, wire, reason, .. } = row;
    let effect = |label: &str, effect: &str| match effect.starts_with("Unchanged") {
        true => String::new(),
        false => format!("  {label}  {effect}\n"),
    };
    let facts = [fact("old", old), fact("new", new), effect("Rust", rust), effect("wire", wire)].concat();
    format!("{} [{}]: {path}\n{facts}  why   {reason}\n\n", impact.word(), rule.as_str())
}

fn short(text: &str) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    let line = line.join(" ");
    match line.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
