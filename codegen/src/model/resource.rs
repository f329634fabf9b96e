//! A resource: its names, its record and its calls.

use super::{EnumRef, IdentifierRef, Name, ObjectRef, Operation, Remark, TaggedListRef};
use crate::source::Spanned;

#[derive(Debug)]
pub struct Resource {
    pub names: ResourceNames,
    pub file: String,
    /// The first part of its paths.
    pub path: String,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    pub record: Option<ObjectRef>,
    /// The identifier that its `id` field declares.
    pub identifier: Option<IdentifierRef>,
    /// The enums that its file declares.
    pub enums: Vec<EnumRef>,
    /// The objects that its file declares, the record first.
    pub objects: Vec<ObjectRef>,
    pub tagged_lists: Vec<TaggedListRef>,
    pub operations: Vec<Operation>,
    pub remark: Remark,
}

/// A resource's name in every form.
#[derive(Debug)]
pub struct ResourceNames {
    pub module: Name,
    /// The type that holds the calls.
    pub handle: String,
    /// The method of the client that returns the handle.
    pub accessor: String,
    /// The trait with this method, in other crates.
    pub client: String,
    /// In a sentence, with its article.
    pub one: String,
    pub many: String,
}
