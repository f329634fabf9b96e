//! Types of the spec as types of Rust.

use super::Given;
use crate::model::{Field, Model, Operation, Returns, Type};

/// The mode of the client, as the last argument of a type.
pub const MODE: &str = ", M";

/// The type of a decoded value.
pub fn owned(model: &Model, ty: &Type) -> String {
    let name = match ty {
        Type::Integer => "i64",
        Type::Double => "f64",
        Type::Boolean => "bool",
        Type::String | Type::Text => "String",
        Type::Date => "Date",
        Type::DateTime => "DateTime",
        Type::Moment => "Moment",
        Type::Uuid => "Uuid",
        Type::Indicator => "Indicator",
        Type::Identifier(reference) => &model[*reference].name.rust,
        Type::Enum(reference) => &model[*reference].name.rust,
        Type::Object(reference) => &model[*reference].name.rust,
        Type::TaggedList(reference) => &model[*reference].name.rust,
        Type::List(item) => return format!("Vec<{}>", owned(model, item)),
    };
    name.to_owned()
}

/// The type of a field: `Option` unless the field is required.
pub fn field(model: &Model, field: &Field) -> String {
    let owned = owned(model, &field.ty);
    if field.required { owned } else { format!("Option<{owned}>") }
}

/// The type of an argument: whatever converts into the type without loss.
pub fn argument(model: &Model, ty: &Type) -> String {
    match ty {
        Type::List(item) => format!("impl IntoIterator<Item = {}>", argument(model, item)),
        _ if converts(ty) => format!("impl Into<{}>", owned(model, ty)),
        _ => owned(model, ty),
    }
}

/// The conversion of an argument of this type.
pub fn given(model: &Model, ty: &Type) -> Given {
    match ty {
        Type::List(item) if converts(item) => Given::EachInto(owned(model, item)),
        Type::List(_) => Given::Each,
        _ if converts(ty) => Given::Into,
        _ => Given::AsIs,
    }
}

fn converts(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Text | Type::Moment | Type::Identifier(_))
}

/// The type of the response.
pub fn output(model: &Model, returns: Returns) -> String {
    match returns {
        Returns::Done => "Done".to_owned(),
        Returns::Statistics => "Figures".to_owned(),
        Returns::One(object) | Returns::Page { object, .. } => model[object].name.rust.clone(),
        Returns::Many(object) => format!("Vec<{}>", model[object].name.rust),
    }
}

/// The type of a call before it is sent. `mode` is the last argument of the type, with a comma, or empty.
pub fn call(model: &Model, operation: &Operation, mode: &str) -> String {
    let output = output(model, operation.returns);
    match operation.returns {
        Returns::Page { brief: true, .. } => format!("List<{output}, Brief{mode}>"),
        Returns::Page { brief: false, .. } => format!("List<{output}, Full{mode}>"),
        _ => format!("Call<{output}{mode}>"),
    }
}

/// The type that has the filters of a call as methods, as users write it: brief and full listings of one shape share them.
pub fn filtered(model: &Model, operation: &Operation) -> String {
    let output = output(model, operation.returns);
    if let Returns::Page { .. } = operation.returns { format!("List<{output}>") } else { format!("Call<{output}>") }
}

/// The same type as an `impl` block names it, and the generics that the block declares.
pub fn extended(model: &Model, operation: &Operation) -> (&'static str, String) {
    match operation.returns {
        Returns::Page { .. } => ("V, M", format!("List<{}, V, M>", output(model, operation.returns))),
        _ => ("M", call(model, operation, MODE)),
    }
}

/// The only allowed value, as a Rust expression.
pub fn only(ty: &Type, only: &str) -> String {
    match (ty, only.parse::<u64>()) {
        // The documentation writes the only value of a flag as a number, which JSON bodies hold as well.
        (Type::Boolean | Type::Integer, Ok(number)) => format!("{number}u64"),
        _ => format!("{only:?}"),
    }
}
