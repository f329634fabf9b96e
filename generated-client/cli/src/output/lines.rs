//! A JSON object on each line, and the buffer of the text formats.

use std::io::Write;

use super::failure::Failure;
use super::value;
use super::{Sink, Writer};
use crate::rows::{Columns, Row};

/// How much text is kept before it is written, in bytes.
const KEPT: usize = 1 << 16;

/// A writer of text.
pub struct Text {
    pub kept: Vec<u8>,
    writer: Writer,
}

impl Text {
    pub fn new(writer: Writer) -> Self {
        Self { kept: Vec::with_capacity(KEPT), writer }
    }

    /// Writes what is kept if it is much.
    pub fn spill(&mut self) -> Result<(), Failure> {
        if self.kept.len() >= KEPT { self.write() } else { Ok(()) }
    }

    fn write(&mut self) -> Result<(), Failure> {
        self.writer.write_all(&self.kept)?;
        self.kept.clear();
        Ok(())
    }

    pub fn flush(&mut self) -> Result<(), Failure> {
        self.write()?;
        Ok(self.writer.flush()?)
    }

    pub fn finish(mut self) -> Result<Writer, Failure> {
        self.flush()?;
        Ok(self.writer)
    }
}

pub struct Lines {
    columns: Columns,
    text: Text,
}

impl Lines {
    pub fn new(columns: Columns, writer: Writer) -> Self {
        Self { columns, text: Text::new(writer) }
    }
}

impl Sink for Lines {
    fn row(&mut self, row: Row<'_>) -> Result<(), Failure> {
        value::row(row, &self.columns, &mut self.text.kept)?;
        self.text.kept.push(b'\n');
        self.text.spill()
    }

    fn flush(&mut self) -> Result<(), Failure> {
        self.text.flush()
    }

    fn finish(self: Box<Self>) -> Result<Writer, Failure> {
        self.text.finish()
    }
}
