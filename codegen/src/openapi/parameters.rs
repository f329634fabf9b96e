//! The parameters of paths and queries.

use super::call::{Example, Parameter};
use super::entries::Entries;
use super::loss::Loss;
use super::options::Lists;
use super::schema::Schema;
use super::writer::Writer;
use super::{text, types};
use crate::json::{Json, list};
use crate::model::{Filter, Operation, Type};
use crate::surface::markdown::code;

/// The parameters of every list.
pub const PAGING: [&str; 2] = ["page", "limit"];
/// The parameter that requests whole records.
pub const FULL: &str = "full";

/// A parameter in the path.
pub fn in_path(writer: &mut Writer<'_>, name: &str, ty: &Type) -> Parameter {
    let description = match ty {
        Type::Identifier(identifier) => text::description(&writer.model[*identifier].doc, None),
        _ => format!("{} in the path.", code(name)),
    };
    let schema = Some(scalar(writer, ty));
    Parameter { name: name.to_owned(), place: "path", description, required: true, schema, ..Parameter::default() }
}

/// A fixed pair of the query.
pub fn fixed(writer: &mut Writer<'_>, (name, value): &(String, String)) -> Parameter {
    writer.lose(Loss::FixedQuery);
    Parameter {
        name: name.clone(),
        place: "query",
        description: format!("Always {}.", code(value)),
        required: true,
        schema: Some(Schema::one_of("string", [&**value])),
        ..Parameter::default()
    }
}

pub fn filter(writer: &mut Writer<'_>, operation: &Operation, position: usize) -> Parameter {
    let filter = &operation.filters[position];
    let name = format!("filters[{}]", filter.name.wire);
    writer.inside(&name.clone(), |writer| {
        let mut schema = of_filter(writer, filter);
        let is_list = schema.items.is_some();
        let mut extensions = Entries::default();
        extensions.push("x-fern-parameter-name", Json::from(filter.name.plain()));
        extensions.extend(writer.replacement(filter.deprecated.as_ref()));
        let documented = documented(operation, position);
        let mut doc = filter.doc.value.clone();
        doc.extend(schema.description.take().map(|notation| format!(" {notation}")));
        if let (Type::List(_), Some(value)) = (&filter.ty, documented.first()) {
            doc.push_str(&format!(" Sent as {}.", code(&format!("{name}={value}"))));
        }
        if contains(&filter.ty, &Type::Text) {
            writer.lose(Loss::Wildcard);
            let wildcard = writer.api.wildcard.value.clone();
            doc.push_str(&format!(" {} stands for any characters.", code(&wildcard)));
            extensions.push("x-wildcard", Json::from(wildcard));
        }
        let (example, examples) = examples(filter, is_list, &documented);
        Parameter {
            name,
            place: "query",
            description: text::description(&doc, filter.deprecated.as_ref()),
            deprecated: filter.deprecated.is_some(),
            style: is_list.then_some("form"),
            explode: is_list.then_some(false),
            example,
            examples,
            schema: Some(schema),
            extensions,
            ..Parameter::default()
        }
    })
}

fn contains(ty: &Type, wanted: &Type) -> bool {
    match ty {
        Type::List(item) => contains(item, wanted),
        ty => ty == wanted,
    }
}

fn of_filter(writer: &mut Writer<'_>, filter: &Filter) -> Schema {
    let schema = match (&filter.only, &filter.ty) {
        (Some(only), Type::Boolean | Type::Integer | Type::Identifier(_)) => {
            Schema::one_of("integer", [types::number(&only.value)])
        }
        (Some(only), _) => Schema::one_of("string", [&*only.value]),
        (None, Type::List(item)) => list_of(writer, item),
        (None, ty) => scalar(writer, ty),
    };
    match filter.nullable {
        true => Schema::any_of([schema, Schema::one_of("string", ["null", "!null"])]),
        false => schema,
    }
}

