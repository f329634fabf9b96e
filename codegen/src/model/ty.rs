//! Types: what can be read and written, and the types that a spec declares itself.

use super::{Base, EnumRef, IdentifierRef, Name, ObjectRef, Remark, TaggedListRef};
use crate::source::Spanned;

/// The closed list of types.
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
    /// The name of an indicator.
    Indicator,
    Identifier(IdentifierRef),
    /// One of a set of values.
    Enum(EnumRef),
    Object(ObjectRef),
    /// A list whose first item says what the others are.
    TaggedList(TaggedListRef),
    List(Box<Type>),
}

/// An identifier: a number that cannot be given for another.
#[derive(Debug)]
pub struct Identifier {
    pub name: Name,
    pub doc: String,
}

#[derive(Debug)]
pub struct Enumeration {
    pub name: Name,
    /// What its values are in JSON.
    pub base: Base,
    pub values: Vec<Value>,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
}

/// A value of a set.
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
    /// The identifier of a resource's record.
    pub identifier: Option<IdentifierRef>,
    /// What is remarked on it, unless it is a resource's record.
    pub remark: Option<Remark>,
}

/// A field of a shape.
#[derive(Debug)]
pub struct Field {
    pub name: Name,
    pub ty: Type,
    /// Whether it is always there.
    pub required: bool,
    /// Whether a client may set it.
    pub writable: bool,
    pub doc: Spanned<String>,
    pub deprecated: Option<Spanned<String>>,
    pub remark: Remark,
}

/// Lists whose first item says what the others are.
#[derive(Debug)]
pub struct TaggedList {
    pub name: Name,
    /// What the first item can be.
    pub kinds: Vec<TaggedKind>,
    pub doc: Spanned<String>,
}

/// One kind of tagged list.
#[derive(Debug)]
pub struct TaggedKind {
    pub tag: u64,
    pub name: Name,
    /// The items after the first.
    pub items: Vec<Field>,
    pub doc: Spanned<String>,
    pub remark: Remark,
}

impl Type {
    /// The types that need no declaration, by the name that the spec gives them.
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
}
