//! Open connections, by the runtime that drives them.

use std::collections::VecDeque;
use std::mem;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::Full;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::runtime::{Handle, Id};
use tokio::task::yield_now;

use super::connector::Connector;

type Http = Client<Connector, Full<Bytes>>;

/// The number of runtimes whose connections are kept.
const KEPT: usize = 8;

/// A runtime that may have been blocked for this long may not know yet which connections the server has closed.
const BLOCKED: Duration = Duration::from_millis(1);

/// A pool of connections for each runtime. A connection that another runtime opened would stall when that runtime does
/// not run, and break when it ends.
pub(super) struct Pools {
    connector: Connector,
    recent: Mutex<VecDeque<Pool>>,
}

struct Pool {
    runtime: Id,
    client: Http,
    used: Instant,
}

impl Pools {
    pub(super) fn new(connector: Connector) -> Self {
        Self { connector, recent: Mutex::default() }
    }

    /// The pool of the current runtime, without the connections that the server has closed.
    pub(super) async fn current(&self) -> Http {
        let (client, unused) = self.find(Handle::current().id());
        if unused > BLOCKED {
            yield_now().await;
        }
        client
    }

    /// The pool of a runtime, and for how long it was not used.
    fn find(&self, runtime: Id) -> (Http, Duration) {
        let (now, mut recent) = (Instant::now(), self.recent.lock().unwrap_or_else(PoisonError::into_inner));
        if let Some(pool) = recent.iter_mut().find(|pool| pool.runtime == runtime) {
            let used = mem::replace(&mut pool.used, now);
            return (pool.client.clone(), now.saturating_duration_since(used));
        }
        let mut builder = Client::builder(TokioExecutor::new());
        builder.pool_timer(TokioTimer::new()).timer(TokioTimer::new());
        let client = builder.build(self.connector.clone());
        recent.push_front(Pool { runtime, client: client.clone(), used: now });
        recent.truncate(KEPT);
        (client, Duration::ZERO)
    }
}
