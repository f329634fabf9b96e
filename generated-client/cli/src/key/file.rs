//! Files with a key.

use std::fs::{self, File};
use std::io::Read;

use crate::exit::Failure;

/// Longer files have no key.
const LONGEST: u64 = 4096;

/// The text of a file that only its owner can read. Pipes, such as those of `<(…)`, belong to the process.
///
/// # Errors
/// It cannot be read, others can read it, or it is too long.
pub fn read(path: &str) -> Result<String, Failure> {
    let wrong = |problem: &str| Failure::usage(format!("key file {path}: {problem}"));
    let file = File::open(path).map_err(|error| wrong(&error.to_string()))?;
    let metadata = file.metadata().map_err(|error| wrong(&error.to_string()))?;
    if metadata.is_file() && others(&metadata, 0o077) {
        return Err(wrong("others can read it; run `chmod 600` on it"));
    }
    bounded(file).map_err(|problem| wrong(&problem))
}

/// All that there is to read.
///
/// # Errors
/// What is wrong, such as that it is too long.
pub fn bounded(source: impl Read) -> Result<String, String> {
    let mut text = String::new();
    match source.take(LONGEST + 1).read_to_string(&mut text) {
        Ok(length) if length as u64 <= LONGEST => Ok(text),
        Ok(_) => Err("it is too long for a key".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// Whether other users have some of these permissions.
pub fn others(metadata: &fs::Metadata, permissions: u32) -> bool {
    #[cfg(unix)]
    return std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & permissions != 0;
    #[cfg(not(unix))]
    {
        let _ = (metadata, permissions);
        false
    }
}
