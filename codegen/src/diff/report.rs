//! The report of a comparison as text, as a section of a changelog and as JSON.

mod markdown;
mod phrase;
mod text;

use serde::Serialize;

use super::compare::Change;
use super::documents::DocumentChange;
use super::entry::Fact;
use super::mentions::Mention;
use super::rule::{Impact, Rule, Section};
use super::version::Version;
use crate::source::Sources;

/// All changes between two specs, and the version that they require.
#[derive(Debug, Serialize)]
pub struct Report {
    impact: Option<Impact>,
    version: String,
    next_version: String,
    changes: Vec<Row>,
    /// Hand-written places that name what is gone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    mentions: Vec<Mention>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    documents: Vec<DocumentChange>,
}

#[derive(Debug, Serialize)]
struct Row {
    rule: Rule,
    impact: Impact,
    resource: Option<String>,
    path: String,
    old: Option<Located>,
    new: Option<Located>,
    rust: String,
    wire: String,
    reason: &'static str,
    #[serde(skip)]
    it: Vec<String>,
}

/// A value of a spec, and its place.
#[derive(Debug, Serialize)]
struct Located {
    value: String,
    place: String,
}

impl Report {
    /// The changes from one spec to another, the breaking ones first. `version` is the current version of the client.
    pub fn new(changes: &[Change], old: &Sources, new: &Sources, version: Version) -> Self {
        let next = version.after(changes);
        let located = |fact: &Fact, sources: &Sources| Located {
            value: fact.value.clone(),
            place: sources.place(fact.span).to_string(),
        };
        let row = |change: &Change| Row {
            rule: change.rule,
            impact: change.rule.impact(),
            resource: change.resource.clone(),
            path: change.path.clone(),
            old: change.old.as_ref().map(|fact| located(fact, old)),
            new: change.new.as_ref().map(|fact| located(fact, new)),
            rust: phrase::phrase(change.rule.texts().rust, change),
            wire: phrase::phrase(change.rule.texts().wire, change),
            reason: change.rule.texts().why,
            it: change.it.clone(),
        };
        let mut changes: Vec<Row> = changes.iter().map(row).collect();
        changes.sort_by_key(|row| row.rule.section());
        let listed = |row: &&Row| row.rule.section() != Section::Unlisted;
        let impact = changes.iter().filter(listed).map(|row| row.impact).min();
        Self {
            impact,
            version: version.to_string(),
            next_version: next.to_string(),
            changes,
            mentions: Vec::new(),
            documents: Vec::new(),
        }
    }

    /// The report with hand-written places that name what is gone.
    #[must_use]
    pub fn with_mentions(self, mentions: Vec<Mention>) -> Self {
        Self { mentions, ..self }
    }

    /// The report with the changes of the OpenAPI documents.
    #[must_use]
    pub fn with_documents(self, documents: Vec<DocumentChange>) -> Self {
        Self { documents, ..self }
    }
}
