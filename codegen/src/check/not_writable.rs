//! Only plain values, objects of them and lists can be sent: objects in bodies only, because a query has no place for them.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Model, Name, Object, Operation, Type};

pub fn check(model: &Model, sink: &mut Diagnostics) {
    for resource in model.own_resources() {
        for operation in &resource.operations {
            self::operation(model, operation, sink);
        }
    }
    let sent = model.objects.iter().filter_map(|object| object.sent.as_ref());
    for part in sent.flat_map(|sent| &sent.parameters) {
        value(model, &part.name, &part.ty, MIRRORED, sink);
    }
}

const MIRRORED: &str = "add `access: read` to the field, so calls do not send it";

fn operation(model: &Model, operation: &Operation, sink: &mut Diagnostics) {
    for filter in &operation.filters {
        let label = match item(&filter.ty) {
            Type::Object(_) => "objects can be sent in bodies only",
            Type::TaggedList(_) => TAGGED_LIST,
            _ => continue,
        };
        wrong(&filter.name, label, "choose a plain type, or a list of one", sink);
    }
    if let Some(payload) = &operation.payload {
        let help = if payload.mirrors_record { MIRRORED } else { "choose a plain type, an object, or a list of one" };
        payload.parameters.iter().for_each(|parameter| value(model, &parameter.name, &parameter.ty, help, sink));
    }
}

const TAGGED_LIST: &str = "tagged lists cannot be sent";

fn value(model: &Model, name: &Name, ty: &Type, help: &str, sink: &mut Diagnostics) {
    let label = match item(ty) {
        Type::Object(object) => reason(model, &model[*object]),
        Type::TaggedList(_) => Some(TAGGED_LIST),
        _ => None,
    };
    if let Some(label) = label {
        wrong(name, label, help, sink);
    }
}

/// Why an object cannot be sent, if it cannot.
fn reason(model: &Model, object: &Object) -> Option<&'static str> {
    if object.remark.is_none() {
        return Some("the record of a resource cannot be sent in a body");
    }
    if !model.is_own(&object.name) {
        return Some("the client declares this object, and only reads it");
    }
    (!object.fields.iter().any(|field| field.writable)).then_some("all fields of this object are read-only")
}

fn item(ty: &Type) -> &Type {
    if let Type::List(item) = ty { self::item(item) } else { ty }
}

fn wrong(name: &Name, label: &str, help: &str, sink: &mut Diagnostics) {
    let message = format!("`{}` has a type that cannot be sent", name.wire);
    sink.push(Diagnostic::new(Code::NotWritable, message, name.span, label).help(help));
}
