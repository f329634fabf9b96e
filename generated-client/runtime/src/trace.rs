//! Spans and events for `tracing`: a span for each call, an event for each failed attempt. They contain neither the key
//! nor the query, which may contain names of people.

#[cfg(feature = "tracing")]
mod listening {
    use std::time::Duration;

    use tracing::instrument::{Instrument, Instrumented};

    use crate::request::Request;
    use crate::retry::Failure;

    /// Runs `work` in the span of its call.
    pub(crate) fn call<F: Future>(request: &Request, work: F) -> Instrumented<F> {
        let span = tracing::info_span!("iadvize", method = %request.method(), path = request.path());
        work.instrument(span)
    }

    /// Reports a failed attempt.
    pub(crate) fn failed(attempt: u32, failure: &Failure<'_>, pause: Option<Duration>) {
        match pause {
            Some(pause) => tracing::warn!(attempt, %failure, ?pause, "retried after a pause"),
            None => tracing::debug!(attempt, %failure, "not retried"),
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
