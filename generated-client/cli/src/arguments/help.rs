//! Texts of help.

use crate::table::{Operation, Rule, Segment};

/// The first sentence, without its full stop.
pub fn short(doc: &str, deprecated: Option<&str>) -> String {
    let first = doc.split_once(". ").map_or(doc, |(first, _)| first).trim_end_matches('.');
    if deprecated.is_some() { format!("{first} (deprecated)") } else { first.to_owned() }
}

/// The whole text.
pub fn long(doc: &str, deprecated: Option<&str>) -> String {
    match deprecated {
        Some(replacement) => format!("{doc}\n\nDeprecated: {}.", replacement.trim_end_matches('.')),
        None => doc.to_owned(),
    }
}

/// The help of an option in one paragraph.
pub fn option(doc: &str, deprecated: Option<&str>) -> String {
    let doc = doc.trim_end_matches('.');
    match deprecated {
        Some(replacement) => format!("{doc} (deprecated: {})", replacement.trim_end_matches('.')),
        None => doc.to_owned(),
    }
}

/// The text on an operation, with its request and its rules.
pub fn operation(operation: &Operation) -> String {
    let rules: Vec<String> = operation.rules.iter().filter_map(rule).collect();
    let rules = match rules.as_slice() {
        [] => String::new(),
        rules => format!(" It is not sent if {}; --unchecked sends it.", rules.join(", or if ")),
    };
    let request = format!("Sends `{} {}`.{rules}", operation.method, path(operation));
    let defaults = operation.period.and_then(|period| {
        let [neither, only_from, only_to] = period.defaults?;
        let (from, to) = (period.from, period.to);
        Some(format!(
            " Without `{from}` and `{to}`, {neither}; with `{from}` alone, {only_from}; with `{to}` alone, {only_to}."
        ))
    });
    format!("{}\n\n{request}{}", long(operation.doc, operation.deprecated), defaults.unwrap_or_default())
}

/// The path with names of arguments.
fn path(operation: &Operation) -> String {
    let segments = operation.path.iter().map(|segment| match segment {
        Segment::Literal(text) => format!("/{text}"),
        Segment::Argument(parameter) => format!("/{{{}}}", parameter.name),
    });
    segments.collect()
}

/// When a request violates the rule.
fn rule(rule: &Rule) -> Option<String> {
    match rule {
        Rule::Period { from, to, months: None } => Some(format!("`{to}` is before `{from}`")),
        Rule::Period { from, to, months: Some(months) } => {
            Some(format!("`{to}` is before `{from}` or more than {months} months after it"))
        }
        Rule::Available { indicators, channel, .. } => {
            Some(format!("one of `{indicators}` is not available on `{channel}`"))
        }
        Rule::OnlyWithOne { parameter, of } => {
            Some(format!("`{parameter}` is set and `{of}` does not have exactly one value"))
        }
        _ => None,
    }
}
