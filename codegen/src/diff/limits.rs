//! The rules that the client checks before it sends a call.

use super::compare::Diff;
use super::entry::{Fact, Pair};
use super::rule::Rule;
use super::side::{Side, does};
use crate::model::{Limit, Operation, Period};
use crate::source::Span;
use crate::surface::Does;

/// The date range of a call, and the rules between its filters.
pub fn limits<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>) {
    let (old, new) = (call.old.of, call.new.of);
    let path = format!("{}.period", call.path);
    let items = [between(&diff.old, old), between(&diff.new, new)];
    let [before, after] = [old, new].map(period);
    let fact = |operation: &Operation, period: Option<&Period>, value: fn(&Period) -> String| {
        period.map(|period| Fact { value: value(period), span: span(operation, &period.from) })
    };
    let facts = |value| [fact(old, before, value), fact(new, after, value)];
    diff.presence([Rule::PeriodAdded, Rule::PeriodRemoved], &path, facts(ends), items.clone());
    if let (Some(before), Some(after)) = (before, after) {
        if !(same(call, &before.from, &after.from) && same(call, &before.to, &after.to)) {
            diff.push(Rule::PeriodMoved, &path, facts(ends), items.clone());
        }
        if let Some(rule) = length(before, after) {
            diff.push(rule, &path, facts(months), items);
        } else if prose(before) != prose(after) {
            diff.push(Rule::DocChanged, &path, facts(prose), [call.old.items.clone(), call.new.items.clone()]);
        }
    }
    checks(diff, call);
}

/// The methods that set both ends of the date range.
fn between(side: &Side<'_>, operation: &Operation) -> Vec<String> {
    let span = period(operation).map(|period| span(operation, &period.from));
    let methods = span.map(|span| side.paths(span, |item| does(item, |does| matches!(does, Does::Between(_)))));
    methods.unwrap_or_default()
}

fn period(operation: &Operation) -> Option<&Period> {
    operation.limits.iter().find_map(|limit| if let Limit::Period(period) = limit { Some(period) } else { None })
}

fn ends(period: &Period) -> String {
    format!("{}, {}", period.from, period.to)
}

fn months(period: &Period) -> String {
    period.limit.as_ref().map_or_else(|| "any period".to_owned(), |limit| format!("at most {} months", limit.months))
}

fn prose(period: &Period) -> String {
    let limit = period.limit.as_ref();
    limit.map(|limit| [&*limit.neither, &limit.only_from, &limit.only_to].join("; ")).unwrap_or_default()
}

fn length(old: &Period, new: &Period) -> Option<Rule> {
    let most = |period: &Period| period.limit.as_ref().map_or(u32::MAX, |limit| limit.months);
    match most(old).cmp(&most(new)) {
        std::cmp::Ordering::Less => Some(Rule::PeriodExtended),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(Rule::PeriodShortened),
    }
}

fn checks<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>) {
    let all = |operation: &'a Operation| operation.limits.iter().filter_map(check).collect::<Vec<_>>();
    let (old, new) = (all(call.old.of), all(call.new.of));
    let held = |one: &Check<'_>, other: &Check<'_>| {
        one.what == other.what && same(call, one.filter, other.filter) && same(call, one.of, other.of)
    };
    let fact = |operation: &Operation, check: &Check<'_>| {
        Some(Fact {
            value: format!("{} {} {}", check.filter, check.what, check.of),
            span: span(operation, check.filter),
        })
    };
    let mut add = |check: &Check<'_>, facts| {
        let path = format!("{}.filters.{}", call.path, check.filter);
        let items = [call.old.items.clone(), call.new.items.clone()];
        diff.presence([Rule::CheckAdded, Rule::CheckRemoved], &path, facts, items);
    };
    for check in old.iter().filter(|check| !new.iter().any(|other| held(check, other))) {
        add(check, [fact(call.old.of, check), None]);
    }
    for check in new.iter().filter(|check| !old.iter().any(|other| held(other, check))) {
        add(check, [None, fact(call.new.of, check)]);
    }
}

/// A rule between two filters.
struct Check<'a> {
    filter: &'a str,
    what: &'static str,
    of: &'a str,
}

fn check(limit: &Limit) -> Option<Check<'_>> {
    match limit {
        Limit::Period(_) => None,
        Limit::Available { indicators, channel } => {
            Some(Check { filter: indicators, what: "must be available on", of: channel })
        }
        Limit::OnlyWithOne { filter, of } => Some(Check { filter, what: "goes with exactly one of", of }),
    }
}

/// Whether two filters of a call have the same name on the wire or in Rust.
pub fn same(call: &Pair<'_, Operation>, old: &str, new: &str) -> bool {
    let method = |operation: &Operation, wire: &str| operation.filter(wire).map(|filter| filter.name.rust.clone());
    old == new || method(call.old.of, old) == method(call.new.of, new)
}

fn span(operation: &Operation, wire: &str) -> Span {
    operation.filter(wire).map_or(operation.name.span, |filter| filter.name.span)
}
