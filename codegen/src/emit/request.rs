//! Requests of calls.

use crate::model::{Body, Limit, Operation, Payload, Period, Step};
use crate::surface::indicators;

/// The request of a call, with its rules and its body.
pub fn request(operation: &Operation) -> String {
    let query = operation.query.iter().map(|(name, value)| format!(".query({name:?}, {value:?})"));
    let rules = operation.limits.iter().map(called);
    let body = operation.payload.iter().map(|Payload { argument, body, .. }| match body {
        Body::Any => format!(".fields({argument})"),
        Body::Form => format!(".form({argument})"),
        Body::JsonList => format!(".json_list({argument})"),
    });
    let calls: String = query.chain(rules).chain(body).collect();
    start(operation) + &calls
}

/// The selection of typed statistics.
pub fn selection(operation: &Operation) -> String {
    let rules = operation.limits.iter().filter(|limit| matches!(limit, Limit::Period(_))).map(called);
    let request = start(operation) + &rules.collect::<String>();
    format!("StatisticsOn::new(&self.client, {request})")
}

/// A request to a path. The first literal segments are one string; the client escapes parameters.
fn start(operation: &Operation) -> String {
    let steps = &operation.path.steps;
    let literals = steps.iter().take_while(|step| matches!(step, Step::Literal(_))).count();
    let (first, rest) = steps.split_at(literals);
    let base = first.iter().map(|step| if let Step::Literal(text) = step { format!("/{text}") } else { String::new() });
    let base: String = base.collect();
    let rest = rest.iter().map(|step| match step {
        Step::Literal(text) => format!(".segment({text:?})"),
        Step::Parameter(name, _) => format!(".segment({})", name.rust),
    });
    let rest: String = rest.collect();
    format!("Request::{}({base:?}){rest}", operation.method.as_str().to_lowercase())
}

fn called(limit: &Limit) -> String {
    format!(".rule({})", rule(limit, ""))
}

/// A rule as an expression. `path` leads to the module of the indicators' enum.
pub fn rule(limit: &Limit, path: &str) -> String {
    match limit {
        Limit::Period(Period { from, to, limit }) => {
            let months = limit.as_ref().map(|limit| limit.months);
            format!("Rule::Period {{ from: {from:?}, to: {to:?}, months: {months:?} }}")
        }
        Limit::Available { indicators, channel } => {
            let elsewhere = format!("elsewhere: {path}{}::elsewhere", indicators::ENUM);
            format!("Rule::Available {{ indicators: {indicators:?}, channel: {channel:?}, {elsewhere} }}")
        }
        Limit::OnlyWithOne { filter, of } => format!("Rule::OnlyWithOne {{ parameter: {filter:?}, of: {of:?} }}"),
    }
}
