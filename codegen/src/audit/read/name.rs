//! The first cell of a row: a name, and whether it is deprecated.

use super::{Reader, stated};
use crate::audit::page::Row;
use crate::audit::text::Text;

pub struct Name {
    pub name: String,
    pub deprecated: bool,
}

impl Reader<'_> {
    /// Reads the name of a row. The only text beside it that has a meaning is "deprecated".
    pub fn name(&mut self, row: &Row, description: Option<&Text>) -> Result<Name, String> {
        let cell = row.cells.first().ok_or("has no cells")?;
        let plain = cell.plain();
        let (name, rest) = plain.split_once(char::is_whitespace).unwrap_or((&plain, ""));
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || "_-.[]".contains(c)) {
            return Err(format!("`{name}` is not a name"));
        }
        if !rest.is_empty() && !rest.to_lowercase().contains("deprecated") && stated::is_mandatory(cell).is_none() {
            self.unreadable_row(row, &format!("`{}` beside the name has no known meaning", rest.trim()));
        }
        let described =
            description.is_some_and(|text| text.lower().trim_start_matches(['(', '[']).starts_with("deprecated"));
        Ok(Name { name: name.to_owned(), deprecated: cell.is_deprecated() || described })
    }
}
