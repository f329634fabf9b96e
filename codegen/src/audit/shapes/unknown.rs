//! What responses have and the spec lacks.

use super::comparison::{Comparison, Subject};
use super::entity::{blank, entity};
use super::file::PARAMETER;
use super::spots::Spots;
use crate::audit::inventory::{Claim, Kind};
use crate::audit::paste::Gap;
use crate::audit::read::call;
use crate::audit::spec;
use crate::model::Object;

/// Reports a field that a record of the spec does not have.
pub fn field(name: &str, spots: &Spots<'_>, (object, group): (&Object, &str), comparison: &mut Comparison<'_>) {
    let subject = Subject {
        group,
        kind: Kind::Field,
        name,
        words: format!("field `{name}` of `{}`", object.name.wire),
        span: Some(object.name.span),
    };
    // The page does not have it, either.
    let entity = entity(Kind::Field, name, spots)
        .with("access", Claim::one("read"))
        .with("documented", Claim::one("nothing"))
        .with("note", Claim::one("…"));
    comparison.paste.within(group, None);
    let paste = &comparison.paste;
    let fix = paste.entity(&entity, None, &Gap::of_name(paste.places, subject.span, "fields"));
    comparison.unknown(&subject, spots, fix);
}

/// Reports an operation that the spec does not have.
pub fn operation(call: &str, root: &Spots<'_>, comparison: &mut Comparison<'_>) {
    let Some(call) = call::parse(&call.replace(PARAMETER, call::PARAMETER)) else { return };
    let known = comparison.spec.model.resources.iter().find(|resource| spec::name(resource) == call.resource);
    let subject = Subject {
        group: &call.resource,
        kind: Kind::Operation,
        name: &call.name,
        words: format!("operation `{}`", call.name),
        span: known.map(|resource| resource.names.module.span),
    };
    let data = root.key("data");
    comparison.paste.within(&call.resource, None);
    let paste = &comparison.paste;
    let fix = match known {
        Some(_) => {
            let response = entity(Kind::Response, &call.response, &data);
            let gap = Gap::of_name(paste.places, subject.span, "operations");
            paste.entity(&blank(Kind::Operation, &call.name), Some(&response), &gap)
        }
        None => paste.entity(&blank(Kind::Resource, &call.resource), None, &Gap::default()),
    };
    comparison.unknown(&subject, root, fix);
}

/// Reports a figure that is not a known indicator.
pub fn indicator(name: &str, spots: &Spots<'_>, comparison: &mut Comparison<'_>) {
    let span = comparison.spec.model.indicators.as_ref().map(|indicators| indicators.remark.span);
    let subject = Subject {
        group: Kind::Indicators.word(),
        kind: Kind::Indicator,
        name,
        words: format!("indicator `{name}`"),
        span,
    };
    let mut entity = blank(Kind::Indicator, name);
    for property in ["label", "family", "unit", "channels"] {
        entity.set(property, Claim::one("…"));
    }
    let paste = &comparison.paste;
    let map = span.and_then(|span| paste.places.of_value(span)).map(|file| file.below(&["indicators"]));
    let fix = paste.entity(&entity, None, &Gap { map, ..Gap::default() });
    comparison.unknown(&subject, spots, fix);
}
