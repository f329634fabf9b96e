//! Types: the built-in ones, and those that a spec declares.

use super::{Base, EnumRef, IdentifierRef, Name, ObjectRef, Remark, TaggedListRef};
use crate::source::Spanned;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    Integer,
    Double,
    Boolean,
    String,
    /// A text filter that takes the wildcard.
    Text,
    Date,
    /// A day and a time, without a time zone.
    DateTime,
    /// A day, or a day and a time.
    Moment,
    Uuid,
    Indicator,
    Identifier(IdentifierRef),
    Enum(EnumRef),
    Object(ObjectRef),
    TaggedList(TaggedListRef),
    List(Box<Type>),
}

#[derive(Debug)]
pub struct Identifier {
    pub name: Name,
    pub doc: String,
}

#[derive(Debug)]
pub struct Enumeration {
    pub name: Name,
    /// The JSON type of its values.
    pub base: Base,
    pub values: Vec<Value>,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    pub remark: Remark,
}

#[derive(Debug)]
pub struct Value {
    pub name: Name,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
}

#[derive(Debug)]
pub struct Object {
    pub name: Name,
    pub fields: Vec<Field>,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    /// The type of the `id` field, if this is the record of a resource.
    pub identifier: Option<IdentifierRef>,
    /// Absent for the record of a resource.
    pub remark: Option<Remark>,
    /// Whether only bodies contain it.
    pub only_sent: bool,
    /// The type that bodies contain, if they contain the object.
    pub sent: Option<Sent>,
}

/// The parts of an object that calls send.
#[derive(Debug)]
pub struct Sent {
    /// The name of its type.
    pub rust: String,
    pub parameters: Vec<Parameter>,
}

#[derive(Debug)]
pub struct Field {
    pub name: Name,
    /// Other names on the wire.
    pub also: Vec<Spanned<String>>,
    pub ty: Type,
    pub required: bool,
    /// Whether a client may set it.
    pub writable: bool,
    /// Whether a client must set it to send the object.
    pub mandatory: bool,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    pub remark: Remark,
}

/// A value that calls send, in a body or in an object.
#[derive(Debug)]
pub struct Parameter {
    pub name: Name,
    pub ty: Type,
    pub required: bool,
    /// The only value that is allowed.
    pub only: Option<Spanned<String>>,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    pub remark: Remark,
}

/// A list whose first item determines the others.
#[derive(Debug)]
pub struct TaggedList {
    pub name: Name,
    pub kinds: Vec<TaggedKind>,
    pub doc: Spanned<String>,
}

#[derive(Debug)]
pub struct TaggedKind {
    pub tag: u64,
    pub name: Name,
    /// The items after the first.
    pub items: Vec<Field>,
    pub doc: Spanned<String>,
    pub remark: Remark,
}

impl Field {
    /// Its names on the wire.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.name.wire).chain(self.also.iter().map(|also| &*also.value))
    }
}

impl Type {
    /// The built-in types, by their names in the spec.
    pub const PLAIN: &[(&str, Self)] = &[
        ("integer", Self::Integer),
        ("double", Self::Double),
        ("boolean", Self::Boolean),
        ("string", Self::String),
        ("text", Self::Text),
        ("date", Self::Date),
        ("datetime", Self::DateTime),
        ("moment", Self::Moment),
        ("uuid", Self::Uuid),
        ("indicator", Self::Indicator),
    ];

    /// The object that a value of this type is or contains.
    pub fn object(&self) -> Option<ObjectRef> {
        match self {
            Self::Object(object) => Some(*object),
            Self::List(item) => item.object(),
            _ => None,
        }
    }
}
