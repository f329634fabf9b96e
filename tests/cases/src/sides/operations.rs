//! The five usual operations of every resource.

use iadvize_codegen::model::{Body, Kind, Model, Operation, Payload, Resource, Step, Type};

use super::{CLIENT, Case, Side, plain};
use crate::names;

const USUAL: [(&str, Kind); 5] = [
    ("list", Kind::List),
    ("get", Kind::Get),
    ("create", Kind::Create),
    ("update", Kind::Update),
    ("delete", Kind::Delete),
];

/// The five usual operations of every resource, whether it has them or not.
pub fn operations(model: &Model, side: Side) -> impl Iterator<Item = Case> {
    model.resources.iter().flat_map(move |resource| {
        let found = move |kind| resource.operations.iter().find(|operation| operation.kind == kind);
        let usual = USUAL.into_iter().map(move |(name, kind)| (name, found(kind)));
        let usual = usual.filter(move |(_, operation)| side.has(operation.is_some()));
        usual.map(move |(name, operation)| case(model, resource, name, operation))
    })
}

fn case(model: &Model, resource: &Resource, name: &str, operation: Option<&Operation>) -> Case {
    let call = match operation {
        Some(operation) => call(model, resource, operation, None),
        None => names::call(resource, name, &[]),
    };
    Case {
        name: format!("{}_{name}", plain(&resource.names.module.rust)),
        takes: CLIENT,
        body: format!("let _ = {call};"),
        message: format!("no method named `{name}` found for struct `{}`", names::handle(resource)),
    }
}

/// A call of an operation; in the path, `instead` puts another identifier at its place.
pub fn call(model: &Model, resource: &Resource, operation: &Operation, instead: Option<(usize, &str)>) -> String {
    let steps =
        operation.path.steps.iter().filter_map(|step| if let Step::Parameter(_, ty) = step { Some(ty) } else { None });
    let steps = steps.enumerate().map(|(place, ty)| match (instead, ty) {
        (Some((other, given)), _) if other == place => format!("{given}(1)"),
        (_, Type::Identifier(identifier)) => format!("{}(1)", model[*identifier].name.rust),
        (_, ty) => names::value(model, ty),
    });
    let arguments: Vec<String> = steps.chain(operation.payload.as_ref().map(|payload| body(model, payload))).collect();
    names::call(resource, &operation.name.rust, &arguments)
}

fn body(model: &Model, payload: &Payload) -> String {
    let required = payload.parameters.iter().filter(|parameter| parameter.required);
    let required: Vec<String> = required.map(|parameter| names::value(model, &parameter.ty)).collect();
    let holder = names::constructor(payload, &required);
    match payload.body {
        Body::JsonList => format!("[{holder}]"),
        Body::Any | Body::Form => holder,
    }
}
