//! The steps that every request passes before it is routed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method, Response};
use http_body_util::{BodyExt, Limited};
use hyper::body::{Body as _, Incoming};

use crate::authentication;
use crate::body::{Aborted, Body};
use crate::connection::Ending;
use crate::dialect::{Dialect, Writer};
use crate::envelope::{self, ApiError, Reply};
use crate::fault::{Change, Due, Outcome, Pattern, Rules};
use crate::gzip;
use crate::request::{Query, Request};
use crate::routes;
use crate::state::State;
use crate::traffic::Traffic;

pub const BASE_PATH: &str = "/api/2";
const LARGEST_BODY: usize = 8 * 1024 * 1024;

/// A request as it was received.
#[derive(Clone, Debug)]
pub struct Received {
    pub method: Method,
    /// The path and the query as they were sent, with percent-encoding.
    pub target: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Received {
    /// The value of a header, if it was sent and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

pub struct Server {
    key: &'static str,
    log: bool,
    writer: Writer,
    state: Mutex<State>,
    requests: Mutex<Requests>,
    rules: Mutex<Rules>,
    traffic: Traffic,
}

/// The requests so far.
#[derive(Default)]
struct Requests {
    received: Vec<Received>,
    /// The method and the target of the requests that succeeded.
    carried_out: Vec<(Method, String)>,
}

impl Server {
    pub fn new(key: &'static str, state: State, dialect: Dialect, log: bool) -> Server {
        Server {
            key,
            log,
            writer: Writer::new(dialect, state.numbers),
            state: Mutex::new(state),
            requests: Mutex::default(),
            rules: Mutex::default(),
            traffic: Traffic::default(),
        }
    }

    pub fn received(&self) -> Vec<Received> {
        lock(&self.requests).received.clone()
    }

    pub fn carried_out(&self, pattern: &Pattern) -> usize {
        let requests = lock(&self.requests);
        requests.carried_out.iter().filter(|(method, target)| pattern.matches(method, target)).count()
    }

    pub fn clear_received(&self) {
        *lock(&self.requests) = Requests::default();
        self.traffic.forget_most();
    }

    pub fn rules(&self) -> &Mutex<Rules> {
        &self.rules
    }

    pub fn traffic(&self) -> &Traffic {
        &self.traffic
    }

    pub fn store(&self, resource: &'static str) {
        lock(&self.state).stored.insert(resource);
    }

    pub fn change(&self, change: Change) {
        change.apply(&mut lock(&self.state));
    }

    /// Handles one request. An error ends the connection in the way that `ending` says.
    pub async fn handle(&self, head: Parts, body: Incoming, ending: &Ending) -> Result<Response<Body>, Aborted> {
        let handled = self.traffic.handle();
        let response = match self.outcome(head, body).await {
            Outcome::Response(response) => response,
            Outcome::Reset(response) => {
                ending.reset();
                response
            }
            Outcome::Ended { reset } => {
                if reset {
                    ending.reset();
                }
                return Err(Aborted);
            }
            // Dropped when the client disconnects.
            Outcome::Silence => std::future::pending().await,
        };
        Ok(response.map(|body| body.holding(handled)))
    }

    async fn outcome(&self, head: Parts, body: Incoming) -> Outcome {
        let target = head.uri.path_and_query().map_or_else(String::new, |target| target.as_str().to_owned());
        let too_large = || Outcome::Response(self.write(Err(ApiError::TooLarge), &target).map(Body::whole));
        // Checks an announced length before reading any of the body.
        if body.size_hint().lower() > LARGEST_BODY as u64 {
            return too_large();
        }
        let Ok(body) = Limited::new(body, LARGEST_BODY).collect().await else { return too_large() };
        let received = Received { method: head.method, target, headers: head.headers, body: body.to_bytes() };
        lock(&self.requests).received.push(received.clone());
        let Due { fault, changes } = lock(&self.rules).take(&received.method, &received.target);
        let coding = gzip::is_accepted(&received.headers).then(|| self.writer.coding(&received.target));
        let outcome = fault.unwrap_or_default().apply(|| self.carry_out(&received), coding).await;
        changes.into_iter().for_each(|change| self.change(change));
        self.write_log(&received, &outcome);
        outcome
    }

    fn write_log(&self, received: &Received, outcome: &Outcome) {
        if !self.log {
            return;
        }
        let (path, _) = split(&received.target);
        let query = Query::of(&received.target).redacted();
        let end = match outcome {
            Outcome::Response(response) | Outcome::Reset(response) => response.status().as_str().to_owned(),
            Outcome::Ended { .. } | Outcome::Silence => "no response".to_owned(),
        };
        eprintln!("{} {path}{query} {end}", received.method);
    }

    fn carry_out(&self, received: &Received) -> Response<Bytes> {
        let result = self.respond(received);
        if result.is_ok() {
            lock(&self.requests).carried_out.push((received.method.clone(), received.target.clone()));
        }
        self.write(result, &received.target)
    }

    fn write(&self, result: Result<Reply, ApiError>, target: &str) -> Response<Bytes> {
        envelope::response(result, |envelope, content| self.writer.text(envelope, content, target))
    }

    fn respond(&self, received: &Received) -> Result<Reply, ApiError> {
        let (path, _) = split(&received.target);
        let query = Query::of(&received.target);
        if !authentication::allows(self.key, &received.headers, &query) {
            return Err(ApiError::Forbidden);
        }
        let path = path.strip_prefix(BASE_PATH).and_then(|path| path.strip_prefix('/')).ok_or(ApiError::NoRoute)?;
        let request = Request::read(received, path, query);
        routes::respond(&mut lock(&self.state), &request)
    }
}

/// A panic under the lock could leave the records half changed, but no code path under it panics.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn split(target: &str) -> (&str, &str) {
    target.split_once('?').unwrap_or((target, ""))
}
