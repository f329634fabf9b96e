//! Selects the fault and the changes for a request.

use http::Method;

use super::{Change, Fault, Pattern};

/// The pending faults and changes, oldest first.
#[derive(Debug, Default)]
pub struct Rules(Vec<Rule>);

#[derive(Debug)]
pub struct Rule {
    pub pattern: Pattern,
    /// How many matching requests to leave alone first.
    pub skip: usize,
    /// How many matching requests to apply to after that; `None` for all.
    pub left: Option<usize>,
    pub effect: Effect,
}

#[derive(Debug)]
pub enum Effect {
    Fault(Fault),
    Change(Change),
}

/// What applies to one request.
#[derive(Debug, Default)]
pub struct Due {
    pub fault: Option<Fault>,
    pub changes: Vec<Change>,
}

impl Rules {
    pub fn add(&mut self, rule: Rule) {
        self.0.push(rule);
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes what applies to this request: at most one fault, and every change. A fault for a limited number of
    /// requests takes precedence over one for all requests, which would hide it for ever; otherwise the oldest one
    /// wins.
    pub fn take(&mut self, method: &Method, target: &str) -> Due {
        let mut due = Due::default();
        let mut always = None;
        for rule in self.0.iter_mut().filter(|rule| rule.pattern.matches(method, target)) {
            if rule.skip > 0 {
                rule.skip -= 1;
                continue;
            }
            match (&rule.effect, &mut rule.left) {
                (_, Some(0)) => {}
                (Effect::Fault(_), Some(_)) if due.fault.is_some() => {}
                (Effect::Fault(fault), Some(left)) => {
                    due.fault = Some(fault.clone());
                    *left -= 1;
                }
                (Effect::Fault(fault), None) => always = always.or(Some(fault)),
                (Effect::Change(change), left) => {
                    due.changes.push(*change);
                    *left = left.map(|left| left - 1);
                }
            }
        }
        due.fault = due.fault.or_else(|| always.cloned());
        self.0.retain(|rule| rule.left != Some(0));
        due
    }
}
