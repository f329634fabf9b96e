//! Writers of rows. The same rows and options always give the same bytes.

mod array;
mod brief;
mod delimited;
mod failure;
mod lines;
mod parquet;
mod sink;
mod table;
mod value;

use std::fmt;
use std::str::FromStr;

use crate::rows::Columns;

pub use failure::Failure;
pub use sink::{Sink, Writer};

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
    /// Keys and values in the footer of the file, for [`Format::Parquet`].
    pub metadata: Vec<(String, String)>,
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
