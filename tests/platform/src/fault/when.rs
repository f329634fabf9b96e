//! The sentence in which a test asks for a fault.

use std::sync::Mutex;

use super::rules::{Effect, Rule, Rules};
use super::{Change, Fault, Pattern};
use crate::server::lock;

/// The requests that [`Platform::on`](crate::Platform::on) names: once, unless said otherwise.
#[derive(Debug)]
#[must_use = "nothing happens before `fault` or `change` is called"]
pub struct When<'a> {
    rules: &'a Mutex<Rules>,
    pattern: Pattern,
    skip: usize,
    times: Option<usize>,
}

impl<'a> When<'a> {
    pub(crate) fn new(rules: &'a Mutex<Rules>, pattern: Pattern) -> When<'a> {
        When { rules, pattern, skip: 0, times: Some(1) }
    }

    /// Lets this many matching requests pass first: `skipping(3)` starts with the fourth.
    pub fn skipping(mut self, count: usize) -> When<'a> {
        self.skip = count;
        self
    }

    /// Meets this many matching requests.
    pub fn times(mut self, count: usize) -> When<'a> {
        self.times = Some(count);
        self
    }

    /// Meets every matching request, until [`Platform::clear_faults`](crate::Platform::clear_faults). A fault that is
    /// limited to a number of requests goes before it.
    pub fn always(mut self) -> When<'a> {
        self.times = None;
        self
    }

    /// Gives this fault instead of a proper answer. Of several faults for one request the oldest strikes and the others
    /// wait for the next one.
    pub fn fault(self, fault: impl Into<Fault>) {
        self.add(Effect::Fault(fault.into()));
    }

    /// Changes the records when the request has been dealt with and before its answer leaves: the answer shows the old
    /// records, and each request that the client sends after it sees the new ones.
    pub fn change(self, change: Change) {
        self.add(Effect::Change(change));
    }

    fn add(self, effect: Effect) {
        let rule = Rule { pattern: self.pattern, skip: self.skip, left: self.times, effect };
        lock(self.rules).add(rule);
    }
}
