//! The same client for code that does not await: calls block until they are answered, and listings are iterators.
//!
//! ```no_run
//! use iadvize::{ApiKey, OperatorId, blocking::Client};
//!
//! # fn main() -> Result<(), iadvize::Error> {
//! let client = Client::builder(ApiKey::new("0123456789abcdef")).build()?;
//! let operator = client.operators().get(OperatorId(123)).send()?;
//! for link in client.operators().list().stream().prefetch(8) {
//!     println!("{}", link?.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A client drives its requests on the thread that waits for them, with a runtime of its own. Within an async runtime that
//! would stand still, which is an error ([`ErrorKind::Configuration`]) rather than a panic.

use std::future::poll_fn;
use std::ops::Deref;
use std::sync::Arc;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::auth::ApiKey;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::envelope::RawAnswer;
use crate::error::{Error, ErrorKind};
use crate::list::{List, View};
use crate::output::Output;
use crate::page::Page;
use crate::stream::{Items, Pages};
use crate::wire::Read;

/// A client whose calls block. It has the methods of [`iadvize::Client`](crate::Client): `client.operators()` and so on.
#[derive(Clone, Debug)]
pub struct Client(crate::Client<Blocking>);

/// Calls are sent by `send()`, which blocks.
#[derive(Clone, Debug)]
pub struct Blocking {
    runtime: Arc<Owned>,
}

/// A runtime that may be dropped anywhere: its own drop waits, and panics within an async runtime.
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
    fn wait<F: Future<Output = Result<T, Error>>, T>(&self, work: F) -> Result<T, Error> {
        match (Handle::try_current(), &self.runtime.0) {
            (Err(_), Some(runtime)) => runtime.block_on(work),
            _ => Err(within_async()),
        }
    }
}

fn within_async() -> Error {
    let reason = "a blocking client cannot wait within an async runtime; use `iadvize::Client` there".to_owned();
    Error::new(ErrorKind::Configuration { reason })
}

impl Deref for Client {
    type Target = crate::Client<Blocking>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Client {
    /// Starts a client that asks in the name of this key.
    pub fn builder(key: ApiKey) -> ClientBuilder<Blocking> {
        ClientBuilder::new(key)
    }
}

impl ClientBuilder<Blocking> {
    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] when the address is no HTTPS address, when the key is empty or cannot be sent the way
    /// that was chosen, or when the system has no means left for a runtime.
    pub fn build(self) -> Result<Client, Error> {
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|cause| {
            let reason = "a runtime cannot be set up".to_owned();
            Error::new(ErrorKind::Configuration { reason }).with_source(cause)
        })?;
        Ok(Client(crate::Client::new(self.core()?, Blocking { runtime: Arc::new(Owned(Some(runtime))) })))
    }
}

impl<T: Output> Call<&crate::Client<Blocking>, T> {
    /// Sends the call and reads its answer.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`].
    pub fn send(self) -> Result<T::Answer, Error> {
        let (client, request) = self.into_parts();
        client.mode().wait(client.core().send::<T>(&request))
    }
}

impl<T> Call<&crate::Client<Blocking>, T> {
    /// Sends the call and gives the answer back as it came, also one that refuses.
    ///
    /// # Errors
    ///
    /// When the request is not sent, or when there is no whole answer.
    pub fn send_raw(self) -> Result<RawAnswer, Error> {
        let (client, request) = self.into_parts();
        client.mode().wait(client.core().exchange(&request)).map(Into::into)
    }
}

impl<T, V: View<T>> List<&crate::Client<Blocking>, T, V> {
    /// Sends the request and reads one page.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`].
    pub fn send(self) -> Result<Page<V::Item>, Error> {
        let (client, request) = self.into_parts();
        client.mode().wait(client.core().send::<Page<V::Item>>(&request))
    }
}

impl<T, V> List<&crate::Client<Blocking>, T, V> {
    /// Sends the request and gives the answer back as it came, also one that refuses.
    ///
    /// # Errors
    ///
    /// When the request is not sent, or when there is no whole answer.
    pub fn send_raw(self) -> Result<RawAnswer, Error> {
        let (client, request) = self.into_parts();
        client.mode().wait(client.core().exchange(&request)).map(Into::into)
    }
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
