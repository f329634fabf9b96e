//! The handle that a test holds.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, mpsc as blocking};
use std::thread::{self, JoinHandle};

use jiff::civil::DateTime;
use tokio::sync::{mpsc, oneshot};

use crate::fault::{Change, Fault, Pattern, When};
use crate::listener::{self, Command};
use crate::scripted::Scripted;
use crate::seed::{self, Seed};
use crate::server::{self, Received, Server, lock};
use crate::traffic::Connections;

const KEY: &str = "test-key";

/// A running platform. Dropping it stops the server and frees its port.
///
/// The server has a thread of its own, so that a test that blocks still gets its answers.
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

    /// How many requests of this pattern succeeded so far, whatever became of their answers. It tells whether a write
    /// really happened, and how often.
    ///
    /// # Panics
    ///
    /// As [`on`](Platform::on) does.
    #[track_caller]
    pub fn carried_out(&self, pattern: &str) -> usize {
        self.server.carried_out(&read(pattern))
    }

    /// Forgets the requests that arrived so far, those that were carried out, and how many there were at a time.
    pub fn clear_received(&self) {
        self.server.clear_received();
    }

    /// How many TCP connections there were, and are.
    pub fn connections(&self) -> Connections {
        self.server.traffic().connections()
    }

    /// How many requests are being handled: from their head to the last byte of their answer, or until the client has
    /// gone away.
    pub fn in_flight(&self) -> usize {
        self.server.traffic().in_flight()
    }

    /// The largest number of requests that were handled at the same time.
    pub fn most_in_flight(&self) -> usize {
        self.server.traffic().most_in_flight()
    }
}

/// What goes wrong, and when: see the section about faults of the [crate](crate#faults).
impl Platform {
    /// Lets the next request fail, whatever it asks for. Faults wait in a queue, and each request takes one.
    pub fn fault(&self, fault: impl Into<Fault>) {
        self.on("* *").fault(fault);
    }

    /// Queues an answer: a [`fault`](Platform::fault) in the test's own words.
    pub fn answer(&self, scripted: Scripted) {
        self.fault(scripted);
    }

    /// Begins a sentence about the requests of a pattern, such as `GET /operator`: a method and a path below the base,
    /// both whole. In their place `*` stands for any method and for any path, and for any segment of a path, as in
    /// `PUT /group/*`. Query parameters can follow (`GET /operator?page=3`); the request may have more of them.
    ///
    /// # Panics
    ///
    /// If the text is not of this form, since it would never match.
    #[track_caller]
    pub fn on(&self, pattern: &str) -> When<'_> {
        When::new(self.server.rules(), read(pattern))
    }

    /// Forgets every fault and every change that is still to come.
    pub fn clear_faults(&self) {
        lock(self.server.rules()).clear();
    }

    /// Changes the records now.
    pub fn change(&self, change: Change) {
        self.server.change(change);
    }

    /// Refuses connections from now on, and ends those that are open. The port stays reserved.
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
        // The server stops when nobody can command it any more.
        self.commands = None;
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
        let (commands, received) = mpsc::unbounded_channel();
        let thread = {
            let server = Arc::clone(&server);
            thread::Builder::new()
                .name("iadvize-platform".to_owned())
                .spawn(move || listener::run(address, server, ready, received))?
        };
        let address = listening.await.map_err(io::Error::other)??;
        let url = format!("http://{address}{}", server::BASE_PATH);
        Ok(Platform { url, server, commands: Some(commands), thread: Some(thread) })
    }
}
