//! The socket, and what every request passes through before it is routed.

use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method, Response};
use http_body_util::{BodyExt, Limited};
use hyper::body::{Body as _, Incoming};

use crate::authentication;
use crate::body::{Body, BrokenOff};
use crate::connection::Ending;
use crate::envelope::{self, Refusal, Reply};
use crate::fault::{Change, Due, Outcome, Pattern, Rules};
use crate::gzip;
use crate::request::{Query, Request};
use crate::routes;
use crate::state::State;
use crate::traffic::Traffic;

pub const BASE_PATH: &str = "/api/2";
const LARGEST_BODY: usize = 8 * 1024 * 1024;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Received {
    pub method: Method,
    /// The path and the query as they were sent, percent-encoding included.
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
    state: Mutex<State>,
    requests: Mutex<Requests>,
    rules: Mutex<Rules>,
    traffic: Traffic,
}

/// The requests so far.
#[derive(Default)]
struct Requests {
    received: Vec<Received>,
    /// The method and the target of those that succeeded.
    carried_out: Vec<(Method, String)>,
}

impl Server {
    pub fn new(key: &'static str, state: State, log: bool) -> Server {
        Server {
            key,
            log,
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

    pub fn change(&self, change: Change) {
        change.apply(&mut lock(&self.state));
    }

    /// Answers one request. An error ends the connection, in the way that `ending` was told.
    pub async fn handle(&self, head: Parts, body: Incoming, ending: &Ending) -> Result<Response<Body>, BrokenOff> {
        let handled = self.traffic.handle();
        let response = match self.outcome(head, body).await {
            Outcome::Answer(response) => response,
            Outcome::Torn(response) => {
                ending.reset();
                response
            }
            Outcome::Gone { reset } => {
                if reset {
                    ending.reset();
                }
                return Err(BrokenOff);
            }
            // Dropped when the client goes away.
            Outcome::Silence => std::future::pending().await,
        };
        Ok(response.map(|body| body.holding(handled)))
    }

    async fn outcome(&self, head: Parts, body: Incoming) -> Outcome {
        let too_large = || Outcome::Answer(envelope::response(Err(Refusal::TooLarge)).map(Body::whole));
        // An announced length is refused before any of it is read.
        if body.size_hint().lower() > LARGEST_BODY as u64 {
            return too_large();
        }
        let Ok(body) = Limited::new(body, LARGEST_BODY).collect().await else { return too_large() };
        let target = head.uri.path_and_query().map_or_else(String::new, |target| target.as_str().to_owned());
        let received = Received { method: head.method, target, headers: head.headers, body: body.to_bytes() };
        lock(&self.requests).received.push(received.clone());
        let Due { fault, changes } = lock(&self.rules).take(&received.method, &received.target);
        let outcome =
            fault.unwrap_or_default().strike(|| self.carry_out(&received), gzip::is_accepted(&received.headers)).await;
        changes.into_iter().for_each(|change| self.change(change));
        self.write_log(&received, &outcome);
        outcome
    }

    fn write_log(&self, received: &Received, outcome: &Outcome) {
        if !self.log {
            return;
        }
        let (path, _) = split(&received.target);
        let query = Query::of(&received.target).without_key();
        let end = match outcome {
            Outcome::Answer(response) | Outcome::Torn(response) => response.status().as_str().to_owned(),
            Outcome::Gone { .. } | Outcome::Silence => "no answer".to_owned(),
        };
        eprintln!("{} {path}{query} {end}", received.method);
    }

    fn carry_out(&self, received: &Received) -> Response<Bytes> {
        let result = self.answer(received);
        if result.is_ok() {
            lock(&self.requests).carried_out.push((received.method.clone(), received.target.clone()));
        }
        envelope::response(result)
    }

    fn answer(&self, received: &Received) -> Result<Reply, Refusal> {
        let (path, _) = split(&received.target);
        let query = Query::of(&received.target);
        if !authentication::allows(self.key, &received.headers, &query) {
            return Err(Refusal::Forbidden);
        }
        let path = path.strip_prefix(BASE_PATH).and_then(|path| path.strip_prefix('/')).ok_or(Refusal::NoRoute)?;
        let request = Request::read(received, path, query)?;
        routes::answer(&mut lock(&self.state), &request)
    }
}

/// A panic under the lock would leave the records half changed, but no code path under it panics.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn split(target: &str) -> (&str, &str) {
    target.split_once('?').unwrap_or((target, ""))
}
