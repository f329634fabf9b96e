//! Compares two inventories.

mod pairs;
mod record;

use super::fix::forget;
use super::inventory::{Claim, Entity, Kind};
use super::paste::property::Differing;
use super::paste::{Gap, Paste};
use super::places::Target;
use super::read::call;
use super::report::{Difference, Finding, Report, Status};
use super::spec::Spec;
use crate::source::Span;
use pairs::{EXAMPLE, pairs};
use record::{Record, Verdict};

/// Compares a page with a spec.
pub fn compare(page: &Entity, root: &Entity, spec: &Spec<'_>) -> Report {
    let mut comparison = Comparison { report: Report::default(), spec, above: Vec::new(), shared: Vec::new() };
    comparison.entity(page, root);
    comparison.unused();
    comparison.report
}

struct Comparison<'a> {
    report: Report,
    spec: &'a Spec<'a>,
    /// The entities that contain the compared one, the outermost first.
    above: Vec<&'a Entity>,
    /// What records and enums leave out, each with a finding about it.
    shared: Vec<(Span, Record<'a>, Finding)>,
}

impl<'a> Comparison<'a> {
    fn entity(&mut self, page: &'a Entity, spec: &'a Entity) {
        let mut record = Record::new(spec);
        self.holder(spec);
        let renamed = !spec.is_called(&page.name) && spec.kind != Kind::Response;
        if renamed {
            let claims = (&Claim::one(&page.name), &Claim::one(&spec.name));
            self.property(spec.kind.name_property(), claims, (page, spec), &mut record);
        } else {
            self.report.agree();
        }
        for (property, claim) in page.properties.iter().filter(|(property, _)| !renamed || *property != EXAMPLE) {
            let other = spec.property(property).unwrap_or(&Claim::Absent);
            let reduced = self.without_left_out(property, (claim, other), (page, spec));
            let claim = reduced.as_ref().unwrap_or(claim);
            match claim.agrees(other) {
                true if reduced.is_some() => {}
                true => self.report.agree(),
                false => self.property(property, (claim, other), (page, spec), &mut record),
            }
        }
        if let Some((span, _)) = Record::absence(spec) {
            let message = "recorded as absent from the page, but the page has it: remove `documented`".to_owned();
            let page = Some(page.place.clone());
            let stale = self.stale(spec, span, message, None);
            self.report.add(Finding { page, ..stale });
        }
        self.above.push(spec);
        self.parts(page, spec, &mut record);
        self.above.pop();
        for entry in record.unused() {
            let (property, value) = (&entry.property, &entry.value);
            let message = format!("`documented: {{ {property}: {value} }}` is no longer a difference: remove it");
            let recorded = (property.clone(), value.clone());
            let stale = self.stale(spec, entry.span, message, Some(recorded));
            self.report.add(stale);
        }
    }

    fn property(
        &mut self,
        property: &str,
        (page, spec): (&Claim, &Claim),
        (on_page, in_spec): (&Entity, &Entity),
        record: &mut Record<'_>,
    ) {
        let mut finding = self.finding(Status::Differs, in_spec, None);
        finding.property = Some(property.to_owned());
        finding.difference = Some(Difference::new(page, spec));
        (finding.page, finding.spec) = (Some(on_page.place.clone()), Some(in_spec.place.clone()));
        match record.property(property, page) {
            Verdict::Deliberate(note) => finding.note = Some(note),
            Verdict::Changed(recorded) => {
                finding.status = Status::Stale;
                finding.message = Some(format!("recorded as {recorded}, but the page now says {}", page.text()));
            }
            Verdict::NotRecorded => {
                let (target, above) = (self.target(in_spec), &self.above[..]);
                let differing = Differing { property, page, spec, on_page, target, above };
                finding.fixed(Paste::new(self.spec).property(&differing));
            }
        }
        self.report.add(finding);
    }

    fn parts(&mut self, on_page: &'a Entity, spec: &'a Entity, record: &mut Record<'_>) {
        let pairs = pairs(on_page, spec);
        for (page, spec) in &pairs.both {
            self.entity(page, spec);
        }
        for part in pairs.page.iter().filter(|part| !belongs(part, &pairs.page)) {
            let status = if part.kind == Kind::Unreadable { Status::Unreadable } else { Status::PageOnly };
            let message = part.property("reason").map(Claim::text);
            let mut finding = self.finding(status, part, message);
            finding.page = Some(part.place.clone());
            finding.spec = Some(spec.place.clone()).filter(|_| part.kind != Kind::Resource);
            finding.note = record.left_out(part.kind, &part.name);
            if finding.note.is_none() && part.kind == Kind::Field {
                finding.note = self.holder(spec).and_then(|holder| holder.left_out(Kind::Field, &part.name));
            }
            let response = pairs.page.iter().find(|other| part.kind == Kind::Operation && belongs_to(other, part));
            let paste = Paste::new(self.spec);
            let resource = self.above.iter().copied().find(|entity| entity.kind == Kind::Resource);
            let gap = Gap::new(paste.places, part, (on_page, spec), &pairs.both, resource);
            finding.fixed(paste.entity(part, response.copied(), &gap));
            self.report.add(finding);
        }
        for part in pairs.spec.iter().filter(|part| !belongs(part, &pairs.spec)) {
            let mut finding = self.finding(Status::SpecOnly, part, None);
            finding.spec = Some(part.place.clone());
            finding.note = Record::absence(part).map(|(_, note)| note);
            finding.fixed(Paste::new(self.spec).removal(part));
            self.report.add(finding);
        }
    }

