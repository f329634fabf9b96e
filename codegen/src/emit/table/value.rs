//! Parts of the table: texts, types and columns.

use crate::model::{Field, Model, ObjectRef, Type};
use crate::resolve::naming::constant;
use crate::source::Spanned;

/// A text as a literal. Folded lines of the spec are one line.
pub fn text(text: &str) -> String {
    format!("{:?}", text.trim())
}

/// An optional text as an expression.
pub fn option(text: &Option<Spanned<String>>) -> String {
    text.as_ref().map_or("None".to_owned(), |it| format!("Some({})", self::text(&it.value)))
}

/// The call that marks a part as deprecated.
pub fn deprecated(text: &Option<Spanned<String>>) -> String {
    text.as_ref().map(|it| format!(".deprecated({})", self::text(&it.value))).unwrap_or_default()
}

/// A slice with one line for each item, in a line with this indentation.
pub fn list(indentation: usize, items: impl Iterator<Item = String>) -> String {
    let before = " ".repeat(indentation);
    let items: String = items.map(|item| format!("{before}    {item},\n")).collect();
    if items.is_empty() { "&[]".to_owned() } else { format!("&[\n{items}{before}]") }
}

pub fn ty(model: &Model, ty: &Type) -> String {
    match ty {
        Type::Identifier(reference) => format!("Type::Identifier({})", text(&model[*reference].name.wire)),
        Type::Enum(reference) => format!("Type::Enum(&enums::{})", constant(&model[*reference].name.wire)),
        Type::Object(reference) => format!("Type::Object({})", record(model, *reference)),
        Type::TaggedList(reference) => {
            format!("Type::TaggedList(&tagged_lists::{})", constant(&model[*reference].name.wire))
        }
        // A reference to a value that refers to a static is not promoted.
        Type::List(item) => format!("Type::List(const {{ &{} }})", self::ty(model, item)),
        plain => format!("Type::{plain:?}"),
    }
}

/// A reference to a record.
pub fn record(model: &Model, object: ObjectRef) -> String {
    format!("&records::{}", constant(&model[object].name.wire))
}

pub fn column(model: &Model, field: &Field) -> String {
    let also: Vec<&str> = field.also.iter().map(|it| &*it.value).collect();
    format!(
        "Column::new({}, {}, {}){}{}{}",
        text(&field.name.wire),
        ty(model, &field.ty),
        text(&field.doc.value),
        if also.is_empty() { String::new() } else { format!(".also(&{also:?})") },
        if field.required { ".required()" } else { "" },
        deprecated(&field.deprecated),
    )
}
