//! Rules between filters, as text and as data.

use super::loss::Loss;
use super::writer::Writer;
use crate::json::{Json, list, map};
use crate::model::{Limit, Operation, Period, PeriodLimit, Typed};
use crate::surface::markdown::{code, prose};

/// The rules of an operation as sentences.
pub fn text(writer: &mut Writer<'_>, operation: &Operation) -> Vec<String> {
    operation.limits.iter().map(|limit| sentence(writer, limit)).collect()
}

fn sentence(writer: &mut Writer<'_>, limit: &Limit) -> String {
    match limit {
        Limit::Period(Period { from, to, limit }) => {
            writer.lose(Loss::DateRange);
            let order = format!("{} cannot be before {}.", parameter(to), parameter(from));
            limit.as_ref().map_or(order.clone(), |limit| format!("{order} {}", longest(limit, from, to)))
        }
        Limit::Available { indicators, channel } => {
            writer.lose(Loss::AvailableOn);
            format!("Each of {} must be available on {}.", parameter(indicators), parameter(channel))
        }
        Limit::OnlyWithOne { filter, of } => {
            writer.lose(Loss::OnlyWithOne);
            format!("{} requires exactly one value of {}.", parameter(filter), parameter(of))
        }
    }
}

fn longest(limit: &PeriodLimit, from: &str, to: &str) -> String {
    let PeriodLimit { months, neither, only_from, only_to, .. } = limit;
    let [neither, only_from, only_to] = [neither, only_from, only_to].map(|text| prose(text));
    let (from, to) = (parameter(from), parameter(to));
    format!(
        "The range has at most {months} months. Without both, {neither}; with {from} alone, {only_from}; with {to} alone, \
         {only_to}."
    )
}

fn parameter(filter: &str) -> String {
    code(&name(filter))
}

fn name(filter: &str) -> String {
    format!("filters[{filter}]")
}

/// The rules of an operation as data, if it has any.
pub fn data(operation: &Operation) -> Option<Json> {
    let rules: Vec<Json> = operation.limits.iter().map(rule).chain(typed(operation)).collect();
    (!rules.is_empty()).then(|| list(rules))
}

fn rule(limit: &Limit) -> Json {
    let filter = |role: &'static str, wire: &str| (role, Json::from(name(wire)));
    match limit {
        Limit::Period(Period { from, to, limit }) => {
            let range = map([("rule", "date-range".into()), filter("from", from), filter("to", to)]);
            match limit {
                Some(PeriodLimit { months, neither, only_from, only_to, .. }) => range.and(map([
                    ("maximum_months", (*months).into()),
                    ("neither", (&**neither).into()),
                    ("only_from", (&**only_from).into()),
                    ("only_to", (&**only_to).into()),
                ])),
                None => range,
            }
        }
        Limit::Available { indicators, channel } => {
            map([("rule", "available-on".into()), filter("indicators", indicators), filter("channel", channel)])
        }
        Limit::OnlyWithOne { filter: one, of } => {
            map([("rule", "only-with-one".into()), filter("filter", one), filter("of", of)])
        }
    }
}

/// The types of the keys of rows, by grouping.
fn typed(operation: &Operation) -> Option<Json> {
    let Typed { grouping, grouping_id, groupings, .. } = operation.typed.as_ref()?;
    let filter = |position: usize| Json::from(name(&operation.filters[position].name.wire));
    let keys = groupings.iter().map(|it| {
        let key = if matches!(it.key, crate::model::Type::String) { "string" } else { "integer" };
        (&*it.name.wire, key.into())
    });
    Some(map([
        ("rule", "row-key".into()),
        ("grouping", filter(*grouping)),
        ("only", filter(*grouping_id)),
        ("keys", map(keys)),
    ]))
}
