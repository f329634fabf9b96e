//! The causes of errors, and their texts.

use std::fmt;

use http::StatusCode;

use crate::generated::api::Refusal;

/// The cause of an error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The configuration of the client is invalid. Nothing was sent.
    Configuration {
        /// The reason.
        reason: String,
    },
    /// The request is not a valid HTTP request. Nothing was sent.
    InvalidRequest {
        /// The reason.
        reason: String,
    },
    /// The request violates a rule. Nothing was sent; `unchecked` disables the rules.
    Rule {
        /// The rule, and how the request violates it.
        reason: String,
        /// Whether the API's documentation states the rule. Otherwise the client states it, because such a request
        /// makes no sense.
        documented: bool,
    },
    /// The client could not connect, therefore the request did not reach the server.
    Connect,
    /// The connection was lost while the request was sent or the response was read.
    /// [`source`](std::error::Error::source) has the cause.
    Transport,
    /// The time limit passed before the response was complete.
    Timeout,
    /// The response is larger than the limit.
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The server redirects. The client does not follow: the key is sent to one host only.
    Redirect {
        /// The target host; `None` for the same host. If another [`Platform`](crate::api::Platform) has it, choose that one.
        host: Option<String>,
    },
    /// The HTTP status is 5xx, whatever the body is: the server failed, or a proxy in front of it.
    Server {
        /// The HTTP status.
        status: StatusCode,
        /// The message of the API, if there is one.
        message: Option<String>,
        /// The start of a body that is not an envelope of this API, unless it is empty.
        excerpt: Option<String>,
    },
    /// The response has no envelope of this API: an error page, or an empty body.
    UnexpectedResponse {
        /// The content type of the response.
        content_type: Option<String>,
        /// The start of the body.
        excerpt: String,
    },
    /// The API reports an error: the status in the envelope is not `success`.
    Refused {
        /// The cause, if the documentation has the wording of the message.
        refusal: Option<Refusal>,
        /// The message of the API.
        message: String,
    },
    /// The HTTP status is 429: the client sent too many requests.
    RateLimited {
        /// The message of the API, if there is one.
        message: Option<String>,
    },
    /// The listing changed while its pages were read: records may be missing or repeated. A stream sees that the number
    /// of records or of pages changes, that the pages do not have as many records, and that an identifier of the previous
    /// page comes again. It does not see a deletion that an addition makes up for: of the records 9, 8, 7 and 6 in pages
    /// of two, it returns 9, 8, 6 and 5 if 9 is deleted and 5 added between the pages.
    Changed {
        /// The page that was requested last.
        page: u64,
        /// The number of records according to the earlier pages.
        was: u64,
        /// The number of records according to this page, or the number that was read.
        is: u64,
    },
    /// A page contradicts itself, or has no records although it is not the last: records may be missing.
    Contradiction {
        /// The page.
        page: u64,
        /// What contradicts what.
        problem: String,
    },
    /// The response contains another page than the requested one.
    WrongPage {
        /// The requested page.
        requested: u64,
        /// The page in the response.
        received: u64,
    },
    /// The envelope reports `success`, but the HTTP status does not.
    StatusMismatch,
    /// The data of the response is not as expected.
    ///
    /// This includes numbers that their type cannot hold exactly, also those in strings. An integer field takes integers
    /// of its range, and an `f64` takes integers that it equals. A number with a fraction or an exponent is read as the
    /// nearest `f64`, and is an error from 2^53 on, where not every integer is an `f64`. An integer field takes it if that
    /// `f64` is an integer, such as `12.0`.
    Decode {
        /// The JSON path, such as `data[17].chat_priority`.
        path: String,
        /// What was expected and what was found.
        problem: String,
    },
}

impl ErrorKind {
    /// The texts that may contain what the client did not write.
    pub(super) fn texts(&mut self) -> impl Iterator<Item = &mut String> {
        let texts = match self {
            Self::UnexpectedResponse { content_type, excerpt } => [content_type.as_mut(), Some(excerpt)],
            Self::Server { message, excerpt, .. } => [message.as_mut(), excerpt.as_mut()],
            Self::Refused { message, .. } => [Some(message), None],
            Self::RateLimited { message } => [message.as_mut(), None],
            Self::Redirect { host } => [host.as_mut(), None],
            Self::Decode { path, problem } => [Some(path), Some(problem)],
            Self::Contradiction { problem, .. } => [Some(problem), None],
            Self::Configuration { reason } | Self::InvalidRequest { reason } | Self::Rule { reason, .. } => {
                [Some(reason), None]
            }
            Self::Connect
            | Self::Transport
            | Self::Timeout
            | Self::TooLarge { .. }
            | Self::Changed { .. }
            | Self::WrongPage { .. }
            | Self::StatusMismatch => [None, None],
        };
        texts.into_iter().flatten()
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configuration { reason } => write!(formatter, "invalid configuration: {reason}"),
            Self::InvalidRequest { reason } => write!(formatter, "invalid request: {reason}"),
            Self::Rule { reason, documented } => {
                let origin = if *documented { " (a rule of the API's documentation)" } else { "" };
                write!(formatter, "not sent: {reason}{origin}")
            }
            Self::Connect => formatter.write_str("cannot connect to the server"),
            Self::Transport => formatter.write_str("the connection was lost"),
            Self::Timeout => formatter.write_str("no response in time"),
            Self::TooLarge { limit } => write!(formatter, "the response is larger than {limit} bytes"),
            Self::Redirect { host: Some(host) } => write!(formatter, "unexpected redirect to {host}"),
            Self::Redirect { host: None } => formatter.write_str("unexpected redirect"),
            Self::Server { message: Some(message), .. } => write!(formatter, "server error: {message}"),
            Self::Server { excerpt: Some(excerpt), .. } => write!(formatter, "server error: \"{excerpt}\""),
            Self::Server { .. } => formatter.write_str("server error"),
            Self::UnexpectedResponse { content_type, excerpt } => {
                let content_type = content_type.as_deref().unwrap_or("no content type");
                write!(formatter, "unexpected response ({content_type}): \"{excerpt}\"")
            }
            Self::Refused { message, .. } => write!(formatter, "the API returned an error: {message}"),
            Self::RateLimited { message: Some(message) } => write!(formatter, "rate limit exceeded: {message}"),
            Self::RateLimited { message: None } => formatter.write_str("rate limit exceeded"),
            Self::Changed { was, is, .. } if was == is => {
                formatter.write_str("the listing changed while it was read: its records moved to other pages")
            }
            Self::Changed { was, is, .. } => {
                write!(formatter, "the listing changed while it was read: {was} records before, {is} now")
            }
            Self::Contradiction { problem, .. } => write!(formatter, "the page contradicts itself: {problem}"),
            Self::WrongPage { .. } => formatter.write_str("the response contains another page than the requested one"),
            Self::StatusMismatch => formatter.write_str("the envelope reports success, but the HTTP status does not"),
            Self::Decode { path, problem } if path.is_empty() => formatter.write_str(problem),
            Self::Decode { path, problem } => write!(formatter, "{path}: {problem}"),
        }
    }
}
