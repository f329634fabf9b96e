//! The handle that a test holds.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use jiff::civil::DateTime;
use tokio::sync::oneshot;

use crate::scripted::Scripted;
use crate::seed::{self, Seed};
use crate::server::{self, Received, Server};

const KEY: &str = "test-key";

/// A running platform. Dropping it stops the server and frees its port.
///
/// The server has a thread of its own, so that a test that blocks still gets its answers.
pub struct Platform {
    url: String,
    server: Arc<Server>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Platform {
    /// Starts a platform with the default records on a free port.
    pub async fn start() -> io::Result<Platform> {
        Platform::builder().start().await
    }

    /// Starts from another seed, with more records, or on a fixed port.
    pub fn builder() -> Builder {
        Builder { seed: Seed::default(), port: 0, log: false }
    }

    /// The base of every URL, for example `http://127.0.0.1:40123/api/2`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The API key that is accepted.
    pub fn key(&self) -> &str {
        KEY
    }

    /// The moment at which this platform stands still: the end of its records.
    pub fn now() -> DateTime {
        seed::NOW
    }

    /// The requests that arrived so far, oldest first, refused ones included.
    pub fn received(&self) -> Vec<Received> {
        self.server.received()
    }

    /// Forgets the requests that arrived so far.
    pub fn clear_received(&self) {
        self.server.clear_received();
    }

    /// Queues an answer: each request to come takes one from the queue, whatever it asks for, until it is empty.
    pub fn answer(&self, scripted: Scripted) {
        self.server.script(scripted);
    }
}

impl Drop for Platform {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // The receiving end is gone when the thread has ended already.
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            // A panic of the server thread was printed when it happened; panicking again while dropping would abort.
            let _ = thread.join();
        }
    }
}

/// What differs from the default platform.
#[derive(Clone, Debug)]
pub struct Builder {
    seed: Seed,
    port: u16,
    log: bool,
}

impl Builder {
    /// Varies the records. The default is 1.
    pub fn seed(mut self, seed: u64) -> Builder {
        self.seed.number = seed;
        self
    }

    /// How many operators exist. The default is 45, three pages of 20.
    pub fn operators(mut self, count: u64) -> Builder {
        self.seed.operators = count;
        self
    }

    /// How many conversations exist, spread evenly over the two years before [`Platform::now`]. The default is 200.
    pub fn conversations(mut self, count: u64) -> Builder {
        self.seed.conversations = count;
        self
    }

    /// Listens on this port instead of a free one.
    pub fn port(mut self, port: u16) -> Builder {
        self.port = port;
        self
    }

    /// Writes one line per request to standard error. The API key is never part of it.
    pub fn log(mut self, log: bool) -> Builder {
        self.log = log;
        self
    }

    /// Starts the server and returns once it listens.
    pub async fn start(self) -> io::Result<Platform> {
        let server = Arc::new(Server::new(KEY, seed::state(&self.seed), self.log));
        let address = SocketAddr::from(([127, 0, 0, 1], self.port));
        let (ready, listening) = oneshot::channel();
        let (stop, stopped) = oneshot::channel();
        let thread = {
            let server = Arc::clone(&server);
            thread::Builder::new()
                .name("iadvize-platform".to_owned())
                .spawn(move || server::run(address, server, ready, stopped))?
        };
        let address = listening.await.map_err(io::Error::other)??;
        let url = format!("http://{address}{}", server::BASE_PATH);
        Ok(Platform { url, server, stop: Some(stop), thread: Some(thread) })
    }
}
