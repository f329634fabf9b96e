//! Two inventories of the same facts: where they agree, and where not.

mod pairs;
mod record;

use super::inventory::{Claim, Kind, Thing};
use super::paste::Paste;
use super::read::call;
use super::report::{Difference, Finding, Report, Status};
use super::spec::Spec;
use pairs::{EXAMPLE, pairs};
use record::{Record, Standing};

/// Compares a page with a spec.
pub fn compare(page: &Thing, root: &Thing, spec: &Spec<'_>) -> Report {
    let mut comparison =
        Comparison { report: Report::default(), paste: Paste { model: spec.model }, spec, above: Vec::new() };
    comparison.thing(page, root);
    comparison.report
}

struct Comparison<'a> {
    report: Report,
    paste: Paste<'a>,
    spec: &'a Spec<'a>,
    /// What the compared thing belongs to, the outermost first.
    above: Vec<&'a Thing>,
}

impl<'a> Comparison<'a> {
    fn thing(&mut self, page: &'a Thing, spec: &'a Thing) {
        let mut record = Record::new(spec);
        let renamed = page.name != spec.name && spec.kind != Kind::Answer;
        if renamed {
            let claims = (&Claim::one(&page.name), &Claim::one(&spec.name));
            self.property(spec.kind.name_property(), claims, (page, spec), &mut record);
        } else {
            self.report.agree();
        }
        for (property, claim) in page.properties.iter().filter(|(property, _)| !renamed || *property != EXAMPLE) {
            let other = spec.property(property).unwrap_or(&Claim::Nothing);
            match claim.agrees(other) {
                true => self.report.agree(),
                false => self.property(property, (claim, other), (page, spec), &mut record),
            }
        }
        if let Some((span, _)) = Record::absence(spec) {
            let message = "recorded as not on the page, and the page has it: remove `documented`".to_owned();
            let place = self.spec.place(span);
            self.add(Finding {
                page: Some(page.place.clone()),
                spec: Some(place),
                ..self.finding(Status::Stale, spec, Some(message))
            });
        }
        self.above.push(spec);
        self.parts(page, spec, &mut record);
        self.above.pop();
        for entry in record.unmet() {
            let (property, value) = (&entry.property, &entry.value);
            let message = format!("`documented: {{ {property}: {value} }}` is no difference any more: remove it");
            let place = self.spec.place(entry.span);
            self.add(Finding { spec: Some(place), ..self.finding(Status::Stale, spec, Some(message)) });
        }
    }

    fn property(
        &mut self,
        property: &str,
        (page, spec): (&Claim, &Claim),
        (on_page, in_spec): (&Thing, &Thing),
        record: &mut Record<'_>,
    ) {
        let mut finding = self.finding(Status::Differs, in_spec, None);
        finding.property = Some(property.to_owned());
        finding.difference = Some(Difference::new(page, spec));
        (finding.page, finding.spec) = (Some(on_page.place.clone()), Some(in_spec.place.clone()));
        match record.property(property, page) {
            Standing::Deliberate(note) => finding.note = Some(note),
            Standing::Changed(recorded) => {
                finding.status = Status::Stale;
                finding.message = Some(format!("recorded as {recorded}, the page now says {}", page.text()));
            }
            Standing::Drift => finding.fix = self.paste.property(on_page, property, page, spec),
        }
        self.add(finding);
    }

    fn parts(&mut self, page: &'a Thing, spec: &'a Thing, record: &mut Record<'_>) {
        let pairs = pairs(page, spec);
        for (page, spec) in &pairs.both {
            self.thing(page, spec);
        }
        for part in pairs.page.iter().filter(|part| !belongs(part, &pairs.page)) {
            let status = if part.kind == Kind::Unreadable { Status::Unreadable } else { Status::PageOnly };
            let message = part.property("reason").map(Claim::text);
            let mut finding = self.finding(status, part, message);
            finding.page = Some(part.place.clone());
            finding.spec = Some(spec.place.clone()).filter(|_| part.kind != Kind::Resource);
            finding.note = record.left_out(part.kind, &part.name);
            let answer = pairs.page.iter().find(|other| part.kind == Kind::Operation && belongs_to(other, part));
            finding.fix = self.paste.thing(part, answer.copied());
            self.add(finding);
        }
        for part in pairs.spec.iter().filter(|part| !belongs(part, &pairs.spec)) {
            let mut finding = self.finding(Status::SpecOnly, part, None);
            finding.spec = Some(part.place.clone());
            finding.note = Record::absence(part).map(|(_, note)| note);
            self.add(finding);
        }
    }

    fn finding(&self, status: Status, thing: &Thing, message: Option<String>) -> Finding {
        let resource = self.above.iter().copied().chain([thing]).find(|thing| thing.kind == Kind::Resource);
        let indicators = self.above.iter().any(|thing| thing.kind == Kind::Indicators);
        let group = match resource {
            Some(resource) => resource.name.clone(),
            None if indicators => Kind::Indicators.word().to_owned(),
            None => Kind::Api.word().to_owned(),
        };
        Finding {
            group,
            status,
            kind: thing.kind.word(),
            name: thing.name.clone(),
            subject: subject(thing, &self.above),
            property: None,
            message,
            difference: None,
            page: None,
            spec: None,
            note: None,
            fix: None,
        }
    }

    fn add(&mut self, finding: Finding) {
        self.report.add(finding);
    }
}

/// A thing in words: its kind, its name, and what it belongs to.
fn subject(thing: &Thing, above: &[&Thing]) -> String {
    let own = match thing.kind {
        Kind::Unreadable => thing.name.clone(),
        _ if thing.name == thing.kind.word() => thing.name.clone(),
        kind => format!("{} `{}`", kind.word(), thing.name),
    };
    let names = above.iter().rev().filter(|thing| matches!(thing.kind, Kind::Operation | Kind::Answer | Kind::Field));
    names.fold(own, |words, thing| format!("{words} of `{}`", thing.name))
}

/// Whether a part is told of with another: an answer with the call that is new or gone as well.
fn belongs(part: &Thing, parts: &[&Thing]) -> bool {
    parts.iter().any(|operation| belongs_to(part, operation))
}

fn belongs_to(answer: &Thing, operation: &Thing) -> bool {
    answer.kind == Kind::Answer
        && operation.kind == Kind::Operation
        && call::answer(&operation.name).as_ref() == Some(&answer.name)
}
