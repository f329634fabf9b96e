//! Calls: their paths, filters, bodies and answers.

use super::declare::Declarations;
use super::{docs, link, naming, sample, typed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Filter, Kind, Limit, ObjectRef, Operation, Parameter, Path, Payload, Period, PeriodLimit, Returns, Step, Type,
};
use crate::parse::lower::{Named, each};
use crate::parse::notation::{CallNotation, Segment};
use crate::parse::raw;
use crate::source::Spanned;

/// What an operation needs to know of its resource.
pub struct Context<'a> {
    pub raw: &'a raw::Resource,
    pub names: &'a Declarations<'a>,
    /// The resource in a sentence, with its article.
    pub one: &'a str,
    /// Several of them in a sentence.
    pub many: &'a str,
    pub record: Option<ObjectRef>,
}

impl Context<'_> {
    /// Whether records have an `id`, which is all that a brief listing shows.
    fn is_identified(&self) -> bool {
        let fields = each(&self.raw.fields);
        let mut ids = fields.filter(|(wire, _)| wire.value == "id").map(|(_, field)| &field.ty.name.value);
        ids.any(|ty| matches!(self.names.get(ty), Some(Type::Identifier(_))))
    }
}

pub fn operation<'a>(
    name: &Spanned<String>,
    raw: &'a raw::Operation,
    context: &Context<'a>,
    sink: &mut Diagnostics,
) -> Operation {
    let kind = kind(&name.value);
    let sources = sources(raw, context, sink);
    let own = |operation: &'a raw::Operation| each(&operation.filters);
    let taken: Vec<&Named<raw::Filter>> = sources.iter().rev().flat_map(|source| own(source)).collect();
    let inherited = taken.len();
    let raw_filters: Vec<&Named<raw::Filter>> = taken.into_iter().chain(own(raw)).collect();
    let filters: Vec<Filter> = raw_filters.iter().map(|(wire, raw)| filter(wire, raw, context, sink)).collect();
    Operation {
        name: naming::value(name, raw.name.as_ref(), sink),
        kind,
        method: raw.call.method,
        path: path(&raw.call, context, sink),
        query: raw.call.query.clone(),
        doc: docs::given_or(raw.doc.as_ref(), name, |_| usual_doc(kind, context)),
        filters_trait: filters_trait(name, kind, raw, context),
        samples: sample::samples(&raw_filters, &filters, context.names, sink),
        inherited,
        payload: payload(name, kind, raw, context, sink),
        returns: returns(name, kind, raw, context, sink),
        limits: sources.iter().rev().copied().chain([raw]).flat_map(|it| limits(it, sink)).collect(),
        typed: raw.typed.as_ref().and_then(|typed| typed::typed(typed, &filters, context.names, sink)),
        deprecated: raw.deprecated.clone(),
        remark: raw.remark.clone(),
        filters,
    }
}

fn filters_trait(name: &Spanned<String>, kind: Kind, raw: &raw::Operation, context: &Context<'_>) -> String {
    let one = &context.raw.rust_name().value;
    match kind {
        Kind::List => naming::type_of(&format!("{one}_filters")),
        _ => naming::type_of(&format!("{one}_{}_filters", raw.name.as_ref().unwrap_or(name).value)),
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

fn usual_doc(kind: Kind, context: &Context<'_>) -> String {
    match kind {
        Kind::List => format!("Lists {}.", context.many),
        Kind::Get => format!("Reads {}.", context.one),
        Kind::Create => format!("Creates {}.", context.one),
        Kind::Update => format!("Changes {}; what is not set stays as it is.", context.one),
        Kind::Delete => format!("Deletes {}.", context.one),
        Kind::Other => format!("A call on {}.", context.many),
    }
}

fn path(call: &CallNotation, context: &Context<'_>, sink: &mut Diagnostics) -> Path {
    let steps = call.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => Step::Literal(text.clone()),
        Segment::Parameter(name) => {
            let at = call.text.value.find(&format!("{{{name}}}")).unwrap_or(0);
            let wire =
                Spanned { value: name.clone(), span: call.text.span.part(&call.text.value, at, at + name.len() + 2) };
            let ty = path_parameter(&wire, context, sink);
            Step::Parameter(naming::value(&wire, None, sink), ty)
        }
    });
    let steps = steps.collect();
    let target = call.text.value.split_once(' ').map_or("", |(_, target)| target);
    let text = target.split('?').next().unwrap_or_default().to_owned();
    Path { text, steps, span: call.text.span }
}

