//! An indicator that is available on no channel can never be requested.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Model;

pub fn check(model: &Model, sink: &mut Diagnostics) {
    let indicators = model.indicators.iter().flat_map(|indicators| &indicators.list);
    for indicator in indicators.filter(|indicator| indicator.channels.is_empty()) {
        let message = format!("indicator `{}` has no channel", indicator.name.wire);
        let found = Diagnostic::new(Code::NoChannel, message, indicator.name.span, "needs at least one channel");
        sink.push(found.help("add the channels that the documentation names above the table of the indicator"));
    }
}
