//! The fields of an object cannot share a name on the wire. The names of declarations are checked while they are collected.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Model, Object};
use crate::source::Span;

pub fn check(model: &Model, sink: &mut Diagnostics) {
    model.objects.iter().for_each(|object| self::object(object, sink));
}

/// YAML has no duplicate keys, so one of the two names is an `also`.
fn object(object: &Object, sink: &mut Diagnostics) {
    let own = object.fields.iter().map(|field| (&*field.name.wire, field.name.span));
    let mut names: BTreeMap<&str, Span> = own.collect();
    for also in object.fields.iter().flat_map(|field| &field.also) {
        if let Some(first) = names.insert(&also.value, also.span) {
            let message = format!("duplicate name `{}` in an object", also.value);
            let found = Diagnostic::new(Code::DuplicateName, message, also.span, "the same name again");
            let help = "remove it, so the client can tell which field the value belongs to";
            sink.push(found.also(first, "already the name of a field").help(help));
        }
    }
}
