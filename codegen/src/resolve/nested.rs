//! Objects in bodies. Each has a type for what calls send, beside the record for what responses contain.

use std::collections::BTreeSet;

use super::payload;
use crate::model::{Field, Model, ObjectRef, Parameter, Sent};

/// Marks the objects that bodies contain.
pub fn bodies(model: &mut Model) {
    let returned = model.operations().filter_map(|operation| operation.returns.object());
    let read = reached(model, returned.collect(), |_| true);
    let parameters = model.operations().flat_map(|operation| operation.parameters());
    let sent = reached(model, parameters.filter_map(|parameter| parameter.ty.object()).collect(), |it| it.writable);
    for object in sent {
        let ObjectRef(position) = object;
        let of = &mut model.objects[position];
        of.only_sent = !read.contains(&object);
        let parameters = of.fields.iter().filter(|field| field.writable).map(parameter).collect();
        of.sent = Some(Sent { rust: payload::new(&of.name.rust), parameters });
    }
}

/// These objects, and those in the fields that `follows` accepts.
fn reached(model: &Model, mut open: Vec<ObjectRef>, follows: impl Fn(&Field) -> bool) -> BTreeSet<ObjectRef> {
    let mut reached = BTreeSet::new();
    while let Some(object) = open.pop() {
        if reached.insert(object) {
            let fields = model[object].fields.iter().filter(|field| follows(field));
            open.extend(fields.filter_map(|field| field.ty.object()));
        }
    }
    reached
}

fn parameter(field: &Field) -> Parameter {
    Parameter {
        name: field.name.clone(),
        ty: field.ty.clone(),
        required: field.mandatory,
        only: None,
        doc: field.doc.clone(),
        deprecated: field.deprecated.clone(),
        remark: field.remark.clone(),
    }
}
