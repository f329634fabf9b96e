//! Why rows cannot be written.

use std::error::Error;
use std::{fmt, io};

use parquet::errors::ParquetError;

/// The error of a sink.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// The writer failed.
    Write(io::Error),
    /// The format cannot hold a value.
    Value {
        /// The column.
        column: &'static str,
        /// Why it cannot.
        problem: String,
    },
    /// The library of the format failed.
    Library(Box<dyn Error + Send + Sync>),
}

impl Failure {
    /// Whether the reader of the output closed it, such as `head`.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Write(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Write(error) => write!(formatter, "cannot write: {error}"),
            Self::Value { column, problem } => write!(formatter, "column `{column}` cannot hold {problem}"),
            Self::Library(error) => write!(formatter, "cannot write: {error}"),
        }
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Write(error) => Some(error),
            Self::Library(error) => Some(&**error),
            Self::Value { .. } => None,
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}

impl From<csv::Error> for Failure {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => Self::Write(error),
            kind => Self::Library(format!("{kind:?}").into()),
        }
    }
}

impl From<ParquetError> for Failure {
    fn from(error: ParquetError) -> Self {
        match error {
            ParquetError::External(error) => match error.downcast::<io::Error>() {
                Ok(error) => Self::Write(*error),
                Err(error) => Self::Library(error),
            },
            error => Self::Library(error.into()),
        }
    }
}

impl From<arrow_schema::ArrowError> for Failure {
    fn from(error: arrow_schema::ArrowError) -> Self {
        Self::Library(error.into())
    }
}
