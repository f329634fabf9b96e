//! Builds a rule: which requests, how often, which fault.

use std::sync::Mutex;

use super::rules::{Effect, Rule, Rules};
use super::{Change, Fault, Pattern};
use crate::server::lock;

/// The requests that [`Platform::on`](crate::Platform::on) selects. Applies once unless [`times`](When::times) or
/// [`always`](When::always) says otherwise.
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

    /// Leaves this many matching requests alone first: `skipping(3)` starts with the fourth.
    pub fn skipping(mut self, count: usize) -> When<'a> {
        self.skip = count;
        self
    }

    /// Applies to this many matching requests.
    pub fn times(mut self, count: usize) -> When<'a> {
        self.times = Some(count);
        self
    }

    /// Applies to every matching request, until [`Platform::clear_faults`](crate::Platform::clear_faults). Faults for a
    /// limited number of requests take precedence.
    pub fn always(mut self) -> When<'a> {
        self.times = None;
        self
    }

    /// Applies this fault. If several faults match one request, the oldest applies and the others wait for the next
    /// request.
    pub fn fault(self, fault: impl Into<Fault>) {
        self.add(Effect::Fault(fault.into()));
    }

    /// Changes the records after the request is carried out and before its response is sent: the response shows the old
    /// records, and every later request sees the new ones.
    pub fn change(self, change: Change) {
        self.add(Effect::Change(change));
    }

    fn add(self, effect: Effect) {
        let rule = Rule { pattern: self.pattern, skip: self.skip, left: self.times, effect };
        lock(self.rules).add(rule);
    }
}
