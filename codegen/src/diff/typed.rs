//! Statistics in types.

use super::compare::{Diff, Fact, Pair, Rules, Thing};
use super::limits;
use super::rule::Rule;
use super::side::{Side, does};
use crate::model::{Grouping, Operation, Typed};
use crate::surface::{Does, Kind, module_path, statistics, ty};

const GROUPING: Rules = Rules {
    added: Rule::GroupingAdded,
    removed: Rule::GroupingRemoved,
    renamed: Rule::GroupingRenamed,
    // The value of the enum is written otherwise, which is said there.
    rewritten: Rule::NotGenerated,
};

/// The parts that filters play, and what figures can be grouped by.
pub fn typed<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>) {
    let path = format!("{}.typed", call.path);
    let items = [(&diff.old, &call.old), (&diff.new, &call.new)].map(|(side, call)| {
        let mut paths = side.paths(call.of.name.span, |item| does(item, |does| matches!(does, Does::Select(..))));
        paths.push(module_path(statistics::MODULE));
        paths.extend([statistics::SELECTION, statistics::ROWS].map(|holder| side.members(holder)).concat());
        paths
    });
    let fact = |thing: &Thing<'_, Operation>| Some(thing.fact(&thing.key));
    match (&call.old.of.typed, &call.new.of.typed) {
        (Some(old), Some(new)) => {
            roles(diff, call, old, new);
            groupings(diff, &path, old, new);
        }
        (Some(_), None) => {
            diff.push(Rule::TypedRemoved, &path, [fact(&call.old), None], [items[0].clone(), items[0].clone()]);
        }
        (None, Some(_)) => diff.push(Rule::TypedAdded, &path, [None, fact(&call.new)], items),
        (None, None) => {}
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
            let items = vec!["StatisticsOn".to_owned()];
            diff.push(Rule::RoleChanged, &format!("{}.typed.{role}", call.path), facts, [items.clone(), items]);
        }
    }
}

fn groupings<'a>(diff: &mut Diff<'a>, path: &str, old: &'a Typed, new: &'a Typed) {
    let things = |side: &Side<'_>, typed: &'a Typed| {
        let thing = |grouping: &'a Grouping| {
            let paths = side.paths(grouping.name.span, |item| matches!(item.kind, Kind::Grouping { .. }));
            Thing::new(grouping, &grouping.name, GROUPING).items(paths)
        };
        typed.groupings.iter().map(thing).collect()
    };
    let pairs: Vec<Pair<'a, Grouping>> = diff.list(path, things(&diff.old, old), things(&diff.new, new));
    for pair in &pairs {
        let (old, new) = (&pair.old.of.key, &pair.new.of.key);
        if !diff.same_type(old, new) && !diff.only_respelled(old, new) {
            let types = [ty::owned(diff.old.model, old), ty::owned(diff.new.model, new)];
            diff.differ(Rule::GroupingKeyChanged, pair, &types[0], &types[1]);
        }
    }
}
