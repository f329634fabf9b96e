//! The part of a client that blocking and asynchronous calls share: it prepares requests, sends them with retries, and
//! reads the responses.

use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep, timeout_at};

use crate::auth::Credential;
use crate::envelope::{RawResponse, Response};
use crate::error::{Error, ErrorKind};
use crate::key::ApiKey;
use crate::output::Output;
use crate::request::Request;
use crate::retry::{Budget, Failure, RetryPolicy};
use crate::rule::Violation;
use crate::trace;
use crate::transport::{Outcome, Transport, TransportError};

/// The state that all clones of a client share.
#[doc(hidden)]
pub struct Core {
    transport: Box<dyn Transport>,
    base_url: String,
    key: ApiKey,
    credential: Credential,
    headers: HeaderMap,
    json_bodies: bool,
    limits: Limits,
    budget: Budget,
    permits: Semaphore,
}

/// Time limits, retries, and the number of concurrent requests.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) retry: RetryPolicy,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) concurrent: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            retry: RetryPolicy::default(),
            timeout: Duration::from_secs(30),
            deadline: Duration::from_secs(300),
            concurrent: 32,
        }
    }
}

impl Core {
    pub(crate) fn new(
        transport: Box<dyn Transport>,
        base_url: String,
        key: ApiKey,
        credential: Credential,
        headers: HeaderMap,
        json_bodies: bool,
        limits: Limits,
    ) -> Self {
        let permits = Semaphore::new(limits.concurrent.min(Semaphore::MAX_PERMITS));
        Self { transport, base_url, key, credential, headers, json_bodies, limits, budget: Budget::new(), permits }
    }

    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Checks and sends a request. Returns the response, whatever its status.
    pub(crate) async fn exchange(&self, request: &Request) -> Result<Response, Error> {
        let sent = self.prepare(request).map_err(|error| self.about(request, error))?;
        trace::call(request, self.attempts(request, sent)).await
    }

    /// An error about valid responses that do not fit together.
    pub(crate) fn error(&self, request: &Request, kind: ErrorKind) -> Error {
        self.about(request, Error::new(kind))
    }

    /// Adds the request to an error.
    fn about(&self, request: &Request, error: Error) -> Error {
        error.for_request(request, &self.key, self.policy(request))
    }

    fn policy(&self, request: &Request) -> RetryPolicy {
        request.retry_policy().unwrap_or(self.limits.retry)
    }

    /// Checks and sends a request. Returns the response as the server sent it.
    ///
    /// # Errors
    ///
    /// If the request is not sent, or if the response is not complete.
    pub async fn send_raw(&self, request: &Request) -> Result<RawResponse, Error> {
        self.exchange(request).await.map(Into::into)
    }

    /// Sends a request and reads the response.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`].
    pub async fn send<T: Output>(&self, request: &Request) -> Result<T::Response, Error> {
        let response = self.exchange(request).await?;
        self.read::<T>(request, &response)
    }

    /// Reads the response to `request`.
    pub(crate) fn read<T: Output>(&self, request: &Request, response: &Response) -> Result<T::Response, Error> {
        response
            .read::<T>(request, &self.key)
            .map_err(|error| self.about(request, error).with_attempts(response.attempts()))
    }

    /// Sends the request until it succeeds, or until a retry is not allowed.
    async fn attempts(&self, request: &Request, sent: http::Request<Bytes>) -> Result<Response, Error> {
        let policy = self.policy(request);
        let deadline = after(self.limits.deadline);
        let mut attempt = 1;
        loop {
            let outcome = self.attempt(sent.clone(), deadline).await;
            let Some(failure) = Failure::of(&outcome) else {
                self.budget.deposit();
                return self.finish(outcome, attempt, request);
            };
            let pause = policy.pause(attempt, request.method(), &failure);
            let pause = pause.filter(|pause| after(*pause) < deadline && self.budget.withdraw());
            trace::failed(attempt, &failure, pause);
            let Some(pause) = pause else { return self.finish(outcome, attempt, request) };
            sleep(pause).await;
            attempt += 1;
        }
    }

    fn finish(&self, outcome: Outcome, attempts: u32, request: &Request) -> Result<Response, Error> {
        match outcome {
            Ok(response) => Ok(Response::new(response, attempts)),
            Err(error) => Err(self.about(request, Error::from_transport(error)).with_attempts(attempts)),
        }
    }

    async fn attempt(&self, sent: http::Request<Bytes>, deadline: Instant) -> Outcome {
        let limited = async {
            // The semaphore is never closed, therefore `acquire` cannot fail.
            let _permit = self.permits.acquire().await;
            let end = deadline.min(after(self.limits.timeout));
            timeout_at(end, self.transport.execute(sent)).await
        };
        match timeout_at(deadline, limited).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(late)) | Err(late) => Err(TransportError::Timeout(late.into())),
        }
    }

    fn prepare(&self, request: &Request) -> Result<http::Request<Bytes>, Error> {
        if let Some(reason) = request.invalid() {
            return Err(Error::new(ErrorKind::InvalidRequest { reason: reason.to_owned() }));
        }
        if let Some(Violation { reason, documented }) = request.violation() {
            return Err(Error::new(ErrorKind::Rule { reason, documented }));
        }
        let mut url = format!("{}{}", self.base_url, request.encoded());
        self.credential.add_to_url(&mut url);
        let mut builder = http::Request::builder().method(request.method()).uri(url);
        builder = builder.header(ACCEPT, HeaderValue::from_static("application/json"));
        for (name, value) in &self.headers {
            builder = builder.header(name, value);
        }
        if let Credential::Header(name, value) = &self.credential {
            builder = builder.header(name, value);
        }
        let body = request.body(self.json_bodies).map(|(content_type, text)| {
            builder = std::mem::take(&mut builder).header(CONTENT_TYPE, HeaderValue::from_static(content_type));
            Bytes::from(text)
        });
        builder.body(body.unwrap_or_default()).map_err(|_| {
            Error::new(ErrorKind::InvalidRequest { reason: "the path and the query are not a valid URL".to_owned() })
        })
    }
}

/// The instant after `pause`, at most a century from now: clocks overflow beyond.
fn after(pause: Duration) -> Instant {
    const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    Instant::now() + pause.min(LONGEST)
}
