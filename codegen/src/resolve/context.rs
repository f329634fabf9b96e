//! The resource of an operation, while the parts of the operation are resolved.

use super::declare::Declarations;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Kind, ObjectRef, Type};
use crate::parse::lower::each;
use crate::parse::raw;
use crate::source::Spanned;

pub struct Context<'a> {
    pub raw: &'a raw::Resource,
    pub names: &'a Declarations<'a>,
    /// The resource in a sentence, with its article.
    pub one: &'a str,
    pub many: &'a str,
    pub record: Option<ObjectRef>,
}

/// An operation of the spec, with its name.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    pub name: &'a Spanned<String>,
    pub kind: Kind,
    pub raw: &'a raw::Operation,
}

impl<'a> Call<'a> {
    /// The name that the Rust names are derived from.
    pub fn rust_name(&self) -> &'a str {
        &self.raw.name.as_ref().unwrap_or(self.name).value
    }
}

impl Context<'_> {
    /// The type of the `id` field: the items of a brief listing.
    pub fn identifier(&self) -> Option<&Type> {
        let (_, field) = each(&self.raw.fields).find(|(wire, _)| wire.value == "id")?;
        self.names.get(&field.ty.name.value).filter(|ty| matches!(ty, Type::Identifier(_)))
    }

    /// The record that the operation sends or returns.
    pub fn record(&self, name: &Spanned<String>, verb: &str, sink: &mut Diagnostics) -> Option<ObjectRef> {
        if self.record.is_none() {
            let message = format!("`{}` {verb} a record, but the resource has no `fields`", name.value);
            let found = Diagnostic::new(Code::NoRecord, message, name.span, "needs `fields`");
            sink.push(found.help("declare `fields`, or set `parameters` and `returns` of the operation"));
        }
        self.record
    }
}
