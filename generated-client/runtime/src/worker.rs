//! The thread of a client that sends its requests. Connections are driven there whether or not somebody waits for a
//! response, so the client notices a connection that the server closed, holds no slot for a future that nobody polls,
//! and works within any executor, several of them, or none.

use std::future;
use std::io;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll, ready};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// Starts with the first task, and ends when it is dropped.
#[derive(Default)]
pub(crate) struct Worker(OnceLock<Started>);

struct Started {
    handle: Handle,
    /// Stops the thread when dropped. The runtime is dropped there, because its drop may wait.
    _stop: oneshot::Sender<()>,
}

/// A task on the thread, or one that ended before it was started. Dropping it cancels the task.
pub(crate) enum Task<T> {
    Running(JoinHandle<T>),
    Ended(future::Ready<T>),
}

impl Worker {
    /// Starts a task.
    ///
    /// # Errors
    ///
    /// If the system cannot provide a thread or its I/O.
    pub(crate) fn spawn<F>(&self, task: F) -> io::Result<Task<F::Output>>
    where
        F: Future<Output: Send> + Send + 'static,
    {
        let started = match self.0.get() {
            Some(started) => started,
            // If two calls start a thread, one of the two threads ends at once.
            None => {
                let started = Started::new()?;
                self.0.get_or_init(|| started)
            }
        };
        Ok(Task::Running(started.handle.spawn(task)))
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

impl<T> Unpin for Task<T> {}

impl<T> Future for Task<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        match &mut *self {
            Self::Running(task) => match ready!(Pin::new(task).poll(context)) {
                Ok(output) => Poll::Ready(output),
                // A task is cancelled only when it is dropped, and then nobody polls it.
                Err(error) => resume_unwind(error.into_panic()),
            },
            Self::Ended(output) => Pin::new(output).poll(context),
        }
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        if let Self::Running(task) = self {
            task.abort();
        }
    }
}
