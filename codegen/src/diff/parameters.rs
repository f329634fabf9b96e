//! The parameters of request bodies.

use super::compare::Diff;
use super::entry::{Entry, Pair, Rules};
use super::filters;
use super::rule::Rule;
use super::side::does;
use crate::model::{Operation, Payload};
use crate::surface::{Does, Item, Kind};

pub const OPTIONAL: Rules = Rules::new(Rule::ParameterAdded, Rule::ParameterRemoved, Rule::ParameterRenamed)
    .rewritten(Rule::ParameterRewritten);
pub const REQUIRED: Rules =
    Rules { added: Rule::RequiredParameterAdded, removed: Rule::RequiredParameterRemoved, ..OPTIONAL };

/// The parameters of one body, which are fields of its type. Required ones are arguments of `new`, the others have methods.
pub fn parameters<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>, old: &'a Payload, new: &'a Payload) {
    let path = format!("{}.parameters", call.path);
    let pairs = diff.list(&path, [&old.parameters, &new.parameters], |side, parameter| {
        let rules = if parameter.required { REQUIRED } else { OPTIONAL };
        Entry::new(side, parameter, rules, |item| is_field(item) || does(item, |does| matches!(does, Does::Clear)))
    });
    for pair in &pairs {
        let (old, new) = (pair.old.of, pair.new.of);
        let facts = [&pair.old, &pair.new].map(|entry| entry.fact(&entry.key));
        match (old.required, new.required) {
            (false, true) => diff.changed(Rule::ParameterRequired, pair, facts),
            (true, false) => diff.changed(Rule::ParameterOptional, pair, facts),
            _ => {}
        }
        // Programs read the fields, so a wider type is another type.
        let rules = [Rule::NotGenerated, Rule::ArgumentTypeChanged];
        filters::argument(diff, rules, pair, (&old.ty, old.only.as_ref()), (&new.ty, new.only.as_ref()));
    }
    let required = pairs.iter().filter(|pair| pair.old.of.required && pair.new.of.required);
    let new_of = diff.new.paths(call.new.of.name.span, |item| does(item, |does| matches!(does, Does::New)));
    if !diff.order(Rule::ArgumentsReordered, &path, &new_of, required) {
        diff.order(Rule::Reordered, &path, std::slice::from_ref(&new.rust), &pairs);
    }
}

/// Whether an item is a field of a body.
pub fn is_field(item: &Item<'_>) -> bool {
    matches!(item.kind, Kind::Parameter { .. })
}
