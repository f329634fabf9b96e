//! The parameters of request bodies.

use super::compare::Diff;
use super::entry::{Entry, Pair, Rules};
use super::rule::Rule;
use super::side::{Side, does};
use super::{fields, filters};
use crate::model::{Operation, Payload};
use crate::surface::Does;

const OPTIONAL: Rules = Rules::new(Rule::ParameterAdded, Rule::ParameterRemoved, Rule::ParameterRenamed)
    .rewritten(Rule::ParameterRewritten);
const REQUIRED: Rules = Rules::new(Rule::RequiredParameterAdded, Rule::RequiredParameterRemoved, Rule::ArgumentRenamed)
    .rewritten(Rule::ParameterRewritten);

/// The parameters of one body. Required ones are arguments of `new`, the others have methods.
pub fn parameters<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>, old: &'a Payload, new: &'a Payload) {
    let path = format!("{}.parameters", call.path);
    let constructors = [constructor(&diff.old, call.old.of), constructor(&diff.new, call.new.of)];
    let pairs = diff.list(&path, [&old.parameters, &new.parameters], |side, parameter| {
        let entry = Entry::new(side, parameter, OPTIONAL, fields::is_setter);
        match parameter.required {
            // The client does not show the deprecation of an argument.
            true => Entry { rules: REQUIRED, items: constructors[side.index].clone(), deprecated: None, ..entry },
            false => entry,
        }
    });
    for pair in &pairs {
        let (old, new) = (pair.old.of, pair.new.of);
        let facts = [&pair.old, &pair.new].map(|entry| entry.fact(&entry.key));
        match (old.required, new.required) {
            (false, true) => diff.changed(Rule::ParameterRequired, pair, facts),
            (true, false) => diff.changed(Rule::ParameterOptional, pair, facts),
            _ => {}
        }
        filters::argument(diff, Rule::NotGenerated, pair, (&old.ty, old.only.as_ref()), (&new.ty, new.only.as_ref()));
        if old.required && new.required {
            let deprecated = [old.deprecated.as_ref(), new.deprecated.as_ref()];
            diff.text(Rule::NotGenerated, &pair.path, deprecated, constructors.clone());
        }
    }
    let of_both = |required: bool| {
        pairs.iter().filter(move |pair| pair.old.of.required == required && pair.new.of.required == required)
    };
    diff.order(Rule::ArgumentsReordered, &path, &constructors[1], of_both(true));
    diff.order(Rule::Reordered, &path, std::slice::from_ref(&new.rust), of_both(false));
}

fn constructor(side: &Side<'_>, call: &Operation) -> Vec<String> {
    side.paths(call.name.span, |item| does(item, |does| matches!(does, Does::New(_))))
}
