//! Enums, identifiers and indicators.

use super::loss::Loss;
use super::schema::Schema;
use super::writer::Writer;
use super::{text, types};
use crate::json::{Json, list, map};
use crate::model::{EnumRef, IdentifierRef, Indicator, Indicators, Type};
use crate::source::Spanned;
use crate::surface::markdown::{code, prose};
use crate::words::{Unit, Word};

/// A value of an enum.
struct Shown {
    wire: Json,
    name: String,
    description: String,
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

fn described(writer: &mut Writer<'_>, doc: &Spanned<String>, deprecated: Option<&Spanned<String>>) -> String {
    if deprecated.is_some() {
        writer.lose(Loss::ValueDeprecation);
    }
    text::description(&doc.value, deprecated)
}

/// A closed enum with the extensions that tools show for its values.
fn explained(writer: &mut Writer<'_>, schema: Schema, name: &str, values: &[Shown]) -> Schema {
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

/// The indicators as an enum, with what is known of each as data.
pub fn indicators(writer: &mut Writer<'_>) -> Schema {
    let Some(indicators) = &writer.model.indicators else { return Schema::text() };
    writer.lose(Loss::Units);
    let values = indicators.list.iter().map(|indicator| Shown {
        wire: (&*indicator.name.wire).into(),
        name: indicator.name.plain().to_owned(),
        description: explanation(writer, indicators, indicator),
    });
    let values: Vec<Shown> = values.collect();
    let schema = types::written_out(writer, &Type::Indicator).described("A figure of the statistics.");
    let data = indicators.list.iter().map(|indicator| (&*indicator.name.wire, as_data(writer, indicators, indicator)));
    let data = map(data.collect::<Vec<_>>());
    explained(writer, schema, "Indicator", &values).with("x-indicators", data)
}

/// The figures of a response, by indicator.
pub fn figures(writer: &mut Writer<'_>, figure: &Schema) -> Schema {
    let Some(indicators) = &writer.model.indicators else { return Schema::map(figure.clone()) };
    let mut schema = Schema::map(figure.clone());
    for indicator in &indicators.list {
        let family = &indicators.families[indicator.family];
        let deprecated = indicator.deprecated.as_ref().or(family.deprecated.as_ref());
        let mut property = writer
            .inside(&indicator.name.wire, |writer| writer.describe(figure.clone(), &indicator.doc.value, deprecated));
        property.description = Some(explanation(writer, indicators, indicator));
        schema.properties.push(&*indicator.name.wire, property);
    }
    schema.described("Figures by indicator, or by the start of a step if the request has one indicator and a step.")
}

fn explanation(writer: &mut Writer<'_>, indicators: &Indicators, indicator: &Indicator) -> String {
    let family = &indicators.families[indicator.family];
    let channels = &writer.model[indicators.channel].values;
    let names: Vec<String> = indicator.channels.iter().map(|it| code(&channels[*it].name.wire)).collect();
    let unit = match indicator.unit {
        Unit::Second => "In seconds.",
        Unit::Number => "A number.",
        Unit::Rate => "A share.",
        Unit::Amount => "An amount of money.",
    };
    let facts = format!("{unit} Shown as {}. Available on {}.", code(&indicator.label), names.join(", "));
    let deprecated = indicator.deprecated.as_ref().or(family.deprecated.as_ref());
    format!("{}\n\n{facts}", described(writer, &indicator.doc, deprecated))
}

fn as_data(writer: &Writer<'_>, indicators: &Indicators, indicator: &Indicator) -> Json {
    let channels = &writer.model[indicators.channel].values;
    map([
        ("label", (&*indicator.label).into()),
        ("family", (&*indicators.families[indicator.family].name).into()),
        ("unit", indicator.unit.word().into()),
        ("channels", list(indicator.channels.iter().map(|channel| &*channels[*channel].name.wire))),
    ])
}
