//! Types that the file of a resource declares are for that file, so its readers see every use of them.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Model, Name, Type};

pub fn check(model: &Model, sink: &mut Diagnostics) {
    let fields = model.objects.iter().flat_map(|object| &object.fields);
    let items = model.tagged_lists.iter().flat_map(|list| &list.kinds).flat_map(|kind| &kind.items);
    fields.chain(items).for_each(|field| used(model, &field.name, &field.ty, sink));
    for operation in model.operations() {
        operation.filters.iter().for_each(|filter| used(model, &filter.name, &filter.ty, sink));
        operation.parameters().for_each(|parameter| used(model, &parameter.name, &parameter.ty, sink));
    }
}

fn used(model: &Model, user: &Name, ty: &Type, sink: &mut Diagnostics) {
    let (declared, help) = match ty {
        Type::List(item) => return used(model, user, item, sink),
        Type::Enum(set) => (&model[*set].name, "move it to enums.yaml, which every file can use"),
        Type::Object(object) => (&model[*object].name, "declare an object in this file, or use its identifier"),
        Type::TaggedList(list) => (&model[*list].name, "declare a tagged list in this file"),
        _ => return,
    };
    // A spec that extends the client's can use everything that the client declares.
    let mut resources = model.own_resources().map(|resource| resource.names.module.span.file);
    if declared.span.file != user.span.file && resources.any(|file| file == declared.span.file) {
        let message = format!("`{}` is declared in the file of another resource", declared.wire);
        let found = Diagnostic::new(Code::ForeignType, message, user.span, "used here");
        sink.push(found.also(declared.span, "declared for this file only").help(help));
    }
}
