//! YAML ends a text at ` #`, and within `{ … }` at a comma: what was meant to be a sentence then lacks its end.

use super::texts;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Model;

pub fn check(model: &Model, sink: &mut Diagnostics) {
    let docs = texts::all(model).into_iter().map(|(doc, _)| doc).filter(|doc| !doc.value.trim().is_empty());
    for doc in docs.filter(|doc| !doc.value.trim_end().ends_with(['.', '!', '?'])) {
        let found = Diagnostic::new(Code::CutDoc, "this `doc` has no end", doc.span, "no full stop");
        sink.push(found.help("end it with a full stop; if it has one, put the text in quotes, for YAML cut it short"));
    }
}
