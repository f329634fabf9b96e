//! Retries: whether and when a failed request is sent again.

mod after;
mod statuses;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};

use crate::transport::{Outcome, TransportError};
use after::{Asked, asked};
use statuses::Statuses;

/// When failed requests are retried. The default: up to 3 retries, after random pauses of up to 200 ms, 400 ms and 800
/// ms. If the server sends `Retry-After`, of up to a minute, the client waits that long and then for a random pause. So
/// that clients do not all return at once, that pause is up to a tenth of `Retry-After`, if this is longer.
/// `Retry-After` can be a number of seconds, or a date in any form that HTTP allows. If the client cannot read it, it
/// waits for the `cap` of [`backoff`](Self::backoff) in its place: 10 seconds by default.
///
/// A pause that would outlast the deadline of the call is not begun: the call fails at once.
///
/// | failure | read, update, delete | create (`POST`) |
/// | --- | --- | --- |
/// | the client could not connect, nothing was sent | retried | retried |
/// | the server refused an HTTP/2 stream without processing it | retried | retried |
/// | the connection was lost, or the time limit passed | retried | not retried |
/// | HTTP status 408, 425, 429, and 500 to 599 except 501 and 505 | retried | not retried |
/// | anything else, such as an API error | not retried | not retried |
///
/// A failed create may have been carried out. [`retry_creates`](Self::retry_creates) is for callers who prefer a
/// duplicate to a missing record. All retries of a client share a budget: while most requests fail, few are retried.
/// [`Error::is_safe_to_retry`](crate::Error::is_safe_to_retry) follows the same table, with the statuses of the policy.
///
/// A deletion whose response was lost is retried and may then fail, because the record no longer exists:
/// [`Error::attempts`](crate::Error::attempts) shows that it was not the first attempt.
///
/// ```
/// use std::time::Duration;
/// use iadvize::{RetryPolicy, StatusCode};
///
/// let patient = RetryPolicy::default().retries(6).backoff(Duration::from_secs(1), Duration::from_secs(30));
/// let never = RetryPolicy::default().retries(0);
/// const LOCKS: RetryPolicy = RetryPolicy::DEFAULT.retry_status(StatusCode::LOCKED);
/// let own_limiter = RetryPolicy::default().no_retry_status(StatusCode::TOO_MANY_REQUESTS);
/// # let _ = (patient, never, LOCKS, own_limiter);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing until it is given to a client or a call"]
pub struct RetryPolicy {
    retries: u32,
    base: Duration,
    cap: Duration,
    max_retry_after: Duration,
    statuses: Statuses,
    creates: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl RetryPolicy {
    /// The default policy, for constants.
    pub const DEFAULT: Self = Self {
        retries: 3,
        base: Duration::from_millis(200),
        cap: Duration::from_secs(10),
        max_retry_after: Duration::from_secs(60),
        statuses: Statuses::TRANSIENT,
        creates: false,
    };

    /// Sets the maximum number of retries; 0 disables them.
    pub const fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Sets the pauses: random, up to `base` for the first retry, doubled for each further one, at most `cap`.
    pub const fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// Sets the longest `Retry-After` that the client waits for, not counting the random pause after it. If the server
    /// asks for more, the request is not retried.
    pub const fn max_retry_after(mut self, longest: Duration) -> Self {
        self.max_retry_after = longest;
        self
    }

    /// Also retries after this HTTP status. A status below 400 or above 599 is never retried.
    pub const fn retry_status(mut self, status: StatusCode) -> Self {
        self.statuses = self.statuses.with(status, true);
        self
    }

    /// Does not retry after this HTTP status.
    pub const fn no_retry_status(mut self, status: StatusCode) -> Self {
        self.statuses = self.statuses.with(status, false);
        self
    }

    /// Also retries creates, although that may create a record twice.
    pub const fn retry_creates(mut self) -> Self {
        self.creates = true;
        self
    }

    /// The pause before the next attempt, if there is one, after `failed` attempts.
    pub(crate) fn pause(&self, failed: u32, method: &Method, failure: &Failure<'_>) -> Option<Duration> {
        let allowed = self.is_safe(method, failure) || self.creates && self.is_transient(failure);
        if failed > self.retries || !allowed {
            return None;
        }
        let backoff = self.base.saturating_mul(1 << (failed - 1).min(16)).min(self.cap);
        let wait = match failure.asked() {
            None => Duration::ZERO,
            Some(Asked::For(time)) => Some(time).filter(|time| *time <= self.max_retry_after)?,
            Some(Asked::Unreadable) => self.cap,
        };
        let random = backoff.max(wait / 10).mul_f64(fastrand::f64());
        Some(wait.saturating_add(random))
    }

    /// Whether a request that failed like this can be sent again without being carried out twice, and may succeed then.
    pub(crate) fn is_safe(&self, method: &Method, failure: &Failure<'_>) -> bool {
        matches!(failure, Failure::NotSent | Failure::Unprocessed)
            || method.is_idempotent() && self.is_transient(failure)
    }

    fn is_transient(&self, failure: &Failure<'_>) -> bool {
        match failure {
            Failure::NotSent | Failure::Unprocessed | Failure::Lost => true,
            Failure::TooLarge => false,
            Failure::Status(status, _) => self.statuses.contains(*status),
        }
    }
}

/// A failed attempt, as far as retries depend on it.
pub(crate) enum Failure<'a> {
    /// The client could not connect.
    NotSent,
    /// The server did not process the request.
    Unprocessed,
    /// It is unknown whether the server received the request.
    Lost,
    /// The response was too large, and would be again.
    TooLarge,
    /// There was a response with this status.
    Status(StatusCode, Option<&'a HeaderMap>),
}

impl fmt::Display for Failure<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSent => formatter.write_str("no connection"),
            Self::Unprocessed => formatter.write_str("not processed"),
            Self::Lost => formatter.write_str("no response"),
            Self::TooLarge => formatter.write_str("response too large"),
            Self::Status(status, _) => write!(formatter, "HTTP {}", status.as_u16()),
        }
    }
}

impl<'a> Failure<'a> {
    /// The failure of an attempt that did not succeed.
    pub(crate) fn of(outcome: &'a Outcome) -> Option<Self> {
        match outcome {
            Ok(response) if response.status().is_success() => None,
            Ok(response) => Some(Self::Status(response.status(), Some(response.headers()))),
            Err(TransportError::Connect(_)) => Some(Self::NotSent),
            Err(TransportError::Unprocessed(_)) => Some(Self::Unprocessed),
            Err(TransportError::Timeout(_) | TransportError::Broken(_)) => Some(Self::Lost),
            Err(TransportError::TooLarge(_)) => Some(Self::TooLarge),
        }
    }

    /// The time that the server asks for.
    fn asked(&self) -> Option<Asked> {
        match self {
            Self::Status(_, headers) => asked((*headers)?),
            _ => None,
        }
    }
}

/// The retry budget of a client: a success earns a tenth of the cost of a retry.
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
