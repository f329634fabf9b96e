//! The error of a spec that cannot be read.

use std::{error, fmt, io};

/// A file, folder or revision that cannot be read as a part of a spec.
#[derive(Debug)]
pub struct ReadError {
    path: Option<String>,
    cause: io::Error,
}

impl ReadError {
    pub(crate) fn new(path: &str, cause: io::Error) -> Self {
        Self { path: Some(path.to_owned()), cause }
    }

    /// The path of the file or folder, unless the error concerns something else, such as a revision.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }
}

impl From<io::Error> for ReadError {
    fn from(cause: io::Error) -> Self {
        Self { path: None, cause }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.path {
            Some(path) => write!(formatter, "{path}: {}", self.cause),
            None => self.cause.fmt(formatter),
        }
    }
}

impl error::Error for ReadError {}
