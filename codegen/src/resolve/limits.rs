//! Rules between the filters of an operation.

use super::link;
use crate::diagnostic::Diagnostics;
use crate::model::{Limit, Period, PeriodLimit};
use crate::parse::lower::each;
use crate::parse::raw;
use crate::source::Spanned;

/// The rules that an operation itself declares.
pub fn limits(raw: &raw::Operation, sink: &mut Diagnostics) -> Vec<Limit> {
    let known: Vec<&str> = each(&raw.filters).map(|(wire, _)| &*wire.value).collect();
    let mut filter = |name: &Spanned<String>| {
        link::position("filter", name, &known, sink);
        name.value.clone()
    };
    let mut limits = Vec::new();
    if let Some(period) = &raw.period {
        let limit = period.limit.as_ref().map(|limit| PeriodLimit {
            months: limit.maximum.0,
            neither: limit.neither.value.clone(),
            only_from: limit.only_from.value.clone(),
            only_to: limit.only_to.value.clone(),
            remark: limit.remark.clone(),
        });
        limits.push(Limit::Period(Period { from: filter(&period.from), to: filter(&period.to), limit }));
    }
    for (wire, raw) in each(&raw.filters) {
        if let Some(channel) = &raw.available_on {
            limits.push(Limit::Available { indicators: wire.value.clone(), channel: filter(channel) });
        }
        if let Some(of) = &raw.only_with_one {
            limits.push(Limit::OnlyWithOne { filter: wire.value.clone(), of: filter(of) });
        }
    }
    limits
}
