//! A call that has one answer.

use std::marker::PhantomData;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::client::{Async, Client};
use crate::error::Error;
use crate::output::Output;
use crate::request::Request;
use crate::retry::RetryPolicy;
use crate::value::IntoValue;

/// A call that was not sent yet, with an answer of type `T`. `C` is the client that sends it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until sent"]
pub struct Call<C, T> {
    client: C,
    request: Request,
    answer: PhantomData<fn() -> T>,
}

impl<C, T> Call<C, T> {
    /// A call that sends `request`.
    pub fn new(client: C, request: Request) -> Self {
        Self { client, request, answer: PhantomData }
    }

    /// Sets a filter by its name on the wire, also one that the documentation does not know: the parameter `filters[name]`.
    pub fn filter(mut self, name: &str, value: impl IntoValue) -> Self {
        self.request = self.request.filter(name, value);
        self
    }

    /// Sets a parameter of the query by its name on the wire, also one that the documentation does not know.
    pub fn query(mut self, name: &str, value: impl IntoValue) -> Self {
        self.request = self.request.query(name, value);
        self
    }

    /// Sends the request again by this policy if it fails, in place of the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.request = self.request.retry(policy);
        self
    }

    /// Sends the request even if it breaks a rule of the documentation: the server may know better.
    pub fn unchecked(mut self) -> Self {
        self.request = self.request.unchecked();
        self
    }

    /// What will be sent.
    pub fn request(&self) -> &Request {
        &self.request
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn into_parts(self) -> (C, Request) {
        (self.client, self.request)
    }
}

impl<T: Output> Call<&Client<Async>, T> {
    /// Sends the call and reads its answer.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind) but `Configuration`.
    pub async fn send(self) -> Result<T::Answer, Error> {
        self.client.core().send::<T>(&self.request).await
    }
}

impl<T> Call<&Client<Async>, T> {
    /// Sends the call and gives the answer back as it came, also one that refuses.
    ///
    /// # Errors
    ///
    /// When the request is not sent, or when there is no whole answer.
    pub async fn send_raw(self) -> Result<RawAnswer, Error> {
        self.client.core().exchange(&self.request).await.map(Into::into)
    }
}

/// An answer as it came.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RawAnswer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
}
