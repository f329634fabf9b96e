//! Objects and tagged lists of responses.

use super::component::{Component, Loose};
use super::loss::Loss;
use super::schema::{Additional, Schema};
use super::writer::Writer;
use super::{text, types, wire};
use crate::json::{Json, list, map};
use crate::model::{Field, ObjectRef, Parameter, TaggedKind, TaggedListRef, Type};
use crate::surface::markdown::code;

/// The member of a record that has its address.
const LINK: &str = "_link";

/// An object of a response.
pub fn object(writer: &mut Writer<'_>, object: ObjectRef) -> Schema {
    let object = &writer.model[object];
    writer.lose(if writer.is_wire() { Loss::Meaning } else { Loss::WireForms });
    let mut properties = Vec::new();
    for field in &object.fields {
        let schema = writer.inside(&field.name.wire, |writer| self::field(writer, field));
        let names = field.names().take(if writer.is_wire() { usize::MAX } else { 1 });
        properties.extend(names.map(|name| (name.to_owned(), schema.clone())));
    }
    if object.identifier.is_some() {
        properties.push((LINK.to_owned(), Schema::text().described("The path of the record.")));
    }
    let required = object.fields.iter().filter(|field| field.required).map(|field| field.name.wire.clone());
    let schema = Schema::object(properties, required);
    writer.describe(schema, &object.doc.value, object.deprecated.as_ref())
}

fn field(writer: &mut Writer<'_>, field: &Field) -> Schema {
    let schema = value(writer, field);
    if field.also.is_empty() {
        return writer.describe(schema, &field.doc.value, field.deprecated.as_ref());
    }
    writer.lose(Loss::OtherNames);
    let mut schema = writer.describe(schema, &field.doc.value, field.deprecated.as_ref());
    let names: Vec<String> = field.names().map(code).collect();
    let description = schema.description.unwrap_or_default();
    schema.description = Some(format!("{description}\n\nResponses have one of the names {}.", names.join(", ")));
    schema.with("x-also", list(field.also.iter().map(|also| &*also.value)))
}

fn value(writer: &mut Writer<'_>, field: &Field) -> Schema {
    match writer.is_wire() {
        true => wire::received(writer, &field.ty, !field.required),
        false => types::received(writer, &field.ty, !field.required),
    }
}

/// The parts of an object that calls send.
pub fn sent(writer: &mut Writer<'_>, object: ObjectRef) -> Schema {
    let object = &writer.model[object];
    let parameters = object.sent.as_ref().map_or(&[][..], |sent| &sent.parameters);
    let schema = parts(writer, parameters.iter().map(|parameter| (&*parameter.name.wire, parameter)), true);
    writer.describe(schema, &object.doc.value, object.deprecated.as_ref())
}

/// An object of a body. Optional parts can be set to null if `clears`.
pub fn parts<'p>(
    writer: &mut Writer<'_>,
    parameters: impl Iterator<Item = (&'p str, &'p Parameter)>,
    clears: bool,
) -> Schema {
    let mut schema = Schema::object::<String>([], []);
    for (name, parameter) in parameters {
        let part = writer.inside(name, |writer| {
            let part = match &parameter.only {
                Some(only) => self::only(&only.value, parameter),
                None => types::sent(writer, &parameter.ty, clears && !parameter.required),
            };
            writer.describe(part, &parameter.doc.value, parameter.deprecated.as_ref())
        });
        schema.properties.push(name, part);
        schema.required.extend(parameter.required.then(|| name.to_owned()));
    }
    Schema { additional_properties: Some(Additional::Allowed(false)), ..schema }
}

/// The only value of a parameter in JSON.
fn only(value: &str, parameter: &Parameter) -> Schema {
    match &parameter.ty {
        Type::Boolean => Schema::one_of("boolean", [value == "1"]),
        Type::Integer | Type::Identifier(_) => Schema::one_of("integer", [types::number(value)]),
        _ => Schema::one_of("string", [value]),
    }
}

/// Entries of a list whose first item determines the others.
pub fn tagged_list(writer: &mut Writer<'_>, tagged: TaggedListRef) -> Schema {
    let tagged = &writer.model[tagged];
    let kinds: Vec<Schema> = tagged.kinds.iter().map(|kind| self::kind(writer, kind)).collect();
    let mut schema = if writer.is_30() {
        writer.lose(Loss::Tuple);
        let described = tagged.kinds.iter().map(kind_as_data);
        Schema { min_items: Some(1), ..Schema::list(Schema::default()) }.with("x-kinds", list(described))
    } else {
        Schema::any_of(kinds)
    };
    if writer.is_wire() && !writer.is_30() {
        let first = writer.refer(Component::Loose(Loose::Integer));
        let other = Schema { prefix_items: vec![first], min_items: Some(1), ..Schema::list(Schema::default()) };
        schema.any_of.push(other);
    } else if !writer.is_wire() {
        writer.lose(Loss::OtherKinds);
    }
    writer.describe(schema, &tagged.doc.value, None)
}

/// The items in order. The last ones may be missing, and more may follow.
fn kind(writer: &mut Writer<'_>, kind: &TaggedKind) -> Schema {
    writer.inside(kind.name.plain(), |writer| {
        let mut prefix = vec![Schema { constant: Some(kind.tag.into()), ..Schema::default() }];
        for item in &kind.items {
            let schema = value(writer, item);
            prefix.push(writer.describe(schema, &item.doc.value, item.deprecated.as_ref()));
        }
        let required = 1 + kind.items.iter().take_while(|item| item.required).count();
        let items = Schema { prefix_items: prefix, min_items: Some(required), ..Schema::list(Schema::default()) };
        items.described(text::description(&kind.doc.value, None))
    })
}

fn kind_as_data(kind: &TaggedKind) -> Json {
    let items = kind.items.iter().map(|item| &*item.name.wire);
    map([
        ("first", kind.tag.into()),
        ("name", kind.name.plain().into()),
        ("description", (&*kind.doc.value).into()),
        ("items", list(items)),
    ])
}
