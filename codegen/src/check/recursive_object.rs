//! An object that contains itself without a list in between has no finite value.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Model, Object, Type};

pub fn check(model: &Model, sink: &mut Diagnostics) {
    for object in &model.objects {
        if holds(model, object, object, &mut Vec::new()) {
            let message = format!("object `{}` contains itself", object.name.wire);
            let found = Diagnostic::new(Code::RecursiveObject, message, object.name.span, "infinitely nested");
            sink.push(found.help("insert a list, as in `list<…>`, or use its identifier"));
        }
    }
}

/// Whether `wanted` is a field of `object`, or of an object in it. `seen` stops cycles without `wanted`.
fn holds<'a>(model: &'a Model, object: &'a Object, wanted: &Object, seen: &mut Vec<*const Object>) -> bool {
    object.fields.iter().any(|field| {
        let Type::Object(inner) = field.ty else { return false };
        let inner = &model[inner];
        if std::ptr::eq(inner, wanted) {
            return true;
        }
        let new = !seen.contains(&std::ptr::from_ref(inner));
        seen.push(inner);
        new && holds(model, inner, wanted, seen)
    })
}
