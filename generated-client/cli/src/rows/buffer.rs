//! Where rows are, and how they are read.

use std::fmt::{self, Write};

use super::cell::{Cell, Span};
use super::kind::Field;

/// The memory of one row at a time, used again for the next one.
#[derive(Debug, Default)]
pub struct Buffer {
    /// The cells of complete lists and objects.
    pub(super) cells: Vec<Cell>,
    /// The cells of lists and objects that are being read.
    pub(super) stack: Vec<Cell>,
    pub(super) text: String,
    /// The JSON paths of unknown fields, and their JSON texts.
    pub(super) unknown: Vec<(Span, Span)>,
    /// The JSON path of the object that is being read, with a point at its end unless it is empty.
    pub(super) prefix: String,
}

/// How much of a buffer is in use.
#[derive(Clone, Copy)]
pub struct Mark {
    cells: usize,
    stack: usize,
    text: usize,
    unknown: usize,
}

impl Buffer {
    pub(super) fn clear(&mut self) {
        self.cells.clear();
        self.stack.clear();
        self.text.clear();
        self.unknown.clear();
        self.prefix.clear();
    }

    pub(super) fn mark(&self) -> Mark {
        Mark { cells: self.cells.len(), stack: self.stack.len(), text: self.text.len(), unknown: self.unknown.len() }
    }

    /// Forgets what was read since.
    pub(super) fn reset(&mut self, mark: Mark) {
        self.cells.truncate(mark.cells);
        self.stack.truncate(mark.stack);
        self.text.truncate(mark.text);
        self.unknown.truncate(mark.unknown);
    }

    /// Adds a text.
    #[inline]
    pub(super) fn push(&mut self, text: &str) -> Span {
        let start = self.text.len();
        self.text.push_str(text);
        Span { start, end: self.text.len() }
    }

    pub(super) fn text(&mut self, text: &str) -> Cell {
        Cell::Text(self.push(text))
    }

    /// Adds what `value` shows.
    pub(super) fn show(&mut self, value: impl fmt::Display) -> Cell {
        let start = self.text.len();
        // A `String` takes any text.
        let _ = write!(self.text, "{value}");
        Cell::Text(Span { start, end: self.text.len() })
    }

    /// Moves the end of the stack to the complete cells.
    pub(super) fn complete(&mut self, base: usize) -> Span {
        let start = self.cells.len();
        self.cells.extend(self.stack.drain(base..));
        Span { start, end: self.cells.len() }
    }

    /// A list of one value, or null.
    pub(super) fn only(&mut self, one: Cell) -> Cell {
        match one {
            Cell::Null => Cell::Null,
            one => {
                self.cells.push(one);
                Cell::List(Span { start: self.cells.len() - 1, end: self.cells.len() })
            }
        }
    }

    /// Whether two cells have the same value.
    pub(super) fn is_same(&self, one: Cell, other: Cell) -> bool {
        match (one, other) {
            (Cell::Text(one), Cell::Text(other)) => self.text[one.start..one.end] == self.text[other.start..other.end],
            (Cell::List(one), Cell::List(other)) | (Cell::Object(one), Cell::Object(other)) => {
                let cells = |span: Span| self.cells[span.start..span.end].iter();
                one.len() == other.len() && cells(one).zip(cells(other)).all(|(one, other)| self.is_same(*one, *other))
            }
            _ => one == other,
        }
    }
}

/// A record or another row of values.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The fields, of which some may be read but not written.
    pub(super) fields: &'a [Field],
    pub(super) cells: &'a [Cell],
    pub(super) buffer: &'a Buffer,
}

impl<'a> Row<'a> {
    /// The cells of the fields that are written, and then of those that are only read.
    pub fn cells(self) -> &'a [Cell] {
        self.cells
    }

    /// The cell of a field, if it is read.
    pub fn get(self, name: &str) -> Option<Cell> {
        let place = self.fields.iter().position(|field| field.name == name)?;
        self.cells.get(place).copied()
    }

    /// The text of a cell, if it has one.
    pub fn text(self, cell: Cell) -> Option<&'a str> {
        match cell {
            Cell::Text(span) => Some(self.slice(span)),
            Cell::Name(name) => Some(name),
            _ => None,
        }
    }

    /// The cells of a list or of an object.
    pub fn items(self, span: Span) -> &'a [Cell] {
        &self.buffer.cells[span.start..span.end]
    }

    /// The unknown fields: the JSON path of each, such as `chat.mood`, and its JSON text.
    pub fn unknown(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.buffer.unknown.iter().map(move |(path, json)| (self.slice(*path), self.slice(*json)))
    }

    fn slice(self, span: Span) -> &'a str {
        &self.buffer.text[span.start..span.end]
    }
}
