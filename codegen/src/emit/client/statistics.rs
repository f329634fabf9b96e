//! Channels, groupings and indicators as types.

use super::{indicators as dynamic, text};
use crate::emit::ty;
use crate::model::{Grouping, Indicator, Indicators, Model, Type, Typed, Unit, Value};

/// The module of these types.
pub fn statistics(model: &Model, indicators: &Indicators, typed: &Typed) -> String {
    let module = "Channels, groupings and indicators as types, for statistics that the compiler checks: see \
                  [`StatisticsOn`](crate::StatisticsOn).";
    let channels = model[indicators.channel].values.iter().map(channel);
    let groupings = typed.groupings.iter().map(|grouping| self::grouping(model, grouping));
    let list = indicators.list.iter().map(|indicator| self::indicator(model, indicators, indicator));
    let types: String = channels.chain(groupings).chain(list).collect();
    let parameters = parameters(model, typed);
    format!("{}\nuse crate::codegen_support::*;\nuse super::ids::*;\n{parameters}{types}", text::module(module))
}

/// What the client's own code knows of the operation: the names of its filters, and the type of the step.
fn parameters(model: &Model, typed: &Typed) -> String {
    let mut operations = model.resources.iter().flat_map(|resource| &resource.operations);
    let Some(operation) = operations.find(|operation| operation.typed.is_some()) else { return String::new() };
    let wire = |position: usize| &operation.filters[position].name.wire;
    let step = &operation.filters[typed.step].ty;
    let path = if let Type::Enum(_) = step { "super::" } else { "" };
    format!(
        "
/// The filters that [`StatisticsOn`] sets.
pub(crate) const PARAMETERS: StatisticsParameters = StatisticsParameters {{
    channel: {:?},
    indicators: {:?},
    grouping: {:?},
    step: {:?},
}};

/// The step of a series.
pub(crate) type Step = {path}{};
",
        wire(typed.channel),
        wire(typed.indicators),
        wire(typed.grouping),
        wire(typed.step),
        ty::owned(model, step),
    )
}

fn channel(value: &Value) -> String {
    let doc = text::doc("", &format!("Channel: {}", value.doc.value));
    let deprecated = text::deprecated("", value.deprecated.as_ref());
    let (name, wire) = (&value.name.rust, &value.name.wire);
    format!(
        "
{doc}{deprecated}#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct {name};

impl TypedChannel for {name} {{
    const NAME: &'static str = {wire:?};
}}
"
    )
}

fn grouping(model: &Model, grouping: &Grouping) -> String {
    let doc = text::doc("", &format!("Grouping: {}", grouping.doc));
    let (name, wire) = (&grouping.name.rust, &grouping.name.wire);
    let key = ty::owned(model, &grouping.key);
    format!(
        "
{doc}#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct {name};

impl Grouping for {name} {{
    const NAME: &'static str = {wire:?};
    type Key = {key};
}}
"
    )
}

fn indicator(model: &Model, indicators: &Indicators, indicator: &Indicator) -> String {
    let doc = text::doc("", &dynamic::doc(model, indicators, indicator));
    let deprecated = text::deprecated("", indicator.deprecated.as_ref());
    let (name, wire) = (&indicator.name.rust, &indicator.name.wire);
    let unit = match indicator.unit {
        Unit::Second => "Duration",
        Unit::Number => "f64",
        Unit::Rate => "Rate",
        Unit::Amount => "Amount",
    };
    let values = &model[indicators.channel].values;
    let channels: Vec<&str> = indicator.channels.iter().map(|position| &*values[*position].name.rust).collect();
    format!(
        "
{doc}{deprecated}#[derive(Clone, Copy, Debug, PartialEq, Eq, TypedIndicator)]
#[wire({wire:?})]
#[unit({unit})]
#[available_on({})]
pub struct {name};
",
        channels.join(", ")
    )
}
