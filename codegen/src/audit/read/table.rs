//! A table by the titles of its columns, some of which have been missing or misnamed before.

use crate::audit::page::Row;
use crate::audit::text::Text;

/// A table and the bold line above it.
pub struct Table<'a> {
    pub rows: &'a [Row],
    pub caption: Option<&'a Text>,
    columns: Vec<String>,
}

impl<'a> Table<'a> {
    /// A table, ready to be asked for its cells.
    pub fn new(header: &[Text], rows: &'a [Row], caption: Option<&'a Text>) -> Self {
        Self { rows, caption, columns: header.iter().map(Text::lower).collect() }
    }

    /// Whether each row is one of these, by the title of the first column.
    pub fn is_of(&self, word: &str) -> bool {
        self.columns.first().is_some_and(|title| title.trim_end_matches('s') == word)
    }

    /// Whether the bold line above has this word.
    pub fn is_titled(&self, word: &str) -> bool {
        self.caption.is_some_and(|caption| caption.lower().contains(word))
    }

    /// The cell of a row in the first column that has one of these titles. An empty cell is none.
    pub fn cell<'r>(&self, row: &'r Row, titles: &[&str]) -> Option<&'r Text> {
        let column = self.columns.iter().position(|title| titles.contains(&&**title))?;
        row.cells.get(column).filter(|cell| !cell.plain().is_empty())
    }

    /// What stands in a row for its values, whatever the column is called.
    pub fn values<'r>(&self, row: &'r Row) -> Option<&'r Text> {
        self.cell(row, &["values", "value", "type", "number", "unit"])
    }

    /// What a row says in words.
    pub fn description<'r>(&self, row: &'r Row) -> Option<&'r Text> {
        self.cell(row, &["description"])
    }

    /// The titles of the columns.
    pub fn titles(&self) -> String {
        self.columns.join(", ")
    }
}
