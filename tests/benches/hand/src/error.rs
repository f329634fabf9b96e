//! How a call fails.

use std::fmt;

#[derive(Debug)]
pub enum Error {
    Http(reqwest::Error),
    Json(serde_json::Error),
    /// The API said no, in these words.
    Refused(String),
    /// A member that the envelope lacks.
    Missing(&'static str),
}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error)
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(error) => error.fmt(f),
            Self::Json(error) => error.fmt(f),
            Self::Refused(message) => write!(f, "refused: {message}"),
            Self::Missing(member) => write!(f, "an answer without `{member}`"),
        }
    }
}

impl std::error::Error for Error {}
