//! Compares the figures of statistics, which are objects and lists in several forms.

use std::collections::BTreeMap;

use super::comparison::{Comparison, Subject};
use super::fit::{Fit, fit};
use super::spots::Spots;
use super::unknown;
use crate::audit::inventory::Kind;
use crate::audit::report::Status;
use crate::audit::spec::call;
use crate::model::{Model, Operation, Type};

/// Keys that are not indicators, and what the client makes of them if the documentation does not show them.
const OTHERS: [(&str, Option<&str>); 5] = [
    ("id", None),
    ("{date}", None),
    ("{text}", Some("rows by a text, which may be its identifier")),
    ("{number}", Some("rows by their identifier")),
    ("total", Some("a total beside the steps")),
];

pub fn compare(operation: &Operation, data: &Spots<'_>, comparison: &mut Comparison<'_>) {
    let call = call(operation);
    let subject = Subject {
        group: &call.resource,
        kind: Kind::Response,
        name: &call.name,
        words: format!("figures of `{}`", call.name),
        span: Some(operation.name.span),
    };
    let rows = data.items();
    let objects = rows.values().types.get("object").copied().unwrap_or_default();
    if objects > rows.key("id").values().types.values().sum() {
        loose(&subject, &rows, "totals in a list of one", comparison);
    }
    if rows.items().are_seen() {
        loose(&subject, &rows.items(), "pairs of a date and a figure", comparison);
    }
    let (mut keys, mut figures) = (BTreeMap::new(), Spots::default());
    collect(data, &mut keys);
    for (key, values) in keys {
        match OTHERS.iter().find(|(name, _)| *name == key) {
            Some((_, Some(meaning))) => loose(&subject, &values, meaning, comparison),
            Some((_, None)) => {}
            None => {
                indicator(key, &values, comparison);
                figures.extend(values);
            }
        }
    }
    // A backend writes all figures alike, so one finding is enough.
    let model = comparison.spec.model;
    let only_loose = |found: &str| match of_figure(found, model) {
        Fit::Loose => Fit::Loose,
        _ => Fit::Plain,
    };
    comparison.forms(&subject, &figures, "figures", only_loose);
}

/// How a JSON type fits a figure, or the series of one.
fn of_figure(found: &str, model: &Model) -> Fit {
    match found {
        "object" | "list" | "list:one" | "list:empty" => Fit::Plain,
        _ => fit(model, &Type::Double, found, &[]),
    }
}

/// The keys on all levels.
fn collect<'f>(spots: &Spots<'f>, keys: &mut BTreeMap<&'f str, Spots<'f>>) {
    for (key, values) in spots.keys() {
        collect(&values, keys);
        keys.entry(key).or_default().extend(values);
    }
    let items = spots.items();
    if items.are_seen() {
        collect(&items, keys);
    }
}

fn indicator(name: &str, values: &Spots<'_>, comparison: &mut Comparison<'_>) {
    let model = comparison.spec.model;
    let mut known = model.indicators.iter().flat_map(|indicators| &indicators.list);
    let Some(indicator) = known.find(|indicator| indicator.name.wire == name) else {
        return unknown::indicator(name, values, comparison);
    };
    let subject = Subject {
        group: Kind::Indicators.word(),
        kind: Kind::Indicator,
        name,
        words: format!("indicator `{name}`"),
        span: Some(indicator.name.span),
    };
    let not_loose = |found: &str| match of_figure(found, model) {
        Fit::Loose => Fit::Plain,
        other => other,
    };
    if let Some(finding) = comparison.forms(&subject, values, "a figure", not_loose) {
        comparison.report.add(finding);
    }
}

fn loose(subject: &Subject<'_>, spots: &Spots<'_>, meaning: &str, comparison: &mut Comparison<'_>) {
    let finding = comparison.finding(Status::Loose, subject, spots, meaning.to_owned());
    comparison.report.add_loose(finding);
}
