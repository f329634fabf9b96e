//! The output of data.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::exit::Failure;

/// How much is collected before it is written, in bytes.
const BUFFER: usize = 64 * 1024;

/// Standard output with a buffer that its clones share. Write to it only data; all else belongs to standard error.
#[derive(Clone, Debug)]
pub struct Stdout(Arc<Mutex<BufWriter<io::Stdout>>>);

impl Stdout {
    pub fn new() -> Self {
        Self(Arc::new(Mutex::new(BufWriter::with_capacity(BUFFER, io::stdout()))))
    }

    /// Whether people see the output at once.
    pub fn is_terminal() -> bool {
        io::stdout().is_terminal()
    }

    /// Writes all of it.
    ///
    /// # Errors
    /// The reader has gone, or the disk is full.
    pub fn write_all(mut self, bytes: &[u8]) -> Result<(), Failure> {
        Write::write_all(&mut self, bytes)?;
        Ok(self.flush()?)
    }

    fn buffer(&self) -> MutexGuard<'_, BufWriter<io::Stdout>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Write for Stdout {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.buffer().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.buffer().flush()
    }
}
