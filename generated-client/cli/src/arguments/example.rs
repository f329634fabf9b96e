//! Examples in help.

use super::name;
use super::options::PROGRAM;
use crate::shell;
use crate::table::{Operation, Parameter, Resource, Type};

/// Examples of a command: the documentation's samples, or one with all that is required.
pub fn all(resource: &Resource, operation: &'static Operation) -> String {
    let mut examples: Vec<String> = Vec::new();
    for sample in operation.samples {
        let example = line(resource, operation, options(operation, sample));
        if !examples.contains(&example) {
            examples.push(example);
        }
    }
    if examples.is_empty() {
        examples.push(line(resource, operation, Some(String::new())));
    }
    let examples: Vec<String> = examples.iter().map(|example| format!("  {example}")).collect();
    format!("Examples:\n{}", examples.join("\n"))
}

fn line(resource: &Resource, operation: &'static Operation, options: Option<String>) -> String {
    let arguments = name::path(operation).map(|it| format!(" {}", value(it.parameter)));
    let parts = name::parts(operation);
    let required = parts.iter().filter(|part| part.parameter.required);
    // An update without any part would send nothing.
    let given: Vec<_> =
        if required.clone().next().is_some() { required.collect() } else { parts.iter().take(1).collect() };
    let body = given.into_iter().map(|part| match part.parameter.only {
        Some(_) if !part.parameter.required => format!(" --{}", part.long),
        _ => format!(" --{} {}", part.long, value(part.parameter)),
    });
    let arguments: String = arguments.chain(body).chain(options).collect();
    format!("{PROGRAM} {} {}{arguments}", resource.plural, operation.name)
}

/// The filters of a query as options.
fn options(operation: &'static Operation, query: &str) -> Option<String> {
    let filters = name::filters(operation);
    let mut options = String::new();
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=')?;
        let name = name.strip_prefix("filters[")?.strip_suffix(']')?;
        let filter = filters.iter().find(|filter| filter.parameter.name == name)?;
        options.push_str(&format!(" --{}", filter.long));
        if filter.parameter.only.is_none() {
            options.push_str(&format!(" {}", shell::quoted(value)));
        }
    }
    Some(options)
}

/// A value of a parameter.
fn value(parameter: &Parameter) -> String {
    if let Some(only) = parameter.only {
        return only.to_owned();
    }
    of_type(&parameter.ty)
}

fn of_type(ty: &Type) -> String {
    match ty {
        Type::Integer => "1".to_owned(),
        Type::Identifier(_) => "123".to_owned(),
        Type::Double => "1.5".to_owned(),
        Type::Boolean => "true".to_owned(),
        Type::Date => "2024-01-31".to_owned(),
        Type::DateTime => "'2024-01-31 08:30:00'".to_owned(),
        Type::Moment => "2024-01-31".to_owned(),
        Type::Uuid => "67e55044-10b1-426f-9247-bb680e5fe0c8".to_owned(),
        Type::Enum(words) => shell::quoted(words.values.first().map_or("", |word| word.name)),
        Type::List(Type::Object(_) | Type::TaggedList(_) | Type::List(_)) => "'[]'".to_owned(),
        Type::List(item) => of_type(item),
        Type::Object(record) => shell::quoted(&object(record.sent)),
        Type::TaggedList(_) => "'[]'".to_owned(),
        Type::String | Type::Text | Type::Indicator => "text".to_owned(),
    }
}

/// An object with its required parts.
fn object(parts: &[Parameter]) -> String {
    let required = parts.iter().filter(|part| part.required);
    let parts: Vec<String> = required.map(|part| format!("\"{}\":{}", part.name, json(&part.ty))).collect();
    format!("{{{}}}", parts.join(","))
}

fn json(ty: &Type) -> String {
    match ty {
        Type::Integer | Type::Identifier(_) | Type::Double | Type::Boolean => of_type(ty),
        Type::Object(record) => object(record.sent),
        Type::List(_) | Type::TaggedList(_) => "[]".to_owned(),
        _ => format!("\"{}\"", of_type(ty).trim_matches('\'')),
    }
}