/// `{id}` is the resource's own identifier; any other parameter has the name of its identifier.
fn path_parameter(name: &Spanned<String>, context: &Context<'_>, sink: &mut Diagnostics) -> Type {
    let fields = each(&context.raw.fields);
    let own = fields
        .filter(|(wire, _)| wire.value == "id" && name.value == "id")
        .map(|(_, field)| &field.ty.name.value)
        .next();
    match context.names.get(own.unwrap_or(&name.value)) {
        Some(ty @ Type::Identifier(_)) => ty.clone(),
        _ => {
            let message = format!("the path parameter `{}` has no type", name.value);
            let found = Diagnostic::new(Code::PathParameter, message, name.span, "no identifier of this name");
            sink.push(found.help(
                "write `{id}` where the resource has an `id` field, or the name of an identifier such as `{group_id}`",
            ));
            Type::Integer
        }
    }
}

/// The operations that this one takes filters from, the nearest first.
fn sources<'a>(raw: &raw::Operation, context: &Context<'a>, sink: &mut Diagnostics) -> Vec<&'a raw::Operation> {
    let operations = &context.raw.operations.0;
    let mut sources: Vec<&'a raw::Operation> = Vec::new();
    let mut next = raw.filters_of.clone();
    while let Some(source) = next {
        match operations.iter().find(|(name, _)| name.value == source.value) {
            Some((_, operation))
                if std::ptr::eq(operation, raw) || sources.iter().any(|it| std::ptr::eq(*it, operation)) =>
            {
                let message = format!("`{}` takes its filters from itself in the end", source.value);
                sink.push(Diagnostic::new(
                    Code::UnknownName,
                    message,
                    source.span,
                    "no operation has them to begin with",
                ));
                return sources;
            }
            Some((_, operation)) => {
                sources.push(operation);
                next = operation.filters_of.clone();
            }
            None => {
                let message = format!("no operation `{}` in this file", source.value);
                let known = operations.iter().map(|(name, _)| &*name.value);
                let found = Diagnostic::new(Code::UnknownName, message, source.span, "its filters were to be taken");
                sink.push(found.suggest(&source.value, known));
                return sources;
            }
        }
    }
    sources
}

fn filter(wire: &Spanned<String>, raw: &raw::Filter, context: &Context<'_>, sink: &mut Diagnostics) -> Filter {
    Filter {
        name: naming::value(wire, raw.name.as_ref(), sink),
        ty: link::ty(&raw.ty, context.names, sink),
        nullable: raw.nullable.as_ref().is_some_and(|nullable| nullable.value),
        one: raw.one.as_ref().map(|one| naming::value(one, None, sink)),
        only: raw.only.clone(),
        examples: raw.example.iter().flatten().map(|example| example.text.clone()).collect(),
        doc: docs::given_or(raw.doc.as_ref(), wire, |wire| format!("Only those with this `{wire}`.")),
        deprecated: raw.deprecated.clone(),
        remark: raw.remark.clone(),
    }
}

fn payload(
    name: &Spanned<String>,
    kind: Kind,
    raw: &raw::Operation,
    context: &Context<'_>,
    sink: &mut Diagnostics,
) -> Option<Payload> {
    let parameters = match (&raw.parameters, kind) {
        (Some(parameters), _) => parameters.0.iter().map(|(wire, raw)| parameter(wire, raw, context, sink)).collect(),
        (None, Kind::Create | Kind::Update) => written_fields(name, context, sink),
        (None, _) => return None,
    };
    let one = naming::words(&context.raw.rust_name().value);
    let record = naming::type_of(&one);
    let (rust, argument, doc) = match kind {
        Kind::Create => (format!("New{record}"), argument(&one, name, sink), format!("What a new {one} holds.")),
        Kind::Update => (format!("{record}Changes"), "changes".to_owned(), format!("What changes of {}.", context.one)),
        _ => {
            let chosen = raw.name.as_ref().unwrap_or(name);
            (naming::type_of(&chosen.value), "parameters".to_owned(), format!("What `{}` sends.", chosen.value))
        }
    };
    let body = raw.body.as_ref().map_or_else(Default::default, |body| body.value);
    Some(Payload {
        rust,
        argument,
        doc,
        parameters,
        mirrors_record: raw.parameters.is_none(),
        clears: kind == Kind::Update,
        body,
    })
}

/// The argument that takes a new record is named like the resource.
fn argument(one: &str, operation: &Spanned<String>, sink: &mut Diagnostics) -> String {
    naming::value(&Spanned { value: one.to_owned(), span: operation.span }, None, sink).rust
}

