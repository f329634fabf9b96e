//! Statistic indicators, and the types of typed statistics.

use super::docs;
use super::parts::{block, derived, spaced};
use crate::model::{Indicators, Model, Operation, Typed};
use crate::surface::Item;
use crate::surface::indicators::TABLE;

/// The method of the enum that gives the details of an indicator.
pub fn details(name: &str) -> String {
    format!(
        "impl {name} {{
    /// Returns what the documentation says of this indicator, or `None` if this version does not know it.
    pub fn details(&self) -> Option<&'static IndicatorDetails> {{
        {TABLE}.iter().find(|details| details.name == self.as_str())
    }}

    /// For [`Rule::Available`].
    #[doc(hidden)]
    pub fn elsewhere(indicator: &str, channel: &str) -> Vec<&'static str> {{
        IndicatorDetails::elsewhere({TABLE}, indicator, channel)
    }}
}}
"
    )
}

pub fn table(model: &Model, head: &Item<'_>, indicators: &Indicators) -> String {
    let values = &model[indicators.channel].values;
    let rows = indicators.list.iter().map(|indicator| {
        let family = &indicators.families[indicator.family].name;
        let channels = indicator.channels.iter().map(|position| &*values[*position].name.rust);
        let channels: Vec<&str> = channels.collect();
        let deprecated = indicator.deprecated.as_ref().map(|text| format!(".deprecated({:?})", text.value.trim()));
        format!(
            "        IndicatorDetails::new({:?}, {:?}, {family:?}, Unit::{:?}, &[\n            {},\n        ]){},\n",
            indicator.name.wire,
            indicator.label,
            indicator.unit,
            channels.join(", "),
            deprecated.unwrap_or_default(),
        )
    });
    let rows: String = rows.collect();
    let channel = &model[indicators.channel].name.rust;
    let docs = docs::attributes("", head);
    format!(
        "{docs}pub static {}: &[IndicatorDetails] = {{\n    use {channel}::*;\n    &[\n{rows}    ]\n}};\n",
        head.name
    )
}

/// What the client's hand-written code needs to know of the operation with typed statistics.
pub fn roles(head: &Item<'_>, operation: &Operation, typed: &Typed) -> String {
    let Typed { channel, indicators, grouping, step, .. } = typed;
    let roles = [("channel", channel), ("indicators", indicators), ("grouping", grouping), ("step", step)];
    let fields = roles.map(|(role, filter)| format!("    {role}: {:?},\n", operation.filters[*filter].name.wire));
    let doc = docs::attributes("", head);
    let (ty, fields) = ("StatisticsParameters", fields.concat());
    format!("{doc}pub(crate) const {}: {ty} = {ty} {{\n{fields}}};\n", head.name)
}

/// A channel or grouping as a type that implements a trait.
pub fn named(head: &Item<'_>, implemented: &str, wire: &str, key: &str) -> String {
    let members = format!("    const NAME: &'static str = {wire:?};\n{key}");
    let implementation = block(&format!("impl {implemented} for {}", head.name), members);
    spaced([marker(head, "Clone, Copy, Debug", ""), implementation])
}

/// An indicator as a type.
pub fn indicator(head: &Item<'_>, wire: &str, figure: &str, channels: &[String]) -> String {
    let attributes = format!("#[wire({wire:?})]\n#[unit({figure})]\n#[available_on({})]\n", channels.join(", "));
    marker(head, "Clone, Copy, Debug, TypedIndicator", &attributes)
}

fn marker(head: &Item<'_>, traits: &str, attributes: &str) -> String {
    derived(head, traits, &format!("{attributes}pub struct {};\n", head.name))
}
