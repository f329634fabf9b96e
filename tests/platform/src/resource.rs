//! Describes a resource as data: columns, filters, operations.

use http::Method;

use crate::filter::Filter;

/// The fields of one kind of record.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pub name: &'static str,
    pub columns: &'static [Column],
}

/// One resource of the documentation.
#[derive(Debug)]
pub struct Resource {
    /// The name in paths, links and messages.
    pub name: &'static str,
    pub operations: &'static [Operation],
    pub columns: &'static [Column],
    pub filters: &'static [Filter],
    pub period: Option<Period>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    List,
    Get,
    Create,
    Update,
    Delete,
}

/// The `from` and `to` filters of a resource.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    /// The column that must lie in the range.
    pub column: &'static str,
    /// The longest range in months, which is also the default.
    pub longest: Option<i32>,
}

#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub kind: Kind,
    pub access: Access,
    /// The resource whose records this identifies, if it can be written.
    pub refers_to: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Read,
    Write,
}

#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Integer,
    Double,
    Boolean,
    Text,
    Email,
    Moment,
    OneOf(&'static [&'static str]),
    OneOfNumbers(&'static [u64]),
    Integers,
    /// Languages of two lower-case letters each.
    Languages,
    ListOf(&'static [&'static str]),
    /// The history of a conversation.
    Messages,
    Object(&'static [Column]),
}

impl Operation {
    pub const ALL: [Operation; 5] =
        [Operation::List, Operation::Get, Operation::Create, Operation::Update, Operation::Delete];

    pub fn method(self) -> Method {
        match self {
            Operation::List | Operation::Get => Method::GET,
            Operation::Create => Method::POST,
            Operation::Update => Method::PUT,
            Operation::Delete => Method::DELETE,
        }
    }

    /// Whether its path names a record.
    pub fn is_of_one(self) -> bool {
        matches!(self, Operation::Get | Operation::Update | Operation::Delete)
    }
}

impl Resource {
    pub fn column(&self, name: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.name == name)
    }

    pub fn shape(&self) -> Shape {
        Shape { name: self.name, columns: self.columns }
    }

    pub fn link(&self, id: u64) -> String {
        format!("/{}/{id}", self.name)
    }
}

impl Column {
    /// Whether this is an integer that identifies a record: `id` or `group_id`.
    pub fn is_identifier(&self) -> bool {
        matches!(self.kind, Kind::Integer) && (self.name == "id" || self.name.ends_with("_id"))
    }
}

impl Kind {
    pub fn is_list(self) -> bool {
        matches!(self, Kind::Integers | Kind::Languages | Kind::ListOf(_))
    }
}

pub const fn read(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, access: Access::Read, refers_to: None }
}

pub const fn write(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, access: Access::Write, refers_to: None }
}

/// Identifiers of records of a resource.
pub const fn refers(name: &'static str, kind: Kind, resource: &'static str) -> Column {
    Column { name, kind, access: Access::Write, refers_to: Some(resource) }
}
