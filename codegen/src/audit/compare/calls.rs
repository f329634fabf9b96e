//! How calls and their responses belong together, also if a call has another method now.

use crate::audit::inventory::{Entity, Kind};
use crate::audit::read::call;

/// Whether a part is reported with another: a response with its call.
pub fn belongs(part: &Entity, parts: &[&Entity]) -> bool {
    parts.iter().any(|operation| belongs_to(part, operation))
}

pub fn belongs_to(response: &Entity, operation: &Entity) -> bool {
    response.kind == Kind::Response
        && operation.kind == Kind::Operation
        && call::response(&operation.name).as_ref() == Some(&response.name)
}

/// Whether a call reads on one side and writes on the other. Its table of fields then has another meaning.
pub fn is_turned(page: &Entity, spec: &Entity) -> bool {
    reads(&page.name) != reads(&spec.name)
}

pub fn is_turned_response(part: &Entity, (page, spec): &(&str, &str)) -> bool {
    let is_its = |call: &str| call::response(call).as_ref() == Some(&part.name);
    part.kind == Kind::Response && reads(page) != reads(spec) && (is_its(page) || is_its(spec))
}

pub fn reads(call: &str) -> bool {
    call.starts_with("GET ")
}
