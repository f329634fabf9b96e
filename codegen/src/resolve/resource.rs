//! Resources and the types that they declare.

use super::declare::{self, Declarations, DeclaredIdentifier, DeclaredObject};
use super::{context, docs, link, naming, operation, payload};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Enumeration, Field, Identifier, Object, Parameter, Resource, ResourceNames, TaggedKind, TaggedList, Type, Value,
};
use crate::parse::lower::{Entries, each};
use crate::parse::notation::Segment;
use crate::parse::raw;
use crate::source::Spanned;

/// One file of `resources/`.
pub fn resource(file: &str, raw: &raw::Resource, names: &Declarations<'_>, sink: &mut Diagnostics) -> Resource {
    let resource_names = resource_names(raw, sink);
    let record = raw.fields.as_ref().and_then(|_| names.object(&raw.rust_name().value));
    let others = each(&raw.objects).filter_map(|(name, _)| names.object(&name.value));
    let context = context::Context { raw, names, one: &resource_names.one, many: &resource_names.many, record };
    let operations = raw.operations.0.iter();
    Resource {
        operations: operations.map(|(name, raw)| operation::operation(name, raw, &context, sink)).collect(),
        file: file.to_owned(),
        path: path(raw),
        doc: raw.doc.clone(),
        deprecated: raw.deprecated.clone(),
        record,
        identifier: declare::identifier_name(raw).and_then(|name| names.identifier(&name.value)),
        enums: each(&raw.enums).filter_map(|(name, _)| names.enumeration(&name.value)).collect(),
        objects: record.into_iter().chain(others).collect(),
        tagged_lists: each(&raw.tagged_lists).filter_map(|(name, _)| names.tagged_list(&name.value)).collect(),
        remark: raw.remark.clone(),
        names: resource_names,
    }
}

fn resource_names(raw: &raw::Resource, sink: &mut Diagnostics) -> ResourceNames {
    let one = raw.rust_name();
    let many = raw.plural.as_ref().map_or_else(|| format!("{}s", one.value), |plural| plural.value.clone());
    ResourceNames {
        module: naming::value(&raw.resource, raw.name.as_ref(), sink),
        handle: naming::type_of(&many),
        client: naming::type_of(&format!("{many}_client")),
        one: naming::with_article(&naming::words(&one.value)),
        many: naming::words(&many),
        accessor: naming::value(&Spanned { value: many, span: one.span }, None, sink).rust,
    }
}

fn path(raw: &raw::Resource) -> String {
    let first = raw.operations.0.first().and_then(|(_, operation)| operation.call.segments.first());
    match first {
        Some(Segment::Literal(text)) => format!("/{text}"),
        _ => String::new(),
    }
}

pub fn identifier(declared: &DeclaredIdentifier<'_>, sink: &mut Diagnostics) -> Identifier {
    let mut doc = format!("Identifier of {}.", naming::with_article(&naming::words(declared.one)));
    if let Some(more) = declared.doc {
        doc.push_str(&format!("\n\n{}", more.value));
    }
    Identifier { name: naming::ty(declared.name, None, sink), doc }
}

pub fn enumeration(name: &Spanned<String>, raw: &raw::Enumeration, sink: &mut Diagnostics) -> Enumeration {
    let values = raw.values.0.iter().map(|(name, value)| Value {
        name: naming::ty(name, value.name.as_ref(), sink),
        doc: value.doc.clone(),
        deprecated: value.deprecated.clone(),
    });
    Enumeration {
        values: values.collect(),
        base: raw.base.as_ref().map_or_else(Default::default, |base| base.value),
        doc: raw.doc.clone(),
        deprecated: raw.deprecated.clone(),
        name: naming::ty(name, raw.name.as_ref(), sink),
        remark: raw.remark.clone(),
    }
}

pub fn object(declared: &DeclaredObject<'_>, names: &Declarations<'_>, sink: &mut Diagnostics) -> Object {
    let fields: Vec<Field> = fields(declared.fields, names, sink);
    let identifier = fields.iter().filter(|_| declared.record).find_map(|field| match field.ty {
        Type::Identifier(identifier) if field.required => Some(identifier),
        _ => None,
    });
    Object {
        name: naming::ty(declared.name, declared.chosen, sink),
        fields,
        doc: declared.doc.clone(),
        deprecated: declared.deprecated.cloned(),
        identifier,
        remark: declared.remark.cloned(),
        only_sent: false,
        sent: None,
    }
}

/// Only `id` is required, because the documentation does not say which fields may be missing.
fn fields(raw: &Entries<raw::Field>, names: &Declarations<'_>, sink: &mut Diagnostics) -> Vec<Field> {
    let field = |(wire, raw): &(Spanned<String>, raw::Field)| {
        let identifies = wire.value == "id";
        Field {
            name: naming::value(wire, raw.name.as_ref(), sink),
            also: raw.also.clone().unwrap_or_default(),
            ty: link::ty(&raw.ty, names, sink),
            required: identifies,
            writable: !identifies && raw.access.is_none(),
            mandatory: raw.required.as_ref().is_some_and(|required| required.value),
            doc: docs::given_or(raw.doc.as_ref(), wire, |wire| {
                if identifies { "Identifier.".to_owned() } else { format!("`{wire}`.") }
            }),
            deprecated: raw.deprecated.clone(),
            remark: raw.remark.clone(),
        }
    };
    raw.0.iter().map(field).collect()
}

pub fn tagged_list(
    name: &Spanned<String>,
    raw: &raw::TaggedList,
    names: &Declarations<'_>,
    sink: &mut Diagnostics,
) -> TaggedList {
    let mut kinds: Vec<TaggedKind> = Vec::new();
    for (number, kind) in &raw.kinds.0 {
        let tag = tag(number, sink);
        if kinds.iter().any(|other| other.tag == tag) {
            let message = format!("duplicate kind `{tag}`");
            let found = Diagnostic::new(Code::DuplicateName, message, number.span, "the same number again");
            sink.push(found.help("give each kind the number at the start of its lists"));
        }
        kinds.push(TaggedKind {
            tag,
            name: naming::ty(&kind.name, None, sink),
            items: kind.items.0.iter().map(|(wire, item)| tagged_item(wire, item, names, sink)).collect(),
            doc: kind.doc.clone(),
            remark: kind.remark.clone(),
        });
    }
    TaggedList { kinds, doc: raw.doc.clone(), name: naming::ty(name, raw.name.as_ref(), sink) }
}

fn tag(tag: &Spanned<String>, sink: &mut Diagnostics) -> u64 {
    tag.value.parse().unwrap_or_else(|_| {
        let message = format!("kind `{}` is not a number", tag.value);
        let found = Diagnostic::new(Code::WrongShape, message, tag.span, "expected a number");
        sink.push(found.help("the key of a kind is the number at the start of its lists"));
        0
    })
}

fn tagged_item(
    wire: &Spanned<String>,
    raw: &raw::Parameter,
    names: &Declarations<'_>,
    sink: &mut Diagnostics,
) -> Field {
    let Parameter { name, ty, required, doc, deprecated, remark, .. } = payload::parameter(wire, raw, names, sink);
    if matches!(ty, Type::List(_) | Type::Object(_) | Type::TaggedList(_)) {
        let message = format!("item `{}` of a tagged list has more than one value", wire.value);
        let found = Diagnostic::new(Code::WrongShape, message, raw.ty.name.span, "expected a single value");
        sink.push(found.help("choose a plain type, an identifier or an enum"));
    }
    Field { name, also: Vec::new(), ty, required, writable: false, mandatory: false, doc, deprecated, remark }
}
