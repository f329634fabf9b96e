//! Reads files that people wrote or made: regular files of a bounded size. Nothing else waits for a writer or never ends.

use std::fs::{self, File, Metadata};
use std::io::{self, Error, ErrorKind, Read};
use std::path::Path;

/// The size of the largest file that can be read, in bytes. The documentation page has less than a hundredth of this.
pub const MOST_BYTES: u64 = 16 << 20;

/// The content of a regular file, or of the one that a symbolic link leads to.
///
/// # Errors
/// The file cannot be read, is not a regular file, or has more than [`MOST_BYTES`].
pub fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    // Opening a named pipe would wait.
    check(&fs::metadata(path)?)?;
    let file = File::open(path)?;
    check(&file.metadata()?)?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES { Err(too_large()) } else { Ok(bytes) }
}

/// The same as text.
///
/// # Errors
/// Those of [`bytes`], or the content is not valid UTF-8.
pub fn text(path: &Path) -> io::Result<String> {
    utf8(bytes(path)?)
}

/// Bytes as text.
///
/// # Errors
/// The first line that is not valid UTF-8.
pub fn utf8(bytes: Vec<u8>) -> io::Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        Error::new(ErrorKind::InvalidData, format!("line {line} is not valid UTF-8"))
    })
}

fn check(metadata: &Metadata) -> io::Result<()> {
    match metadata.is_file() {
        false => Err(Error::new(ErrorKind::InvalidInput, "not a regular file")),
        true if metadata.len() > MOST_BYTES => Err(too_large()),
        true => Ok(()),
    }
}

fn too_large() -> Error {
    Error::new(ErrorKind::FileTooLarge, format!("larger than {} MiB", MOST_BYTES >> 20))
}
