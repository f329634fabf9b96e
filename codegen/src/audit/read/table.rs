//! Finds cells by the titles of their columns, some of which are missing or misnamed on some pages.

use crate::audit::page::Row;
use crate::audit::text::Text;

/// The titles of the column with the values or the type.
pub const VALUES: &[&str] = &["values", "value", "type", "number", "unit"];

/// Whether a column with this title has a meaning for rows.
pub fn is_known(title: &str) -> bool {
    VALUES.contains(&title) || ["description", "label", "mandatory", "required", "use"].contains(&title)
}

/// What a cell says beside its codes.
pub fn outside_codes(cell: &Text) -> String {
    Text { runs: cell.runs.iter().filter(|run| !run.code).cloned().collect() }.plain()
}

/// A table and the bold line above it.
pub struct Table<'a> {
    pub rows: &'a [Row],
    pub caption: Option<&'a Text>,
    columns: Vec<String>,
}

impl<'a> Table<'a> {
    pub fn new(header: &[Text], rows: &'a [Row], caption: Option<&'a Text>) -> Self {
        Self { rows, caption, columns: header.iter().map(Text::lower).collect() }
    }

    /// Whether the title of the first column is this word, singular or plural.
    pub fn is_of(&self, word: &str) -> bool {
        self.columns.first().is_some_and(|title| title.trim_end_matches('s') == word)
    }

    /// Whether the bold line above contains this word.
    pub fn is_titled(&self, word: &str) -> bool {
        self.caption.is_some_and(|caption| caption.lower().contains(word))
    }

    /// The cell of a row in the first column with one of these titles, unless it is empty.
    pub fn cell<'r>(&self, row: &'r Row, titles: &[&str]) -> Option<&'r Text> {
        let column = self.columns.iter().position(|title| titles.contains(&&**title))?;
        row.cells.get(column).filter(|cell| !cell.plain().is_empty())
    }

    /// The cell with the values or the type, under any title.
    pub fn values<'r>(&self, row: &'r Row) -> Option<&'r Text> {
        self.cell(row, VALUES)
    }

    pub fn description<'r>(&self, row: &'r Row) -> Option<&'r Text> {
        row.cells.get(self.description_column()?).filter(|cell| !cell.plain().is_empty())
    }

    /// The column with the description: under this title, or else the first one whose title has no meaning.
    pub fn description_column(&self) -> Option<usize> {
        let titled = self.columns.iter().position(|title| title == "description");
        titled.or_else(|| (1..self.columns.len()).find(|column| !is_known(&self.columns[*column])))
    }

    /// The title of a column, in lower case.
    pub fn title(&self, column: usize) -> Option<&str> {
        self.columns.get(column).map(String::as_str)
    }

    pub fn titles(&self) -> String {
        self.columns.join(", ")
    }
}
