//! Addresses that page and spec name differently.

use super::Comparison;
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::report::Finding;

impl Comparison<'_> {
    /// Whether the page's title above an address names no platform of the spec.
    pub(super) fn is_other_word(&self, spec: &Entity, property: &str, page: &Claim) -> bool {
        let platforms = self.above.last().map(|api| &*api.parts).unwrap_or_default();
        let names =
            || platforms.iter().filter(|part| part.kind == Kind::Platform).filter_map(|part| part.property("name"));
        spec.kind == Kind::Platform && property == "name" && !names().any(|name| name.agrees(page))
    }

    /// Whether an address has changed places with one that is reported already.
    pub(super) fn swap(&mut self, spec: &Entity, page: &Claim) -> bool {
        let name = spec.property("name").map(Claim::text).unwrap_or_default();
        let is_other = |finding: &&mut Finding| {
            let difference = finding.difference.as_ref().filter(|_| finding.kind == Kind::Platform.word());
            difference.is_some_and(|it| page.values().contains(&it.spec) && it.page.contains(&name))
        };
        let other = self.report.drift.iter_mut().find(is_other);
        other.map(|other| other.message = Some(format!("has changed places with `{}`", spec.name))).is_some()
    }
}
