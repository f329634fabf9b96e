//! Runs calls on the current thread, which waits for them.

use std::future::poll_fn;
use std::sync::Arc;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, ErrorKind};
use crate::page::Page;
use crate::stream::{Items, Pages};
use crate::wire::Read;

/// Calls are sent by `send()`, which blocks.
#[derive(Clone, Debug)]
pub struct Blocking {
    runtime: Arc<Owned>,
}

/// A runtime that can be dropped within an asynchronous context, where the drop of `Runtime` panics.
#[derive(Debug)]
struct Owned(Option<Runtime>);

impl Drop for Owned {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Blocking {
    /// Creates a runtime for this client.
    ///
    /// # Errors
    ///
    /// If the system cannot provide a runtime.
    #[doc(hidden)]
    pub fn new() -> Result<Self, Error> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|cause| {
            let reason = "cannot create a runtime".to_owned();
            Error::new(ErrorKind::Configuration { reason }).with_source(cause)
        })?;
        Ok(Self { runtime: Arc::new(Owned(Some(runtime))) })
    }

    /// Runs `work` and returns its result.
    ///
    /// # Errors
    ///
    /// The errors of `work`; [`ErrorKind::Configuration`] within an asynchronous runtime, which would be blocked.
    #[doc(hidden)]
    pub fn wait<F: Future<Output = Result<T, Error>>, T>(&self, work: F) -> Result<T, Error> {
        match (Handle::try_current(), &self.runtime.0) {
            (Err(_), Some(runtime)) => runtime.block_on(work),
            _ => Err(within_async()),
        }
    }
}

fn within_async() -> Error {
    let reason = "a blocking client cannot be used within an async runtime".to_owned();
    Error::new(ErrorKind::Configuration { reason })
}

impl<I: Read> Iterator for Pages<'_, Blocking, I> {
    type Item = Result<Page<I>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mode = self.mode().clone();
        mode.wait(poll_fn(|context| self.poll_page(context).map(Option::transpose))).transpose()
    }
}

impl<I: Read> Iterator for Items<'_, Blocking, I> {
    type Item = Result<I, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mode = self.mode().clone();
        mode.wait(poll_fn(|context| self.poll_item(context).map(Option::transpose))).transpose()
    }
}
