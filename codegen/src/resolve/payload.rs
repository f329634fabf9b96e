//! The body of an operation.

use super::context::{Call, Context};
use super::declare::Declarations;
use super::{docs, link, naming};
use crate::diagnostic::Diagnostics;
use crate::model::{Kind, Parameter, Payload};
use crate::parse::lower::Named;
use crate::parse::raw;
use crate::source::Spanned;

pub fn payload(call: Call<'_>, context: &Context<'_>, sink: &mut Diagnostics) -> Option<Payload> {
    let Call { name, kind, raw } = call;
    let parameters = match (&raw.parameters, kind) {
        (Some(raw), _) => raw.0.iter().map(|(wire, raw)| parameter(wire, raw, context.names, sink)).collect(),
        (None, Kind::Create | Kind::Update) => writable_fields(name, context, sink),
        (None, _) => return None,
    };
    let one = naming::words(&context.raw.rust_name().value);
    let record = naming::type_of(&one);
    let (rust, argument, doc) = match kind {
        Kind::Create => (new(&record), argument(&one, name, sink), format!("Fields of a new {one}.")),
        Kind::Update => {
            (format!("{record}Changes"), "changes".to_owned(), format!("Fields to change on {}.", context.one))
        }
        _ => {
            let chosen = call.rust_name();
            (naming::type_of(chosen), "parameters".to_owned(), format!("Parameters of `{chosen}`."))
        }
    };
    let body = raw.body.as_ref().map_or_else(Default::default, |body| body.value);
    let (mirrors_record, clears) = (raw.parameters.is_none(), kind == Kind::Update);
    Some(Payload { rust, argument, doc, parameters, mirrors_record, clears, body })
}

/// The type of a new record, or of an object in a body.
pub fn new(name: &str) -> String {
    format!("New{name}")
}

/// The argument that takes a new record is named like the resource.
fn argument(one: &str, operation: &Spanned<String>, sink: &mut Diagnostics) -> String {
    naming::value(&Spanned { value: one.to_owned(), span: operation.span }, None, sink).rust
}

/// The fields of the record that a client may set.
fn writable_fields(name: &Spanned<String>, context: &Context<'_>, sink: &mut Diagnostics) -> Vec<Parameter> {
    let Some(record) = context.record(name, "sends", sink) else { return Vec::new() };
    let fields = &context.names.objects[record.0].fields.0;
    let parameter = |(wire, field): &Named<raw::Field>| Parameter {
        name: naming::value(wire, field.name.as_ref(), sink),
        ty: link::ty(&field.ty, context.names, sink),
        required: false,
        only: None,
        doc: docs::given_or(field.doc.as_ref(), wire, |wire| format!("`{wire}`.")),
        deprecated: field.deprecated.clone(),
        remark: field.remark.clone(),
    };
    fields.iter().filter(|(wire, field)| wire.value != "id" && field.access.is_none()).map(parameter).collect()
}

pub fn parameter(
    wire: &Spanned<String>,
    raw: &raw::Parameter,
    names: &Declarations<'_>,
    sink: &mut Diagnostics,
) -> Parameter {
    Parameter {
        name: naming::value(wire, raw.name.as_ref(), sink),
        ty: link::ty(&raw.ty, names, sink),
        required: raw.required.as_ref().is_some_and(|required| required.value),
        only: raw.only.clone(),
        doc: docs::given_or(raw.doc.as_ref(), wire, |wire| format!("`{wire}`.")),
        deprecated: raw.deprecated.clone(),
        remark: raw.remark.clone(),
    }
}
