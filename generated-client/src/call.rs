//! A call with one response.

use std::marker::PhantomData;

use iadvize_runtime::{Async, Error, Json, Output, RawResponse, Request, request_methods};

use serde_core::de::DeserializeOwned;

use crate::client::Client;

/// A call that has not been sent yet, and returns a `T`. `C` is the client that sends it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until sent"]
pub struct Call<C, T> {
    client: C,
    request: Request,
    output: PhantomData<fn() -> T>,
}

impl<C, T> Call<C, T> {
    /// A call that sends `request`.
    pub fn new(client: C, request: Request) -> Self {
        Self { client, request, output: PhantomData }
    }

    request_methods!();

    #[cfg(feature = "blocking")]
    pub(crate) fn into_parts(self) -> (C, Request) {
        (self.client, self.request)
    }
}

impl<M> Client<M> {
    /// A call that you write, for any path that the generated calls do not cover. `T` is the type of the `data` in the
    /// response: a record, a type of your own that implements serde's `Deserialize`, a list of one, or
    /// [`Value`](crate::Value) for any JSON.
    ///
    /// [`Call::new`] and [`List::new`](crate::List::new) make calls that return [`Done`](crate::Done),
    /// [`Figures`](crate::Figures) with the names that the request gives them, or pages.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::{Request, Value};
    ///
    /// let data = client.call::<Value>(Request::get("/operator").segment(123)).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<T: DeserializeOwned>(&self, request: Request) -> Call<&Self, Json<T>> {
        Call::new(self, request)
    }
}

impl<T: Output> Call<&Client<Async>, T> {
    /// Sends the call and reads the response.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind) except `Configuration`.
    pub async fn send(self) -> Result<T::Response, Error> {
        self.client.core().send::<T>(&self.request).await
    }
}

impl<T> Call<&Client<Async>, T> {
    /// Sends the call and returns the response as the server sent it, errors included.
    ///
    /// # Errors
    ///
    /// If the request is not sent, or if the response is not complete.
    pub async fn send_raw(self) -> Result<RawResponse, Error> {
        self.client.core().send_raw(&self.request).await
    }
}
