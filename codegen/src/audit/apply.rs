//! Applies the findings of an audit to the spec. Each edited spec is audited again: findings whose edits do not settle them,
//! or lead to others, are left to a person.

mod files;
mod unused;

use super::escaped::escaped;
use super::fix::{PLACEHOLDER, Step};
use super::report::{Finding, Report, Status};
use crate::edit::{Edit, Value};
use crate::model::Model;
use crate::source::Sources;
use files::Files;

pub use files::Edited;

/// What applying the findings changes.
#[derive(Debug)]
pub struct Applied {
    pub files: Vec<Edited>,
    /// The number of applied findings.
    pub count: usize,
    pub left: Vec<Left>,
}

/// A finding that a person has to settle.
#[derive(Debug)]
pub struct Left {
    pub finding: String,
    pub reason: String,
}

/// Applies the drift of a report to the spec that it is about. `audit` makes such a report of an edited spec.
pub fn apply(report: &Report, sources: &Sources, audit: &dyn Fn(&Model, &Sources) -> Option<Report>) -> Applied {
    let drift: Vec<Finding> = report.drift.iter().filter(|finding| is_edit(finding)).cloned().collect();
    let original = Files::new(sources);
    let mut attempt = Attempt { drift: &drift, audit, files: original.clone(), applied: 0, left: Vec::new() };
    let mut order: Vec<usize> = (0..drift.len()).collect();
    order.sort_by_key(|index| rank(&drift[*index]));
    attempt.settle(&order);
    // One finding may need the edit of another.
    let left: Vec<usize> = std::mem::take(&mut attempt.left).into_iter().map(|(index, _)| index).collect();
    attempt.settle(&left);
    attempt.forget_settled();
    attempt.remove_unused(&original);
    let left =
        attempt.left.into_iter().map(|(index, reason)| Left { finding: escaped(&drift[index].heading()), reason });
    Applied { files: original.changes(&attempt.files), count: attempt.applied, left: left.collect() }
}

struct Attempt<'a> {
    drift: &'a [Finding],
    audit: &'a dyn Fn(&Model, &Sources) -> Option<Report>,
    files: Files,
    applied: usize,
    left: Vec<(usize, String)>,
}

impl Attempt<'_> {
    /// Applies findings at once or, if that fails, one half after the other.
    fn settle(&mut self, findings: &[usize]) {
        let (files, applied, refused) = self.edited(findings);
        let verdict = if applied.is_empty() { Ok(()) } else { self.verify(&files, &applied) };
        match verdict {
            Ok(()) => {
                self.files = files;
                self.applied += applied.len();
                self.left.extend(refused);
            }
            Err(reason) => match findings {
                [one] => self.left.push((*one, reason)),
                several => {
                    let (first, second) = several.split_at(several.len() / 2);
                    self.settle(first);
                    self.settle(second);
                }
            },
        }
    }

    /// The files with the edits of each finding that can be made, and the reasons why others cannot.
    fn edited(&self, findings: &[usize]) -> (Files, Vec<usize>, Vec<(usize, String)>) {
        let (mut files, mut applied) = (self.files.clone(), Vec::new());
        let mut open = findings.to_vec();
        loop {
            let mut refused = Vec::new();
            for index in &open {
                match files.with(&self.drift[*index].steps) {
                    Ok(edited) => {
                        files = edited;
                        applied.push(*index);
                    }
                    Err(reason) => refused.push((*index, reason)),
                }
            }
            if refused.len() == open.len() || refused.is_empty() {
                return (files, applied, refused);
            }
            open = refused.into_iter().map(|(index, _)| index).collect();
        }
    }

    /// Whether the spec can still be read, and exactly these findings are gone.
    fn verify(&self, files: &Files, applied: &[usize]) -> Result<(), String> {
        let drift = self.drift_of(files)?;
        let is_settled = |index: &&usize| !drift.iter().any(|other| other.is_like(&self.drift[**index]));
        let placeholders = applied.iter().flat_map(|index| &self.drift[*index].steps).map(unknown_types).sum::<usize>();
        let expected = self.drift.len() - self.applied - applied.len() + placeholders;
        match applied.iter().all(|index| is_settled(&index)) || placeholders > 0 {
            false => Err("the edit would not settle it".to_owned()),
            true if drift.len() > expected => Err("the edit would lead to other differences".to_owned()),
            true => Ok(()),
        }
    }

    /// The drift of edited files, without texts.
    fn drift_of(&self, files: &Files) -> Result<Vec<Finding>, String> {
        let sources = files.sources();
        let model = crate::draft(&sources).map_err(|problems| {
            let first = problems.iter().next().map(|problem| problem.message().to_owned());
            format!("the spec would be invalid: {}", first.unwrap_or_default())
        })?;
        let report = (self.audit)(&model, &sources).ok_or("the edited spec cannot be audited")?;
        Ok(report.drift.into_iter().filter(is_edit).collect())
    }

    /// Takes findings from those left that an edit for another one has settled.
    fn forget_settled(&mut self) {
        if self.left.is_empty() || self.applied == 0 {
            return;
        }
        let Ok(drift) = self.drift_of(&self.files) else { return };
        let before = self.left.len();
        self.left.retain(|(index, _)| drift.iter().any(|finding| finding.is_like(&self.drift[*index])));
        self.applied += before - self.left.len();
    }

    /// Removes types that only removed entries used.
    fn remove_unused(&mut self, original: &Files) {
        while let Some(files) = unused::removed(original, &self.files) {
            if self.drift_of(&files).map_or(true, |drift| drift.len() > self.left.len()) {
                return;
            }
            self.files = files;
        }
    }
}

/// A person reads texts, and the record of them is not a part of the spec.
fn is_edit(finding: &Finding) -> bool {
    finding.status != Status::Unread
}

/// Additions come first, because they name their neighbours.
fn rank(finding: &Finding) -> u8 {
    let rank = |step: &Step| match step {
        Step::Edit(_, Edit::Put(_) | Edit::Forget(_)) | Step::Create(..) => 0,
        Step::Edit(_, Edit::Remove(_)) | Step::Delete(_) => 1,
        Step::Edit(_, Edit::Rename(..)) => 2,
    };
    finding.steps.iter().map(rank).max().unwrap_or(0)
}

/// The number of new values whose type a person has to write.
fn unknown_types(step: &Step) -> usize {
    fn count(value: &Value) -> usize {
        match value {
            Value::Map(_, entries) => entries
                .iter()
                .map(|(key, value)| match value {
                    Value::Scalar(text) => {
                        usize::from(text.contains(PLACEHOLDER) && matches!(&**key, "type" | PLACEHOLDER))
                    }
                    value => count(value),
                })
                .sum(),
            _ => 0,
        }
    }
    match step {
        Step::Edit(_, Edit::Put(put)) => count(&put.value),
        _ => 0,
    }
}

impl Finding {
    fn is_like(&self, other: &Self) -> bool {
        let key = |it: &Self| (it.status, it.subject.clone(), it.property.clone());
        key(self) == key(other)
    }
}
