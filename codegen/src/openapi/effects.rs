//! What a call takes and returns, for people.

use super::writer::Writer;
use crate::json::{Json, list, map};
use crate::model::{Body, Method, Operation, Payload, Returns, Step};
use crate::surface::markdown::code;

/// What a call needs and what it returns, in a sentence each.
pub fn text(operation: &Operation) -> String {
    let returns = match operation.returns {
        Returns::Done => "The response has no data.",
        Returns::One(_) => "Returns one record.",
        Returns::Many(_) => "Returns all of the records.",
        Returns::Page { brief: true, .. } => "Returns identifiers and links, or whole records on request.",
        Returns::Page { brief: false, .. } => "Returns whole records.",
        Returns::Statistics => "Returns figures by indicator.",
    };
    let needs = operation.payload.as_ref().map(needs);
    needs.into_iter().chain([returns.to_owned()]).collect::<Vec<_>>().join(" ")
}

fn needs(payload: &Payload) -> String {
    let required = payload.parameters.iter().filter(|it| it.required).map(|it| code(&it.name.wire));
    let required: Vec<String> = required.collect();
    match &*required {
        _ if payload.clears && payload.body == Body::Any => "Null clears a field.".to_owned(),
        [] => "No field is required.".to_owned(),
        names => format!("Required: {}.", names.join(", ")),
    }
}

/// A command that reads something, with the first documented example.
pub fn command(writer: &Writer<'_>, operation: &Operation) -> Option<Json> {
    let platform = writer.api.platforms.first().filter(|_| operation.method == Method::Get)?;
    let steps = operation.path.steps.iter().map(|step| match step {
        Step::Literal(text) => format!("/{text}"),
        Step::Parameter(..) => "/1".to_owned(),
    });
    let fixed = operation.query.iter().map(|(name, value)| format!("{name}={value}"));
    let sample = operation.samples.first().map(|sample| sample.query.replace(' ', "%20"));
    let query: Vec<String> = fixed.chain(sample).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    let url = format!("{}{}{mark}{}", platform.url, steps.collect::<String>(), query.join("&"));
    let source = format!("curl --globoff --header '{}: KEY' '{url}'", writer.api.key_header.value);
    Some(list([map([("lang", Json::from("Shell")), ("label", "curl".into()), ("source", source.into())])]))
}
