//! An empty text becomes an empty line of documentation.

use super::texts;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Model;

pub fn check(model: &Model, sink: &mut Diagnostics) {
    for (doc, _) in texts::all(model).into_iter().filter(|(doc, _)| doc.value.trim().is_empty()) {
        let found = Diagnostic::new(Code::EmptyDoc, "`doc` is empty", doc.span, "empty text");
        sink.push(found.help("describe it in one sentence; a field may omit `doc`"));
    }
}
