//! The rules of a call in words.

use super::markdown::{code, prose};
use crate::model::{Limit, Operation, Period, PeriodLimit};

/// When a request fails before it is sent, and what the API reads without a date range. Empty without rules.
pub fn doc(operation: &Operation) -> String {
    if operation.limits.is_empty() {
        return String::new();
    }
    let conditions: Vec<String> = operation.limits.iter().map(violation).collect();
    let kind = "[`ErrorKind::Rule`](iadvize::ErrorKind::Rule)";
    let mut doc = format!("Fails with {kind} before sending if {}.", conditions.join(", or if "));
    for limit in &operation.limits {
        if let Limit::Period(Period { from, to, limit: Some(PeriodLimit { neither, only_from, only_to, .. }) }) = limit
        {
            let [neither, only_from, only_to] = [neither, only_from, only_to].map(|text| prose(text));
            let (from, to) = (code(from), code(to));
            let defaults = format!("{neither}; with {from} alone, {only_from}; with {to} alone, {only_to}");
            doc.push_str(&format!(" Without both, {defaults}."));
        }
    }
    doc
}

/// When a request violates the rule, as a condition.
fn violation(limit: &Limit) -> String {
    match limit {
        Limit::Period(Period { from, to, limit: None }) => format!("{} is before {}", code(to), code(from)),
        Limit::Period(Period { from, to, limit: Some(PeriodLimit { months, .. }) }) => {
            format!("{} is before {} or more than {months} months after it", code(to), code(from))
        }
        Limit::Available { indicators, channel } => {
            format!("one of {} is not available on {}", code(indicators), code(channel))
        }
        Limit::OnlyWithOne { filter, of } => {
            format!("{} is set and {} does not have exactly one value", code(filter), code(of))
        }
    }
}
