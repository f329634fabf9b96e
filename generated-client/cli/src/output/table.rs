//! Columns for people. The first rows decide how wide they are: a long listing is shown before it ends.

use comfy_table::{ColumnConstraint, Row as Line, Table as Grid, TableStyle, Width};
use iadvize_runtime::codegen_support::escaped;

use super::brief::brief;
use super::delimited::plain;
use super::failure::Failure;
use super::lines::Text;
use super::sink::{Sink, Writer};
use super::value;
use crate::rows::{Cell, Columns, EXTRA, Row};

/// How many rows are looked at, and how many are laid out at once after them.
const SAMPLE: usize = 100;

/// The widest column, in characters. Longer texts are cut.
const WIDEST: u16 = 40;

/// How much of a text is looked at, in bytes.
const LONGEST: usize = 400;

/// What is between two columns.
const GAP: u16 = 2;

pub struct Table {
    columns: Columns,
    text: Text,
    width: Option<usize>,
    grid: Grid,
    rows: usize,
    /// The width of each column, once it is known. A column without one is left out.
    widths: Option<Vec<Option<u16>>>,
    left_out: Vec<&'static str>,
}

impl Table {
    pub fn new(columns: Columns, writer: Writer, width: Option<usize>) -> Self {
        let text = Text::new(writer);
        Self { columns, text, width, grid: grid(), rows: 0, widths: None, left_out: Vec::new() }
    }

    fn names(&self) -> Vec<&'static str> {
        self.columns.fields.iter().map(|field| field.name).chain(self.columns.extra.then_some(EXTRA)).collect()
    }

    /// Lays out the rows that were kept.
    fn lay_out(&mut self) {
        let names = self.names();
        if self.widths.is_none() {
            let mut header = Line::from(names.iter().map(|name| name.to_uppercase()));
            header.max_height(1);
            self.grid.set_header(header);
            let widths = widths(self.grid.column_max_content_widths(), self.width);
            self.left_out =
                names.iter().zip(&widths).filter(|(_, width)| width.is_none()).map(|(name, _)| *name).collect();
            self.widths = Some(widths);
        } else if self.rows == 0 {
            return;
        }
        self.grid.column_iter_mut().for_each(|column| {
            column.set_padding((0, GAP));
        });
        self.grid.set_constraints(self.widths.iter().flatten().map(|width| match width {
            Some(width) => ColumnConstraint::Absolute(Width::Fixed(*width + GAP)),
            None => ColumnConstraint::Hidden,
        }));
        for line in self.grid.lines() {
            self.text.kept.extend_from_slice(line.trim_end().as_bytes());
            self.text.kept.push(b'\n');
        }
        (self.grid, self.rows) = (grid(), 0);
    }
}

fn grid() -> Grid {
    let mut grid = Grid::new();
    grid.load_style(TableStyle::new()).set_truncation_indicator("…");
    grid
}

/// The width of each column that fits into `available` characters, in order. The first one is always shown.
fn widths(content: Vec<u16>, available: Option<usize>) -> Vec<Option<u16>> {
    let mut left = available.unwrap_or(usize::MAX);
    let mut widths = Vec::new();
    for content in content {
        let width = content.clamp(1, WIDEST);
        let fits = usize::from(width) <= left || widths.is_empty();
        let width = width.min(left.try_into().unwrap_or(u16::MAX)).max(1);
        left = if fits { left.saturating_sub(usize::from(width + GAP)) } else { 0 };
        widths.push(fits.then_some(width));
    }
    widths
}

/// The text of a value on one line, as far as it is looked at.
fn shown(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let end = (0..=LONGEST.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    escaped(&text[..end.unwrap_or_default()])
}

impl Sink for Table {
    fn row(&mut self, row: Row<'_>) -> Result<(), Failure> {
        let (mut line, mut text) = (Line::new(), Vec::new());
        for (field, cell) in self.columns.fields.iter().zip(row.cells()) {
            text.clear();
            plain(row, &field.kind, *cell, &mut text)?;
            if let (Cell::Object(_), Ok(object)) = (cell, serde_json::from_slice(&text)) {
                text = brief(&object).into_bytes();
            }
            line.add_cell(shown(&text).into());
        }
        if self.columns.extra {
            text.clear();
            if row.unknown().next().is_some() {
                value::unknown(row, &mut text)?;
            }
            line.add_cell(shown(&text).into());
        }
        line.max_height(1);
        self.grid.add_row(line);
        self.rows += 1;
        if self.rows == SAMPLE {
            self.lay_out();
        }
        self.text.spill()
    }

    fn flush(&mut self) -> Result<(), Failure> {
        self.lay_out();
        self.text.flush()
    }

    fn finish(mut self: Box<Self>) -> Result<Writer, Failure> {
        self.lay_out();
        self.text.finish()
    }

    fn left_out(&self) -> &[&'static str] {
        &self.left_out
    }
}
