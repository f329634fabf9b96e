//! YAML ends a text at ` #`, and within `{ … }` at a comma, so a `doc` without a full stop may have been cut.

use super::texts;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Model;

pub fn check(model: &Model, sink: &mut Diagnostics) {
    let docs = texts::all(model).into_iter().map(|(doc, _)| doc).filter(|doc| !doc.value.trim().is_empty());
    for doc in docs.filter(|doc| !doc.value.trim_end().ends_with(['.', '!', '?'])) {
        let message = "`doc` does not end with a full stop";
        let help = "end it with a full stop; if it has one, put the text in quotes, because YAML cut it off";
        sink.push(Diagnostic::new(Code::CutDoc, message, doc.span, "incomplete sentence").help(help));
    }
}
