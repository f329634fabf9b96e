//! Counts what is written to a part.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

use super::manifest::File;
use super::place::Part;

/// A part that a writer of a format owns, while the export keeps the right to publish it.
#[derive(Clone)]
pub struct Measured(Arc<Mutex<Inner>>);

struct Inner {
    part: Box<dyn Part>,
    bytes: u64,
    sum: crc32fast::Hasher,
}

impl Measured {
    pub fn new(part: Box<dyn Part>) -> Self {
        Self(Arc::new(Mutex::new(Inner { part, bytes: 0, sum: crc32fast::Hasher::new() })))
    }

    /// Ends writing: the part, and what its file contains.
    ///
    /// # Errors
    ///
    /// If a writer still owns the part.
    pub fn finish(self, path: String, rows: u64) -> io::Result<(Box<dyn Part>, File)> {
        let inner = Arc::into_inner(self.0).ok_or_else(|| io::Error::other("the file is still being written"))?;
        let Inner { part, bytes, sum } = inner.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok((part, File { path, rows, bytes, crc32: digits(sum) }))
    }
}

/// A sum as text.
pub fn digits(sum: crc32fast::Hasher) -> String {
    format!("{:08x}", sum.finalize())
}

impl Write for Measured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let length = inner.part.write(bytes)?;
        inner.bytes += length as u64;
        inner.sum.update(&bytes[..length]);
        Ok(length)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
