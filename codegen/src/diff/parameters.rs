//! What calls send in their bodies.

use super::compare::{Diff, Pair, Rules, Thing};
use super::rule::Rule;
use super::side::{Side, does};
use super::{fields, filters};
use crate::model::{Operation, Parameter, Payload};
use crate::surface::Does;

const OPTIONAL: Rules = Rules {
    added: Rule::ParameterAdded,
    removed: Rule::ParameterRemoved,
    renamed: Rule::ParameterRenamed,
    rewritten: Rule::ParameterRewritten,
};

const REQUIRED: Rules = Rules {
    added: Rule::RequiredParameterAdded,
    removed: Rule::RequiredParameterRemoved,
    renamed: Rule::ArgumentRenamed,
    rewritten: Rule::ParameterRewritten,
};

/// The parameters of one body: what is mandatory is an argument of `new`, the rest are methods.
pub fn parameters<'a>(diff: &mut Diff<'a>, call: &Pair<'a, Operation>, old: &'a Payload, new: &'a Payload) {
    let path = format!("{}.parameters", call.path);
    let things = |side: &Side<'_>, call: &Operation, payload: &'a Payload| {
        payload.parameters.iter().map(|parameter| thing(side, call, parameter)).collect()
    };
    let before = things(&diff.old, call.old.of, old);
    let after = things(&diff.new, call.new.of, new);
    let pairs: Vec<Pair<'a, Parameter>> = diff.list(&path, before, after);
    for pair in &pairs {
        let (old, new) = (pair.old.of, pair.new.of);
        match (old.required, new.required) {
            (false, true) => diff.changed(Rule::ParameterRequired, pair, facts(pair)),
            (true, false) => diff.changed(Rule::ParameterOptional, pair, facts(pair)),
            _ => {}
        }
        filters::argument(diff, Rule::NotGenerated, pair, (&old.ty, old.only.as_ref()), (&new.ty, new.only.as_ref()));
        if old.required && new.required {
            diff.text(Rule::NotGenerated, pair, [old.deprecated.as_ref(), new.deprecated.as_ref()]);
        }
    }
    let of_both = |required: bool| {
        pairs.iter().filter(move |pair| pair.old.of.required == required && pair.new.of.required == required)
    };
    diff.order(Rule::ArgumentsReordered, &path, &constructor(&diff.new, call.new.of), of_both(true));
    diff.order(Rule::Reordered, &path, std::slice::from_ref(&new.rust), of_both(false));
}

fn constructor(side: &Side<'_>, call: &Operation) -> Vec<String> {
    side.paths(call.name.span, |item| does(item, |does| matches!(does, Does::New(_))))
}

fn thing<'a>(side: &Side<'_>, call: &Operation, parameter: &'a Parameter) -> Thing<'a, Parameter> {
    let Parameter { name, doc, required, .. } = parameter;
    let (rules, items) = match required {
        true => (REQUIRED, constructor(side, call)),
        false => (OPTIONAL, side.paths(name.span, fields::is_setter)),
    };
    // Nothing is generated from what a mandatory parameter's deprecation says.
    let deprecated = parameter.deprecated.as_ref().filter(|_| !required);
    Thing::new(parameter, name, rules).doc(doc).deprecated(deprecated).items(items)
}

fn facts(pair: &Pair<'_, Parameter>) -> [super::Fact; 2] {
    [&pair.old, &pair.new].map(|thing| thing.fact(&thing.key))
}
