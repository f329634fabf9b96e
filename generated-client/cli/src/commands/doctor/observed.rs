//! A transport that remembers where requests go, and what the first response says about the server.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use iadvize::bytes::Bytes;
use iadvize::http::header::DATE;
use iadvize::http::{Request, Uri};
use iadvize::jiff::Timestamp;
use iadvize::transport::{Exchange, Transport};

/// The first response: its header `Date`, and when it was received.
#[derive(Clone, Debug, PartialEq)]
pub struct First {
    pub date: Option<String>,
    pub received: Timestamp,
}

/// What was observed. A clone is the same.
#[derive(Clone, Debug, Default)]
pub struct Observed(Arc<Mutex<(Uri, Option<First>)>>);

impl Observed {
    /// The address of the last request.
    pub fn uri(&self) -> Uri {
        self.lock().0.clone()
    }

    /// The first response, if there was one.
    pub fn first(&self) -> Option<First> {
        self.lock().1.clone()
    }

    fn lock(&self) -> MutexGuard<'_, (Uri, Option<First>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wraps a transport.
    pub fn around<T: Transport>(&self, transport: T) -> Observing<T> {
        Observing { transport, observed: self.clone() }
    }
}

/// Observes the responses of a transport.
pub struct Observing<T> {
    transport: T,
    observed: Observed,
}

impl<T: Transport> Transport for Observing<T> {
    fn execute(&self, request: Request<Bytes>) -> Exchange<'_> {
        self.observed.lock().0 = request.uri().clone();
        Box::pin(async move {
            let outcome = self.transport.execute(request).await;
            if let Ok(response) = &outcome {
                let date = response.headers().get(DATE).and_then(|date| Some(date.to_str().ok()?.to_owned()));
                let first = First { date, received: Timestamp::now() };
                self.observed.lock().1.get_or_insert(first);
            }
            outcome
        })
    }
}
