//! Figures of statistics as rows: one for each figure.

use iadvize_runtime::Moment;

use super::buffer::Buffer;
use super::cell::Cell;
use super::leaf;
use super::schema::Schema;
use crate::table::{Column, Record, Type};

/// A figure and what it is about.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'a> {
    /// The start of the step of a series, or of the range that was requested.
    pub period: Option<Moment>,
    pub website_id: Option<u64>,
    pub channel: Option<&'a str>,
    /// What figures are grouped by.
    pub grouping: Option<&'a str>,
    /// The identifier of the group: usually a number, for types of pages a name.
    pub grouping_id: Option<&'a str>,
    pub indicator: &'a str,
    pub unit: Option<&'a str>,
    /// `None` means that there is none, which differs from 0.
    pub value: Option<f64>,
}

/// The columns of figures.
pub static FIGURES: Record = Record {
    name: "figure",
    columns: &[
        column("period", Type::DateTime, "The start of the step of a series, or of the date range."),
        column("website_id", Type::Identifier("website_id"), "The website."),
        column("channel", Type::String, "The channel."),
        column("grouping", Type::String, "What the figures are grouped by."),
        column("grouping_id", Type::String, "The identifier of the group."),
        column("indicator", Type::String, "The name of the indicator."),
        column("unit", Type::String, "The unit of the value. Averages and rates cannot be added up."),
        column("value", Type::Double, "The figure."),
    ],
    sent: &[],
};

const fn column(name: &'static str, ty: Type, doc: &'static str) -> Column {
    Column { name, also: &[], ty, required: false, doc, deprecated: None }
}

impl Figure<'_> {
    /// Makes the cells of the schema's fields.
    pub(super) fn fill(&self, schema: &Schema, buffer: &mut Buffer) {
        buffer.clear();
        for field in schema.all() {
            let text = |buffer: &mut Buffer, text: Option<&str>| Cell::or_null(text, |text| buffer.text(text));
            let cell = match field.name {
                "period" => Cell::or_null(self.period, |period| match leaf::moment(period) {
                    Cell::Date(date) => Cell::DateTime(date.into()),
                    cell => cell,
                }),
                "website_id" => Cell::or_null(self.website_id, Cell::Unsigned),
                "channel" => text(buffer, self.channel),
                "grouping" => text(buffer, self.grouping),
                "grouping_id" => text(buffer, self.grouping_id),
                "indicator" => text(buffer, Some(self.indicator)),
                "unit" => text(buffer, self.unit),
                _ => Cell::or_null(self.value, Cell::Double),
            };
            buffer.cells.push(cell);
        }
    }
}
