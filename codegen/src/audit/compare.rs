//! Compares two inventories.

mod calls;
mod left_out;
mod pairs;
mod platforms;
pub mod record;
mod texts;

use super::fix::forget;
use super::inventory::{Claim, Entity, Kind};
use super::paste::property::Differing;
use super::paste::{Gap, Paste};
use super::places::Target;
use super::read::call;
use super::report::{Difference, Finding, Report, Status, Texts};
use super::spec::Spec;
use crate::source::Span;
use calls::{belongs, belongs_to, is_turned, is_turned_response, reads};
use pairs::{EXAMPLE, pairs};
use record::{Record, Verdict};

/// Compares a page with a spec. `recorded`: the spec has the file of texts that a person has read.
pub fn compare<'a>(page: &'a Entity, root: &'a Entity, spec: &'a Spec<'a>, recorded: bool) -> Report {
    let report = Report { texts: Texts { recorded, ..Texts::default() }, ..Report::default() };
    let paste = Paste::new(spec, Some(page));
    let name = page.place.file.clone();
    let mut comparison = Comparison {
        report,
        paste,
        spec,
        above: Vec::new(),
        page: name,
        calls: Vec::new(),
        missing: Vec::new(),
        shared: Vec::new(),
    };
    comparison.entity(page, root);
    comparison.unused();
    comparison.report
}

struct Comparison<'a> {
    report: Report,
    spec: &'a Spec<'a>,
    /// The entities that contain the compared one, the outermost first.
    above: Vec<&'a Entity>,
    paste: Paste<'a>,
    /// The name of the page.
    page: String,
    /// The calls of the compared resource: on the page and in the spec.
    calls: Vec<(&'a str, &'a str)>,
    /// Its calls that the page lacks.
    missing: Vec<&'a str>,
    /// What records and enums leave out, each with a finding about it.
    shared: Vec<(Span, Record<'a>, Finding)>,
}

