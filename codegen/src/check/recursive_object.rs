//! An object that holds itself without a list between would never end.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Model, Object, Type};

pub fn check(model: &Model, sink: &mut Diagnostics) {
    for object in &model.objects {
        if holds(model, object, object, &mut Vec::new()) {
            let message = format!("`{}` holds itself", object.name.wire);
            let found = Diagnostic::new(Code::RecursiveObject, message, object.name.span, "would never end");
            sink.push(found.help("put a list between, as in `list<…>`, or refer to it by its identifier"));
        }
    }
}

/// Whether `wanted` is a field of `object`, or of an object in it. `seen` ends at circles that go without `wanted`.
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
