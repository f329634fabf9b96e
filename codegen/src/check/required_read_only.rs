//! A call cannot demand what only the server sets.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Field, Model, Resource};

pub fn check(model: &Model, sink: &mut Diagnostics) {
    for resource in &model.resources {
        let payloads = resource.operations.iter().filter_map(|operation| operation.payload.as_ref());
        for parameter in payloads.flat_map(|payload| &payload.parameters).filter(|parameter| parameter.required) {
            let Some(field) = read_only(model, resource, &parameter.name.wire) else { continue };
            let message = format!("`{}` is mandatory here, and only the server sets it", parameter.name.wire);
            let found = Diagnostic::new(Code::RequiredReadOnly, message, parameter.name.span, "mandatory");
            sink.push(
                found.also(field.name.span, "set by the server").help("drop `required`, or the field's `access: read`"),
            );
        }
    }
}

fn read_only<'a>(model: &'a Model, resource: &Resource, wire: &str) -> Option<&'a Field> {
    let record = &model[resource.record?];
    record.fields.iter().find(|field| field.name.wire == wire && !field.writable)
}