    /// What the record or the enum of an entity omits.
    fn holder(&mut self, entity: &'a Entity) -> Option<&mut Record<'a>> {
        let holder = entity.holder.as_ref()?;
        let span = holder.remark.span;
        if !self.shared.iter().any(|(known, ..)| *known == span) {
            let words = Entity::new(holder.kind, &holder.name, self.spec.place(span));
            let subject = subject(&words, &[]);
            let stale = Finding { subject, ..self.finding(Status::Stale, &words, None) };
            self.shared.push((span, Record::shared(holder), stale));
        }
        self.shared.iter_mut().find(|(known, ..)| *known == span).map(|(_, record, _)| record)
    }

    /// The values of the page without those that the enum omits. `None` if it does not omit any of them.
    fn without_left_out(
        &mut self,
        property: &str,
        (page, spec): (&Claim, &Claim),
        (on_page, in_spec): (&Entity, &'a Entity),
    ) -> Option<Claim> {
        if property != "values" || *spec == Claim::Absent {
            return None;
        }
        let added = page.without(spec);
        let holder = self.holder(in_spec)?;
        let reason = |value: &str| Some((value.to_owned(), holder.left_out(Kind::Value, value)?));
        let omitted: Vec<(String, String)> = added.into_iter().filter_map(reason).collect();
        let note = omitted.first()?.1.clone();
        let mut finding = self.finding(Status::Differs, in_spec, None);
        (finding.property, finding.note) = (Some(property.to_owned()), Some(note));
        finding.difference = Some(Difference::new(page, spec));
        (finding.page, finding.spec) = (Some(on_page.place.clone()), Some(in_spec.place.clone()));
        self.report.add(finding);
        let is_kept = |value: &&String| !omitted.iter().any(|(other, _)| other == *value);
        Some(Claim::set(page.values().iter().filter(is_kept)))
    }

    /// Reports what records and enums are said to omit, although the page does not have it.
    fn unused(&mut self) {
        for (span, record, finding) in std::mem::take(&mut self.shared) {
            for entry in record.unused() {
                let (property, value) = (entry.property, entry.value);
                let message = format!("`documented: {{ {property}: {value} }}` is no longer a difference: remove it");
                let steps = self.spec.places.of_value(span).map(|target| forget(target, Some((property, value))));
                self.report.add(Finding {
                    message: Some(message),
                    spec: Some(self.spec.place(entry.span)),
                    steps: steps.into_iter().collect(),
                    ..finding.clone()
                });
            }
        }
    }

    /// A recorded difference that is out of date. Without an entry, all that is recorded.
    fn stale(&self, entity: &Entity, span: Span, message: String, entry: Option<(String, String)>) -> Finding {
        let steps = self.target(entity).map(|target| forget(target, entry)).into_iter().collect();
        Finding { spec: Some(self.spec.place(span)), steps, ..self.finding(Status::Stale, entity, Some(message)) }
    }

    /// The entry of an entity of the spec.
    fn target(&self, entity: &Entity) -> Option<Target> {
        self.spec.places.of_value(entity.remark.as_ref()?.span)
    }

    fn finding(&self, status: Status, entity: &Entity, message: Option<String>) -> Finding {
        let resource = self.above.iter().copied().chain([entity]).find(|entity| entity.kind == Kind::Resource);
        let indicators = self.above.iter().any(|entity| entity.kind == Kind::Indicators);
        let group = match resource {
            Some(resource) => resource.name.clone(),
            None if indicators => Kind::Indicators.word().to_owned(),
            None => Kind::Api.word().to_owned(),
        };
        Finding {
            group,
            status,
            kind: entity.kind.word(),
            name: entity.name.clone(),
            subject: subject(entity, &self.above),
            property: None,
            message,
            difference: None,
            page: None,
            spec: None,
            note: None,
            fix: None,
            steps: Vec::new(),
        }
    }
}

/// An entity in words: its kind, its name, and what it belongs to.
fn subject(entity: &Entity, above: &[&Entity]) -> String {
    let own = match entity.kind {
        Kind::Unreadable => entity.name.clone(),
        _ if entity.name == entity.kind.word() => entity.name.clone(),
        kind => format!("{} `{}`", kind.word(), entity.name),
    };
    let names =
        above.iter().rev().filter(|entity| matches!(entity.kind, Kind::Operation | Kind::Response | Kind::Field));
    names.fold(own, |words, entity| format!("{words} of `{}`", entity.name))
}

/// Whether a part is reported with another: a response with its call.
fn belongs(part: &Entity, parts: &[&Entity]) -> bool {
    parts.iter().any(|operation| belongs_to(part, operation))
}

fn belongs_to(response: &Entity, operation: &Entity) -> bool {
    response.kind == Kind::Response
        && operation.kind == Kind::Operation
        && call::response(&operation.name).as_ref() == Some(&response.name)
}
