//! The report as a section of a changelog.

use super::{Report, Row};
use crate::diff::documents::{DocumentChange, DocumentRule};
use crate::diff::rule::Section;

impl Report {
    /// A section to paste into a changelog: the next version, and the changes by kind.
    pub fn markdown(&self) -> String {
        let sections = Section::LISTED.iter().filter_map(|section| {
            let rows: Vec<&Row> = self.changes.iter().filter(|row| row.rule.section() == *section).collect();
            (!rows.is_empty()).then(|| format!("\n### {}\n\n{}", section.heading(), lines(&rows)))
        });
        let mut sections: String = sections.collect();
        let documents = documents(&self.documents);
        if !documents.is_empty() {
            sections.push_str(&format!("\n### OpenAPI documents\n\n{documents}"));
        }
        if sections.is_empty() {
            return "No changes for users of the client.\n".to_owned();
        }
        format!("## {}\n{sections}", self.next_version)
    }
}

/// One line for each kind of change of the documents, except of texts.
fn documents(changes: &[DocumentChange]) -> String {
    let kinds = [
        (DocumentRule::DocumentRemoved, "Removed"),
        (DocumentRule::DocumentChanged, "Changed"),
        (DocumentRule::DocumentAdded, "Added"),
    ];
    let line = |(rule, verb): (DocumentRule, &str)| {
        let paths = changes.iter().filter(|change| change.rule == rule).map(|change| change.path.clone());
        let paths: Vec<String> = paths.collect();
        if paths.is_empty() { String::new() } else { format!("- {verb} {}.\n", super::phrase::names(&paths)) }
    };
    kinds.into_iter().map(line).collect()
}

/// One line for each change. Changes of one rule that differ in their names only share a line.
fn lines(rows: &[&Row]) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut rows = rows.iter().peekable();
    while let Some(row) = rows.next() {
        let mut names = row.it.clone();
        while let Some(next) = rows.next_if(|next| is_nameable(row) && next.rule == row.rule) {
            names.extend(next.it.iter().cloned());
        }
        lines.push(line(row, &names));
    }
    lines.iter().map(|line| format!("- {line}\n")).collect()
}

/// Whether changes of the rule differ in their names only.
fn is_nameable(row: &Row) -> bool {
    let text = row.rule.texts().rust;
    text.contains("{it}")
        && !["{was}", "{old}", "{new}", "[old]", "[new]", "Unchanged"].iter().any(|slot| text.contains(slot))
}

fn line(row: &Row, names: &[String]) -> String {
    if is_nameable(row) {
        return row.rule.texts().rust.replace("{it}", &super::phrase::names(names));
    }
    match row.rule.texts().rust.starts_with("Unchanged") {
        true => {
            let mut wire = row.wire.chars();
            let first = wire.next().into_iter().flat_map(char::to_lowercase);
            format!("{}: {}", super::phrase::names(names), first.chain(wire).collect::<String>())
        }
        false => row.rust.clone(),
    }
}
