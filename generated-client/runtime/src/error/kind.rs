//! The kinds of errors, and what each says.

use std::fmt;

use crate::generated::api::Refusal;

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be made this way. Nothing was sent.
    Configuration {
        /// Why.
        reason: String,
    },
    /// The request cannot be sent to anyone: it makes no address. Nothing was sent.
    InvalidRequest {
        /// Why.
        reason: String,
    },
    /// The request breaks a rule. Nothing was sent; `unchecked` sends it regardless.
    Rule {
        /// The rule and how it is broken.
        reason: String,
        /// Whether the API's documentation states the rule. Otherwise the request would make no sense to the client.
        documented: bool,
    },
    /// No connection to the server came about, so that the request did not reach it.
    Connect,
    /// The connection broke while the request was sent or the answer was read. [`source`](std::error::Error::source) has details.
    Transport,
    /// The answer was not there in time.
    Timeout,
    /// The answer is larger than the client accepts.
    TooLarge {
        /// The largest answer accepted, in bytes.
        limit: u64,
    },
    /// The server points elsewhere. The client does not follow, so that the key goes nowhere else.
    Redirect {
        /// The host pointed to; nothing when it is the same one.
        host: Option<String>,
    },
    /// The answer is not one of this API: an error page, or nothing at all.
    UnexpectedResponse {
        /// What the answer says it is.
        content_type: Option<String>,
        /// How the answer begins.
        excerpt: String,
    },
    /// The API refused: the envelope of its answer does not say `success`.
    Refused {
        /// Why, where the message is worded as documented.
        refusal: Option<Refusal>,
        /// What the API says.
        message: String,
    },
    /// The API refused because it was asked too often: HTTP status 429, whatever the answer holds.
    RateLimited {
        /// What the API says, if anything.
        message: Option<String>,
    },
    /// The listing changed while its pages were read, so that records may be missing or have come twice.
    Changed {
        /// The page that was to come.
        page: u64,
        /// How many records there were by the pages before.
        was: u64,
        /// How many there are by this one, or how many came.
        is: u64,
    },
    /// The answer is another page than the one that was asked for.
    WrongPage {
        /// The page that was asked for.
        requested: u64,
        /// The page that came.
        received: u64,
    },
    /// The envelope says `success`, the HTTP status says otherwise.
    StatusMismatch,
    /// The answer is not what was expected.
    Decode {
        /// Where, such as `data[17].chat_priority`.
        path: String,
        /// What was expected there and what was found.
        problem: String,
    },
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configuration { reason } => write!(formatter, "the client cannot be made: {reason}"),
            Self::InvalidRequest { reason } => write!(formatter, "not sent: {reason}"),
            Self::Rule { reason, documented } => {
                let origin = if *documented { "a rule of the API's documentation; " } else { "" };
                write!(formatter, "not sent: {reason} ({origin}`unchecked()` sends it anyway)")
            }
            Self::Connect => formatter.write_str("no connection to the server"),
            Self::Transport => formatter.write_str("the connection broke"),
            Self::Timeout => formatter.write_str("no answer in time"),
            Self::TooLarge { limit } => write!(formatter, "the answer is larger than {limit} bytes"),
            Self::Redirect { host: Some(host) } => write!(formatter, "redirected to {host}, which is not followed"),
            Self::Redirect { host: None } => formatter.write_str("redirected, which is not followed"),
            Self::UnexpectedResponse { content_type, excerpt } => {
                let content_type = content_type.as_deref().unwrap_or("no content type");
                write!(formatter, "not an answer of this API ({content_type}): {excerpt:?}")
            }
            Self::Refused { message, .. } => write!(formatter, "refused: {message}"),
            Self::RateLimited { message: Some(message) } => write!(formatter, "asked too often: {message}"),
            Self::RateLimited { message: None } => formatter.write_str("asked too often"),
            Self::Changed { page, was, is } => {
                write!(formatter, "the listing changed while it was read: {was} records, at page {page} {is}")
            }
            Self::WrongPage { requested, received } => {
                write!(formatter, "requested page {requested}, received page {received}")
            }
            Self::StatusMismatch => formatter.write_str("the envelope says success, the HTTP status does not"),
            Self::Decode { path, problem } if path.is_empty() => formatter.write_str(problem),
            Self::Decode { path, problem } => write!(formatter, "{path}: {problem}"),
        }
    }
}
