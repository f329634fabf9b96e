//! A call that has one answer.

use std::marker::PhantomData;

use iadvize_runtime::{Async, Error, Output, RawAnswer, Request, request_methods};

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
        self.client.core().send_raw(&self.request).await
    }
}
