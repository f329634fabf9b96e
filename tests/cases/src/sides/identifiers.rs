//! Every identifier in every place that takes one.

use std::collections::BTreeSet;

use iadvize_codegen::model::{Filter, IdentifierRef, Model, Name, Operation, Parameter, Payload, Resource, Step, Type};

use super::{CLIENT, Case, Side, call, plain};
use crate::names;

/// How many other identifiers a place is tried with: those declared after its own, going round. With all of them, the cases
/// of a spec would grow with the square of its size.
const OTHERS: usize = 16;

/// A placeholder for the identifier that is given. Names in Rust's usual cases differ from it.
const GIVEN: &str = "GIVEN";

/// A place that takes one kind of identifier.
struct Place {
    name: String,
    right: IdentifierRef,
    takes: &'static str,
    body: String,
    /// What the compiler says of a wrong one.
    message: String,
}

/// Every identifier in every place: in paths, in filters and in bodies.
pub fn identifiers(model: &Model, side: Side) -> impl Iterator<Item = Case> {
    let operations =
        model.resources.iter().flat_map(|resource| resource.operations.iter().map(move |it| (resource, it)));
    let places = operations.flat_map(|(resource, operation)| places(model, resource, operation));
    places.flat_map(move |place| {
        let right = &model[place.right].name.wire;
        let tried = tried(model, place.right).filter(move |given| side.has(given.wire == *right));
        tried.map(move |given| case(&place, given))
    })
}

/// The identifiers that a place is tried with, in the order of the spec.
fn tried(model: &Model, right: IdentifierRef) -> impl Iterator<Item = &Name> {
    let names = model.identifiers.iter().map(|identifier| &identifier.name);
    let before = names.clone().take_while(|name| name.wire != model[right].name.wire).count();
    let tried: BTreeSet<usize> =
        (before..=before + OTHERS).map(|position| position % model.identifiers.len()).collect();
    names.enumerate().filter(move |(position, _)| tried.contains(position)).map(|(_, name)| name)
}

fn case(place: &Place, given: &Name) -> Case {
    Case {
        name: format!("{}_of_{}", place.name, plain(&given.wire)),
        takes: place.takes,
        body: place.body.replace(GIVEN, &given.rust),
        message: place.message.replace(GIVEN, &given.rust),
    }
}

fn places(model: &Model, resource: &Resource, operation: &Operation) -> Vec<Place> {
    let name = format!("{}_{}", plain(&resource.names.module.rust), plain(&operation.name.rust));
    let no_conversion = |right: IdentifierRef| format!("`{}: From<{GIVEN}>` is not satisfied", model[right].name.rust);
    let paths = path_identifiers(operation).map(|(step, right)| Place {
        name: name.clone(),
        right,
        takes: CLIENT,
        body: format!("let _ = {};", call(model, resource, operation, Some((step, GIVEN)))),
        message: format!("expected `{}`, found `{GIVEN}`", model[right].name.rust),
    });
    let filters = filter_identifiers(operation).map(|(filter, right)| Place {
        name: format!("{name}_{}", plain(&filter.name.rust)),
        right,
        takes: CLIENT,
        body: with_filter(model, resource, operation, filter),
        message: no_conversion(right),
    });
    let payloads = operation.payload.iter().flat_map(|payload| body_identifiers(payload).map(move |it| (payload, it)));
    let bodies = payloads.map(|(payload, (parameter, right))| Place {
        name: format!("{name}_{}", plain(&parameter.name.rust)),
        right,
        takes: "",
        body: with_parameter(model, payload, parameter),
        message: no_conversion(right),
    });
    paths.chain(filters).chain(bodies).collect()
}

fn path_identifiers(operation: &Operation) -> impl Iterator<Item = (usize, IdentifierRef)> {
    let steps = operation.path.steps.iter().filter(|step| matches!(step, Step::Parameter(..)));
    steps.enumerate().filter_map(|(position, step)| match step {
        Step::Parameter(_, Type::Identifier(identifier)) => Some((position, *identifier)),
        _ => None,
    })
}

fn filter_identifiers(operation: &Operation) -> impl Iterator<Item = (&Filter, IdentifierRef)> {
    operation.filters.iter().filter_map(|filter| match filter.ty {
        _ if filter.only.is_some() => None,
        ref ty => identifier_in(ty).map(|identifier| (filter, identifier)),
    })
}

fn body_identifiers(payload: &Payload) -> impl Iterator<Item = (&Parameter, IdentifierRef)> {
    payload.parameters.iter().filter_map(|parameter| Some((parameter, identifier_in(&parameter.ty)?)))
}

/// The identifier that a value of this type is, or holds.
fn identifier_in(ty: &Type) -> Option<IdentifierRef> {
    match ty {
        Type::Identifier(identifier) => Some(*identifier),
        Type::List(item) => identifier_in(item),
        _ => None,
    }
}

fn with_filter(model: &Model, resource: &Resource, operation: &Operation, filter: &Filter) -> String {
    let call = call(model, resource, operation, None);
    format!("let _ = {call}{};", names::method(&filter.name, &given(&filter.ty)))
}

fn with_parameter(model: &Model, payload: &Payload, parameter: &Parameter) -> String {
    let given = given(&parameter.ty);
    let required = payload.parameters.iter().filter(|other| other.required).map(|other| {
        match other.name.wire == parameter.name.wire {
            true => given.clone(),
            false => names::value(model, &other.ty),
        }
    });
    let new = names::constructor(payload, &required.collect::<Vec<_>>());
    let set = if parameter.required { String::new() } else { names::method(&parameter.name, &given) };
    format!("let _ = {new}{set};")
}

/// The identifier that is given, or a list of it where the type is a list.
fn given(ty: &Type) -> String {
    match ty {
        Type::List(_) => format!("[{GIVEN}(1)]"),
        _ => format!("{GIVEN}(1)"),
    }
}
