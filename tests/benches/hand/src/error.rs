//! How a call fails.

use std::fmt;

#[derive(Debug)]
pub enum Error {
    Http(reqwest::Error),
    Json(serde_json::Error),
    /// The API returned an error with this message.
    Refused(String),
    /// The envelope lacks this member.
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
            Self::Refused(message) => write!(f, "API error: {message}"),
            Self::Missing(member) => write!(f, "the response has no `{member}`"),
        }
    }
}

impl std::error::Error for Error {}
