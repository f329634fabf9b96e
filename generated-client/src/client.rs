//! The client.

#[cfg(test)]
mod tests;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use iadvize_runtime::{Async, Core};

/// A client of the API; created by [`Client::builder`]. It keeps connections open between calls. Clones are cheap and
/// share them.
///
/// Calls, listings and streams hold a clone of the client, so they can be spawned, returned from functions, and stored in
/// structs. Requests are sent in the Tokio runtime that first polls them, which must have I/O and time enabled. Several
/// runtimes can share a client: each has separate connections. Within another executor, and with blocking calls, the
/// client sends on a background thread.
///
/// `M` selects how calls wait for their responses: [`Async`], or the mode of `iadvize::blocking::Client` (feature
/// `blocking`).
///
/// ```no_run
/// # async fn example() -> Result<(), iadvize::Error> {
/// use iadvize::operator::OperatorId;
/// use iadvize::{ApiKey, Client, Platform};
///
/// let client = Client::builder(ApiKey::new("0123456789abcdef")).platform(Platform::HighAvailability).build()?;
/// let operator = client.operators().get(OperatorId(123)).send().await?;
/// # Ok(())
/// # }
/// ```
pub struct Client<M = Async> {
    core: Arc<Core>,
    mode: PhantomData<fn() -> M>,
}

impl<M> Client<M> {
    pub(crate) fn new(core: Core) -> Self {
        Self { core: Arc::new(core), mode: PhantomData }
    }

    pub(crate) fn into_core(self) -> Arc<Core> {
        self.core
    }
}

impl<M> Clone for Client<M> {
    fn clone(&self) -> Self {
        Self { core: self.core.clone(), mode: PhantomData }
    }
}

impl<M> fmt::Debug for Client<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Client").field("base_url", &self.core.shown_url()).finish_non_exhaustive()
    }
}