impl<'a> Comparison<'a> {
    fn entity(&mut self, page: &'a Entity, spec: &'a Entity) {
        let mut record = Record::new(spec);
        self.holder(spec);
        let renamed = !spec.is_called(&page.name) && spec.kind != Kind::Response;
        if spec.kind == Kind::Section {
            // Its text is compared below.
        } else if renamed {
            let claims = (&Claim::one(&page.name), &Claim::one(&spec.name));
            self.property(spec.kind.name_property(), claims, (page, spec), &mut record);
        } else {
            self.report.agree();
        }
        let turned = spec.kind == Kind::Operation && is_turned(page, spec);
        // Shapes of responses say what a call really returns.
        let is_implied = |property: &str| {
            (renamed && property == EXAMPLE) || (turned && property == "body") || property == "returns"
        };
        for (property, claim) in page.properties.iter().filter(|(property, _)| !is_implied(property)) {
            let other = spec.property(property).unwrap_or(&Claim::Absent);
            let claim = &self.in_words_of_spec(property, claim);
            let reduced = self.without_left_out(property, (claim, other), (page, spec));
            let claim = reduced.as_ref().unwrap_or(claim);
            match claim.agrees(other) || self.is_other_word(spec, property, claim) {
                true if reduced.is_some() => {}
                true => self.report.agree(),
                false => self.property(property, (claim, other), (page, spec), &mut record),
            }
        }
        if let Some((span, _)) = Record::absence(spec).filter(|_| !spec.shares_remark) {
            let message = "recorded as absent from the page, but the page has it: remove `documented`".to_owned();
            let page = Some(page.place.clone());
            let stale = self.stale(spec, span, message, None);
            self.report.add(Finding { page, ..stale });
        }
        self.above.push(spec);
        self.parts(page, spec, &mut record);
        self.above.pop();
        self.texts(page, spec);
        for entry in record.unused().filter(|_| !spec.shares_remark) {
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
        if in_spec.kind == Kind::Platform && property == "name" && self.swap(in_spec, page) {
            return self.report.agree();
        }
        match record.property(property, page) {
            Verdict::Deliberate(note) => finding.note = Some(note),
            Verdict::Changed(recorded) => {
                finding.status = Status::Stale;
                finding.message = Some(format!("recorded as {recorded}, but the page now says {}", page.text()));
            }
            Verdict::NotRecorded => {
                self.paste_within();
                let (target, above) = (self.target(in_spec), &self.above[..]);
                let differing = Differing { property, page, spec, on_page, target, above };
                finding.fixed(self.paste.property(&differing));
            }
        }
        self.report.add(finding);
    }

    fn parts(&mut self, on_page: &'a Entity, spec: &'a Entity, record: &mut Record<'_>) {
        if spec.is_repeated {
            return;
        }
        let pairs = pairs(on_page, spec);
        let is_call = |(page, _): &&(&Entity, &Entity)| page.kind == Kind::Operation;
        self.calls.extend(pairs.both.iter().filter(is_call).map(|(page, spec)| (&*page.name, &*spec.name)));
        let missing = pairs.spec.iter().filter(|part| part.kind == Kind::Operation);
        self.missing.extend(missing.map(|part| &*part.name));
        for (page, spec) in &pairs.both {
            self.entity(page, spec);
        }
        let turned = spec.kind == Kind::Operation && is_turned(on_page, spec);
        let is_told = |part: &Entity, parts: &[&Entity]| {
            let is_of_turned = |call: &(&str, &str)| is_turned_response(part, call);
            let is_row =
                part.kind == Kind::Parameter || (part.kind == Kind::Unreadable && part.name.starts_with("row "));
            belongs(part, parts)
                || (turned && is_row)
                || (is_row && self.is_field_of_missing(part, spec))
                || self.calls.iter().any(is_of_turned)
        };
        let (page_only, spec_only): (Vec<&Entity>, Vec<&Entity>) = (
            pairs.page.iter().copied().filter(|part| !is_told(part, &pairs.page)).collect(),
            pairs.spec.iter().copied().filter(|part| !is_told(part, &pairs.spec)).collect(),
        );
        if spec.kind == Kind::Resource {
            self.calls.clear();
            self.missing.clear();
        }
        self.paste_within();
        for part in page_only {
            if part.kind == Kind::Section {
                self.title(part, spec);
                continue;
            }
            let status = if part.kind == Kind::Unreadable { Status::Unreadable } else { Status::PageOnly };
            let message = part.property("reason").map(Claim::text);
            let mut finding = self.finding(status, part, message);
            finding.page = Some(part.place.clone());
            finding.note = record.left_out(part.kind, &part.name);
            if finding.note.is_none() && part.kind == Kind::Field {
                finding.note = self.holder(spec).and_then(|holder| holder.left_out(Kind::Field, &part.name));
            }
            let response = pairs.page.iter().find(|other| part.kind == Kind::Operation && belongs_to(other, part));
            let paste = &self.paste;
            let resource = self.above.iter().copied().find(|entity| entity.kind == Kind::Resource);
            let gap = Gap::new(paste.places, part, (on_page, spec), &pairs.both, resource);
            let place = match part.kind {
                Kind::Resource => None,
                Kind::Unreadable => Some(spec.place.clone()),
                _ => Some(gap.place(paste.places).unwrap_or_else(|| spec.place.clone())),
            };
            finding.spec = place;
            finding.fixed(paste.entity(part, response.copied(), &gap));
            self.report.add(finding);
        }
        self.removed(&spec_only, spec);
    }

    /// Parts that the page lacks.
    fn removed(&mut self, parts: &[&'a Entity], spec: &Entity) {
        for &part in parts {
            if part.kind == Kind::Section {
                self.title(part, spec);
                continue;
            }
            let mut finding = self.finding(Status::SpecOnly, part, None);
            finding.spec = Some(part.place.clone());
            finding.note = Record::absence(part).map(|(_, note)| note);
            finding.fixed(self.paste.removal(part));
            self.report.add(finding);
        }
    }

    /// Whether a parameter is a field that a missing call with the same path returns: the page now has another method there.
    fn is_field_of_missing(&self, part: &Entity, operation: &Entity) -> bool {
        let path = |call: &str| call.split_once(' ').map(|(_, path)| path.to_owned());
        let is_there = |call: &&&str| reads(call) && path(call) == path(&operation.name);
        let response = self.missing.iter().find(is_there).and_then(|call| call::response(call));
        let resource = self.above.iter().rev().nth(1).filter(|_| operation.kind == Kind::Operation);
        let fields = resource.zip(response).and_then(|(resource, name)| resource.part(Kind::Response, &name));
        fields.is_some_and(|fields| fields.part(Kind::Field, part.name.trim_start_matches("row ")).is_some())
    }

    /// A claim of the page with the spec's name of a call whose path or method has changed.
    fn in_words_of_spec(&self, property: &str, claim: &Claim) -> Claim {
        let names = claim.values().first().filter(|_| property == "filters_of");
        let call = names.and_then(|name| self.calls.iter().find(|(page, _)| page == name));
        call.map_or(claim.clone(), |(_, spec)| Claim::one(*spec))
    }

    fn paste_within(&mut self) {
        let resource = self.above.iter().find(|entity| entity.kind == Kind::Resource);
        let holder = self.above.last().filter(|entity| matches!(entity.kind, Kind::Field | Kind::Parameter));
        self.paste.within(resource.map_or("", |resource| &resource.name), holder.map(|holder| &*holder.name));
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
        Kind::Section => match entity.passages.first() {
            Some(title) if !title.excerpt.is_empty() => format!("section `{}`", title.excerpt),
            _ => "section".to_owned(),
        },
        _ if entity.name == entity.kind.word() => entity.name.clone(),
        kind => format!("{} `{}`", kind.word(), entity.name),
    };
    let names = above
        .iter()
        .rev()
        .filter(|entity| matches!(entity.kind, Kind::Operation | Kind::Response | Kind::Field | Kind::Parameter));
    names.fold(own, |words, entity| format!("{words} of `{}`", entity.name))
}
