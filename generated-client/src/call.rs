//! A call that has one answer.

use std::marker::PhantomData;

use iadvize_runtime::{Async, Error, Output, RawResponse, Request, request_methods};

use crate::client::Client;

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

    request_methods!();

    #[cfg(feature = "blocking")]
    pub(crate) fn into_parts(self) -> (C, Request) {
        (self.client, self.request)
    }
}

impl<M> Client<M> {
    /// A call made by hand: any path, for what the generated calls do not cover. `T` says how the answer is read: as a
    /// record, a list of records, [`Done`](crate::Done), [`Figures`](crate::Figures), or [`Value`](crate::Value) for
    /// whatever it is.
    ///
    /// ```no_run
    /// # async fn example(client: iadvize::Client) -> Result<(), iadvize::Error> {
    /// use iadvize::{Request, Value};
    ///
    /// let data = client.call::<Value>(Request::get("/operator").segment(123)).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<T: Output>(&self, request: Request) -> Call<&Self, T> {
        Call::new(self, request)
    }
}

impl<T: Output> Call<&Client<Async>, T> {
    /// Sends the call and reads its answer.
    ///
    /// # Errors
    ///
    /// Any [`ErrorKind`](crate::ErrorKind) but `Configuration`.
    pub async fn send(self) -> Result<T::Response, Error> {
        self.client.core().send::<T>(&self.request).await
    }
}

impl<T> Call<&Client<Async>, T> {
    /// Sends the call and gives the answer back as it came, also one that refuses.
    ///
    /// # Errors
    ///
    /// When the request is not sent, or when there is no whole answer.
    pub async fn send_raw(self) -> Result<RawResponse, Error> {
        self.client.core().send_raw(&self.request).await
    }
}
