//! The test of a filter is made from the documentation's example, so every filter needs one.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Model;

pub fn check(model: &Model, sink: &mut Diagnostics) {
    for operation in model.operations() {
        for filter in operation.own_filters().iter().filter(|filter| filter.examples.is_empty()) {
            let wire = &filter.name.wire;
            let message = format!("filter `{wire}` has no example");
            let found = Diagnostic::new(Code::MissingExample, message, filter.name.span, "needs an `example`");
            sink.push(found.help(format!("add `example: \"?filters[{wire}]=…\"` as the documentation shows it")));
        }
    }
}
