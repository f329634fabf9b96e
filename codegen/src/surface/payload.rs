//! Bodies of calls: a type with a constructor, a method that sets each value, and in updates a method that clears it.
//! `derive(Payload)` writes the methods, with the docs of the fields.

use super::markdown::prose;
use super::{Argument, Does, Item, Kind, ty};
use crate::model::{Model, Operation, Parameter, Payload, Resource};

pub fn items<'a>(model: &'a Model, resource: &'a Resource, operation: &'a Operation) -> impl Iterator<Item = Item<'a>> {
    let module = &*resource.names.module.rust;
    operation.payload.iter().flat_map(move |payload| {
        let span = operation.name.span;
        let doc =
            format!("{}\n\nTaken by [`{}::{}`].", prose(&payload.doc), resource.names.handle, operation.name.plain());
        let head = Item::named(module, &*payload.rust, span, Kind::Payload(payload), doc);
        let new = Item::named(module, "new", span, constructor(model, payload), "");
        let values = payload.parameters.iter().flat_map(move |parameter| value(model, module, payload, parameter));
        let members = std::iter::once(new).chain(values).map(|member| member.in_holder(&*payload.rust));
        std::iter::once(head).chain(members)
    })
}

fn constructor<'a>(model: &Model, payload: &Payload) -> Kind<'a> {
    let required = payload.parameters.iter().filter(|parameter| parameter.required);
    Kind::setter(required.map(|parameter| argument(model, parameter)).collect(), Does::New)
}

/// A field and its methods.
fn value<'a>(
    model: &Model,
    module: &'a str,
    payload: &Payload,
    parameter: &'a Parameter,
) -> impl Iterator<Item = Item<'a>> {
    let Parameter { name, required, .. } = parameter;
    let ty = ty::parameter(model, payload.clears, parameter);
    let only = ty::fixed(parameter).map(|only| ty::only(&parameter.ty, &only.value));
    let into = only.is_none() && ty::converts(&parameter.ty);
    let kind = Kind::Parameter { ty, wire: &name.wire, into, only, required: *required };
    let field = Item::new(module, name, kind, prose(&parameter.doc.value));
    let set = (!required).then(|| set(model, module, parameter));
    let clear = (payload.clears && !required && parameter.only.is_none()).then(|| clear(module, parameter));
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
