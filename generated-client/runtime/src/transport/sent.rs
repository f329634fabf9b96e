//! How many requests of a call have left the client.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use hyper_util::client::legacy::connect::CaptureConnection;

use super::{Outcome, TransportError};

/// The requests of a call that have left the client. An extension of each request, by which the client's own transport
/// tells whether there is a connection.
#[derive(Clone, Default)]
pub(crate) struct Sent(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// The requests that left, and the current one.
    count: u32,
    /// Whether the server may have processed one of them.
    processed: bool,
    /// The connection of the current request, if its transport is the client's own.
    connection: Option<CaptureConnection>,
    closed: bool,
}

impl State {
    /// Whether the current request has no connection yet. That of another transport counts as one that has.
    fn is_waiting(&self) -> bool {
        self.connection.as_ref().is_some_and(|connection| connection.connection_metadata().is_none())
    }
}

impl Sent {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a request. Returns whether it may be sent.
    pub(crate) fn begin(&self) -> bool {
        let mut state = self.state();
        if !state.closed {
            state.count += 1;
        }
        !state.closed
    }

    /// Observes the connection of the current request.
    pub(super) fn observe(&self, connection: CaptureConnection) {
        self.state().connection = Some(connection);
    }

    /// Ends a request.
    pub(crate) fn end(&self, outcome: &Outcome) {
        let mut state = self.state();
        let has_left = match outcome {
            Err(TransportError::Connect(_)) => false,
            Err(TransportError::Timeout(_)) => !state.is_waiting(),
            _ => true,
        };
        state.count -= u32::from(!has_left);
        state.processed |= has_left && !matches!(outcome, Err(TransportError::Unprocessed(_)));
        state.connection = None;
    }

    /// The number of requests that left, or may have left.
    pub(crate) fn count(&self) -> u32 {
        let state = self.state();
        state.count - u32::from(state.is_waiting())
    }

    /// Whether the server may have processed a request that ended.
    pub(crate) fn is_processed(&self) -> bool {
        self.state().processed
    }

    /// Begins no other request. Returns the number of requests that left, or may leave.
    pub(crate) fn close(&self) -> u32 {
        let mut state = self.state();
        state.closed = true;
        state.count
    }
}
