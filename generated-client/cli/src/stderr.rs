//! What people read while a command runs.

use std::fmt;
use std::io::{self, Write as _};

/// Writes a line to standard error. Nobody may read it.
pub fn note(text: impl fmt::Display) {
    let _ = writeln!(io::stderr(), "{text}");
}
