//! The runtime that sends the requests of a call: that of the caller, or a thread of the client.

use std::future;
use std::io;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll, ready};
use std::thread;

use tokio::runtime::{Builder, Handle, Id, RuntimeFlavor};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::envelope::Response;
use crate::error::{Error, ErrorKind};
use crate::transport::Sent;

/// A thread that drives connections while nobody waits for a response. It starts with the first task, and ends when it is
/// dropped.
#[derive(Default)]
pub(crate) struct Worker(OnceLock<Started>);

struct Started {
    handle: Handle,
    /// Stops the thread when dropped. The runtime is dropped there, because its drop may wait.
    _stop: oneshot::Sender<()>,
}

impl Worker {
    /// The runtime of the thread.
    ///
    /// # Errors
    ///
    /// If the system cannot provide a thread or its I/O.
    pub(crate) fn handle(&self) -> io::Result<&Handle> {
        match self.0.get() {
            Some(started) => Ok(&started.handle),
            // If two calls start a thread, one of the two threads ends at once.
            None => {
                let started = Started::new()?;
                Ok(&self.0.get_or_init(|| started).handle)
            }
        }
    }
}

impl Started {
    fn new() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        thread::Builder::new().name("iadvize".to_owned()).spawn(move || runtime.block_on(stopped))?;
        Ok(Self { handle, _stop: stop })
    }
}

/// A request that is being sent, whether or not it is polled, or one that failed before. Dropping it cancels the request.
pub(crate) enum Task {
    Running(JoinHandle<Outcome>, Option<Id>, Sent),
    Ended(future::Ready<Outcome>),
}

type Outcome = Result<Response, Error>;

impl Task {
    pub(crate) fn spawn(runtime: &Handle, sent: Sent, work: impl Future<Output = Outcome> + Send + 'static) -> Self {
        // Runtimes with worker threads always run. Others run only in their `block_on`.
        let home = (runtime.runtime_flavor() == RuntimeFlavor::CurrentThread).then(|| runtime.id());
        Self::Running(runtime.spawn(work), home, sent)
    }

    /// A request that makes progress on the thread of the client.
    pub(crate) fn spawn_on(
        worker: &Worker,
        sent: Sent,
        work: impl Future<Output = Outcome> + Send + 'static,
    ) -> io::Result<Self> {
        Ok(Self::Running(worker.handle()?.spawn(work), None, sent))
    }

    pub(crate) fn failed(error: Error) -> Self {
        Self::Ended(future::ready(Err(error)))
    }

    /// Whether the response may never arrive, because the runtime of the request is not the one that waits for it.
    pub(crate) fn is_stranded(&self) -> bool {
        match self {
            Self::Running(task, Some(home), _) if !task.is_finished() => {
                Handle::try_current().map_or(true, |current| current.id() != *home)
            }
            _ => false,
        }
    }
}

/// The error for a request without an outcome, which left so many times.
#[cold]
fn lost(reason: &str, attempts: u32) -> Outcome {
    Err(Error::new(ErrorKind::Transport).with_source(reason).with_attempts(attempts, attempts > 0))
}

impl Future for Task {
    type Output = Outcome;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Outcome> {
        let is_stranded = self.is_stranded();
        match &mut *self {
            Self::Running(_, _, sent) if is_stranded => {
                Poll::Ready(lost("the request belongs to another runtime", sent.close()))
            }
            Self::Running(task, _, sent) => Poll::Ready(match ready!(Pin::new(task).poll(context)) {
                Ok(outcome) => outcome,
                Err(error) => match error.try_into_panic() {
                    Ok(panic) => resume_unwind(panic),
                    Err(_) => lost("the runtime of the request ended", sent.count()),
                },
            }),
            Self::Ended(outcome) => Pin::new(outcome).poll(context),
        }
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        if let Self::Running(task, ..) = self {
            task.abort();
        }
    }
}
