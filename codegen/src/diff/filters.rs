//! Filters of calls, and what arguments take.

use super::compare::{Diff, Fact, Pair, Rules, Thing};
use super::rule::Rule;
use super::side::{Side, does};
use crate::model::{Filter, Model, Name, Operation, Type};
use crate::source::Spanned;
use crate::surface::{Does, Item, filters as surface, ty};

const FILTER: Rules = Rules {
    added: Rule::FilterAdded,
    removed: Rule::FilterRemoved,
    renamed: Rule::FilterRenamed,
    rewritten: Rule::FilterRewritten,
};

/// The filters of one call, with those that it takes from another.
pub fn filters<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>) {
    let things = |side: &Side<'_>, operation: &'a Operation| {
        operation.filters.iter().map(|filter| thing(side, filter)).collect()
    };
    let path = format!("{}.filters", call.path);
    let pairs: Vec<Pair<'a, Filter>> = diff.list(&path, things(&diff.old, call.old.of), things(&diff.new, call.new.of));
    for pair in &pairs {
        let (old, new) = (pair.old.of, pair.new.of);
        argument(diff, respelled(diff, pair), pair, (&old.ty, old.only.as_ref()), (&new.ty, new.only.as_ref()));
        if old.only.is_none() && new.only.is_none() {
            null(diff, pair);
            one(diff, pair);
        }
        let examples =
            |filter: &Filter| filter.examples.iter().map(|example| &*example.value).collect::<Vec<_>>().join(" ");
        diff.differ(Rule::ExampleChanged, pair, examples(old), examples(new));
    }
    diff.order(Rule::Reordered, &path, &call.new.items, &pairs);
}

fn thing<'a>(side: &Side<'_>, filter: &'a Filter) -> Thing<'a, Filter> {
    let Filter { name, doc, deprecated, ty, .. } = filter;
    let thing = Thing::new(filter, name, FILTER).doc(doc).deprecated(deprecated.as_ref());
    thing.items(methods(side, filter, |_| true)).shown(ty.notation(side.model))
}

/// The methods of a filter.
fn methods(side: &Side<'_>, filter: &Filter, is: impl Fn(&Item<'_>) -> bool) -> Vec<String> {
    side.paths(filter.name.span, |item| does(item, |does| matches!(does, Does::Filter(..))) && is(item))
}

/// A filter that takes the wildcard says so in its documentation.
fn respelled(diff: &Diff<'_>, pair: &Pair<'_, Filter>) -> Rule {
    let text = pair.old.of.ty == Type::Text || pair.new.of.ty == Type::Text;
    if text && diff.new.model.api.is_some() { Rule::DocChanged } else { Rule::NotGenerated }
}

/// What a filter or a parameter takes: its type, and the single value of that. `respelled` is the rule where only the spec
/// has another word for the type.
pub fn argument<'a, T>(
    diff: &mut Diff<'a>,
    respelled: Rule,
    pair: &Pair<'a, T>,
    (old, old_only): (&Type, Option<&Spanned<String>>),
    (new, new_only): (&Type, Option<&Spanned<String>>),
) {
    let rule = match (old_only, new_only) {
        (None, None) if diff.same_type(old, new) => return,
        (None, None) if diff.only_respelled(old, new) => respelled,
        (None, None) if diff.takes_more(old, new) => Rule::ArgumentTypeWidened,
        (None, None) => Rule::ArgumentTypeChanged,
        (None, Some(_)) => Rule::OnlyAdded,
        (Some(_), None) => Rule::OnlyRemoved,
        (Some(_), Some(_)) => Rule::OnlyChanged,
    };
    let shown = |model: &Model, ty: &Type, only: Option<&Spanned<String>>| match only {
        Some(only) => ty::only(ty, &only.value).trim_end_matches("u64").to_owned(),
        None if rule == respelled => ty.notation(model),
        None => ty::argument(model, ty),
    };
    let values = [shown(diff.old.model, old, old_only), shown(diff.new.model, new, new_only)];
    diff.differ(rule, pair, &values[0], &values[1]);
}

fn null<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Filter>) {
    let all = |side: &Side<'_>, filter: &Filter| methods(side, filter, surface::is_presence);
    let items = [all(&diff.old, pair.old.of), all(&diff.new, pair.new.of)];
    match (pair.old.of.nullable, pair.new.of.nullable) {
        (false, true) => added(diff, Rule::NullAdded, pair, "null", items),
        (true, false) => removed(diff, Rule::NullRemoved, pair, "null", items),
        _ => {}
    }
}

fn one<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Filter>) {
    let all = |side: &Side<'_>, filter: &Filter| match &filter.one {
        Some(one) => methods(side, filter, |item| item.name == one.rust),
        None => Vec::new(),
    };
    let items = [all(&diff.old, pair.old.of), all(&diff.new, pair.new.of)];
    match (&pair.old.of.one, &pair.new.of.one) {
        (None, Some(one)) => added(diff, Rule::OneAdded, pair, one.plain(), items),
        (Some(one), None) => removed(diff, Rule::OneRemoved, pair, one.plain(), items),
        (Some(old), Some(new)) if old.rust != new.rust => {
            let fact = |name: &Name| Some(Fact { value: name.plain().to_owned(), span: name.span });
            diff.push(Rule::OneRenamed, &pair.path, [fact(old), fact(new)], items);
        }
        _ => {}
    }
}

fn added(diff: &mut Diff<'_>, rule: Rule, pair: &Pair<'_, Filter>, value: &str, items: [Vec<String>; 2]) {
    diff.push(rule, &pair.path, [None, Some(pair.new.fact(value))], items);
}

fn removed(diff: &mut Diff<'_>, rule: Rule, pair: &Pair<'_, Filter>, value: &str, [was, _]: [Vec<String>; 2]) {
    diff.push(rule, &pair.path, [Some(pair.old.fact(value)), None], [was.clone(), was]);
}
