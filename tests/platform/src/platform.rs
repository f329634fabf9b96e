//! The handle to a running platform.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, mpsc as blocking};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use jiff::civil::DateTime;
use tokio::sync::{mpsc, oneshot};

use crate::dialect::Dialect;
use crate::fault::{Change, Fault, Pattern, When};
use crate::listener::{self, Command};
use crate::scripted::Scripted;
use crate::seed::{self, Seed};
use crate::server::{self, Received, Server, lock};
use crate::traffic::Connections;

const KEY: &str = "test-key";

/// A running platform. Dropping it stops the server and frees its port.
///
/// The server has its own thread, so it keeps serving while a test blocks.
pub struct Platform {
    url: String,
    server: Arc<Server>,
    commands: Option<mpsc::UnboundedSender<Command>>,
    thread: Option<JoinHandle<()>>,
}

impl Platform {
    /// Starts a platform with the default records on a free port.
    pub async fn start() -> io::Result<Platform> {
        Platform::builder().start().await
    }

    /// Configures a platform: another seed, more records, or a fixed port.
    pub fn builder() -> Builder {
        Builder { seed: Seed::default(), dialect: Dialect::default(), port: 0, log: false, idle_timeout: None }
    }

    /// The base URL of the API, for example `http://127.0.0.1:40123/api/2`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The API key that the platform accepts.
    pub fn key(&self) -> &str {
        KEY
    }

    /// The time that every platform's clock shows: the end of its records.
    pub fn now() -> DateTime {
        seed::NOW
    }

    /// The requests received so far, oldest first, including those that failed.
    pub fn received(&self) -> Vec<Received> {
        self.server.received()
    }

    /// How many requests that match this pattern succeeded so far, even if a fault spoiled the response. Use it to
    /// check whether, and how often, a write took effect.
    ///
    /// # Panics
    ///
    /// Panics if the pattern is invalid, like [`on`](Platform::on).
    #[track_caller]
    pub fn carried_out(&self, pattern: &str) -> usize {
        self.server.carried_out(&read(pattern))
    }

    /// Clears [`received`](Platform::received), [`carried_out`](Platform::carried_out) and
    /// [`most_in_flight`](Platform::most_in_flight).
    pub fn clear_received(&self) {
        self.server.clear_received();
    }

    /// Adds a resource that the documentation does not have, without records: the five usual operations on `/resource`.
    /// It stores every field of a create, objects and lists included. An update changes the fields and the parts of
    /// objects that it has, and replaces lists. The values of a form stay text.
    pub fn store(&self, resource: &'static str) {
        self.server.store(resource);
    }

    /// How many TCP connections were accepted, and how many are open.
    pub fn connections(&self) -> Connections {
        self.server.traffic().connections()
    }

    /// How many requests are in flight: from their head to the last byte of the response, or until the client
    /// disconnects.
    pub fn in_flight(&self) -> usize {
        self.server.traffic().in_flight()
    }

    /// The largest number of requests that were in flight at the same time.
    pub fn most_in_flight(&self) -> usize {
        self.server.traffic().most_in_flight()
    }
}

/// Faults: see the [crate documentation](crate#faults).
impl Platform {
    /// Applies a fault to the next request, whatever it is. Faults are queued, and each request takes one.
    pub fn fault(&self, fault: impl Into<Fault>) {
        self.on("* *").fault(fault);
    }

    /// Sends this response to the next request, in its turn with other [faults](Platform::fault).
    pub fn respond(&self, scripted: Scripted) {
        self.fault(scripted);
    }

    /// Selects requests by a pattern such as `GET /operator`: a method and a path below the base URL, compared as a
    /// whole. `*` matches any method, any path, or any one segment of a path, as in `PUT /group/*`. Query parameters
    /// can follow (`GET /operator?page=3`); the request may have more of them.
    ///
    /// # Panics
    ///
    /// Panics if the pattern is invalid, because it would never match.
    #[track_caller]
    pub fn on(&self, pattern: &str) -> When<'_> {
        When::new(self.server.rules(), read(pattern))
    }

    /// Removes all pending faults and changes.
    pub fn clear_faults(&self) {
        lock(self.server.rules()).clear();
    }

    /// Changes the records now.
    pub fn change(&self, change: Change) {
        self.server.change(change);
    }

    /// Refuses new connections and ends the open ones. The port stays reserved.
    pub fn refuse_connections(&self) -> io::Result<()> {
        self.set_open(false)
    }

    /// Accepts connections again, on the same port.
    pub fn accept_connections(&self) -> io::Result<()> {
        self.set_open(true)
    }

    fn set_open(&self, open: bool) -> io::Result<()> {
        let (done, result) = blocking::sync_channel(1);
        let stopped = || io::Error::other("the platform has stopped");
        let commands = self.commands.as_ref().ok_or_else(stopped)?;
        commands.send(Command { open, done }).map_err(|_| stopped())?;
        result.recv().map_err(|_| stopped())?
    }
}

#[track_caller]
fn read(pattern: &str) -> Pattern {
    match Pattern::read(pattern) {
        Ok(pattern) => pattern,
        Err(problem) => panic!("{problem}"),
    }
}

impl Drop for Platform {
    fn drop(&mut self) {
        // Closing the channel stops the server.
        self.commands = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the server thread was printed when it happened; a second panic in `drop` would abort.
            let _ = thread.join();
        }
    }
}

/// Options of a platform.
#[derive(Clone, Debug)]
pub struct Builder {
    seed: Seed,
    dialect: Dialect,
    port: u16,
    log: bool,
    idle_timeout: Option<Duration>,
}

impl Builder {
    /// Varies the records. The default is 1.
    pub fn seed(mut self, seed: u64) -> Builder {
        self.seed.number = seed;
        self
    }

    /// How many operators exist. The default is 45: three pages of 20.
    pub fn operators(mut self, count: u64) -> Builder {
        self.seed.operators = count;
        self
    }

    /// How many conversations exist, evenly spread over the two years before [`Platform::now`]. The default is 200.
    pub fn conversations(mut self, count: u64) -> Builder {
        self.seed.conversations = count;
        self
    }

    /// How the records are written. The default is [`Dialect::Plain`].
    pub fn dialect(mut self, dialect: Dialect) -> Builder {
        self.dialect = dialect;
        self
    }

    /// Listens on this port instead of a free one.
    pub fn port(mut self, port: u16) -> Builder {
        self.port = port;
        self
    }

    /// Closes connections after this time without a request. By default, they stay open for as long as the client wants.
    pub fn idle_timeout(mut self, timeout: Duration) -> Builder {
        self.idle_timeout = Some(timeout);
        self
    }

    /// Logs one line per request to standard error. An API key in a query is shown as `…`.
    pub fn log(mut self, log: bool) -> Builder {
        self.log = log;
        self
    }

    /// Starts the server and returns once it listens.
    pub async fn start(self) -> io::Result<Platform> {
        let server = Arc::new(Server::new(KEY, seed::state(&self.seed), self.dialect, self.log));
        let address = SocketAddr::from(([127, 0, 0, 1], self.port));
        let (ready, listening) = oneshot::channel();
        let (commands, received) = mpsc::unbounded_channel();
        let thread = {
            let server = Arc::clone(&server);
            thread::Builder::new()
                .name("iadvize-platform".to_owned())
                .spawn(move || listener::run(address, self.idle_timeout, server, ready, received))?
        };
        let address = listening.await.map_err(io::Error::other)??;
        let url = format!("http://{address}{}", server::BASE_PATH);
        Ok(Platform { url, server, commands: Some(commands), thread: Some(thread) })
    }
}
