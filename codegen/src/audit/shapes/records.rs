//! Compares the fields of records, and of the objects inside of them.

use std::collections::BTreeMap;

use super::comparison::{Comparison, Subject};
use super::spots::Spots;
use super::unknown;
use crate::audit::inventory::Kind;
use crate::audit::report::{Status, Unseen};
use crate::audit::spec::name;
use crate::model::{Field, Object, ObjectRef};

/// The path of a record, which every record has.
const LINK: &str = "_link";

pub fn compare(records: &BTreeMap<ObjectRef, Spots<'_>>, comparison: &mut Comparison<'_>) {
    let model = comparison.spec.model;
    for resource in model.own_resources() {
        let group = name(resource);
        for reference in &resource.objects {
            let spots = records.get(reference).cloned().unwrap_or_default();
            record(&model[*reference], &group, &spots, comparison);
        }
    }
}

fn record(object: &Object, group: &str, spots: &Spots<'_>, comparison: &mut Comparison<'_>) {
    let name = &object.name.wire;
    let mut unseen = Vec::new();
    for field in &object.fields {
        let values = spots.field(field);
        if values.are_seen() {
            self::field(object, group, field, &values, comparison);
        } else {
            unseen.push(field.name.wire.clone());
        }
    }
    let is_known = |key: &str| key == LINK || object.fields.iter().any(|field| field.names().any(|name| name == key));
    for (key, values) in spots.keys().into_iter().filter(|(key, _)| !is_known(key)) {
        unknown::field(key, &values, (object, group), comparison);
    }
    if !unseen.is_empty() {
        // Without any field, the record itself is what was never seen.
        let fields = if unseen.len() == object.fields.len() { Vec::new() } else { unseen };
        comparison.report.unseen.push(Unseen { record: name.clone(), fields });
    }
}

fn field(object: &Object, group: &str, field: &Field, values: &Spots<'_>, comparison: &mut Comparison<'_>) {
    let subject = Subject {
        group,
        kind: Kind::Field,
        name: &field.name.wire,
        words: format!("field `{}` of `{}`", field.name.wire, object.name.wire),
        span: Some(field.name.span),
    };
    comparison.value(&subject, &field.ty, values);
    let absent = values.values().absent;
    if field.required && absent > 0 {
        let message = format!("absent {absent}, although it is required");
        comparison.report.add(comparison.finding(Status::Mismatch, &subject, values, message));
    }
}
