//! The requests of statistics: for each step of a partition, such as a day, the figures of each indicator on each channel
//! and website.

use std::borrow::Cow;

use iadvize::Request;
use jiff::civil::{DateTime, Time};
use jiff::{Span, ToSpan};

use super::listing::Listing;
use super::period::{By, Range, end_of};
use super::source::Source;
use super::task::Way;
use crate::table::{Enumeration, Indicator, Operation, Statistics, Table, Type};

/// The step by default.
const STEP: &str = "day";

/// Chooses the way with fewer requests for a partition of whole length. All partitions are requested in the same way.
/// Figures by group have no steps, so each step is a request.
pub fn way(table: &'static Table, source: &Source, query: &[(String, String)], by: By) -> Option<Way> {
    let roles = source.roles?;
    let steps = match (step(query, roles), by) {
        ("hour", by) => 24 * days(by),
        ("month", By::Quarter) => 3,
        ("month", _) => 1,
        (_, by) => days(by),
    };
    let channels = channels(source.operation, query, roles);
    let most = channels.iter().map(|channel| indicators(table, query, roles, channel).len()).max();
    let is_grouped = value(query, roles.grouping).is_some();
    Some(if !is_grouped && most.unwrap_or(0) <= steps { Way::Series } else { Way::Steps })
}

fn days(by: By) -> usize {
    match by {
        By::Day => 1,
        By::Week => 7,
        By::Month => 31,
        By::Quarter => 92,
    }
}

/// The requests of a partition, in the order of its rows.
pub fn requests(
    table: &'static Table,
    listing: &Listing,
    roles: &'static Statistics,
    query: &[(String, String)],
    range: Range,
    way: Way,
) -> Vec<Request> {
    let operation = listing.source.operation;
    let step = step(query, roles);
    let mut requests = Vec::new();
    let without_step: Vec<(String, String)> =
        query.iter().filter(|(name, _)| *name != format!("filters[{}]", roles.step)).cloned().collect();
    for base in each_identifier(operation, &without_step) {
        for channel in channels(operation, query, roles) {
            let indicators = indicators(table, query, roles, &channel);
            if indicators.is_empty() {
                continue;
            }
            let on_channel = |range| listing.with(&base, Some(range)).filter(roles.channel, &*channel);
            match way {
                Way::Series => {
                    requests.extend(indicators.iter().map(|indicator| {
                        on_channel(range).filter(roles.indicators, *indicator).filter(roles.step, step)
                    }))
                }
                Way::Steps => requests.extend(
                    windows(range, step)
                        .map(|window| on_channel(window).filter(roles.indicators, indicators.join(","))),
                ),
            }
        }
    }
    requests
}

/// The value of a filter.
fn value<'a>(query: &'a [(String, String)], name: &str) -> Option<&'a str> {
    query.iter().find(|(key, _)| *key == format!("filters[{name}]")).map(|(_, value)| value.as_str())
}

fn step<'a>(query: &'a [(String, String)], roles: &Statistics) -> &'a str {
    value(query, roles.step).unwrap_or(STEP)
}

/// The channels that are requested, or all.
fn channels<'a>(operation: &'static Operation, query: &'a [(String, String)], roles: &Statistics) -> Vec<Cow<'a, str>> {
    if let Some(channel) = value(query, roles.channel) {
        return vec![channel.into()];
    }
    let words = operation.filters.iter().find_map(|filter| match filter.ty {
        Type::Enum(Enumeration { values, .. }) if filter.name == roles.channel => Some(values),
        _ => None,
    });
    words.into_iter().flat_map(|words| words.iter()).map(|word| word.name.into()).collect()
}

/// The indicators that are requested, or all, as far as the channel has them. Unknown ones are left to the server.
fn indicators<'a>(
    table: &'static Table,
    query: &'a [(String, String)],
    roles: &Statistics,
    channel: &str,
) -> Vec<&'a str> {
    let is_available = |indicator: &Indicator| indicator.channels.contains(&channel);
    match value(query, roles.indicators) {
        Some(names) => {
            let known = |name: &str| table.indicators.iter().find(|indicator| indicator.name == name);
            names.split(',').filter(|name| known(name).is_none_or(is_available)).collect()
        }
        None => table.indicators.iter().filter(|it| is_available(it)).map(|indicator| indicator.name).collect(),
    }
}

/// The query once for each identifier of its lists: a row is about one website.
fn each_identifier(operation: &Operation, query: &[(String, String)]) -> Vec<Vec<(String, String)>> {
    let mut queries = vec![Vec::new()];
    for (name, value) in query {
        let is_list = operation.filters.iter().any(|filter| {
            *name == format!("filters[{}]", filter.name)
                && matches!(filter.ty, Type::List(item) if matches!(item, Type::Identifier(_)))
        });
        let values: Vec<&str> = if is_list { value.split(',').collect() } else { vec![value] };
        queries = values
            .iter()
            .flat_map(|value| {
                queries.iter().map(|query: &Vec<(String, String)>| {
                    let mut query = query.clone();
                    query.push((name.clone(), (*value).to_owned()));
                    query
                })
            })
            .collect();
    }
    queries
}

/// The steps of a range, of which the first and the last may be cut.
fn windows(range: Range, step: &str) -> impl Iterator<Item = Range> {
    let (length, start): (Span, fn(DateTime) -> DateTime) = match step {
        "hour" => (1.hour(), |at| at.date().at(at.hour(), 0, 0, 0)),
        "month" => (1.month(), |at| at.date().first_of_month().to_datetime(Time::midnight())),
        _ => (1.day(), |at| at.date().to_datetime(Time::midnight())),
    };
    let mut next = Some(range.from);
    std::iter::from_fn(move || {
        let from = next.filter(|from| *from <= range.to)?;
        next = start(from).checked_add(length).ok();
        let last = next.and_then(|next| next.checked_sub(1.second()).ok()).unwrap_or(end_of(range.to.date()));
        Some(Range { from, to: last.min(range.to) })
    })
}