fn written_fields(name: &Spanned<String>, context: &Context<'_>, sink: &mut Diagnostics) -> Vec<Parameter> {
    let Some(record) = context.record else {
        no_record(name, "sends", sink);
        return Vec::new();
    };
    let parameter = |(wire, field): &Named<raw::Field>| Parameter {
        name: naming::value(wire, field.name.as_ref(), sink),
        ty: link::ty(&field.ty, context.names, sink),
        required: false,
        only: None,
        doc: docs::given_or(field.doc.as_ref(), wire, |wire| format!("`{wire}`.")),
        deprecated: field.deprecated.clone(),
        remark: field.remark.clone(),
    };
    writable(record, context.names).map(parameter).collect()
}

/// The fields of a record that a client may set.
fn writable<'a>(record: ObjectRef, names: &Declarations<'a>) -> impl Iterator<Item = &'a Named<raw::Field>> {
    let fields = names.objects[record.0].fields;
    fields.0.iter().filter(|(wire, field)| wire.value != "id" && field.access.is_none())
}

fn parameter(wire: &Spanned<String>, raw: &raw::Parameter, context: &Context<'_>, sink: &mut Diagnostics) -> Parameter {
    Parameter {
        name: naming::value(wire, raw.name.as_ref(), sink),
        ty: link::ty(&raw.ty, context.names, sink),
        required: raw.required.as_ref().is_some_and(|required| required.value),
        only: raw.only.clone(),
        doc: docs::given_or(raw.doc.as_ref(), wire, |wire| format!("`{wire}`.")),
        deprecated: raw.deprecated.clone(),
        remark: raw.remark.clone(),
    }
}

fn returns(
    name: &Spanned<String>,
    kind: Kind,
    raw: &raw::Operation,
    context: &Context<'_>,
    sink: &mut Diagnostics,
) -> Returns {
    match (&raw.returns, kind, context.record) {
        (Some(notation), ..) => link::returns(notation, context.names, sink),
        (None, Kind::Delete | Kind::Other, _) => Returns::Nothing,
        (None, Kind::List, Some(object)) => {
            if !context.is_identified() {
                no_identifier(name, sink);
            }
            Returns::Page { object, brief: true }
        }
        (None, _, Some(object)) => Returns::One(object),
        (None, Kind::Create | Kind::Update, None) if raw.parameters.is_none() => Returns::Nothing,
        (None, _, None) => {
            no_record(name, "answers", sink);
            Returns::Nothing
        }
    }
}

fn no_record(name: &Spanned<String>, does: &str, sink: &mut Diagnostics) {
    let message = format!("`{}` {does} records, and this resource has none", name.value);
    let found = Diagnostic::new(Code::NoRecord, message, name.span, "needs `fields`");
    sink.push(
        found.help("declare `fields`, or say what the operation sends and answers with `parameters` and `returns`"),
    );
}

fn no_identifier(name: &Spanned<String>, sink: &mut Diagnostics) {
    let found = Diagnostic::new(
        Code::NoRecord,
        "a listing shows identifiers, and these records have none",
        name.span,
        "needs an `id`",
    );
    sink.push(
        found
            .help("declare `id: …_id` among the `fields`, or say `returns: page<…>` if whole records are always shown"),
    );
}

fn limits(raw: &raw::Operation, sink: &mut Diagnostics) -> Vec<Limit> {
    let own: Vec<&Named<raw::Filter>> = each(&raw.filters).collect();
    let mut limits = Vec::new();
    if let Some(period) = &raw.period {
        reference(&period.from, &own, sink);
        reference(&period.to, &own, sink);
        let limit = period.limit.as_ref().map(|limit| PeriodLimit {
            months: limit.maximum.0,
            neither: limit.neither.value.clone(),
            only_from: limit.only_from.value.clone(),
            only_to: limit.only_to.value.clone(),
            remark: limit.remark.clone(),
        });
        limits.push(Limit::Period(Period { from: period.from.value.clone(), to: period.to.value.clone(), limit }));
    }
    for (wire, filter) in &own {
        if let Some(channel) = &filter.available_on {
            reference(channel, &own, sink);
            limits.push(Limit::Available { indicators: wire.value.clone(), channel: channel.value.clone() });
        }
        if let Some(of) = &filter.only_with_one {
            reference(of, &own, sink);
            limits.push(Limit::OnlyWithOne { filter: wire.value.clone(), of: of.value.clone() });
        }
    }
    limits
}

fn reference(name: &Spanned<String>, filters: &[&Named<raw::Filter>], sink: &mut Diagnostics) {
    if !filters.iter().any(|(wire, _)| wire.value == name.value) {
        let message = format!("no filter `{}` in this operation", name.value);
        let known = filters.iter().map(|(wire, _)| &*wire.value);
        sink.push(
            Diagnostic::new(Code::UnknownName, message, name.span, "a rule is about it").suggest(&name.value, known),
        );
    }
}
