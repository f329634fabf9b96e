//! A text that says nothing becomes a line of documentation that says nothing.

use super::texts;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Model;

pub fn check(model: &Model, sink: &mut Diagnostics) {
    for (doc, _) in texts::all(model).into_iter().filter(|(doc, _)| doc.value.trim().is_empty()) {
        let found = Diagnostic::new(Code::EmptyDoc, "this `doc` is empty", doc.span, "says nothing");
        sink.push(
            found.help("say in one sentence what it is; a field may go without a `doc`, but not with an empty one"),
        );
    }
}
