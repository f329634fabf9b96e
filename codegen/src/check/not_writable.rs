//! Only plain values and lists of plain values can be sent.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Model, Name, Type};

pub fn check(model: &Model, sink: &mut Diagnostics) {
    for operation in model.operations() {
        for filter in &operation.filters {
            value(&filter.name, &filter.ty, "choose a plain type, or a list of one", sink);
        }
        if let Some(payload) = &operation.payload {
            let help = match payload.mirrors_record {
                true => "add `access: read` to the field, so calls do not send it",
                false => "choose a plain type, or a list of one; parts of an object can be sent as `object[part]`",
            };
            payload.parameters.iter().for_each(|parameter| value(&parameter.name, &parameter.ty, help, sink));
        }
    }
}

fn value(name: &Name, ty: &Type, help: &str, sink: &mut Diagnostics) {
    let item = if let Type::List(item) = ty { item } else { ty };
    if let Type::Object(_) | Type::TaggedList(_) = item {
        let message = format!("`{}` has a type that cannot be sent", name.wire);
        let label = "objects and tagged lists cannot be sent";
        sink.push(Diagnostic::new(Code::NotWritable, message, name.span, label).help(help));
    }
}
