//! Bodies of calls, and objects in bodies: a type with a constructor, a method that sets each value, and in updates and
//! objects a method that clears it. `derive(Payload)` writes the methods, with the docs of the fields.

use super::markdown::prose;
use super::{Argument, Does, Item, Kind, ty};
use crate::model::{Model, ObjectRef, Operation, Parameter, Resource, Sent};
use crate::source::{Span, Spanned};

/// A type of what calls send.
struct Body<'a> {
    rust: &'a str,
    doc: String,
    deprecated: &'a Option<Spanned<String>>,
    span: Span,
    parameters: &'a [Parameter],
    clears: bool,
    nested: bool,
}

pub fn items<'a>(model: &'a Model, resource: &'a Resource, operation: &'a Operation) -> impl Iterator<Item = Item<'a>> {
    operation.payload.iter().flat_map(move |payload| {
        let doc =
            format!("{}\n\nTaken by [`{}::{}`].", prose(&payload.doc), resource.names.handle, operation.name.plain());
        let (rust, parameters, clears) = (&*payload.rust, &*payload.parameters, payload.clears);
        let span = operation.name.span;
        body(model, resource, Body { rust, doc, deprecated: &None, span, parameters, clears, nested: false })
    })
}

/// An object as calls send it. Updates may contain it, so each part can be cleared.
pub fn nested<'a>(
    model: &'a Model,
    resource: &'a Resource,
    (of, sent): (ObjectRef, &'a Sent),
) -> impl Iterator<Item = Item<'a>> {
    let (object, rust, parameters) = (&model[of], &*sent.rust, &*sent.parameters);
    let read = if object.only_sent { String::new() } else { format!(" Responses have [`{}`].", object.name.rust) };
    let doc = format!("{}\n\nSent in {}.{read}", prose(&object.doc.value), holders(model, resource, of));
    let (deprecated, span) = (&object.deprecated, object.name.span);
    body(model, resource, Body { rust, doc, deprecated, span, parameters, clears: true, nested: true })
}

/// The bodies, and the objects in bodies, that contain an object.
fn holders(model: &Model, resource: &Resource, of: ObjectRef) -> String {
    let payloads = resource.operations.iter().flat_map(|operation| &operation.payload);
    let payloads = payloads.map(|payload| (&payload.rust, &payload.parameters));
    let objects = resource.objects.iter().filter_map(|object| model[*object].sent.as_ref());
    let all = payloads.chain(objects.map(|sent| (&sent.rust, &sent.parameters)));
    let holders = all.filter(|(_, parts)| parts.iter().any(|part| part.ty.object() == Some(of)));
    holders.map(|(rust, _)| format!("[`{rust}`]")).collect::<Vec<_>>().join(", ")
}

fn body<'a>(model: &'a Model, resource: &'a Resource, body: Body<'a>) -> impl Iterator<Item = Item<'a>> {
    let Body { rust, doc, deprecated, span, parameters, clears, nested } = body;
    let module = &*resource.names.module.rust;
    let head = Item::named(module, rust, span, Kind::Payload { parameters, nested }, doc);
    let new = Item::named(module, "new", span, constructor(model, parameters), "");
    let values = parameters.iter().flat_map(move |parameter| value(model, module, clears, parameter));
    let members = std::iter::once(new).chain(values).map(move |member| member.in_holder(rust));
    std::iter::once(head.deprecated(deprecated)).chain(members)
}

fn constructor<'a>(model: &Model, parameters: &[Parameter]) -> Kind<'a> {
    let required = parameters.iter().filter(|parameter| parameter.required);
    Kind::setter(required.map(|parameter| argument(model, parameter)).collect(), Does::New)
}

/// A field and its methods.
fn value<'a>(model: &Model, module: &'a str, clears: bool, parameter: &'a Parameter) -> impl Iterator<Item = Item<'a>> {
    let Parameter { name, required, .. } = parameter;
    let ty = ty::parameter(model, clears, parameter);
    let only = ty::fixed(parameter).map(|only| ty::only(&parameter.ty, &only.value));
    let into = only.is_none() && ty::converts(&parameter.ty);
    let kind = Kind::Parameter { ty, wire: &name.wire, into, only, required: *required };
    let field = Item::new(module, name, kind, prose(&parameter.doc.value));
    let set = (!required).then(|| set(model, module, parameter));
    let clear = (clears && !required && parameter.only.is_none()).then(|| clear(module, parameter));
    let items = std::iter::once(field).chain(set).chain(clear);
    items.map(|item| item.deprecated(&parameter.deprecated))
}

fn set<'a>(model: &Model, module: &'a str, parameter: &'a Parameter) -> Item<'a> {
    let arguments = ty::fixed(parameter).is_none().then(|| argument(model, parameter));
    Item::new(module, &parameter.name, Kind::setter(arguments.into_iter().collect(), Does::Set), "")
}

fn clear<'a>(module: &'a str, parameter: &'a Parameter) -> Item<'a> {
    let name = format!("clear_{}", parameter.name.plain());
    Item::named(module, name, parameter.name.span, Kind::setter(Vec::new(), Does::Clear), "")
}

fn argument(model: &Model, parameter: &Parameter) -> Argument {
    Argument::new(&parameter.name, ty::argument(model, &parameter.ty))
}
