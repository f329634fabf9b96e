//! The body of a call.

use super::call::{FORM, JSON, MediaType, RequestBody};
use super::component::Component;
use super::loss::Loss;
use super::objects;
use super::schema::{Additional, Schema};
use super::writer::Writer;
use crate::json::Json;
use crate::model::{Body, Model, Parameter, Payload, Type};

pub fn body(writer: &mut Writer<'_>, payload: &Payload, component: Component) -> RequestBody {
    let item = writer.refer(component);
    let (media, schema) = match payload.body {
        Body::Any => {
            writer.lose(Loss::SecondEncoding);
            (JSON, item)
        }
        Body::Form => (FORM, item),
        Body::JsonList => (JSON, Schema { min_items: Some(1), ..Schema::list(item) }),
    };
    RequestBody { required: true, content: MediaType::only(media, schema) }
}

/// The schema of a body, or of each item of a list.
pub fn schema(writer: &mut Writer<'_>, payload: &Payload) -> Schema {
    let schema = match payload.body {
        Body::Form => form(writer, payload),
        Body::Any | Body::JsonList => nested(writer, payload),
    };
    schema.described(&*payload.doc)
}

/// JSON, in which `chat[available]` is `available` of the object `chat`.
fn nested(writer: &mut Writer<'_>, payload: &Payload) -> Schema {
    let plain = payload.parameters.iter().filter(|it| split(&it.name.wire).is_none());
    let mut schema = objects::parts(writer, plain.map(|it| (&*it.name.wire, it)), payload.clears);
    let mut holders: Vec<&str> = Vec::new();
    for (holder, _) in payload.parameters.iter().filter_map(|it| split(&it.name.wire)) {
        if !holders.contains(&holder) {
            holders.push(holder);
        }
    }
    for holder in holders {
        let inside = payload.parameters.iter().filter_map(|it| match split(&it.name.wire) {
            Some((name, part)) if name == holder => Some((part, it)),
            _ => None,
        });
        let part = writer.inside(holder, |writer| objects::parts(writer, inside, payload.clears));
        // Without its parts, the object says nothing.
        let names = part.properties.names();
        let required = if names.len() == 1 { names } else { part.required.clone() };
        schema.required.extend((!part.required.is_empty()).then(|| holder.to_owned()));
        schema.properties.push(holder, Schema { required, ..part });
    }
    schema
}

/// The object and the part of a name such as `chat[available]`.
fn split(name: &str) -> Option<(&str, &str)> {
    name.strip_suffix(']')?.split_once('[')
}

/// A form, whose names are literal and whose values are text.
fn form(writer: &mut Writer<'_>, payload: &Payload) -> Schema {
    let mut schema = Schema::object::<String>([], []);
    for parameter in &payload.parameters {
        let (required, cleared) = (parameter.required, payload.clears && !parameter.required);
        let parts = form_parts(writer, &parameter.name.wire, &parameter.ty);
        for (name, part) in parts {
            let part = match &parameter.only {
                Some(only) => Schema::one_of("string", [&*only.value]),
                None if cleared => Schema::any_of([part, Schema::one_of("string", [""])]),
                None => part,
            };
            let part = writer.describe(part, &parameter.doc.value, parameter.deprecated.as_ref());
            schema.required.extend(required.then(|| name.clone()));
            schema.properties.push(name, part);
        }
    }
    Schema { additional_properties: Some(Additional::Allowed(false)), ..schema }
}

/// The names of a value in a form, each with its type.
fn form_parts(writer: &mut Writer<'_>, name: &str, ty: &Type) -> Vec<(String, Schema)> {
    let one = |schema: Schema| vec![(name.to_owned(), schema)];
    match ty {
        Type::Boolean => one(Schema::one_of("integer", [0, 1].map(Json::from))),
        Type::Object(object) => {
            let parts = sent(writer.model, *object);
            parts.iter().flat_map(|part| form_parts(writer, &format!("{name}[{}]", part.name.wire), &part.ty)).collect()
        }
        Type::List(item) => {
            if matches!(**item, Type::Object(_)) {
                writer.lose(Loss::NestedForm);
            }
            let item = super::types::sent(writer, item, false);
            vec![(format!("{name}[]"), Schema::list(item))]
        }
        ty => one(super::types::sent(writer, ty, false)),
    }
}

fn sent(model: &Model, object: crate::model::ObjectRef) -> &[Parameter] {
    model[object].sent.as_ref().map_or(&[], |sent| &sent.parameters)
}
