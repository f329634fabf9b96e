//! Bodies of calls: a type with a constructor, a method that sets each value, and in updates a method that clears it.

use super::{Argument, Does, Given, Item, Kind, ty};
use crate::model::{Model, Operation, Parameter, Payload};

pub fn items<'a>(model: &'a Model, module: &'a str, operation: &'a Operation) -> impl Iterator<Item = Item<'a>> {
    operation.payload.iter().flat_map(move |payload| {
        let span = operation.name.span;
        let head = Item::named(module, &*payload.rust, span, Kind::Payload(payload), &*payload.doc);
        let new = Item::named(module, "new", span, constructor(model, payload), constructor_doc(payload));
        let optional = payload.parameters.iter().filter(|parameter| !parameter.required);
        let methods = optional.flat_map(move |parameter| {
            let clear = payload.clears.then(|| clear(module, parameter));
            std::iter::once(set(model, module, parameter)).chain(clear)
        });
        let members = std::iter::once(new).chain(methods).map(|member| member.in_holder(&*payload.rust));
        std::iter::once(head).chain(members)
    })
}

fn required(payload: &Payload) -> impl Iterator<Item = &Parameter> {
    payload.parameters.iter().filter(|parameter| parameter.required)
}

fn constructor<'a>(model: &Model, payload: &'a Payload) -> Kind<'a> {
    let arguments = required(payload).map(|parameter| argument(model, parameter)).collect();
    let values = required(payload).map(|parameter| (parameter, ty::given(model, &parameter.ty))).collect();
    Kind::setter(arguments, Does::New(values))
}

fn constructor_doc(payload: &Payload) -> String {
    let lines: String = required(payload).map(|it| format!("\n- `{}`: {}", it.name.rust, it.doc.value)).collect();
    match &*lines {
        "" => "Creates an empty body.".to_owned(),
        lines => format!("Creates a body with the required fields.\n{lines}"),
    }
}

fn set<'a>(model: &Model, module: &'a str, parameter: &'a Parameter) -> Item<'a> {
    let (arguments, given) = match &parameter.only {
        Some(only) => (Vec::new(), Given::Fixed(ty::only(&parameter.ty, &only.value))),
        None => (vec![argument(model, parameter)], ty::given(model, &parameter.ty)),
    };
    let kind = Kind::setter(arguments, Does::Set(parameter, given));
    Item::new(module, &parameter.name, kind, &*parameter.doc.value).deprecated(&parameter.deprecated)
}

fn clear<'a>(module: &'a str, parameter: &'a Parameter) -> Item<'a> {
    let name = format!("clear_{}", parameter.name.plain());
    let (kind, doc) =
        (Kind::setter(Vec::new(), Does::Clear(parameter)), format!("Sets `{}` to null.", parameter.name.wire));
    Item::named(module, name, parameter.name.span, kind, doc).deprecated(&parameter.deprecated)
}

fn argument(model: &Model, parameter: &Parameter) -> Argument {
    Argument::new(&parameter.name, ty::argument(model, &parameter.ty))
}
