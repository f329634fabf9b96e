//! The columns of rows, and how a record becomes a row.

use std::sync::Arc;

use iadvize_runtime::Mismatch;
use iadvize_runtime::codegen_support::{JsonPath, repaired};
use serde_core::de::DeserializeSeed;

use super::buffer::{Buffer, Row};
use super::cell::Cell;
use super::explode::Exploded;
use super::figure::Figure;
use super::keys::Object;
use super::kind::{Columns, Field, Kind};
use super::place::Place;
use super::raw::Raw;
use super::selection::{Selected, Selection, UnknownField};
use crate::table::Record;

/// The selected columns of a record.
#[derive(Clone, Debug)]
pub struct Schema {
    record: &'static Record,
    kind: Kind,
    object: Arc<Object>,
    /// How many fields are written.
    written: usize,
}

impl Schema {
    /// The selected columns of `record`.
    ///
    /// # Errors
    ///
    /// If `selection` names a field that the record does not have.
    pub fn new(record: &'static Record, selection: &Selection) -> Result<Self, UnknownField> {
        let Selected { mut written, read, extra } = selection.of(record)?;
        let count = written.len();
        written.extend(read);
        let object = Arc::new(Object::with(record, written, extra));
        Ok(Self { record, kind: Kind::Object(object.clone()), object, written: count })
    }

    /// The record.
    pub fn record(&self) -> &'static Record {
        self.record
    }

    /// The columns that are written.
    pub fn columns(&self) -> Columns {
        Columns { fields: self.all()[..self.written].into(), extra: self.object.keeps_unknown }
    }

    /// All fields that are read.
    pub(super) fn all(&self) -> &[Field] {
        self.object.fields()
    }

    /// Reads a record. The row is valid until the buffer is used again.
    ///
    /// # Errors
    ///
    /// If a field that is read has another type, or if a required one is absent.
    pub fn read<'b>(&'b self, raw: &Raw, buffer: &'b mut Buffer) -> Result<Row<'b>, Mismatch> {
        let mut cell = self.try_read(raw.json(), buffer);
        if cell.is_err()
            && let Some(unicode) = repaired(raw.json().as_bytes()).and_then(|text| String::from_utf8(text).ok())
        {
            cell = self.try_read(&unicode, buffer);
        }
        match cell? {
            Cell::Object(span) => {
                Ok(Row { fields: self.all(), cells: &buffer.cells[span.start..span.end], buffer: &*buffer })
            }
            _ => Err(Mismatch::new(String::new(), "expected an object, found nothing".to_owned())),
        }
    }

    fn try_read(&self, json: &str, buffer: &mut Buffer) -> Result<Cell, Mismatch> {
        buffer.clear();
        let path = JsonPath::default();
        let place = Place { kind: &self.kind, buffer, path: &path };
        place.deserialize(&mut serde_json::Deserializer::from_str(json)).map_err(|error| path.to_mismatch(error))
    }

    /// The rows of a list, one for each item. Its record must be read with `id` and with the list.
    ///
    /// # Errors
    ///
    /// If the schema does not read the list or the identifier.
    pub fn explode(&self, list: &str) -> Result<Exploded, UnknownField> {
        Exploded::new(self, list)
    }

    /// The row of a figure. The schema must be one of [`FIGURES`](super::FIGURES).
    pub fn figure<'b>(&'b self, figure: &Figure<'_>, buffer: &'b mut Buffer) -> Row<'b> {
        figure.fill(self, buffer);
        Row { fields: self.all(), cells: &buffer.cells, buffer: &*buffer }
    }
}
