//! Whether calls are asynchronous or block.

use tokio::runtime::Handle;

#[cfg(feature = "blocking")]
use crate::error::Error;
use crate::sending::Sending;

/// How the calls of a client wait for their results: [`Async`], or `Blocking` with the feature `blocking`.
pub trait Mode: sealed::Sealed + 'static {
    /// What `send` returns: a future of the result, or the result.
    type Sent<T>;

    #[doc(hidden)]
    fn send<T>(call: Sending<T>) -> Self::Sent<T>;

    /// The runtime for requests; `None` for the thread of the client.
    #[doc(hidden)]
    fn runtime() -> Option<Handle>;
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::Async {}

    #[cfg(feature = "blocking")]
    impl Sealed for super::Blocking {}
}

/// Calls are asynchronous: `send().await`.
#[derive(Clone, Copy, Debug)]
pub struct Async;

impl Mode for Async {
    type Sent<T> = Sending<T>;

    fn send<T>(call: Sending<T>) -> Sending<T> {
        call
    }

    fn runtime() -> Option<Handle> {
        Handle::try_current().ok()
    }
}

/// Calls block the thread until the response is there: `send()`.
#[cfg(feature = "blocking")]
#[derive(Clone, Copy, Debug)]
pub struct Blocking;

#[cfg(feature = "blocking")]
impl Mode for Blocking {
    type Sent<T> = Result<T, Error>;

    fn send<T>(mut call: Sending<T>) -> Result<T, Error> {
        pollster::block_on(std::future::poll_fn(|context| call.poll_in(None, context)))
    }

    fn runtime() -> Option<Handle> {
        None
    }
}
