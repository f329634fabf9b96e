//! Two operations cannot send the same request. A spec that extends the client's may repeat a call of the client.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Model, Step};

pub fn check(model: &Model, sink: &mut Diagnostics) {
    let mut seen = BTreeMap::new();
    for operation in model.own_resources().flat_map(|resource| &resource.operations) {
        // Names of path parameters do not distinguish requests; the fixed part of the query does.
        let path = operation.path.steps.iter().map(|step| if let Step::Literal(text) = step { &**text } else { "{}" });
        let call = (operation.method, path.collect::<Vec<_>>(), &operation.query);
        if let Some(first) = seen.insert(call, operation.path.span) {
            let message = format!("`{} {}` is declared twice", operation.method.as_str(), operation.path.text);
            let found = Diagnostic::new(Code::DuplicateCall, message, operation.path.span, "same call again");
            let help = "declare all filters and parameters in one operation";
            sink.push(found.also(first, "first declared here").help(help));
        }
    }
}
