//! Figures of statistics as rows: one for each figure.

use iadvize_runtime::Moment;

use super::buffer::{Buffer, Row};
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
    /// The grouping, such as `operator`.
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
        Column::new("period", Type::DateTime, "The start of the step of a series, or of the date range."),
        Column::new("website_id", Type::Identifier("website_id"), "The website."),
        Column::new("channel", Type::String, "The channel."),
        Column::new("grouping", Type::String, "What the figures are grouped by."),
        Column::new("grouping_id", Type::String, "The identifier of the group."),
        Column::new("indicator", Type::String, "The name of the indicator."),
        Column::new("unit", Type::String, "The unit of the value. Averages and rates cannot be added up."),
        Column::new("value", Type::Double, "The figure."),
    ],
    sent: &[],
};

impl Schema {
    /// The row of a figure. The schema must be one of [`FIGURES`].
    pub fn figure<'b>(&'b self, figure: &Figure<'_>, buffer: &'b mut Buffer) -> Row<'b> {
        figure.fill(self, buffer);
        Row { fields: self.all(), cells: &buffer.cells, buffer: &*buffer }
    }
}

impl Figure<'_> {
    /// Makes the cells of the schema's fields.
    fn fill(&self, schema: &Schema, buffer: &mut Buffer) {
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
