//! Compares values with a type, and reports what does not fit.

use super::entity::entity;
use super::file::Values;
use super::fit::{Fit, fit, unknown_words};
use super::spots::Spots;
use crate::audit::fix::{Fix, Step};
use crate::audit::inventory::{Claim, Kind};
use crate::audit::paste::Paste;
use crate::audit::paste::property::Differing;
use crate::audit::places::Target;
use crate::audit::report::{Finding, Report, Status};
use crate::audit::spec::Spec;
use crate::edit::Edit;
use crate::model::Type;
use crate::source::Span;

pub struct Comparison<'a> {
    pub report: Report,
    pub spec: &'a Spec<'a>,
    pub paste: Paste<'a>,
}

/// What values belong to.
#[derive(Clone)]
pub struct Subject<'s> {
    /// The resource, or `api`, or `indicators`.
    pub group: &'s str,
    pub kind: Kind,
    pub name: &'s str,
    /// The name in words, with what it belongs to.
    pub words: String,
    pub span: Option<Span>,
}

impl<'a> Comparison<'a> {
    pub fn new(spec: &'a Spec<'a>) -> Self {
        Self { report: Report::default(), spec, paste: Paste::new(spec, None) }
    }

    /// Compares values with a type, and the items of lists with that of the items.
    pub fn value(&mut self, subject: &Subject<'_>, ty: &Type, spots: &Spots<'_>) {
        let model = self.spec.model;
        let keys: Vec<&str> = spots.keys().into_keys().collect();
        let notation = ty.notation(model);
        let mismatch = self.forms(subject, spots, &notation, |found| fit(model, ty, found, &keys));
        if let Some(mut finding) = mismatch {
            let entity = entity(subject.kind, subject.name, spots);
            let claim = entity.property("type").cloned().unwrap_or(Claim::Absent);
            finding.property = Some("type".to_owned());
            let target = self.target(subject);
            let (page, spec) = (&claim, &Claim::one(&notation));
            let differing = Differing { property: "type", page, spec, on_page: &entity, target, above: &[] };
            finding.fixed(self.paste.property(&differing));
            self.report.add(finding);
        }
        self.words(subject, ty, spots);
        if let Type::List(item) = ty
            && !matches!(**item, Type::Object(_) | Type::TaggedList(_))
        {
            let items = Subject { words: format!("items of {}", subject.words), ..subject.clone() };
            self.value(&items, item, &spots.items());
        }
    }

    /// Compares the JSON types of values. Returns the finding if some do not fit.
    pub fn forms(
        &mut self,
        subject: &Subject<'_>,
        spots: &Spots<'_>,
        expected: &str,
        fit: impl Fn(&str) -> Fit,
    ) -> Option<Finding> {
        let values = spots.values();
        let of = |wanted: Fit| counts(&values, |found| fit(found) == wanted);
        if let Some(found) = of(Fit::Loose) {
            self.report.add_loose(self.finding(Status::Loose, subject, spots, format!("{found} for {expected}")));
        }
        let found = of(Fit::Mismatch);
        if found.is_none() {
            self.report.agree();
        }
        found.map(|found| self.finding(Status::Mismatch, subject, spots, format!("{found} for {expected}")))
    }

    fn words(&mut self, subject: &Subject<'_>, ty: &Type, spots: &Spots<'_>) {
        let values = spots.values();
        let unknown = unknown_words(self.spec.model, ty, &values);
        if unknown.is_empty() {
            return;
        }
        let listed: Vec<String> = unknown.iter().map(|(word, count)| format!("`{word}` {count}")).collect();
        let mut finding = self.finding(Status::Mismatch, subject, spots, listed.join(", "));
        finding.property = Some("values".to_owned());
        let known = self.spec.values(ty);
        if known != Claim::Absent {
            let words = Claim::set(unknown.iter().map(|(word, _)| *word).filter(|word| !word.starts_with('{')));
            let entity = entity(subject.kind, subject.name, spots);
            let target = self.target(subject);
            let (page, spec) = (&words, &known);
            let differing = Differing { property: "values", page, spec, on_page: &entity, target, above: &[] };
            let mut fix = self.paste.property(&differing);
            // Responses show what exists, not what does not.
            fix.steps.retain(|step| !matches!(step, Step::Edit(_, Edit::Remove(_))));
            finding.fixed(fix);
        }
        self.report.add(finding);
    }

    /// The entry of a field or an indicator.
    fn target(&self, subject: &Subject<'_>) -> Option<Target> {
        self.spec.places.of_name(subject.span?)
    }

    /// Reports what the spec lacks.
    pub fn unknown(&mut self, subject: &Subject<'_>, spots: &Spots<'_>, fix: Fix) {
        let found = counts(&spots.values(), |_| true);
        let mut finding = self.finding(Status::Unknown, subject, spots, found.unwrap_or_default());
        finding.message = finding.message.filter(|message| !message.is_empty());
        finding.fixed(fix);
        self.report.add(finding);
    }

    pub fn finding(&self, status: Status, subject: &Subject<'_>, spots: &Spots<'_>, message: String) -> Finding {
        Finding {
            group: subject.group.to_owned(),
            status,
            kind: subject.kind.word(),
            name: subject.name.to_owned(),
            subject: subject.words.clone(),
            property: None,
            message: Some(message),
            difference: None,
            page: spots.place(),
            spec: subject.span.map(|span| self.spec.place(span)),
            note: None,
            fix: None,
            steps: Vec::new(),
        }
    }
}

/// The JSON types that are selected, with their counts.
fn counts(values: &Values, selects: impl Fn(&str) -> bool) -> Option<String> {
    let selected = values.types.iter().filter(|(found, _)| selects(found));
    let listed: Vec<String> = selected.map(|(found, count)| format!("`{found}` {count}")).collect();
    if listed.is_empty() { None } else { Some(listed.join(", ")) }
}
