//! A resource: its names, its record and its calls.

use super::{Name, ObjectRef, Operation, Remark};
use crate::source::Spanned;

/// Something that the API has calls for.
#[derive(Debug)]
pub struct Resource {
    /// What it is called, in every place that names it.
    pub names: ResourceNames,
    pub file: String,
    /// The first part of its paths.
    pub path: String,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    /// Its record, if it has fields.
    pub record: Option<ObjectRef>,
    /// All shapes that its file declares, the record first.
    pub objects: Vec<ObjectRef>,
    /// The tagged lists that its file declares.
    pub tagged_lists: Vec<super::TaggedListRef>,
    pub operations: Vec<Operation>,
    pub remark: Remark,
}

/// A resource's name in every form that is needed.
#[derive(Debug)]
pub struct ResourceNames {
    /// On the wire, and the Rust module.
    pub module: Name,
    /// The type that holds the calls.
    pub handle: String,
    /// The method that makes it.
    pub accessor: String,
    /// The trait that gives the client this method, outside of the client's own crate.
    pub client: String,
    /// In a sentence, with its article.
    pub one: String,
    pub many: String,
}