/// Values separated by commas.
fn list_of(writer: &mut Writer<'_>, item: &Type) -> Schema {
    if writer.options.lists == Lists::Array {
        return Schema::list(scalar(writer, item));
    }
    writer.lose(Loss::ListText);
    let values: Vec<Json> = types::written_out(writer, item).values;
    let word = |value: &Json| match value {
        Json::Value(serde_json::Value::String(text)) => text.clone(),
        value => serde_json::to_string(value).unwrap_or_default(),
    };
    let pattern = match item {
        Type::Integer | Type::Identifier(_) => r"\d+".to_owned(),
        Type::Boolean => "[01]".to_owned(),
        Type::Enum(_) | Type::Indicator => format!("({})", values.iter().map(word).collect::<Vec<_>>().join("|")),
        _ => "[^,]+".to_owned(),
    };
    Schema::pattern(format!("^{pattern}(,{pattern})*$"))
}

/// One value of a query.
fn scalar(writer: &mut Writer<'_>, ty: &Type) -> Schema {
    match ty {
        Type::Boolean => {
            writer.lose(Loss::FilterBoolean);
            Schema::one_of("integer", [0, 1])
        }
        ty => types::sent(writer, ty, false),
    }
}

/// The documented values of a filter, as they are sent.
fn documented(operation: &Operation, position: usize) -> Vec<&str> {
    let prefix = format!("filters[{}]=", operation.filters[position].name.wire);
    let samples = operation.samples.iter().filter(|sample| sample.filter == position);
    samples.filter_map(|sample| sample.query.split('&').find_map(|pair| pair.strip_prefix(&*prefix))).collect()
}

/// Values of a filter as values of its schema: one, or several with names.
fn examples(filter: &Filter, is_list: bool, documented: &[&str]) -> (Option<Json>, Entries<Example>) {
    let value = |text: &&str| match &filter.ty {
        Type::List(item) if is_list => list(text.split(',').map(|text| value(item, text))),
        Type::List(_) => Json::from(*text),
        ty => value(ty, text),
    };
    let named = |(number, text): (usize, &&str)| {
        let name = match *text {
            "null" => "null".to_owned(),
            "!null" => "not_null".to_owned(),
            _ if number == 0 => "value".to_owned(),
            _ => format!("value{}", number + 1),
        };
        (name, Example { summary: None, value: value(text) })
    };
    match documented {
        [one] => (Some(value(one)), Entries::default()),
        several => (None, several.iter().enumerate().map(named).collect()),
    }
}

/// A value in a query as JSON.
fn value(ty: &Type, text: &str) -> Json {
    match ty {
        Type::Integer | Type::Identifier(_) | Type::Double | Type::Boolean => types::number(text),
        _ => Json::from(text),
    }
}

/// The parameters that lists share.
pub fn shared(writer: &mut Writer<'_>) -> Entries<Parameter> {
    writer.lose(Loss::DefaultLimit);
    let api = writer.api;
    let (default, maximum) = (api.default_limit.value, api.maximum_limit.value);
    let at_least = |minimum| Schema { minimum: Some(minimum), ..Schema::of("integer") };
    let [page, limit] = PAGING;
    [
        (page, &api.page_parameter.value, "The number of the page, from 1.".to_owned(), at_least(1)),
        (
            limit,
            &api.limit_parameter.value,
            format!("The number of items on a page; {default} by default, {maximum} at most."),
            Schema { maximum: Some(maximum), ..at_least(1) },
        ),
        (
            FULL,
            &api.full_parameter.value,
            "With 1, the items are whole records; without, they have only an `id` and a `_link`.".to_owned(),
            Schema::one_of("integer", [0, 1]),
        ),
    ]
    .map(|(key, name, description, schema)| {
        let (name, schema) = (name.clone(), Some(schema));
        (key, Parameter { name, place: "query", description, schema, ..Parameter::default() })
    })
    .into_iter()
    .collect()
}

/// A reference to a parameter that lists share.
pub fn refer(name: &str) -> Parameter {
    Parameter { reference: Some(format!("#/components/parameters/{name}")), ..Parameter::default() }
}
