//! Writers of rows. What they write depends on nothing but the rows and the options, so that the same rows give the same
//! bytes.

mod array;
mod brief;
mod delimited;
mod failure;
mod lines;
mod parquet;
mod table;
mod value;

use std::fmt;
use std::io::Write;
use std::str::FromStr;

use crate::rows::{Columns, Row};

pub use failure::Failure;

/// Where a sink writes to.
pub type Writer = Box<dyn Write + Send>;

/// A notation of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people, in columns.
    Table,
    /// A JSON array.
    Json,
    /// A JSON object on each line.
    Ndjson,
    /// Comma-separated values.
    Csv,
    /// Tab-separated values.
    Tsv,
    /// Parquet with lists and objects.
    Parquet,
}

/// What some formats need besides the rows.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The width of the terminal in characters, for [`Format::Table`]. Without it, no column is left out.
    pub width: Option<usize>,
    /// Keys and values of the file, for [`Format::Parquet`].
    pub metadata: Vec<(String, String)>,
}

/// Writes rows.
pub trait Sink: Send {
    /// Writes a row, or keeps it for later.
    ///
    /// # Errors
    ///
    /// If the writer fails, or if the format cannot hold a value.
    fn row(&mut self, row: Row<'_>) -> Result<(), Failure>;

    /// Writes the rows that were kept, for a reader that waits or after a listing that failed. A Parquet file is unreadable
    /// until it is [finished](Self::finish), and a JSON array has no end.
    ///
    /// # Errors
    ///
    /// Same as for [`row`](Self::row).
    fn flush(&mut self) -> Result<(), Failure>;

    /// Writes what is left and the end. Returns the writer, flushed.
    ///
    /// # Errors
    ///
    /// Same as for [`row`](Self::row).
    fn finish(self: Box<Self>) -> Result<Writer, Failure>;

    /// The columns that were left out because the terminal is too narrow, known after the first [`flush`](Self::flush).
    fn left_out(&self) -> &[&'static str] {
        &[]
    }
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 6] = [Self::Table, Self::Json, Self::Ndjson, Self::Csv, Self::Tsv, Self::Parquet];

    /// The name, which is the extension of its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::Parquet => "parquet",
        }
    }

    /// A sink for rows with these columns. Formats with a header write it at once.
    ///
    /// # Errors
    ///
    /// If the writer fails.
    pub fn sink(self, columns: Columns, writer: Writer, options: &Options) -> Result<Box<dyn Sink>, Failure> {
        Ok(match self {
            Self::Table => Box::new(table::Table::new(columns, writer, options.width)),
            Self::Json => Box::new(array::Array::new(columns, writer)),
            Self::Ndjson => Box::new(lines::Lines::new(columns, writer)),
            Self::Csv => Box::new(delimited::Delimited::new(columns, writer, b',')?),
            Self::Tsv => Box::new(delimited::Delimited::new(columns, writer, b'\t')?),
            Self::Parquet => Box::new(parquet::Parquet::new(columns, writer, &options.metadata)?),
        })
    }
}

impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL.into_iter().find(|format| format.name() == text).ok_or_else(|| format!("unknown format `{text}`"))
    }
}
