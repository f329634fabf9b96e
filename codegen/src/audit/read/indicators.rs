//! Tables of indicators, each below a bold line that lists channels.

use super::section::Section;
use super::table::Table;
use super::{Reader, caption, rows};
use crate::audit::inventory::{Claim, Entity, Kind};
use crate::audit::page::Row;
use crate::audit::text::Text;
use crate::model::Unit;
use crate::words::Word;

impl Reader<'_> {
    pub fn indicators(&mut self, table: &Table<'_>, section: &Section) {
        let channels = Claim::set(table.caption.and_then(caption::channels).unwrap_or_default());
        self.each(table, |reader, row| reader.indicator(table, row, &channels, section));
    }

    fn indicator(&mut self, table: &Table<'_>, row: &Row, channels: &Claim, section: &Section) -> Result<(), String> {
        let found = self.name(row, table)?;
        let place = self.place(row.line);
        let title = section.deprecation.as_ref().map(|found| &*found.advice);
        let said = [found.advice(), self.deprecated_indicators.as_deref(), title];
        let advice = said.into_iter().flatten().find(|advice| !advice.is_empty()).or(said.into_iter().flatten().next());
        let unit = table.values(row).or_else(|| row.cells.iter().skip(2).find(|cell| is_unit(cell)));
        let label = table.cell(row, &["label"]).map(Text::plain);
        let mut indicator = Entity::new(Kind::Indicator, &found.name, place.clone())
            .with("label", Claim::maybe(label))
            .with("family", Claim::maybe(section.family()))
            .with("unit", Claim::maybe(unit.map(|unit| unit.lower().trim_end_matches('s').to_owned())))
            .with("channels", channels.clone())
            .with("deprecated", Claim::deprecated(advice));
        rows::describe(&mut indicator, table, row, &found);
        rows::add(self.api.part_mut(Kind::Indicators, "indicators", &place), indicator)
    }
}

/// Whether the text of a cell is a unit.
fn is_unit(cell: &Text) -> bool {
    Unit::WORDS.iter().any(|(word, _)| *word == cell.lower().trim_end_matches('s'))
}
