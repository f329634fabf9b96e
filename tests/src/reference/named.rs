//! The types of a spec by their names.

use iadvize_codegen::model::{Field, Model, Type};

/// The type that has this name in Rust.
pub fn named(model: &Model, rust: &str) -> Option<Type> {
    if rust == "Indicator" {
        return Some(Type::Indicator);
    }
    types(model).into_iter().find(|ty| name(model, ty).is_some_and(|name| name == rust))
}

fn name<'m>(model: &'m Model, ty: &Type) -> Option<&'m str> {
    Some(match ty {
        Type::Identifier(it) => &model[*it].name.rust,
        Type::Enum(it) => &model[*it].name.rust,
        Type::Object(it) => &model[*it].name.rust,
        Type::TaggedList(it) => &model[*it].name.rust,
        _ => return None,
    })
}

/// Every type that is declared or used.
fn types(model: &Model) -> Vec<Type> {
    let mut types = Vec::new();
    for resource in &model.resources {
        types.extend(resource.identifier.map(Type::Identifier));
        types.extend(resource.enums.iter().map(|it| Type::Enum(*it)));
        types.extend(resource.objects.iter().chain(&resource.record).map(|it| Type::Object(*it)));
        types.extend(resource.tagged_lists.iter().map(|it| Type::TaggedList(*it)));
    }
    let kinds = model.tagged_lists.iter().flat_map(|list| &list.kinds).flat_map(|kind| &kind.items);
    types.extend(kinds.chain(model.objects.iter().flat_map(|it| &it.fields)).map(|Field { ty, .. }| item(ty)));
    for operation in model.operations() {
        types.extend(operation.filters.iter().map(|it| item(&it.ty)));
        types.extend(operation.parameters().map(|it| item(&it.ty)));
    }
    types
}

/// The type of the items of a list, or the type itself.
fn item(ty: &Type) -> Type {
    match ty {
        Type::List(item) => self::item(item),
        other => other.clone(),
    }
}
