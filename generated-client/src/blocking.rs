//! The client for code that does not await: calls block until the response is there, and listings are iterators.
//!
//! ```no_run
//! use iadvize::blocking::Client;
//! use iadvize::operator::OperatorId;
//! use iadvize::ApiKey;
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
//! A client runs its requests on the calling thread, in a runtime that belongs to the client. Within an asynchronous
//! runtime, which would be blocked, calls fail with [`ErrorKind::Configuration`](crate::ErrorKind::Configuration)
//! instead of a panic.

use std::ops::Deref;

use iadvize_runtime::{ApiKey, Assemble, ClientBuilder, Core, Error, Output, Page, RawResponse};

use crate::call::Call;
use crate::list::{List, View};

pub use iadvize_runtime::Blocking;

/// A client whose calls block. It has the methods of [`iadvize::Client`](crate::Client), such as `client.operators()`.
#[derive(Clone, Debug)]
pub struct Client(crate::Client<Blocking>);

impl Deref for Client {
    type Target = crate::Client<Blocking>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Client {
    /// Starts to configure a client that uses this key.
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
    /// Sends the call and reads the response.
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
    /// Sends the call and returns the response as the server sent it, errors included.
    ///
    /// # Errors
    ///
    /// If the request is not sent, or if the response is not complete.
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
    /// Sends the request and returns the response as the server sent it, errors included.
    ///
    /// # Errors
    ///
    /// If the request is not sent, or if the response is not complete.
    pub fn send_raw(self) -> Result<RawResponse, Error> {
        let (client, request) = self.into_parts();
        client.mode().wait(client.core().send_raw(&request))
    }
}
