//! The part of a client that blocking and asynchronous calls share: it prepares requests, sends them with retries, and
//! reads the responses.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep, timeout_at};

use crate::auth::Credential;
use crate::envelope::Response;
use crate::error::{Error, ErrorKind};
use crate::key::ApiKey;
use crate::output::Output;
use crate::request::Request;
use crate::retry::{Budget, Failure, RetryPolicy};
use crate::rule::Violation;
use crate::trace;
use crate::transport::{Outcome, Sent, Transport, TransportError};
use crate::wire::JsonPath;
use crate::worker::{Task, Worker};

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
    worker: Worker,
}

/// Time limits, retries, and the number of concurrent requests.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub retry: RetryPolicy,
    pub timeout: Duration,
    pub deadline: Duration,
    pub concurrent: usize,
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
        let (budget, worker) = (Budget::new(), Worker::default());
        Self { transport, base_url, key, credential, headers, json_bodies, limits, budget, permits, worker }
    }

    /// The base URL without the key, which a gateway may demand as a part of the path.
    pub fn shown_url(&self) -> String {
        let mut shown = self.base_url.clone();
        self.key.redact(&mut shown);
        shown
    }

    /// Checks a request and starts to send it in `runtime`, or on the thread of the client.
    pub(crate) fn start(self: &Arc<Self>, request: &Request, runtime: Option<&Handle>) -> Task {
        let started = self.prepare(request).and_then(|prepared| {
            let (core, policy, sent) = (self.clone(), self.policy(request), Sent::default());
            let tally = sent.clone();
            let work = trace::call(request, async move { core.attempts(policy, prepared, &sent).await });
            match runtime {
                Some(runtime) => Ok(Task::spawn(runtime, tally, work)),
                None => Task::spawn_on(&self.worker, tally, work).map_err(|cause| {
                    let reason = "the system provides no thread for the client".to_owned();
                    Error::new(ErrorKind::Configuration { reason }).with_source(cause)
                }),
            }
        });
        started.unwrap_or_else(Task::failed)
    }

    /// An error about valid responses that do not fit together.
    pub(crate) fn error(&self, request: &Request, kind: ErrorKind) -> Error {
        self.about(request, Error::new(kind))
    }

    /// Adds the request to an error.
    pub(crate) fn about(&self, request: &Request, error: Error) -> Error {
        error.for_request(request, &self.key, self.policy(request))
    }

    fn policy(&self, request: &Request) -> RetryPolicy {
        request.retry_policy().unwrap_or(self.limits.retry)
    }

    /// Reads the response to `request`.
    pub(crate) fn read<T: Output>(&self, request: &Request, response: &Response) -> Result<T::Response, Error> {
        response
            .read::<T>(request, &self.key)
            .map_err(|error| self.about(request, error).with_attempts(response.attempts(), true))
    }

    /// The path for reading the values of a response again.
    pub(crate) fn json_path(&self, response: &Response) -> JsonPath {
        JsonPath::in_response(response.body(), Some(&self.key))
    }

    /// Sends the request until it succeeds, or until a retry is not allowed.
    async fn attempts(
        &self,
        policy: RetryPolicy,
        mut request: http::Request<Bytes>,
        sent: &Sent,
    ) -> Result<Response, Error> {
        request.extensions_mut().insert(sent.clone());
        let deadline = after(self.limits.deadline);
        let mut attempt = 1;
        loop {
            // The semaphore is never closed, therefore `acquire` fails only by the deadline.
            let permit = timeout_at(deadline, self.permits.acquire()).await;
            let Some(permit) = permit.ok().filter(|_| sent.begin()) else {
                let waited = "waited for one of the client's concurrent requests to end";
                return finish(Err(TransportError::Timeout(waited.into())), sent);
            };
            let outcome = self.attempt(request.clone(), deadline).await;
            drop(permit);
            sent.end(&outcome);
            let Some(failure) = Failure::of(&outcome) else {
                self.budget.deposit();
                return finish(outcome, sent);
            };
            let pause = policy.pause(attempt, request.method(), &failure);
            let pause = pause.filter(|pause| after(*pause) < deadline && self.budget.withdraw());
            trace::failed(attempt, &failure, pause);
            let Some(pause) = pause else { return finish(outcome, sent) };
            sleep(pause).await;
            attempt += 1;
        }
    }

    async fn attempt(&self, request: http::Request<Bytes>, deadline: Instant) -> Outcome {
        let end = deadline.min(after(self.limits.timeout));
        match timeout_at(end, self.transport.execute(request)).await {
            Ok(outcome) => outcome,
            Err(late) => Err(TransportError::Timeout(late.into())),
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
        #[cfg(feature = "shapes")]
        {
            builder = builder.extension(crate::transport::Requested::of(request, &self.key));
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

fn finish(outcome: Outcome, sent: &Sent) -> Result<Response, Error> {
    match outcome {
        Ok(response) => Ok(Response::new(response, sent.count())),
        Err(error) => Err(Error::from_transport(error).with_attempts(sent.count(), sent.is_processed())),
    }
}

/// The instant after `pause`, at most a century from now: clocks overflow beyond.
fn after(pause: Duration) -> Instant {
    const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    Instant::now() + pause.min(LONGEST)
}
