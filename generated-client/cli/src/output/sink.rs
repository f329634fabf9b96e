//! What all writers of rows do.

use std::io::Write;

use super::failure::Failure;
use crate::rows::Row;

/// Where a sink writes to.
pub type Writer = Box<dyn Write + Send>;

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
