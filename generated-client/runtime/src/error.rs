//! Errors of calls.

mod kind;

use std::error::Error as StdError;
use std::fmt;

use http::{Method, StatusCode};

use crate::key::ApiKey;
use crate::request::Request;
use crate::transport::{Cause, TransportError};

pub use kind::ErrorKind;

/// The error of a call. Its text is one line with the request, the cause, and whether a retry is safe. No text of an
/// error contains the key.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    request: Option<(Method, String)>,
    status: Option<StatusCode>,
    attempts: u32,
    source: Option<Cause>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner { kind, request: None, status: None, attempts: 0, source: None }))
    }

    pub(crate) fn from_transport(error: TransportError) -> Self {
        let (kind, source) = match error {
            TransportError::Connect(cause) => (ErrorKind::Connect, Some(cause)),
            TransportError::Timeout(cause) => (ErrorKind::Timeout, Some(cause)),
            TransportError::TooLarge(limit) => (ErrorKind::TooLarge { limit }, None),
            TransportError::Broken(cause) => (ErrorKind::Transport, Some(cause)),
        };
        let mut error = Self::new(kind);
        error.0.source = source;
        error
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<Cause>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds the request, and redacts the key from all texts.
    #[cold]
    pub(crate) fn for_request(mut self, request: &Request, key: &ApiKey) -> Self {
        let mut text = request.to_string();
        let texts = match &mut self.0.kind {
            ErrorKind::UnexpectedResponse { content_type, excerpt } => [content_type.as_mut(), Some(excerpt)],
            ErrorKind::Refused { message, .. } => [Some(message), None],
            ErrorKind::RateLimited { message } => [message.as_mut(), None],
            ErrorKind::Redirect { host } => [host.as_mut(), None],
            ErrorKind::Decode { path, problem } => [Some(path), Some(problem)],
            ErrorKind::InvalidRequest { reason } | ErrorKind::Rule { reason, .. } => [Some(reason), None],
            _ => [None, None],
        };
        texts.into_iter().flatten().chain([&mut text]).for_each(|text| key.redact(text));
        self.0.request = Some((request.method().clone(), text));
        self
    }

    /// The cause.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The HTTP status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The message of the API, if there is one.
    pub fn message(&self) -> Option<&str> {
        match &self.0.kind {
            ErrorKind::Refused { message, .. } => Some(message),
            ErrorKind::RateLimited { message } => message.as_deref(),
            _ => None,
        }
    }

    /// The request, not encoded: `GET /operator?filters[group_id]=12`. `None` if the client could not be built.
    pub fn request(&self) -> Option<&str> {
        self.0.request.as_ref().map(|(_, text)| text.as_str())
    }

    /// The number of attempts; 0 if the request was not sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the same request can be sent again without being carried out twice, and may succeed then.
    ///
    /// This is the case if the request did not reach the server, or if a listing changed while it was read. It is also
    /// the case for requests that read, change or delete, if the connection was lost, the time limit passed, or the
    /// HTTP status is 429 or 5xx. A request that creates may have been carried out: check before creating again.
    pub fn is_safe_to_retry(&self) -> bool {
        self.retry() == Retry::Safe
    }

    fn retry(&self) -> Retry {
        let passing = match &self.0.kind {
            ErrorKind::Connect | ErrorKind::Changed { .. } => return Retry::Safe,
            ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::RateLimited { .. } => true,
            _ => self.0.status.is_some_and(|status| status.is_server_error()),
        };
        match &self.0.request {
            Some((method, _)) if passing && method.is_idempotent() => Retry::Safe,
            _ if passing => Retry::Unsafe,
            _ => Retry::Useless,
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Retry {
    Safe,
    Unsafe,
    Useless,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(request) = self.request() {
            write!(formatter, "{}: ", OneLine(request))?;
        }
        write!(formatter, "{}", OneLine(&self.0.kind.to_string()))?;
        if let Some(status) = self.0.status {
            write!(formatter, " (HTTP {})", status.as_u16())?;
        }
        if self.0.attempts > 1 {
            write!(formatter, ", after {} attempts", self.0.attempts)?;
        }
        formatter.write_str(match self.retry() {
            Retry::Safe => "; a retry is safe",
            Retry::Unsafe => "; a retry is not safe, because the request may be carried out twice",
            Retry::Useless => "; a retry will not help",
        })
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("request", &self.request())
            .field("status", &self.0.status)
            .field("attempts", &self.0.attempts)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as _)
    }
}

/// A text whose control characters, such as line breaks, are replaced by spaces.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.split(char::is_control).enumerate().try_for_each(|(index, part)| {
            formatter.write_str(if index == 0 { "" } else { " " })?;
            formatter.write_str(part)
        })
    }
}
