//! Counts connections and requests.

use std::sync::{Arc, Mutex};

use crate::server::lock;

/// The TCP connections of a platform.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Connections {
    /// How many were accepted since the start.
    pub accepted: usize,
    /// How many of them are open.
    pub open: usize,
}

#[derive(Clone, Debug, Default)]
pub struct Traffic(Arc<Mutex<Counts>>);

#[derive(Debug, Default)]
struct Counts {
    connections: Connections,
    in_flight: usize,
    most_in_flight: usize,
}

impl Traffic {
    pub fn connections(&self) -> Connections {
        lock(&self.0).connections
    }

    pub fn in_flight(&self) -> usize {
        lock(&self.0).in_flight
    }

    pub fn most_in_flight(&self) -> usize {
        lock(&self.0).most_in_flight
    }

    pub fn forget_most(&self) {
        let mut counts = lock(&self.0);
        counts.most_in_flight = counts.in_flight;
    }

    pub fn connect(&self) -> Connected {
        let mut counts = lock(&self.0);
        counts.connections.accepted += 1;
        counts.connections.open += 1;
        Connected(self.clone())
    }

    pub fn handle(&self) -> Handled {
        let mut counts = lock(&self.0);
        counts.in_flight += 1;
        counts.most_in_flight = counts.most_in_flight.max(counts.in_flight);
        Handled(self.clone())
    }
}

/// Counts a connection as open until it is dropped.
#[derive(Debug)]
pub struct Connected(Traffic);

impl Drop for Connected {
    fn drop(&mut self) {
        lock(&self.0.0).connections.open -= 1;
    }
}

/// Counts a request as in flight until it is dropped.
#[derive(Debug)]
pub struct Handled(Traffic);

impl Drop for Handled {
    fn drop(&mut self) {
        lock(&self.0.0).in_flight -= 1;
    }
}
