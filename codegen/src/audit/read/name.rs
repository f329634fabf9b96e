//! The first cell of a row: a name, and whether the row is deprecated.

use super::deprecation::{self, Deprecation};
use super::table::Table;
use super::{Reader, stated};
use crate::audit::page::Row;

pub struct Name {
    pub name: String,
    pub deprecation: Option<Deprecation>,
}

impl Name {
    /// The page's advice, if the row is deprecated.
    pub fn advice(&self) -> Option<&str> {
        self.deprecation.as_ref().map(|found| &*found.advice)
    }
}

impl Reader<'_> {
    /// Reads the name of a row. The only text beside it that has a meaning is "deprecated", which any cell can say.
    pub fn name(&mut self, row: &Row, table: &Table<'_>) -> Result<Name, String> {
        let cell = row.cells.first().ok_or("has no cells")?;
        let beside = deprecation::of_name(cell);
        let plain = beside.as_ref().map_or_else(|| cell.plain(), |found| found.rest.clone());
        let (name, rest) = plain.split_once(char::is_whitespace).unwrap_or((&plain, ""));
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.[]".contains(c)) {
            return Err(format!("`{name}` is not a name"));
        }
        if !rest.is_empty() && stated::is_mandatory(cell).is_none() {
            self.unreadable_row(row, &format!("`{}` beside the name has no known meaning", rest.trim()));
        }
        let values = table.values(row).filter(|values| !values.is_struck());
        if let Some(struck) = values.and_then(|cell| cell.runs.iter().find(|run| run.strike)) {
            self.unreadable_row(row, &format!("`{}` is struck through", struck.text.trim()));
        }
        let cells = || row.cells.iter().skip(1).filter_map(deprecation::of_cell);
        let deprecation = match beside {
            Some(found) if found.advice.is_empty() => cells().find(|other| !other.advice.is_empty()).or(Some(found)),
            None => cells().next(),
            found => found,
        };
        Ok(Name { name: name.to_owned(), deprecation })
    }
}
