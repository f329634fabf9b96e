//! Two operations that send the same request are one operation. One that extends the client may read more from a call that
//! the client has.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Model, Step};

pub fn check(model: &Model, sink: &mut Diagnostics) {
    let mut seen = BTreeMap::new();
    for operation in model.own_resources().flat_map(|resource| &resource.operations) {
        // What a parameter is called makes no other request; what is always in the query does.
        let path = operation.path.steps.iter().map(|step| if let Step::Literal(text) = step { &**text } else { "{}" });
        let call = (operation.method, path.collect::<Vec<_>>(), &operation.query);
        if let Some(first) = seen.insert(call, operation.path.span) {
            let message = format!("`{} {}` is declared twice", operation.method.as_str(), operation.path.text);
            let found = Diagnostic::new(Code::DuplicateCall, message, operation.path.span, "the same call again");
            sink.push(
                found
                    .also(first, "declared first")
                    .help("one operation can have all the filters and parameters of a call"),
            );
        }
    }
}
