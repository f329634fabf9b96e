//! A deprecation has to name what to use instead.

use super::texts;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Model;

pub fn check(model: &Model, sink: &mut Diagnostics) {
    let deprecations = texts::all(model).into_iter().filter_map(|(_, deprecated)| deprecated);
    for deprecated in deprecations.filter(|text| !text.value.trim().contains(' ')) {
        let message = format!("`deprecated: {}` does not say what to use instead", deprecated.value);
        let found = Diagnostic::new(Code::Deprecation, message, deprecated.span, "names no replacement");
        sink.push(found.help("write it like `deprecated: use `roles``; without a replacement, say so in words"));
    }
}
