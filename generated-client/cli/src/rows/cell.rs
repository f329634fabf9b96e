//! The cells of a row.

use iadvize_runtime::{Date, DateTime};

/// A part of a buffer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Span {
    /// The number of bytes or cells.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// A value of a row. Texts and the cells of others are in the row's [`Buffer`](super::Buffer).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell {
    Null,
    Boolean(bool),
    Unsigned(u64),
    Signed(i64),
    Double(f64),
    Date(Date),
    DateTime(DateTime),
    /// A name of the table.
    Name(&'static str),
    Text(Span),
    /// The items of a list.
    List(Span),
    /// The fields of an object, in the order of its [`Kind`](super::Kind).
    Object(Span),
}

impl Cell {
    /// Whether the value is absent.
    pub fn is_null(self) -> bool {
        matches!(self, Self::Null)
    }

    /// The cell of an optional value.
    pub(super) fn or_null<T>(value: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        value.map_or(Self::Null, cell)
    }
}
