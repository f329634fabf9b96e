//! Indicators, and the figures of a response.

use super::component::{Component, Loose};
use super::enums::{Shown, described, explained};
use super::loss::Loss;
use super::schema::Schema;
use super::types;
use super::writer::Writer;
use crate::json::{Json, list, map};
use crate::model::{Indicator, Indicators, Type};
use crate::surface::markdown::code;
use crate::words::{Unit, Word};

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

/// One figure, or one for each step.
pub fn figure(writer: &mut Writer<'_>) -> Schema {
    writer.lose(Loss::FigureShape);
    let number = match writer.is_wire() {
        true => Schema::any_of([
            writer.refer(Component::Loose(Loose::Number)),
            writer.refer(Component::Loose(Loose::Absent)),
        ]),
        false => writer.or_null(Schema::number()),
    };
    Schema::any_of([number.clone(), Schema::map(number)])
        .described("A figure. If the request has both a grouping and a step, a figure for each step.")
}

/// The figures of a response, by indicator.
pub fn figures(writer: &mut Writer<'_>) -> Schema {
    let mut schema = Schema::map(writer.refer(Component::Figure));
    schema.properties.push("id", row_key(writer));
    let Some(indicators) = &writer.model.indicators else { return schema };
    for indicator in &indicators.list {
        let family = &indicators.families[indicator.family];
        let deprecated = indicator.deprecated.as_ref().or(family.deprecated.as_ref());
        let figure = writer.refer(Component::Figure);
        let mut property =
            writer.inside(&indicator.name.wire, |writer| writer.describe(figure, &indicator.doc.value, deprecated));
        property.description = Some(explanation(writer, indicators, indicator));
        schema.properties.push(&*indicator.name.wire, property);
    }
    schema
        .described("Figures by indicator. If the request has a step, but no grouping: figures by the start of a step.")
}

/// The identifier of a row of figures, whose type depends on the grouping.
fn row_key(writer: &mut Writer<'_>) -> Schema {
    writer.lose(Loss::RowKey);
    let doc = "What a row of figures is about, if the request has a grouping.";
    Schema::any_of([Schema::integer(), Schema::text()]).described(doc)
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
