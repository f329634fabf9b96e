//! Whether a request that failed is sent again, and when.

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::header::RETRY_AFTER;
use http::{HeaderMap, Method, StatusCode};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;

use crate::transport::{Outcome, TransportError};

/// When a request that failed is sent again. The default: up to 3 times, after pauses drawn at random from 0 to 200 ms, to
/// 400 ms, to 800 ms, but never shorter than what the server asks for in `Retry-After`, up to a minute.
///
/// | failure | reads, changes, deletes | creates (`POST`) |
/// | --- | --- | --- |
/// | no connection came about, so nothing was sent | again | again |
/// | the connection broke, or no answer in time | again | never |
/// | HTTP status 408, 429, 500, 502, 503, 504 | again | never |
/// | anything else, such as a refusal | never | never |
///
/// A create that failed may have been carried out all the same. [`retry_creates`](Self::retry_creates) is for those who
/// would rather have it twice than not at all. All retries of a client share a budget: while nearly everything fails,
/// nearly nothing is sent again.
///
/// A deletion whose answer got lost is sent again and may then be refused as unknown:
/// [`Error::attempts`](crate::Error::attempts) tells that it was not the first attempt.
///
/// ```
/// use std::time::Duration;
/// use iadvize::RetryPolicy;
///
/// let patient = RetryPolicy::default().retries(6).backoff(Duration::from_secs(1), Duration::from_secs(30));
/// let never = RetryPolicy::default().retries(0);
/// # let _ = (patient, never);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until it is given to a client or a call"]
pub struct RetryPolicy {
    retries: u32,
    base: Duration,
    cap: Duration,
    max_retry_after: Duration,
    creates: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl RetryPolicy {
    /// The default, for constants.
    pub const DEFAULT: Self = Self {
        retries: 3,
        base: Duration::from_millis(200),
        cap: Duration::from_secs(10),
        max_retry_after: Duration::from_secs(60),
        creates: false,
    };

    /// Sends a request again at most so often; 0 is never.
    pub const fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Pauses at random between nothing and `base`, doubled for each retry before, up to `cap`.
    pub const fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// Waits at most so long when the server names a time in `Retry-After`; when it asks for more, the request is not sent
    /// again.
    pub const fn max_retry_after(mut self, longest: Duration) -> Self {
        self.max_retry_after = longest;
        self
    }

    /// Sends creates again, too, although that may create twice.
    pub const fn retry_creates(mut self) -> Self {
        self.creates = true;
        self
    }

    /// How long to wait before the next attempt, if there is one. `failed` attempts were made.
    pub(crate) fn pause(&self, failed: u32, method: &Method, failure: &Failure<'_>) -> Option<Duration> {
        if failed > self.retries || !self.is_repeatable(method, failure) {
            return None;
        }
        let backoff = self.base.saturating_mul(1 << (failed - 1).min(16)).min(self.cap).mul_f64(fastrand::f64());
        match failure.retry_after() {
            Some(asked) => (asked <= self.max_retry_after).then_some(asked.max(backoff)),
            None => Some(backoff),
        }
    }

    fn is_repeatable(&self, method: &Method, failure: &Failure<'_>) -> bool {
        match failure {
            Failure::NotSent => true,
            Failure::TooLarge => false,
            Failure::Lost => method.is_idempotent() || self.creates,
            Failure::Status(status, _) => {
                let passing = matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504);
                passing && (method.is_idempotent() || self.creates)
            }
        }
    }
}

/// An attempt that failed, as far as another one depends on it.
pub(crate) enum Failure<'a> {
    /// There was no connection.
    NotSent,
    /// What became of the request is not known.
    Lost,
    /// The answer would not get smaller.
    TooLarge,
    /// There was an answer.
    Status(StatusCode, &'a HeaderMap),
}

impl fmt::Display for Failure<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSent => formatter.write_str("no connection"),
            Self::Lost => formatter.write_str("no answer"),
            Self::TooLarge => formatter.write_str("an answer that is too large"),
            Self::Status(status, _) => write!(formatter, "HTTP {}", status.as_u16()),
        }
    }
}

impl<'a> Failure<'a> {
    /// How an attempt failed, if another one might not.
    pub(crate) fn of(outcome: &'a Outcome) -> Option<Self> {
        match outcome {
            Ok(response) if response.status().is_success() => None,
            Ok(response) => Some(Self::Status(response.status(), response.headers())),
            Err(TransportError::Connect(_)) => Some(Self::NotSent),
            Err(TransportError::Timeout(_) | TransportError::Broken(_)) => Some(Self::Lost),
            Err(TransportError::TooLarge(_)) => Some(Self::TooLarge),
        }
    }

    /// What the server asks for, in seconds or as a date; a time that is past or makes no sense is no wish.
    fn retry_after(&self) -> Option<Duration> {
        let Self::Status(_, headers) = self else { return None };
        let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
        if let Ok(seconds) = text.parse() {
            return Some(Duration::from_secs(seconds));
        }
        let moment = DateTimeParser::new().parse_timestamp(text).ok()?;
        moment.duration_since(Timestamp::now()).try_into().ok()
    }
}

/// What all retries of a client draw on: an answer fills in a tenth of what a retry takes.
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 200;
    const RETRY: u32 = 10;

    pub(crate) fn new() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    pub(crate) fn deposit(&self) {
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| (tokens < Self::FULL).then(|| tokens + 1));
    }

    pub(crate) fn withdraw(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(Self::RETRY)).is_ok()
    }
}
