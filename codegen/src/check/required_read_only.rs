//! A call cannot require a field that only the server sets.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Field, Model, Operation, Resource};

pub fn check(model: &Model, sink: &mut Diagnostics) {
    for field in model.objects.iter().flat_map(|object| &object.fields).filter(|field| field.mandatory) {
        if !field.writable {
            let message = format!("`{}` is required, but only the server sets it", field.name.wire);
            let found = Diagnostic::new(Code::RequiredReadOnly, message, field.name.span, "required and read-only");
            sink.push(found.help("remove `required` or `access: read`"));
        }
    }
    for resource in &model.resources {
        let parameters = resource.operations.iter().flat_map(Operation::parameters);
        for parameter in parameters.filter(|parameter| parameter.required) {
            let Some(field) = read_only(model, resource, &parameter.name.wire) else { continue };
            let message = format!("`{}` is required, but only the server sets it", parameter.name.wire);
            let found = Diagnostic::new(Code::RequiredReadOnly, message, parameter.name.span, "required here");
            let help = "remove `required`, or `access: read` of the field";
            sink.push(found.also(field.name.span, "read-only field").help(help));
        }
    }
}

fn read_only<'a>(model: &'a Model, resource: &Resource, wire: &str) -> Option<&'a Field> {
    let record = &model[resource.record?];
    record.fields.iter().find(|field| field.name.wire == wire && !field.writable)
}
