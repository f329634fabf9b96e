//! Enums, identifiers and indicators.

use super::loss::Loss;
use super::schema::Schema;
use super::writer::Writer;
use super::{text, types};
use crate::json::{Json, list, map};
use crate::model::{EnumRef, IdentifierRef, Type};
use crate::source::Spanned;
use crate::surface::markdown::prose;

/// A value of an enum.
pub struct Shown {
    pub wire: Json,
    pub name: String,
    pub description: String,
}

pub fn identifier(writer: &mut Writer<'_>, identifier: IdentifierRef) -> Schema {
    writer.lose(Loss::IdentifierType);
    Schema::integer().described(prose(&writer.model[identifier].doc))
}

pub fn enumeration(writer: &mut Writer<'_>, set: EnumRef) -> Schema {
    let schema = types::written_out(writer, &Type::Enum(set));
    let set = &writer.model[set];
    let values = set.values.iter().zip(&schema.values).map(|(value, wire)| Shown {
        wire: wire.clone(),
        name: value.name.plain().to_owned(),
        description: described(writer, &value.doc, value.deprecated.as_ref()),
    });
    let values: Vec<Shown> = values.collect();
    let schema = writer.describe(schema, &set.doc.value, set.deprecated.as_ref());
    explained(writer, schema, set.name.plain(), &values)
}

/// The description of a value that may be deprecated.
pub fn described(writer: &mut Writer<'_>, doc: &Spanned<String>, deprecated: Option<&Spanned<String>>) -> String {
    if deprecated.is_some() {
        writer.lose(Loss::ValueDeprecation);
    }
    text::description(&doc.value, deprecated)
}

/// A closed enum with the extensions that tools show for its values.
pub fn explained(writer: &mut Writer<'_>, schema: Schema, name: &str, values: &[Shown]) -> Schema {
    writer.lose(Loss::ValueText);
    let word = |json: &Json| match json {
        Json::Value(serde_json::Value::String(text)) => text.clone(),
        Json::Value(value) => value.to_string(),
        Json::List(_) | Json::Map(_) => String::new(),
    };
    let microsoft = values.iter().map(|value| {
        map([
            ("value", value.wire.clone()),
            ("name", (&*value.name).into()),
            ("description", (&*value.description).into()),
        ])
    });
    let microsoft =
        map([("name", name.into()), ("modelAsString", true.into()), ("values", list(microsoft.collect::<Vec<_>>()))]);
    schema
        .with("x-enumDescriptions", map(values.iter().map(|it| (word(&it.wire), (&*it.description).into()))))
        .with("x-enum-descriptions", list(values.iter().map(|value| &*value.description)))
        .with("x-enum-varnames", list(values.iter().map(|value| &*value.name)))
        .with("x-ms-enum", microsoft)
        .with("x-speakeasy-unknown-values", "allow")
}
