//! Filters of calls, and what arguments take.

use super::api::variant;
use super::compare::{Diff, Fact, Pair, Rules, Thing};
use super::operations;
use super::rule::Rule;
use crate::model::{Filter, Model, Name, Operation, Type};
use crate::source::Spanned;
use crate::surface::ty;

const FILTER: Rules = Rules {
    added: Rule::FilterAdded,
    removed: Rule::FilterRemoved,
    renamed: Rule::FilterRenamed,
    rewritten: Rule::FilterRewritten,
};

/// The filters of one call, with those that it takes from another.
pub fn filters<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>) {
    let things = |model: &'a Model, operation: &'a Operation| {
        operation.filters.iter().map(|filter| thing(model, operation, filter)).collect()
    };
    let path = format!("{}.filters", call.path);
    let pairs: Vec<Pair<'a, Filter>> = diff.list(&path, things(diff.old, call.old.of), things(diff.new, call.new.of));
    for pair in &pairs {
        let (old, new) = (pair.old.of, pair.new.of);
        argument(diff, respelled(diff, pair), pair, (&old.ty, old.only.as_ref()), (&new.ty, new.only.as_ref()));
        if old.only.is_none() && new.only.is_none() {
            null(diff, call, pair);
            one(diff, call, pair);
        }
        let examples =
            |filter: &Filter| filter.examples.iter().map(|example| &*example.value).collect::<Vec<_>>().join(" ");
        diff.differ(Rule::ExampleChanged, pair, examples(old), examples(new));
    }
    diff.order(Rule::Reordered, &path, &call.new.items, &pairs);
}

fn thing<'a>(model: &Model, operation: &Operation, filter: &'a Filter) -> Thing<'a, Filter> {
    let Filter { name, doc, deprecated, ty, .. } = filter;
    let one = filter.one.iter().filter(|_| filter.only.is_none());
    let names = std::iter::once(name).chain(one).map(|name| name.plain().to_owned());
    let names = names.chain(presence(filter)).flat_map(|method| methods(model, operation, filter, &method));
    let thing = Thing::new(filter, name, FILTER).doc(doc).deprecated(deprecated.as_ref());
    thing.items(names).shown(ty.notation(model))
}

/// The methods of a filter about whether something is there.
fn presence(filter: &Filter) -> Vec<String> {
    let name = filter.name.plain();
    let asked = filter.nullable && filter.only.is_none();
    if asked { vec![format!("{name}_is_null"), format!("{name}_is_not_null")] } else { Vec::new() }
}

/// A method of a filter, wherever it stands.
fn methods(model: &Model, operation: &Operation, filter: &Filter, name: &str) -> Vec<String> {
    let mut methods = vec![variant(&target(model, operation), name)];
    if let Some(typed) = &operation.typed {
        let is = |position: usize| std::ptr::eq(&operation.filters[position], filter);
        if is(typed.grouping_id) && name == filter.name.plain() {
            methods.push(variant("Call<_, Rows>", name));
        } else if ![typed.channel, typed.indicators, typed.grouping, typed.step, typed.grouping_id].into_iter().any(is)
        {
            methods.push(variant("StatisticsOn", name));
        }
    }
    methods
}

/// What the filters of a call are methods of.
pub fn target(model: &Model, operation: &Operation) -> String {
    operations::answer(model, operation).replace(", Full>", ">")
}

/// A filter that takes the wildcard says so in its documentation.
fn respelled(diff: &Diff<'_>, pair: &Pair<'_, Filter>) -> Rule {
    let text = pair.old.of.ty == Type::Text || pair.new.of.ty == Type::Text;
    if text && diff.new.api.is_some() { Rule::DocChanged } else { Rule::NotGenerated }
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
        Some(only) => ty::only(ty, &only.value),
        None if rule == respelled => ty.notation(model),
        None => ty::argument(model, ty),
    };
    diff.differ(rule, pair, shown(diff.old, old, old_only), shown(diff.new, new, new_only));
}

fn null<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>, pair: &Pair<'a, Filter>) {
    let (old, new) = (pair.old.of, pair.new.of);
    let all = |model: &Model, operation: &Operation, filter: &Filter| -> Vec<String> {
        presence(filter).iter().flat_map(|name| methods(model, operation, filter, name)).collect()
    };
    let items = [all(diff.old, call.old.of, old), all(diff.new, call.new.of, new)];
    match (old.nullable, new.nullable) {
        (false, true) => added(diff, Rule::NullAdded, pair, "null", items),
        (true, false) => removed(diff, Rule::NullRemoved, pair, "null", items),
        _ => {}
    }
}

fn one<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>, pair: &Pair<'a, Filter>) {
    let all = |model: &Model, operation: &Operation, filter: &Filter| match &filter.one {
        Some(one) => methods(model, operation, filter, one.plain()),
        None => Vec::new(),
    };
    let items = [all(diff.old, call.old.of, pair.old.of), all(diff.new, call.new.of, pair.new.of)];
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
