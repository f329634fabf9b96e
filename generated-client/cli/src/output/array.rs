//! A JSON array, with an object on each line.

use super::failure::Failure;
use super::lines::Text;
use super::value;
use super::{Sink, Writer};
use crate::rows::{Columns, Row};

pub struct Array {
    columns: Columns,
    text: Text,
    /// What comes before the next object.
    before: &'static [u8],
}

impl Array {
    pub fn new(columns: Columns, writer: Writer) -> Self {
        Self { columns, text: Text::new(writer), before: b"[\n" }
    }
}

impl Sink for Array {
    fn row(&mut self, row: Row<'_>) -> Result<(), Failure> {
        self.text.kept.extend_from_slice(self.before);
        self.before = b",\n";
        value::row(row, &self.columns, &mut self.text.kept)?;
        self.text.spill()
    }

    fn flush(&mut self) -> Result<(), Failure> {
        self.text.flush()
    }

    fn finish(mut self: Box<Self>) -> Result<Writer, Failure> {
        let end: &[u8] = if self.before == b"[\n" { b"[]\n" } else { b"\n]\n" };
        self.text.kept.extend_from_slice(end);
        self.text.finish()
    }
}
