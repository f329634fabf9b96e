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
//! would stand still, which is an error ([`ErrorKind::Configuration`](crate::ErrorKind::Configuration)) rather than a panic.

use std::ops::Deref;

use iadvize_runtime::{ApiKey, Assemble, ClientBuilder, Core, Error, Output, Page, RawResponse};

use crate::call::Call;
use crate::list::{List, View};

pub use iadvize_runtime::Blocking;

/// A client whose calls block. It has the methods of [`iadvize::Client`](crate::Client): `client.operators()` and so on.
#[derive(Clone, Debug)]
pub struct Client(crate::Client<Blocking>);

impl Deref for Client {
    type Target = crate::Client<Blocking>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Client {
    /// Starts a client that asks in the name of this key.
    pub fn builder(key: ApiKey) -> ClientBuilder<Self> {
        ClientBuilder::new(key)
    }
}

impl Assemble for Client {
    fn assemble(core: Core) -> Result<Self, Error> {
        Ok(Self(crate::Client::new(core, Blocking::new()?)))
    }
}

impl<T: Output> Call<&crate::Client<Blocking>, T> {
    /// Sends the call and reads its answer.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind).
    pub fn send(self) -> Result<T::Response, Error> {
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
    pub fn send_raw(self) -> Result<RawResponse, Error> {
        let (client, request) = self.into_parts();
        client.mode().wait(client.core().send_raw(&request))
    }
}

impl<T, V: View<T>> List<&crate::Client<Blocking>, T, V> {
    /// Sends the request and reads one page.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind).
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
    pub fn send_raw(self) -> Result<RawResponse, Error> {
        let (client, request) = self.into_parts();
        client.mode().wait(client.core().send_raw(&request))
    }
}
