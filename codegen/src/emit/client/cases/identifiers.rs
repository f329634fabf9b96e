//! Every identifier in every place that takes one.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::operations::{arguments, call};
use super::{Case, client, plain, value};
use crate::emit::ident;
use crate::model::{Filter, IdentifierRef, Model, Name, Operation, Parameter, Payload, Resource, Step, Type};

/// How many other identifiers a place is tried with: those declared after its own, going round. With all of them, the cases
/// of a spec would grow with the square of its size.
const OTHERS: usize = 16;

/// A place that takes one kind of identifier.
struct Place<'a> {
    name: String,
    right: IdentifierRef,
    takes: TokenStream,
    body: Box<dyn Fn(&Name) -> TokenStream + 'a>,
    /// What the compiler says of a wrong one, with `RIGHT` and `GIVEN` for the two.
    message: &'static str,
}

/// Every identifier in every place: in paths, in filters and in bodies.
pub fn identifiers(model: &Model) -> Vec<Case> {
    let operations =
        model.resources.iter().flat_map(|resource| resource.operations.iter().map(move |it| (resource, it)));
    let places = operations.flat_map(|(resource, operation)| places(model, resource, operation));
    places
        .flat_map(|place| tried(model, place.right).map(move |given| case(model, &place, given)).collect::<Vec<_>>())
        .collect()
}

/// What a place is tried with, in the order of the spec.
fn tried(model: &Model, right: IdentifierRef) -> impl Iterator<Item = IdentifierRef> {
    let count = model.identifiers.len();
    let tried: BTreeSet<usize> = (0..count.min(OTHERS + 1)).map(|step| (right.0 + step) % count).collect();
    tried.into_iter().map(IdentifierRef)
}

fn case(model: &Model, place: &Place<'_>, given: IdentifierRef) -> Case {
    let (right, is_right) = (&model[place.right].name, given == place.right);
    let given = &model[given].name;
    let message = place.message.replace("RIGHT", &right.rust).replace("GIVEN", &given.rust);
    Case {
        name: format!("{}_of_{}", place.name, plain(&given.wire)),
        takes: place.takes.clone(),
        body: (place.body)(given),
        refused: (!is_right).then_some(message),
    }
}

fn places<'a>(model: &'a Model, resource: &'a Resource, operation: &'a Operation) -> Vec<Place<'a>> {
    const NO_CONVERSION: &str = "`RIGHT: From<GIVEN>` is not satisfied";
    let name = format!("{}_{}", plain(&resource.names.module.rust), plain(&operation.name.rust));
    let paths = path_identifiers(operation).map(|(step, right)| Place {
        name: name.clone(),
        right,
        takes: client(),
        body: Box::new(move |given| with_path(model, resource, operation, step, given)),
        message: "expected `RIGHT`, found `GIVEN`",
    });
    let filters = filter_identifiers(operation).map(|(filter, right)| Place {
        name: format!("{name}_{}", plain(&filter.name.rust)),
        right,
        takes: client(),
        body: Box::new(move |given| with_filter(model, resource, operation, filter, given)),
        message: NO_CONVERSION,
    });
    let payloads = operation.payload.iter().flat_map(|payload| body_identifiers(payload).map(move |it| (payload, it)));
    let bodies = payloads.map(|(payload, (parameter, right))| Place {
        name: format!("{name}_{}", plain(&parameter.name.rust)),
        right,
        takes: TokenStream::new(),
        body: Box::new(move |given| with_parameter(model, payload, parameter, given)),
        message: NO_CONVERSION,
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

fn with_path(model: &Model, resource: &Resource, operation: &Operation, place: usize, given: &Name) -> TokenStream {
    let (accessor, name) = (ident(&resource.names.accessor), ident(&operation.name.rust));
    let arguments = arguments(model, operation, Some((place, given)));
    quote! { let _ = client.#accessor().#name(#(#arguments),*); }
}

fn with_filter(
    model: &Model,
    resource: &Resource,
    operation: &Operation,
    filter: &Filter,
    given: &Name,
) -> TokenStream {
    let (call, method, given) = (call(model, resource, operation), ident(&filter.name.rust), of(&filter.ty, given));
    quote! { let _ = #call.#method(#given); }
}

fn with_parameter(model: &Model, payload: &Payload, parameter: &Parameter, given: &Name) -> TokenStream {
    let (holder, given) = (ident(&payload.rust), of(&parameter.ty, given));
    let required = payload.parameters.iter().filter(|other| other.required).map(|other| {
        match other.name.wire == parameter.name.wire {
            true => given.clone(),
            false => value(model, &other.ty),
        }
    });
    let method = ident(&parameter.name.rust);
    let set = (!parameter.required).then(|| quote! { .#method(#given) });
    quote! { let _ = #holder::new(#(#required),*)#set; }
}

/// An identifier, or a list of one where the type is a list.
fn of(ty: &Type, given: &Name) -> TokenStream {
    let given = ident(&given.rust);
    match ty {
        Type::List(_) => quote! { [#given(1)] },
        _ => quote! { #given(1) },
    }
}
