//! The test of a filter is made from the documentation's example, so a filter without one is a filter without a test.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Model;

pub fn check(model: &Model, sink: &mut Diagnostics) {
    for operation in model.resources.iter().flat_map(|resource| &resource.operations) {
        let own = &operation.filters[operation.inherited..];
        for filter in own.iter().filter(|filter| filter.examples.is_empty()) {
            let wire = &filter.name.wire;
            let found = Diagnostic::new(
                Code::MissingExample,
                format!("the filter `{wire}` has no example"),
                filter.name.span,
                "not shown",
            );
            sink.push(found.help(format!("add `example: \"?filters[{wire}]=…\"` as the documentation shows its use")));
        }
    }
}
