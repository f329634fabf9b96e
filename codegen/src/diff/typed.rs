//! Typed statistics.

use super::compare::Diff;
use super::entry::{Entry, Fact, Pair, Rules};
use super::limits;
use super::rule::Rule;
use super::side::{Side, does};
use crate::model::{Operation, Typed};
use crate::surface::{Does, Kind, statistics, ty, variant};

// A new name in the spec is a change of the enum, whose comparison reports it.
const GROUPING: Rules = Rules::new(Rule::GroupingAdded, Rule::GroupingRemoved, Rule::GroupingRenamed);

/// The roles of filters in typed statistics, and the groupings.
pub fn typed<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>) {
    let path = format!("{}.typed", call.path);
    let items = [(&diff.old, &call.old), (&diff.new, &call.new)].map(|(side, call)| {
        let mut paths = side.paths(call.of.name.span, |item| does(item, |does| matches!(does, Does::Select(..))));
        paths.extend(side.all(|item| [statistics::SELECTION, statistics::ROWS].contains(&&*item.holder)));
        let is_type =
            |kind: &Kind<'_>| matches!(kind, Kind::Channel(_) | Kind::Grouping { .. } | Kind::Indicator { .. });
        paths.extend(side.all(|item| is_type(&item.kind)));
        paths
    });
    let facts = [&call.old, &call.new].map(|entry| entry.of.typed.as_ref().map(|_| entry.fact(&entry.key)));
    diff.presence([Rule::TypedAdded, Rule::TypedRemoved], &path, facts, items);
    if let (Some(old), Some(new)) = (&call.old.of.typed, &call.new.of.typed) {
        roles(diff, call, old, new);
        groupings(diff, &path, old, new);
    }
}

fn roles<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>, old: &Typed, new: &Typed) {
    let roles = [
        ("channel", old.channel, new.channel),
        ("indicators", old.indicators, new.indicators),
        ("grouping", old.grouping, new.grouping),
        ("grouping_id", old.grouping_id, new.grouping_id),
        ("step", old.step, new.step),
    ];
    for (role, before, after) in roles {
        let (old, new) = (&call.old.of.filters[before].name, &call.new.of.filters[after].name);
        if !limits::same(call, &old.wire, &new.wire) {
            let facts = [old, new].map(|name| Some(Fact { value: name.wire.clone(), span: name.span }));
            let items = [selection(&diff.old), selection(&diff.new)];
            diff.push(Rule::RoleChanged, &format!("{}.typed.{role}", call.path), facts, items);
        }
    }
}

/// The type that sends the roles, in the module of the resource.
fn selection(side: &Side<'_>) -> Vec<String> {
    let select = side.all(|item| does(item, |does| matches!(does, Does::Select(..))));
    let module = |path: &String| path.split("::").next().map(|module| variant(module, statistics::SELECTION));
    select.iter().filter_map(module).collect()
}

fn groupings<'a>(diff: &mut Diff<'a>, path: &str, old: &'a Typed, new: &'a Typed) {
    let pairs = diff.list(path, [&old.groupings, &new.groupings], |side, grouping| {
        Entry::new(side, grouping, GROUPING, |item| matches!(item.kind, Kind::Grouping { .. }))
    });
    for pair in &pairs {
        let (old, new) = (&pair.old.of.key, &pair.new.of.key);
        if !diff.same_type(old, new) && !diff.only_respelled(old, new) {
            let types = [ty::owned(diff.old.model, old), ty::owned(diff.new.model, new)];
            diff.differ(Rule::GroupingKeyChanged, pair, &types[0], &types[1]);
        }
    }
}
