//! Records as text that is not written to stdout at once.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value};

use crate::exit::Failure;
use crate::output::{Format, Options};
use crate::rows::{Buffer, Raw, Schema, Selection};
use crate::table::Record;

/// The memory that a sink writes to.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<u8>>>);

impl Memory {
    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Write for Memory {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Records in a text format. `width` is that of the terminal, for a table.
///
/// # Errors
///
/// If a record cannot be read.
pub fn of(format: Format, schema: &Schema, records: &[Raw], width: Option<usize>) -> Result<String, Failure> {
    let memory = Memory::default();
    let options = Options { width, ..Options::default() };
    let mut sink = format.sink(schema.columns(), Box::new(memory.clone()), &options).map_err(Failure::other)?;
    let mut buffer = Buffer::default();
    for record in records {
        sink.row(schema.read(record, &mut buffer).map_err(Failure::other)?).map_err(Failure::other)?;
    }
    sink.finish().map_err(Failure::other)?;
    Ok(String::from_utf8_lossy(&memory.bytes()).into_owned())
}

/// A record as the JSON that commands write.
///
/// # Errors
///
/// If the record cannot be read.
pub fn json(record: &'static Record, raw: &Raw) -> Result<Map<String, Value>, Failure> {
    let schema = Schema::new(record, &Selection::default()).map_err(Failure::usage)?;
    let text = of(Format::Ndjson, &schema, std::slice::from_ref(raw), None)?;
    serde_json::from_str(&text).map_err(Failure::other)
}
