//! Filters of calls, and the arguments of filters and parameters.

use super::compare::Diff;
use super::entry::{Entry, Fact, Pair, Rules};
use super::rule::Rule;
use super::side::{Side, does};
use crate::model::{Filter, Model, Name, Operation, Type};
use crate::source::Spanned;
use crate::surface::statistics::{ROWS, SELECTION};
use crate::surface::{Does, Item, filters as surface, ty};

const FILTER: Rules =
    Rules::new(Rule::FilterAdded, Rule::FilterRemoved, Rule::FilterRenamed).rewritten(Rule::FilterRewritten);

/// The filters of one call, including those that it shares with another.
pub fn filters<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>) {
    let path = format!("{}.filters", call.path);
    let pairs = diff.list(&path, [&call.old.of.filters, &call.new.of.filters], |side, filter| {
        let own = [&call.old, &call.new][side.index].of.call_type.as_deref();
        // Calls that share the filter have their own methods for it.
        let is_own =
            |item: &Item<'_>| is_filter(item) && [own, Some(SELECTION), Some(ROWS)].contains(&Some(&*item.holder));
        Entry::new(side, filter, FILTER, is_own).shown(filter.ty.notation(side.model))
    });
    for pair in &pairs {
        let (old, new) = (pair.old.of, pair.new.of);
        let rules = [respelled(diff, pair), Rule::ArgumentTypeWidened];
        argument(diff, rules, pair, (&old.ty, old.only.as_ref()), (&new.ty, new.only.as_ref()));
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

fn is_filter(item: &Item<'_>) -> bool {
    does(item, |does| matches!(does, Does::Filter(..)))
}

/// The rule for another word for the same Rust type. A filter of the type `text` documents its wildcard.
fn respelled(diff: &Diff<'_>, pair: &Pair<'_, Filter>) -> Rule {
    let text = pair.old.of.ty == Type::Text || pair.new.of.ty == Type::Text;
    if text && diff.new.model.api.is_some() { Rule::DocChanged } else { Rule::NotGenerated }
}

/// Compares the arguments of a filter or a parameter: the type, and the only value. The rules are for another word for the
/// same Rust type, and for a type that takes more.
pub fn argument<'a, T>(
    diff: &mut Diff<'a>,
    [respelled, widened]: [Rule; 2],
    pair: &Pair<'a, T>,
    (old, old_only): (&Type, Option<&Spanned<String>>),
    (new, new_only): (&Type, Option<&Spanned<String>>),
) {
    let rule = match (old_only, new_only) {
        (None, None) if diff.same_type(old, new) => return,
        (None, None) if diff.only_respelled(old, new) => respelled,
        (None, None) if diff.takes_more(old, new) => widened,
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
    let methods = |side: &Side<'_>, filter: &Filter| {
        side.paths(filter.name.span, |item| is_filter(item) && surface::is_presence(item))
    };
    let items = [methods(&diff.old, pair.old.of), methods(&diff.new, pair.new.of)];
    let facts = [&pair.old, &pair.new].map(|entry| entry.of.nullable.then(|| entry.fact("null")));
    diff.presence([Rule::NullAdded, Rule::NullRemoved], &pair.path, facts, items);
}

fn one<'a>(diff: &mut Diff<'a>, pair: &Pair<'a, Filter>) {
    let methods = |side: &Side<'_>, filter: &Filter| {
        let named = |item: &Item<'_>| filter.one.as_ref().is_some_and(|one| item.name == one.rust);
        side.paths(filter.name.span, |item| is_filter(item) && named(item))
    };
    let items = [methods(&diff.old, pair.old.of), methods(&diff.new, pair.new.of)];
    let fact = |name: &Name| Fact { value: name.plain().to_owned(), span: name.span };
    let facts = [&pair.old, &pair.new].map(|entry| entry.of.one.as_ref().map(fact));
    match (&pair.old.of.one, &pair.new.of.one) {
        (Some(old), Some(new)) if old.rust == new.rust => {}
        (Some(_), Some(_)) => diff.push(Rule::OneRenamed, &pair.path, facts, items),
        _ => diff.presence([Rule::OneAdded, Rule::OneRemoved], &pair.path, facts, items),
    }
}
