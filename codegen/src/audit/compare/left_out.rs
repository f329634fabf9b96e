//! What records and enums leave out.

use super::{Comparison, Record, forget, subject};
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::report::{Difference, Finding, Status};

impl<'a> Comparison<'a> {
    /// What the record or the enum of an entity omits.
    pub(super) fn holder(&mut self, entity: &'a Entity) -> Option<&mut Record<'a>> {
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
    pub(super) fn without_left_out(
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
    pub(super) fn unused(&mut self) {
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
}
