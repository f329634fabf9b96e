//! Parquet by the builders of Arrow.

mod column;
mod schema;

use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_array::builder::{ArrayBuilder, StringBuilder};
use arrow_schema::SchemaRef;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_writer::ArrowWriterOptions;
use parquet::basic::Compression;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::{EnabledStatistics, WriterProperties};

use super::failure::Failure;
use super::value;
use super::{Sink, Writer};
use crate::rows::{Columns, Row};
use column::Column;

/// How many rows are encoded at once.
const BATCH_ROWS: usize = 1024;

/// How much text is encoded at once, in bytes.
const BATCH_TEXT: usize = 1 << 20;

/// The size of a row group in bytes, encoded. A writer has one in memory.
const GROUP: usize = 8 << 20;

pub struct Parquet {
    columns: Columns,
    schema: SchemaRef,
    builders: Vec<Column>,
    extra: StringBuilder,
    /// The rows and the bytes of text in the builders.
    rows: usize,
    text: usize,
    writer: ArrowWriter<Writer>,
    json: Vec<u8>,
}

impl Parquet {
    pub fn new(columns: Columns, writer: Writer, metadata: &[(String, String)]) -> Result<Self, Failure> {
        let schema = Arc::new(schema::schema(&columns));
        let metadata = metadata.iter().map(|(key, value)| KeyValue::new(key.clone(), value.clone())).collect();
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_max_row_group_bytes(Some(GROUP))
            .set_key_value_metadata(Some(metadata))
            .build();
        // The schema of Arrow, which readers without Arrow do not need.
        let options = ArrowWriterOptions::new().with_properties(properties).with_skip_arrow_metadata(true);
        let writer = ArrowWriter::try_new_with_options(writer, schema.clone(), options)?;
        let builders = columns.fields.iter().map(|field| Column::new(&field.kind)).collect();
        Ok(Self { columns, schema, builders, extra: StringBuilder::new(), rows: 0, text: 0, writer, json: Vec::new() })
    }

    /// Encodes the rows in the builders.
    fn encode(&mut self) -> Result<(), Failure> {
        if self.rows > 0 {
            let mut arrays: Vec<_> = self.builders.iter_mut().map(ArrayBuilder::finish).collect();
            if self.columns.extra {
                arrays.push(Arc::new(self.extra.finish()));
            }
            self.writer.write(&RecordBatch::try_new(self.schema.clone(), arrays)?)?;
            (self.rows, self.text) = (0, 0);
        }
        Ok(())
    }
}

impl Sink for Parquet {
    fn row(&mut self, row: Row<'_>) -> Result<(), Failure> {
        for ((builder, field), cell) in self.builders.iter_mut().zip(&*self.columns.fields).zip(row.cells()) {
            let added = builder.push(row, *cell);
            self.text += added.map_err(|problem| Failure::Value { column: field.name, problem })?;
        }
        if self.columns.extra {
            self.json.clear();
            if row.unknown().next().is_some() {
                value::unknown(row, &mut self.json)?;
            }
            self.text += self.json.len();
            self.extra.append_option(str::from_utf8(&self.json).ok().filter(|json| !json.is_empty()));
        }
        self.rows += 1;
        if self.rows == BATCH_ROWS || self.text >= BATCH_TEXT { self.encode() } else { Ok(()) }
    }

    fn flush(&mut self) -> Result<(), Failure> {
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<Writer, Failure> {
        self.encode()?;
        Ok(self.writer.into_inner()?)
    }
}
