//! Statistic indicators: an enum, and a table of what the documentation says of each.

use super::text;
use crate::model::{Indicator, Indicators, Model, Unit};

pub fn indicators(model: &Model, indicators: &Indicators) -> String {
    let variants = indicators.list.iter().map(|indicator| variant(model, indicators, indicator));
    let rows = indicators.list.iter().map(|indicator| row(model, indicators, indicator));
    format!(
        "{module}
use crate::codegen_support::*;

/// A figure that statistics can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, OpenEnum)]
#[non_exhaustive]
pub enum Indicator {{
{variants}    /// An indicator that this version does not know, as it stands on the wire.
    Other(String),
}}

impl Indicator {{
    /// What the documentation says of this indicator; nothing for one that this version does not know.
    pub fn details(&self) -> Option<&'static IndicatorDetails> {{
        INDICATORS.iter().find(|details| details.name == self.as_str())
    }}
}}

/// Every documented indicator, in the documentation's order.
pub static INDICATORS: &[IndicatorDetails] = &[
{rows}];
",
        module = text::module(&module_doc(indicators)),
        variants = variants.collect::<String>(),
        rows = rows.collect::<String>(),
    )
}

fn module_doc(indicators: &Indicators) -> String {
    let families = indicators.families.iter().map(|family| {
        let deprecated =
            family.deprecated.as_ref().map(|text| format!(" **Deprecated**: {}.", text.value)).unwrap_or_default();
        format!("- **{}**: {}{deprecated}", family.name, family.doc.value)
    });
    let families: Vec<String> = families.collect();
    let summary = "Statistic indicators: what each measures, in which unit, and on which channels it is available.";
    format!("{summary}\n\n{}", families.join("\n"))
}

fn variant(model: &Model, indicators: &Indicators, indicator: &Indicator) -> String {
    let doc = text::doc("    ", &doc(model, indicators, indicator));
    let deprecated = text::deprecated("    ", indicator.deprecated.as_ref());
    format!("{doc}{deprecated}    #[wire({:?})]\n    {},\n", indicator.name.wire, indicator.name.rust)
}

/// What an indicator measures, in which unit, and where it is available.
pub fn doc(model: &Model, indicators: &Indicators, indicator: &Indicator) -> String {
    let unit = match indicator.unit {
        Unit::Second => "Seconds",
        Unit::Number => "A number",
        Unit::Rate => "A rate",
        Unit::Amount => "An amount of money",
    };
    let channels: Vec<String> = channels(model, indicators, indicator).map(|channel| format!("`{channel}`")).collect();
    let text = indicator.doc.value.trim();
    format!("{text}\n\n“{}” on the platform. {unit}; available on {}.", indicator.label, channels.join(", "))
}

fn channels<'a>(model: &'a Model, indicators: &Indicators, indicator: &'a Indicator) -> impl Iterator<Item = &'a str> {
    let values = &model[indicators.channel].values;
    indicator.channels.iter().map(move |position| &*values[*position].name.wire)
}

fn row(model: &Model, indicators: &Indicators, indicator: &Indicator) -> String {
    let family = &indicators.families[indicator.family].name;
    let unit = match indicator.unit {
        Unit::Second => "Second",
        Unit::Number => "Number",
        Unit::Rate => "Rate",
        Unit::Amount => "Amount",
    };
    let channels: Vec<String> = channels(model, indicators, indicator).map(|channel| format!("{channel:?}")).collect();
    let deprecated = indicator.deprecated.as_ref().map(|text| format!(".deprecated({:?})", text.value.trim()));
    format!(
        "    IndicatorDetails::new({:?}, {:?}, {family:?}, Unit::{unit}, &[\n        {},\n    ]){},\n",
        indicator.name.wire,
        indicator.label,
        channels.join(", "),
        deprecated.unwrap_or_default(),
    )
}
