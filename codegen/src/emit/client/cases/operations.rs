//! The five usual operations of every resource.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Case, client, plain, value};
use crate::emit::{ident, ty};
use crate::model::{Body, Kind, Model, Name, Operation, Payload, Resource, Step};

/// The five usual operations of every resource, whether it has them or not.
pub fn operations(model: &Model) -> Vec<Case> {
    const USUAL: [(&str, Kind); 5] = [
        ("list", Kind::List),
        ("get", Kind::Get),
        ("create", Kind::Create),
        ("update", Kind::Update),
        ("delete", Kind::Delete),
    ];
    let case = |resource: &Resource, (name, kind): (&str, Kind)| {
        let operation = resource.operations.iter().find(|operation| operation.kind == kind);
        let message = format!("no method named `{name}` found for struct `{}<C>`", resource.names.handle);
        let (accessor, method) = (ident(&resource.names.accessor), ident(name));
        let call = match operation {
            Some(operation) => call(model, resource, operation),
            None => quote! { client.#accessor().#method() },
        };
        Case {
            name: format!("{}_{name}", plain(&resource.names.module.rust)),
            takes: client(),
            body: quote! { let _ = #call; },
            refused: operation.is_none().then_some(message),
        }
    };
    model.resources.iter().flat_map(|resource| USUAL.into_iter().map(move |usual| case(resource, usual))).collect()
}

/// A call of an operation.
pub fn call(model: &Model, resource: &Resource, operation: &Operation) -> TokenStream {
    let (accessor, name) = (ident(&resource.names.accessor), ident(&operation.name.rust));
    let arguments = arguments(model, operation, None);
    quote! { client.#accessor().#name(#(#arguments),*) }
}

/// What a call takes; in the path, `instead` puts another identifier at its place.
pub fn arguments(model: &Model, operation: &Operation, instead: Option<(usize, &Name)>) -> Vec<TokenStream> {
    let steps =
        operation.path.steps.iter().filter_map(|step| if let Step::Parameter(_, ty) = step { Some(ty) } else { None });
    let steps = steps.enumerate().map(|(place, ty)| match instead {
        Some((other, given)) if other == place => {
            let given = ident(&given.rust);
            quote! { #given(1) }
        }
        _ => {
            let ty = ty::owned(model, ty);
            quote! { #ty(1) }
        }
    });
    steps.chain(operation.payload.as_ref().map(|payload| body(model, payload))).collect()
}

fn body(model: &Model, payload: &Payload) -> TokenStream {
    let holder = ident(&payload.rust);
    let required =
        payload.parameters.iter().filter(|parameter| parameter.required).map(|parameter| value(model, &parameter.ty));
    match payload.body {
        Body::JsonList => quote! { [#holder::new(#(#required),*)] },
        Body::Any | Body::Form => quote! { #holder::new(#(#required),*) },
    }
}
