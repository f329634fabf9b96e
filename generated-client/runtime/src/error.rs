//! Everything that can go wrong, typed.

mod kind;

use std::error::Error as StdError;
use std::fmt;

use http::{Method, StatusCode};

use crate::key::ApiKey;
use crate::request::Request;
use crate::transport::{Cause, TransportError};

pub use kind::ErrorKind;

/// A call that did not succeed. It is displayed on one line that says what was asked, what came back, and whether trying
/// again makes sense. The key is in none of its texts.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    asked: Option<(Method, String)>,
    status: Option<StatusCode>,
    attempts: u32,
    source: Option<Cause>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner { kind, asked: None, status: None, attempts: 0, source: None }))
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

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<Cause>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Says what was asked, and takes the key out of all texts, in case that somebody put it there.
    #[cold]
    pub(crate) fn about(mut self, request: &Request, key: &ApiKey) -> Self {
        let mut asked = request.to_string();
        let texts = match &mut self.0.kind {
            ErrorKind::UnexpectedResponse { content_type, excerpt } => [content_type.as_mut(), Some(excerpt)],
            ErrorKind::Refused { message, .. } => [Some(message), None],
            ErrorKind::RateLimited { message } => [message.as_mut(), None],
            ErrorKind::Redirect { host } => [host.as_mut(), None],
            ErrorKind::Decode { path, problem } => [Some(path), Some(problem)],
            ErrorKind::InvalidRequest { reason } | ErrorKind::Rule { reason, .. } => [Some(reason), None],
            _ => [None, None],
        };
        texts.into_iter().flatten().chain([&mut asked]).for_each(|text| key.redact(text));
        self.0.asked = Some((request.method().clone(), asked));
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The HTTP status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// What the API says, if it says anything.
    pub fn message(&self) -> Option<&str> {
        match &self.0.kind {
            ErrorKind::Refused { message, .. } => Some(message),
            ErrorKind::RateLimited { message } => message.as_deref(),
            _ => None,
        }
    }

    /// What was asked, as people write it: `GET /operator?filters[group_id]=12`. Nothing when the client could not be made.
    pub fn request(&self) -> Option<&str> {
        self.0.asked.as_ref().map(|(_, asked)| asked.as_str())
    }

    /// How often the request was sent: 0 when it was not.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether sending the same request again may succeed, and cannot make something happen twice.
    ///
    /// That is so when the request did not reach the server (no connection), whatever it asks for; when a listing changed
    /// while it was read; and when it was turned
    /// away (HTTP status 429), the connection broke, the time was up or the server failed (HTTP status 5xx), if the request
    /// reads, changes or deletes. A request that creates may have been carried out already: look before creating again.
    pub fn is_safe_to_retry(&self) -> bool {
        self.retry() == Retry::Safe
    }

    fn retry(&self) -> Retry {
        let passing = match &self.0.kind {
            ErrorKind::Connect | ErrorKind::Changed { .. } => return Retry::Safe,
            ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::RateLimited { .. } => true,
            _ => self.0.status.is_some_and(|status| status.is_server_error()),
        };
        match &self.0.asked {
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
        if let Some(asked) = self.request() {
            write!(formatter, "{}: ", OneLine(asked))?;
        }
        write!(formatter, "{}", OneLine(&self.0.kind.to_string()))?;
        if let Some(status) = self.0.status {
            write!(formatter, " (HTTP {})", status.as_u16())?;
        }
        if self.0.attempts > 1 {
            write!(formatter, ", after {} attempts", self.0.attempts)?;
        }
        formatter.write_str(match self.retry() {
            Retry::Safe => "; trying again is safe",
            Retry::Unsafe => "; trying again is not safe, since it may happen twice",
            Retry::Useless => "; trying again will not help",
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

/// A text without line breaks and other control characters.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.split(char::is_control).enumerate().try_for_each(|(index, part)| {
            formatter.write_str(if index == 0 { "" } else { " " })?;
            formatter.write_str(part)
        })
    }
}
