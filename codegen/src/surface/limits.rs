//! The rules of a call in words.

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
            let defaults = format!("{neither}; with `{from}` alone, {only_from}; with `{to}` alone, {only_to}");
            doc.push_str(&format!(" Without both, {defaults}."));
        }
    }
    doc
}

/// When a request violates the rule, as a condition.
fn violation(limit: &Limit) -> String {
    match limit {
        Limit::Period(Period { from, to, limit: None }) => format!("`{to}` is before `{from}`"),
        Limit::Period(Period { from, to, limit: Some(PeriodLimit { months, .. }) }) => {
            format!("`{to}` is before `{from}` or more than {months} months after it")
        }
        Limit::Available { indicators, channel } => format!("one of `{indicators}` is not available on `{channel}`"),
        Limit::OnlyWithOne { filter, of } => format!("`{filter}` is set and `{of}` does not have exactly one value"),
    }
}
