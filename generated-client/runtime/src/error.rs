//! Errors of calls.

mod kind;
mod predicates;
mod text;

use std::error::Error as StdError;
use std::fmt;

use http::{Method, StatusCode};

use crate::foreign::{Foreign, LONGEST};
use crate::key::ApiKey;
use crate::request::Request;
use crate::retry::RetryPolicy;
use crate::transport::{Cause, TransportError};
use crate::visible::{escaped, is_visible};

pub use kind::ErrorKind;

/// The error of a call. Its text is one line: the method, the path and the names of the parameters, the cause with its
/// sources, the HTTP status, and the number of attempts. [`request`](Self::request) also has the values of the query.
/// `Display` and `Debug` omit them, except for an indicator and a channel of the API that do not fit together. No text of
/// an error contains the key.
///
/// A text that comes from outside, such as the message of the API, has at most 500 bytes and says if it was cut:
/// `Unknown… (60000000 bytes)`. Control characters, and characters that are invisible or change the direction of a text, are
/// escaped: `\n`, `\u{202e}`.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    call: Option<Call>,
    status: Option<StatusCode>,
    attempts: u32,
    /// Whether the server may have processed one of the attempts.
    processed: bool,
    source: Option<Source>,
}

/// The request, and how its failures are retried.
struct Call {
    method: Method,
    request: String,
    /// The request without the values of its query.
    outline: String,
    policy: RetryPolicy,
}

struct Source {
    error: Cause,
    /// The texts of the error and of its sources.
    text: String,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner { kind, call: None, status: None, attempts: 0, processed: false, source: None }))
    }

    pub(crate) fn from_transport(error: TransportError) -> Self {
        let (kind, source) = match error {
            TransportError::Connect(cause) => (ErrorKind::Connect, Some(cause)),
            TransportError::Timeout(cause) => (ErrorKind::Timeout, Some(cause)),
            TransportError::TooLarge(limit) => (ErrorKind::TooLarge { limit }, None),
            TransportError::Broken(cause) | TransportError::Unprocessed(cause) => (ErrorKind::Transport, Some(cause)),
        };
        match source {
            Some(source) => Self::new(kind).with_source(source),
            None => Self::new(kind),
        }
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32, processed: bool) -> Self {
        (self.0.attempts, self.0.processed) = (attempts, processed);
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<Cause>) -> Self {
        let error = source.into();
        self.0.source = Some(Source { text: text::chain(&*error), error });
        self
    }

    /// Adds the request, and makes all texts fit to be shown.
    #[cold]
    pub(crate) fn for_request(mut self, request: &Request, key: &ApiKey, policy: RetryPolicy) -> Self {
        let [request_text, outline] = [request.to_string(), text::outline(request)].map(|mut text| {
            key.redact(&mut text);
            escaped(&text)
        });
        self.0.call = Some(Call { method: request.method().clone(), request: request_text, outline, policy });
        self.shown(key)
    }

    /// Cuts foreign texts, escapes them and redacts the key.
    #[cold]
    pub(crate) fn shown(mut self, key: &ApiKey) -> Self {
        for text in self.0.kind.texts() {
            *text = Foreign::new(text, Some(key)).shown();
        }
        if let Some(source) = &mut self.0.source {
            source.clean(key);
        }
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

    /// The message of the API, if there is one, cut and escaped as all foreign texts of an error.
    pub fn message(&self) -> Option<&str> {
        match &self.0.kind {
            ErrorKind::Refused { message, .. } => Some(message),
            ErrorKind::RateLimited { message } | ErrorKind::Server { message, .. } => message.as_deref(),
            _ => None,
        }
    }

    /// The request, not encoded: `GET /operator?filters[group_id]=12`. `None` if the client could not be built.
    pub fn request(&self) -> Option<&str> {
        self.0.call.as_ref().map(|call| call.request.as_str())
    }

    /// How often the request left the client, or may have left it; 0 if it was not sent. An attempt without a connection
    /// does not count. With a transport of your own, each attempt counts that did not end with
    /// [`TransportError::Connect`](crate::transport::TransportError::Connect).
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
}

impl Source {
    /// Makes the text fit to be shown, and replaces the error itself if it shows the key or more than its text may.
    fn clean(&mut self, key: &ApiKey) {
        let own = format!("{:?} {}", self.error, self.text);
        let is_fit = own.len() <= 4 * LONGEST && own.chars().all(is_visible) && {
            let mut redacted = own.clone();
            key.redact(&mut redacted);
            redacted == own
        };
        self.text = Foreign::new(&self.text, Some(key)).without_values().shown();
        if !is_fit {
            self.error = self.text.clone().into();
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = &self.0.call {
            write!(formatter, "{}: ", call.outline)?;
        }
        fmt::Display::fmt(&self.0.kind, formatter)?;
        if let Some(source) = &self.0.source {
            write!(formatter, ": {}", source.text)?;
        }
        if let Some(status) = self.0.status {
            write!(formatter, " (HTTP {})", status.as_u16())?;
        }
        if self.0.attempts > 1 {
            write!(formatter, ", after {} attempts", self.0.attempts)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("request", &self.0.call.as_ref().map(|call| &call.outline))
            .field("status", &self.0.status)
            .field("attempts", &self.0.attempts)
            .field("source", &self.0.source.as_ref().map(|source| &source.text))
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| source.error.as_ref() as _)
    }
}
