//! Every field of every record that can be written.

use iadvize_codegen::model::{Field, Model, Object, Payload};

use super::{Case, Side, plain};
use crate::names;

/// Every field of a record that only the server sets, and every one that a creation or a change may set.
pub fn fields(model: &Model, side: Side) -> impl Iterator<Item = Case> {
    model.resources.iter().flat_map(move |resource| {
        let record = resource.record.map(|record| &model[record]);
        let payloads = resource.operations.iter().filter_map(|operation| operation.payload.as_ref());
        let mirrors = payloads.filter(|payload| payload.mirrors_record);
        let pairs = record.into_iter().flat_map(move |record| mirrors.clone().map(move |payload| (record, payload)));
        pairs.flat_map(move |(record, payload)| {
            let fields = record.fields.iter().filter(move |field| side.has(field.writable));
            fields.map(move |field| case(model, record, payload, field))
        })
    })
}

fn case(model: &Model, record: &Object, payload: &Payload, field: &Field) -> Case {
    let verb = if payload.clears { "change" } else { "create" };
    let method = &field.name.rust;
    let set = names::method(&field.name, &names::value(model, &field.ty));
    Case {
        name: format!("{verb}_{}_{}", plain(&record.name.wire), plain(method)),
        takes: "",
        body: format!("let _ = {}{set};", names::constructor(payload, &[])),
        message: format!("no method named `{method}` found for struct"),
    }
}
