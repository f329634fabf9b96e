//! Every field of every record that can be written.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Case, plain, value};
use crate::emit::ident;
use crate::model::{Model, Object, Payload};

/// Every field of a record that only the server sets, and every one that a creation or a change may set.
pub fn fields(model: &Model) -> Vec<Case> {
    let mut cases = Vec::new();
    for resource in &model.resources {
        let Some(record) = resource.record.map(|record| &model[record]) else { continue };
        let payloads = resource.operations.iter().filter_map(|operation| operation.payload.as_ref());
        for payload in payloads.filter(|payload| payload.mirrors_record) {
            cases.extend(record_fields(model, record, payload));
        }
    }
    cases
}

fn record_fields<'a>(model: &'a Model, record: &'a Object, payload: &'a Payload) -> impl Iterator<Item = Case> + 'a {
    let holder = ident(&payload.rust);
    let verb = if payload.clears { "change" } else { "create" };
    record.fields.iter().map(move |field| {
        let method = ident(&field.name.rust);
        let argument = value(model, &field.ty);
        Case {
            name: format!("{verb}_{}_{}", plain(&record.name.wire), plain(&field.name.rust)),
            takes: TokenStream::new(),
            body: quote! { let _ = #holder::new().#method(#argument); },
            refused: (!field.writable).then(|| format!("no method named `{}` found for struct", field.name.rust)),
        }
    })
}
