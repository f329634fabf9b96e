//! What is told to `tracing`, if anybody listens: a span for each call, an event for each attempt that failed. Neither
//! holds the key, nor the query, which may hold names of people.

#[cfg(feature = "tracing")]
mod listening {
    use std::time::Duration;

    use tracing::instrument::{Instrument, Instrumented};

    use crate::request::Request;
    use crate::retry::Failure;

    /// Puts `work` into the span of its call.
    pub(crate) fn call<F: Future>(request: &Request, work: F) -> Instrumented<F> {
        let span = tracing::info_span!("iadvize", method = %request.method(), path = request.path());
        work.instrument(span)
    }

    /// Tells of an attempt that failed.
    pub(crate) fn failed(attempt: u32, failure: &Failure<'_>, pause: Option<Duration>) {
        match pause {
            Some(pause) => tracing::warn!(attempt, %failure, ?pause, "sent again after a pause"),
            None => tracing::debug!(attempt, %failure, "not sent again"),
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod listening {
    use std::time::Duration;

    use crate::request::Request;
    use crate::retry::Failure;

    pub(crate) fn call<F: Future>(_: &Request, work: F) -> F {
        work
    }

    pub(crate) fn failed(_: u32, _: &Failure<'_>, _: Option<Duration>) {}
}

pub(crate) use listening::{call, failed};
