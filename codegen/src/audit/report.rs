//! The result of an audit.

mod text;

use serde::Serialize;

use super::fix::{Fix, Step};
use super::inventory::{Claim, Place};
use super::passage::{Passage, Role};

#[derive(Debug, Default, Serialize)]
pub struct Report {
    pub counts: Counts,
    /// Differences between the spec and the page or the responses, and parts of the page that cannot be interpreted.
    pub drift: Vec<Finding>,
    /// Differences that the spec records.
    pub deliberate: Vec<Finding>,
    /// Texts that the audit does not interpret.
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub texts: Texts,
    /// Values in responses that are written in another way than documented, and that the client reads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub loose: Vec<Finding>,
    /// Fields of the spec that no response has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unseen: Vec<Unseen>,
}

/// The texts of the page that the audit does not interpret.
#[derive(Debug, Default, Serialize)]
pub struct Texts {
    /// Whether the spec has the file of texts that a person has read. Without it, no text is a difference.
    pub recorded: bool,
    /// Descriptions in tables.
    pub rows: usize,
    /// The others.
    pub others: Vec<TextsAbout>,
}

/// Texts about one part of the page.
#[derive(Debug, Serialize)]
pub struct TextsAbout {
    pub about: String,
    /// Their lines on the page.
    pub lines: Vec<usize>,
}

#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Counts {
    pub compared: usize,
    pub agreed: usize,
    pub drifted: usize,
    pub deliberate: usize,
    pub unreadable: usize,
    #[serde(skip_serializing_if = "is_zero")]
    pub loose: usize,
}

/// The fields of a record that no response has. None of them: no response has the record.
#[derive(Debug, Serialize)]
pub struct Unseen {
    pub record: String,
    pub fields: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// The resource it is about, or `api`, or `indicators`.
    pub group: String,
    pub status: Status,
    pub kind: &'static str,
    pub name: String,
    /// The entity in words, with what it belongs to.
    pub subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difference: Option<Difference>,
    /// The place on the page, or the first one in the file of shapes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<Place>,
    /// The place in the spec, or where to add it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spec: Option<Place>,
    /// The recorded reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// YAML to paste into the spec, or a command to run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
    /// What `apply` changes.
    #[serde(skip)]
    pub(super) steps: Vec<Step>,
}

impl Finding {
    pub(super) fn fixed(&mut self, fix: Fix) {
        self.fix = fix.text();
        self.steps = fix.steps;
    }
}

/// The values of one property on both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    pub page: String,
    pub spec: String,
    /// Values that only the page has, if both sides have sets.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only_page: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only_spec: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The page has it, the spec lacks it.
    PageOnly,
    /// The spec has it, the page lacks it.
    SpecOnly,
    /// Page and spec have different values.
    Differs,
    /// The spec records a difference that has changed or no longer exists.
    Stale,
    /// A part of the page cannot be interpreted.
    Unreadable,
    /// A text that the audit does not interpret is new, has changed or is gone since a person read the page.
    Unread,
    /// Responses have it, the spec lacks it.
    Unknown,
    /// Values in responses do not have the type of the spec, or are not among its values.
    Mismatch,
    /// Values in responses are written in another way than documented, and the client reads them.
    Loose,
}

impl Report {
    /// Whether page, responses and spec agree, apart from recorded differences.
    pub fn agrees(&self) -> bool {
        self.drift.is_empty()
    }

    /// Both reports as one.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.counts = self.counts.plus(other.counts);
        self.drift.extend(other.drift);
        self.deliberate.extend(other.deliberate);
        self.loose.extend(other.loose);
        self.unseen.extend(other.unseen);
        self.texts.recorded |= other.texts.recorded;
        self.texts.rows += other.texts.rows;
        self.texts.others.extend(other.texts.others);
        self
    }

    pub(super) fn add_loose(&mut self, finding: Finding) {
        self.counts.loose += 1;
        self.loose.push(finding);
    }

    /// Notes a text that the audit does not interpret.
    pub(super) fn add_text(&mut self, about: &str, passage: &Passage) {
        match passage.role {
            Role::Row => self.texts.rows += 1,
            Role::Beside(_) => {}
            Role::Loose => {
                let known = self.texts.others.iter().position(|texts| texts.about == about).unwrap_or_else(|| {
                    self.texts.others.push(TextsAbout { about: about.to_owned(), lines: Vec::new() });
                    self.texts.others.len() - 1
                });
                let lines = &mut self.texts.others[known].lines;
                lines.extend(Some(passage.line).filter(|line| lines.last() != Some(line)));
            }
        }
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

impl Texts {
    pub(super) fn is_empty(&self) -> bool {
        self.rows == 0 && self.others.is_empty()
    }
}

impl Counts {
    fn plus(self, other: Self) -> Self {
        Self {
            compared: self.compared + other.compared,
            agreed: self.agreed + other.agreed,
            drifted: self.drifted + other.drifted,
            deliberate: self.deliberate + other.deliberate,
            unreadable: self.unreadable + other.unreadable,
            loose: self.loose + other.loose,
        }
    }
}

fn is_zero(count: &usize) -> bool {
    *count == 0
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
