//! What an audit found.

mod text;

use serde::Serialize;

use super::inventory::{Claim, Place};

#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// How much was compared, and how it came out.
    pub counts: Counts,
    /// Where page and spec drifted apart, and what on the page cannot be interpreted.
    pub drift: Vec<Finding>,
    /// Where they differ on purpose.
    pub deliberate: Vec<Finding>,
}

#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Counts {
    pub compared: usize,
    /// Those that both sides state alike.
    pub agreed: usize,
    pub drifted: usize,
    pub deliberate: usize,
    /// Pieces of the page without a known meaning.
    pub unreadable: usize,
}

#[derive(Debug, Serialize)]
pub struct Finding {
    /// The resource it is about, or `api`, or `indicators`.
    pub group: String,
    /// How the two sides stand.
    pub status: Status,
    /// What kind of thing it is about.
    pub kind: &'static str,
    pub name: String,
    /// The thing in words, with what it belongs to.
    pub subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
    /// What is to be said beside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What the two sides say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difference: Option<Difference>,
    /// Where the page says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<Place>,
    /// Where the spec says it, or would.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spec: Option<Place>,
    /// Why it is so on purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// What to paste into the spec, or to run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
}

/// What the two sides say of one property.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    pub page: String,
    pub spec: String,
    /// Values that only the page has, where both have several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only_page: Vec<String>,
    /// Values that only the spec has, where both have several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only_spec: Vec<String>,
}

/// How the two sides stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The page has it, the spec lacks it.
    PageOnly,
    /// The spec has it, the page lacks it.
    SpecOnly,
    /// Both have it and do not say the same.
    Differs,
    /// The spec records a difference that is another by now, or none.
    Stale,
    /// The page says something without a known meaning.
    Unreadable,
}

impl Report {
    /// Whether page and spec agree but for what differs on purpose.
    pub fn agrees(&self) -> bool {
        self.drift.is_empty()
    }

    pub fn text(&self) -> String {
        text::text(self)
    }

    pub(super) fn agree(&mut self) {
        self.counts.compared += 1;
        self.counts.agreed += 1;
    }

    pub(super) fn add(&mut self, finding: Finding) {
        self.counts.compared += 1;
        match (&finding.note, finding.status) {
            (Some(_), _) => self.counts.deliberate += 1,
            (None, Status::Unreadable) => self.counts.unreadable += 1,
            (None, _) => self.counts.drifted += 1,
        }
        if finding.note.is_some() { self.deliberate.push(finding) } else { self.drift.push(finding) }
    }
}

impl Difference {
    pub(super) fn new(page: &Claim, spec: &Claim) -> Self {
        let only = |left: &Claim, right: &Claim| match (left, right) {
            (Claim::Set(_), Claim::Set(_)) => left.without(right).into_iter().map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        Self { page: page.text(), spec: spec.text(), only_page: only(page, spec), only_spec: only(spec, page) }
    }
}
