//! Statistic indicators: an enum, and a table with the details of each.

use super::markdown::{code, prose};
use super::{Item, Kind, shared};
use crate::model::{Indicator, Indicators, Model, Unit};

pub const MODULE: &str = "indicators";
pub const ENUM: &str = "Indicator";
pub const TABLE: &str = "INDICATORS";

/// The module of the client's hand-written code with the types of indicators.
const BY_HAND: &str = "typed";

pub fn items<'a>(model: &'a Model, indicators: &'a Indicators) -> Vec<Item<'a>> {
    let Some(span) = indicators.list.first().map(|indicator| indicator.name.span) else { return Vec::new() };
    let doc = "An indicator: a figure that statistics contain.";
    let mut items = vec![
        shared::module(MODULE, span, module_doc(indicators)),
        Item::named(MODULE, "", span, Kind::Exports(BY_HAND), ""),
        Item::named(MODULE, ENUM, span, Kind::Indicators, doc),
    ];
    items.extend(indicators.list.iter().map(|indicator| {
        let kind = Kind::Variant(indicator.name.wire.clone());
        let item = Item::new(MODULE, &indicator.name, kind, self::doc(model, indicators, indicator));
        item.deprecated(&indicator.deprecated).in_holder(ENUM)
    }));
    let table = Kind::Table(indicators);
    items.push(Item::named(MODULE, TABLE, span, table, "Every documented indicator, in the documentation's order."));
    items
}

fn module_doc(indicators: &Indicators) -> String {
    let families = indicators.families.iter().map(|family| {
        let deprecated = family
            .deprecated
            .as_ref()
            .map(|text| format!(" **Deprecated**: {}.", prose(&text.value)))
            .unwrap_or_default();
        format!("- **{}**: {}{deprecated}", prose(&family.name), prose(&family.doc.value))
    });
    let families: Vec<String> = families.collect();
    let summary = "Statistic indicators: what each measures, in which unit, and on which channels it is available.";
    let types = "They are values of [`Indicator`], and types for statistics that the compiler checks, as channels and \
                 groupings are.";
    format!("{summary}\n\n{types}\n\n{}", families.join("\n"))
}

fn doc(model: &Model, indicators: &Indicators, indicator: &Indicator) -> String {
    let unit = match indicator.unit {
        Unit::Second => "seconds",
        Unit::Number => "number",
        Unit::Rate => "rate",
        Unit::Amount => "amount of money",
    };
    let values = &model[indicators.channel].values;
    let channels = indicator.channels.iter().map(|position| code(&values[*position].name.wire));
    let channels: Vec<String> = channels.collect();
    let (text, label) = (prose(&indicator.doc.value), prose(&indicator.label));
    format!("{text}\n\nLabel on the platform: “{label}”. Unit: {unit}. Available on {}.", channels.join(", "))
}
