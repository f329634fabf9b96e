//! The socket, and what every request passes through before it is routed.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method, Response};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Body, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::authentication;
use crate::envelope::{self, Refusal, Reply};
use crate::request::{Query, Request};
use crate::routes;
use crate::scripted::Scripted;
use crate::state::State;

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
    received: Mutex<Vec<Received>>,
    script: Mutex<VecDeque<Scripted>>,
}

impl Server {
    pub fn new(key: &'static str, state: State, log: bool) -> Server {
        Server { key, log, state: Mutex::new(state), received: Mutex::default(), script: Mutex::default() }
    }

    pub fn received(&self) -> Vec<Received> {
        lock(&self.received).clone()
    }

    pub fn clear_received(&self) {
        lock(&self.received).clear();
    }

    pub fn script(&self, scripted: Scripted) {
        lock(&self.script).push_back(scripted);
    }

    async fn handle(&self, head: Parts, body: Incoming) -> Response<Full<Bytes>> {
        let too_large = || envelope::response(Err(Refusal::TooLarge));
        // An announced length is refused before any of it is read.
        if body.size_hint().lower() > LARGEST_BODY as u64 {
            return too_large();
        }
        let Ok(body) = Limited::new(body, LARGEST_BODY).collect().await else { return too_large() };
        let target = head.uri.path_and_query().map_or_else(String::new, |target| target.as_str().to_owned());
        let received = Received { method: head.method, target, headers: head.headers, body: body.to_bytes() };
        lock(&self.received).push(received.clone());
        let response = match self.intercept(&received) {
            Some(response) => response,
            None => envelope::response(self.answer(&received)),
        };
        if self.log {
            let (path, _) = split(&received.target);
            let query = Query::of(&received.target).without_key();
            eprintln!("{} {path}{query} {}", received.method, response.status().as_u16());
        }
        response
    }

    /// Every request comes through here before it is routed: the place for an answer that is not the platform's own.
    fn intercept(&self, _received: &Received) -> Option<Response<Full<Bytes>>> {
        lock(&self.script).pop_front().map(Scripted::into_response)
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
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn split(target: &str) -> (&str, &str) {
    target.split_once('?').unwrap_or((target, ""))
}

/// Runs the server on the current thread until `stop` is sent or dropped. Returning drops the runtime, and with it
/// every open connection.
pub fn run(
    address: SocketAddr,
    server: Arc<Server>,
    ready: oneshot::Sender<io::Result<SocketAddr>>,
    stop: oneshot::Receiver<()>,
) {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            // Nobody waits for the answer any more when this cannot be sent.
            let _ = ready.send(Err(error));
            return;
        }
    };
    runtime.block_on(async {
        let bound = match TcpListener::bind(address).await {
            Ok(listener) => listener.local_addr().map(|address| (listener, address)),
            Err(error) => Err(error),
        };
        match bound {
            Ok((listener, address)) => {
                if ready.send(Ok(address)).is_ok() {
                    tokio::select! {
                        () = accept(listener, server) => {}
                        _ = stop => {}
                    }
                }
            }
            Err(error) => drop(ready.send(Err(error))),
        }
    });
}

async fn accept(listener: TcpListener, server: Arc<Server>) {
    loop {
        // A connection that ended before it was accepted is no reason to stop.
        let Ok((socket, _)) = listener.accept().await else { continue };
        let server = Arc::clone(&server);
        tokio::spawn(async move {
            let service = service_fn(|request: http::Request<Incoming>| {
                let server = Arc::clone(&server);
                async move {
                    let (head, body) = request.into_parts();
                    Ok::<_, Infallible>(server.handle(head, body).await)
                }
            });
            // An error here is the peer's: it closed early or did not speak HTTP, which hyper has answered with a 400.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(socket), service).await;
        });
    }
}
