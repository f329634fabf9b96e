//! Types of the spec as types of Rust.

use super::Given;
use crate::model::{Field, Model, Object, Operation, Parameter, Returns, Type};
use crate::source::Spanned;

/// The type of a decoded value.
pub fn owned(model: &Model, ty: &Type) -> String {
    spelled(model, ty, |object| &object.name.rust)
}

/// The type of a value in a body.
fn sent(model: &Model, ty: &Type) -> String {
    spelled(model, ty, |object| object.sent.as_ref().map_or(&object.name.rust, |sent| &sent.rust))
}

fn spelled(model: &Model, ty: &Type, of: fn(&Object) -> &str) -> String {
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
        Type::Object(reference) => of(&model[*reference]),
        Type::TaggedList(reference) => &model[*reference].name.rust,
        Type::List(item) => return format!("Vec<{}>", spelled(model, item, of)),
    };
    name.to_owned()
}

/// The type of a field: `Option` unless the field is required.
pub fn field(model: &Model, field: &Field) -> String {
    let owned = owned(model, &field.ty);
    if field.required { owned } else { format!("Option<{owned}>") }
}

/// The type of a field of a body. In updates, fields can be set to null.
pub fn parameter(model: &Model, clears: bool, parameter: &Parameter) -> String {
    let sent = sent(model, &parameter.ty);
    match fixed(parameter) {
        _ if parameter.required => sent,
        Some(_) => "bool".to_owned(),
        None if clears => format!("Change<{sent}>"),
        None => format!("Option<{sent}>"),
    }
}

/// The only value of a parameter that calls can leave out.
pub fn fixed(parameter: &Parameter) -> Option<&Spanned<String>> {
    parameter.only.as_ref().filter(|_| !parameter.required)
}

/// The type of an argument: whatever converts into the type without loss.
pub fn argument(model: &Model, ty: &Type) -> String {
    match ty {
        Type::List(item) => format!("impl IntoIterator<Item = {}>", argument(model, item)),
        _ if converts(ty) => format!("impl Into<{}>", sent(model, ty)),
        _ => sent(model, ty),
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

/// Whether an argument of this type, or each item of it, is converted.
pub fn converts(ty: &Type) -> bool {
    match ty {
        Type::List(item) => converts(item),
        _ => matches!(ty, Type::String | Type::Text | Type::Moment | Type::Identifier(_)),
    }
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

/// The type of a call before it is sent: its own if it has filters, else the shared one.
pub fn call(model: &Model, operation: &Operation) -> String {
    match (&operation.call_type, operation.returns) {
        (Some(own), Returns::Page { brief: true, .. }) => format!("{own}<Brief, M>"),
        (Some(own), _) => format!("{own}<M>"),
        (None, _) => shared_call(model, operation),
    }
}

/// The type that all calls of one shape share.
pub fn shared_call(model: &Model, operation: &Operation) -> String {
    match operation.returns {
        Returns::Page { brief: true, .. } => shared_list(model, operation, "Brief"),
        Returns::Page { brief: false, .. } => shared_list(model, operation, "Full"),
        returns => format!("Call<{}, M>", output(model, returns)),
    }
}

/// The type of a listing with the items of a view.
pub fn shared_list(model: &Model, operation: &Operation, view: &str) -> String {
    format!("List<{}, {view}, M>", output(model, operation.returns))
}

/// The only allowed value, as a Rust expression.
pub fn only(ty: &Type, only: &str) -> String {
    match (ty, only.parse::<u64>()) {
        // The documentation writes the only value of a flag as a number, which JSON bodies hold as well.
        (Type::Boolean | Type::Integer, Ok(number)) => format!("{number}u64"),
        _ => format!("{only:?}"),
    }
}
