//! What calls send in their bodies.

use super::api::variant;
use super::compare::{Diff, Pair, Rules, Thing};
use super::rule::Rule;
use super::{fields, filters};
use crate::model::{Operation, Parameter, Payload};

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
    let things = |payload: &'a Payload| payload.parameters.iter().map(|parameter| thing(payload, parameter)).collect();
    let pairs: Vec<Pair<'a, Parameter>> = diff.list(&path, things(old), things(new));
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
    diff.order(Rule::ArgumentsReordered, &path, &[variant(&new.rust, "new")], of_both(true));
    diff.order(Rule::Reordered, &path, std::slice::from_ref(&new.rust), of_both(false));
}

fn thing<'a>(payload: &Payload, parameter: &'a Parameter) -> Thing<'a, Parameter> {
    let Parameter { name, doc, required, .. } = parameter;
    let (rules, items) = match required {
        true => (REQUIRED, vec![variant(&payload.rust, "new")]),
        false => (OPTIONAL, fields::methods(payload, name.plain())),
    };
    // Nothing is generated from what a mandatory parameter's deprecation says.
    let deprecated = parameter.deprecated.as_ref().filter(|_| !required);
    Thing::new(parameter, name, rules).doc(doc).deprecated(deprecated).items(items)
}

fn facts(pair: &Pair<'_, Parameter>) -> [super::Fact; 2] {
    [&pair.old, &pair.new].map(|thing| thing.fact(&thing.key))
}
