//! Operations.

use super::context::{Call, Context};
use super::{docs, filters, limits, naming, path, payload, returns, sample, typed};
use crate::diagnostic::Diagnostics;
use crate::model::{Filter, Kind, Operation, Returns};
use crate::parse::lower::{Named, each};
use crate::parse::raw;
use crate::source::Spanned;

pub fn operation<'a>(
    name: &'a Spanned<String>,
    raw: &'a raw::Operation,
    context: &Context<'a>,
    sink: &mut Diagnostics,
) -> Operation {
    let kind = kind(&name.value);
    let call = Call { name, kind, raw };
    let sources = filters::sources(raw, &context.raw.operations, sink);
    let raw_filters: Vec<&Named<raw::Filter>> = sources.iter().flat_map(|source| each(&source.filters)).collect();
    let filters: Vec<Filter> =
        raw_filters.iter().map(|(wire, raw)| filters::filter(wire, raw, context.names, sink)).collect();
    let returns = returns::returns(call, context, sink);
    Operation {
        name: naming::value(name, raw.name.as_ref(), sink),
        kind,
        method: raw.call.method,
        path: path::path(&raw.call, context, sink),
        query: raw.call.query.clone(),
        doc: docs::given_or(raw.doc.as_ref(), name, |_| default_doc(kind, context)),
        call_type: (!filters.is_empty()).then(|| call_type(call, context, returns)),
        samples: sample::samples(&raw_filters, &filters, context.names, sink),
        inherited: filters.len() - each(&raw.filters).count(),
        payload: payload::payload(call, context, sink),
        returns,
        limits: sources.iter().flat_map(|source| limits::limits(source, sink)).collect(),
        typed: raw.typed.as_ref().and_then(|typed| typed::typed(typed, &filters, context.names, sink)),
        deprecated: raw.deprecated.clone(),
        remark: raw.remark.clone(),
        filters,
    }
}

fn kind(name: &str) -> Kind {
    match name {
        "list" => Kind::List,
        "get" => Kind::Get,
        "create" => Kind::Create,
        "update" => Kind::Update,
        "delete" => Kind::Delete,
        _ => Kind::Other,
    }
}

fn default_doc(kind: Kind, context: &Context<'_>) -> String {
    match kind {
        Kind::List => format!("Lists {}.", context.many),
        Kind::Get => format!("Reads {}.", context.one),
        Kind::Create => format!("Creates {}.", context.one),
        Kind::Update => format!("Updates {}. Fields that are not set stay unchanged.", context.one),
        Kind::Delete => format!("Deletes {}.", context.one),
        Kind::Other => format!("A call on {}.", context.many),
    }
}

/// The type of a call with filters, such as `ListOperators`, `ListLiveOperators` and `GetStatistics`.
fn call_type(call: Call<'_>, context: &Context<'_>, returns: Returns) -> String {
    let name = call.rust_name();
    let lists = matches!(returns, Returns::Page { .. }) && !name.starts_with("list");
    naming::type_of(&format!("{}{name}_{}", if lists { "list_" } else { "" }, context.many))
}
