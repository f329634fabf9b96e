//! Requests that are being sent, and the two ways to wait for them.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use crate::core::Core;
use crate::envelope::{RawResponse, Response};
use crate::error::Error;
use crate::output::Output;
use crate::request::Request;
use crate::worker::Task;

/// A call that is being sent, returned by `send`: a future of its result. It runs within any executor.
///
/// The request is sent when the future is first polled. From then on it makes progress by itself; dropping the future
/// cancels it.
#[must_use = "a request is not sent until its future is awaited"]
pub struct Sending<T> {
    core: Arc<Core>,
    request: Request,
    read: Reader<T>,
    task: Option<Task<Result<Response, Error>>>,
}

/// Reads the result from a response.
type Reader<T> = fn(&Core, &Request, Response) -> Result<T, Error>;

impl<T> Sending<T> {
    /// The call with the result of an [`Output`].
    #[doc(hidden)]
    pub fn new<O: Output<Response = T>>(core: Arc<Core>, request: Request) -> Self {
        Self { core, request, read: |core, request, response| core.read::<O>(request, &response), task: None }
    }
}

impl Sending<RawResponse> {
    /// The call with the response as its result.
    #[doc(hidden)]
    pub fn raw(core: Arc<Core>, request: Request) -> Self {
        Self { core, request, read: |_, _, response| Ok(response.into()), task: None }
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let task = this.task.get_or_insert_with(|| this.core.start(&this.request));
        let response = ready!(Pin::new(task).poll(context));
        let response = response.map_err(|error| this.core.about(&this.request, error))?;
        Poll::Ready((this.read)(&this.core, &this.request, response))
    }
}
