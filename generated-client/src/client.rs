//! The client.

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use iadvize_runtime::{ApiKey, Assemble, Async, ClientBuilder, Core, Error};

/// A client of the API. It keeps connections open between calls. Clones are cheap and share them.
///
/// `M` selects how calls are sent: [`Async`], which requires a Tokio runtime with its timer enabled, or the mode of
/// `iadvize::blocking::Client` (feature `blocking`).
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
#[derive(Clone)]
pub struct Client<M = Async> {
    core: Arc<Core>,
    mode: M,
}

impl Client<Async> {
    /// Starts to configure a client that uses this key.
    pub fn builder(key: ApiKey) -> ClientBuilder<Self> {
        ClientBuilder::new(key)
    }
}

impl Assemble for Client<Async> {
    fn assemble(core: Core) -> Result<Self, Error> {
        Ok(Self::new(core, Async))
    }
}

impl<M> Client<M> {
    pub(crate) fn new(core: Core, mode: M) -> Self {
        Self { core: Arc::new(core), mode }
    }

    pub(crate) fn mode(&self) -> &M {
        &self.mode
    }

    pub(crate) fn core(&self) -> &Core {
        &self.core
    }
}

impl<M: fmt::Debug> fmt::Debug for Client<M> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Client").field("base_url", &self.core.base_url()).field("mode", &self.mode).finish()
    }
}
