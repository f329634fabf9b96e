//! The client has one set of typed statistics: its types name the filters of one operation.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Model;

pub fn check(model: &Model, sink: &mut Diagnostics) {
    let mut typed = model.operations().filter(|operation| operation.typed.is_some());
    let Some(first) = typed.next() else { return };
    for second in typed {
        let message = format!("`{}` is the second operation with `typed`", second.name.wire);
        let found = Diagnostic::new(Code::TypedTwice, message, second.name.span, "typed statistics again");
        let help = "remove `typed` from one of the two; its filters work without it";
        sink.push(found.also(first.name.span, "the first one").help(help));
    }
}
