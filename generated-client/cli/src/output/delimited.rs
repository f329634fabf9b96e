//! Comma- or tab-separated values with a header. Lists and objects are JSON texts. Nothing is written for null.

use std::io::Write;

use super::failure::Failure;
use super::value;
use super::{Sink, Writer};
use crate::rows::{Cell, Columns, EXTRA, Kind, Row};

pub struct Delimited {
    columns: Columns,
    writer: csv::Writer<Writer>,
    /// The value that is being written.
    text: Vec<u8>,
}

impl Delimited {
    pub fn new(columns: Columns, writer: Writer, delimiter: u8) -> Result<Self, Failure> {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(writer);
        let extra = columns.extra.then_some(EXTRA);
        writer.write_record(columns.fields.iter().map(|field| field.name).chain(extra))?;
        Ok(Self { columns, writer, text: Vec::new() })
    }
}

/// Writes a cell as a text without quotes.
pub fn plain(row: Row<'_>, kind: &Kind, cell: Cell, out: &mut Vec<u8>) -> Result<(), Failure> {
    match cell {
        Cell::Null => {}
        Cell::Date(date) => write!(out, "{date}")?,
        Cell::DateTime(date_time) => write!(out, "{date_time}")?,
        Cell::Name(_) | Cell::Text(_) => out.extend_from_slice(row.text(cell).unwrap_or_default().as_bytes()),
        _ => value::value(row, kind, cell, out)?,
    }
    Ok(())
}

impl Sink for Delimited {
    fn row(&mut self, row: Row<'_>) -> Result<(), Failure> {
        for (field, cell) in self.columns.fields.iter().zip(row.cells()) {
            match row.text(*cell) {
                Some(text) => self.writer.write_field(text)?,
                None => {
                    self.text.clear();
                    plain(row, &field.kind, *cell, &mut self.text)?;
                    self.writer.write_field(&self.text)?;
                }
            }
        }
        if self.columns.extra {
            self.text.clear();
            if row.unknown().next().is_some() {
                value::unknown(row, &mut self.text)?;
            }
            self.writer.write_field(&self.text)?;
        }
        Ok(self.writer.write_record(None::<&[u8]>)?)
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.writer.flush()?)
    }

    fn finish(mut self: Box<Self>) -> Result<Writer, Failure> {
        self.writer.flush()?;
        self.writer.into_inner().map_err(|error| Failure::Write(error.into_error()))
    }
}
