//! Why a command fails, and its exit code.

use std::fmt;
use std::io;
use std::process::ExitCode;

use iadvize::{Error, ErrorKind};
use iadvize_runtime::Mismatch;

use crate::output;
use crate::rows::UnknownField;

/// The exit codes, for `--help`.
pub const CODES: &str = "\
Exit codes:
    0  success
    1  any other failure
    2  wrong usage, or a rule that the request violates; nothing was sent
    4  the API refuses the key
    5  temporary failure; try again
    6  the listing changed, or counts differ; try again later
  130  interrupted
  141  the reader of the output closed the pipe";

/// An exit code, and a text for people.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    code: u8,
    text: String,
}

impl Failure {
    /// Any other failure.
    pub fn other(text: impl fmt::Display) -> Self {
        Self::new(1, text)
    }

    /// Wrong usage. Nothing was sent.
    pub fn usage(text: impl fmt::Display) -> Self {
        Self::new(2, text)
    }

    /// The same command may succeed later.
    pub fn temporary(text: impl fmt::Display) -> Self {
        Self::new(5, text)
    }

    /// The listing changed, or counts differ.
    pub fn changed(text: impl fmt::Display) -> Self {
        Self::new(6, text)
    }

    /// The reader of the output has gone. It has no text.
    pub fn closed_pipe() -> Self {
        Self::new(141, "")
    }

    /// The API refuses the key.
    pub fn refused(text: impl fmt::Display) -> Self {
        Self::new(4, text)
    }

    /// A signal ended the command. It has no text.
    pub fn interrupted() -> Self {
        Self::new(130, "")
    }

    /// Wrong usage that clap has explained already.
    pub fn shown() -> Self {
        Self::usage("")
    }

    fn new(code: u8, text: impl fmt::Display) -> Self {
        Self { code, text: text.to_string() }
    }

    /// Whether the API refuses the key.
    pub fn is_refused_key(&self) -> bool {
        self.code == 4
    }

    /// Whether the listing changed, or counts differ.
    pub fn is_changed(&self) -> bool {
        self.code == 6
    }

    /// Whether the same command may succeed later.
    pub fn is_temporary(&self) -> bool {
        matches!(self.code, 5 | 6)
    }

    /// Whether there is nothing to say.
    pub fn is_silent(&self) -> bool {
        self.text.is_empty()
    }

    /// The exit code.
    pub fn code(&self) -> u8 {
        self.code
    }

    /// Adds a sentence.
    pub fn with(mut self, text: impl fmt::Display) -> Self {
        self.text.push_str(&format!("; {text}"));
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl std::error::Error for Failure {}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let code = match error.kind() {
            ErrorKind::Configuration { .. } | ErrorKind::InvalidRequest { .. } | ErrorKind::Rule { .. } => 2,
            ErrorKind::Changed { .. } | ErrorKind::Contradiction { .. } | ErrorKind::WrongPage { .. } => 6,
            _ if error.is_forbidden() => 4,
            _ if error.is_safe_to_retry() => 5,
            _ => 1,
        };
        Self::new(code, error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::closed_pipe() } else { Self::other(error) }
    }
}

impl From<output::Failure> for Failure {
    fn from(failure: output::Failure) -> Self {
        if failure.is_closed_pipe() { Self::closed_pipe() } else { Self::other(failure) }
    }
}

/// A value in a response is not as the table says.
impl From<Mismatch> for Failure {
    fn from(mismatch: Mismatch) -> Self {
        Self::other(mismatch)
    }
}

impl From<UnknownField> for Failure {
    fn from(unknown: UnknownField) -> Self {
        Self::usage(unknown)
    }
}

impl From<Failure> for ExitCode {
    fn from(failure: Failure) -> Self {
        failure.code.into()
    }
}
