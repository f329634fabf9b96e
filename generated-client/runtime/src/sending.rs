//! Requests that are being sent, and the two ways to wait for them.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;

use crate::core::Core;
use crate::envelope::{RawResponse, Response};
use crate::error::Error;
use crate::output::Output;
use crate::request::Request;
use crate::worker::Task;

/// A call that is being sent, returned by `send`: a future of its result.
///
/// The request is sent when the future is first polled: in the current Tokio runtime, which must have I/O and time
/// enabled, or on a thread of the client within any other executor. From then on it makes progress by itself. A future
/// that was polled in one runtime cannot be awaited in another one. Dropping the future cancels the request.
#[must_use = "a request is not sent until its future is awaited"]
pub struct Sending<T> {
    core: Arc<Core>,
    request: Request,
    read: Reader<T>,
    task: Option<Task>,
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

impl<T> Sending<T> {
    /// Polls the call. It is sent in `runtime`, or on the thread of the client.
    pub(crate) fn poll_in(&mut self, runtime: Option<&Handle>, context: &mut Context<'_>) -> Poll<Result<T, Error>> {
        let task = self.task.get_or_insert_with(|| self.core.start(&self.request, runtime));
        let response = ready!(Pin::new(task).poll(context));
        let response = response.map_err(|error| self.core.about(&self.request, error))?;
        Poll::Ready((self.read)(&self.core, &self.request, response))
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.poll_in(Handle::try_current().ok().as_ref(), context)
    }
}
