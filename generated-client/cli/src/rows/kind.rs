//! The types of the columns, resolved from the table.

use std::sync::Arc;

use iadvize_runtime::codegen_support::Read;
use iadvize_runtime::{Date, DateTime, Moment, Uuid};

use super::entry::Entries;
use super::keys::Object;
use crate::table::Type;

/// A column of rows, or a field of the objects in one.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub kind: Kind,
    /// Whether no row is without it.
    pub required: bool,
}

/// The columns that are written.
#[derive(Clone, Debug)]
pub struct Columns {
    /// In order. A row has a cell for each, and then those that are only read.
    pub fields: Arc<[Field]>,
    /// Whether unknown fields have a column after the others.
    pub extra: bool,
}

/// A type of values.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A whole number.
    Integer,
    /// Milliseconds since 1970-01-01 UTC.
    Milliseconds,
    /// A number that identifies a record.
    Identifier,
    /// A number.
    Double,
    Boolean,
    /// A text.
    Text,
    /// A date.
    Date,
    /// A local date and time.
    DateTime,
    /// A date, or a local date and time.
    Moment,
    /// A UUID.
    Uuid,
    /// A value of an enum, known or not.
    Word {
        /// Whether its values are numbers on the wire.
        integer: bool,
    },
    /// A text that contains JSON.
    Json,
    /// A list of one type.
    List(Arc<Kind>),
    /// An object.
    Object(Arc<Object>),
    /// An entry of a tagged list.
    Entry(Arc<Entries>),
}

impl Kind {
    /// The kind of a type of the table.
    pub(super) fn of(ty: &Type) -> Self {
        match ty {
            Type::Integer => Self::Integer,
            Type::Double => Self::Double,
            Type::Boolean => Self::Boolean,
            Type::String | Type::Text => Self::Text,
            Type::Date => Self::Date,
            Type::DateTime => Self::DateTime,
            Type::Moment => Self::Moment,
            Type::Uuid => Self::Uuid,
            Type::Indicator => Self::Word { integer: false },
            Type::Identifier(_) => Self::Identifier,
            Type::Enum(set) => Self::Word { integer: set.integer },
            Type::Object(record) => Self::Object(Arc::new(Object::of(record))),
            Type::TaggedList(list) => Self::Entry(Arc::new(Entries::of(list))),
            Type::List(item) => Self::List(Arc::new(Self::of(item))),
        }
    }

    /// The fields of an object.
    pub fn fields(&self) -> Option<&[Field]> {
        match self {
            Self::Object(object) => Some(object.fields()),
            Self::Entry(entries) => Some(entries.fields()),
            _ => None,
        }
    }

    /// The type in errors.
    pub(super) fn expected(&self) -> &'static str {
        match self {
            Self::Integer | Self::Milliseconds => i64::EXPECTED,
            Self::Identifier => u64::EXPECTED,
            Self::Double => f64::EXPECTED,
            Self::Boolean => bool::EXPECTED,
            Self::Text | Self::Json => String::EXPECTED,
            Self::Date => Date::EXPECTED,
            Self::DateTime => DateTime::EXPECTED,
            Self::Moment => Moment::EXPECTED,
            Self::Uuid => Uuid::EXPECTED,
            Self::Word { .. } => "a string or a number",
            Self::List(_) | Self::Entry(_) => Vec::<u64>::EXPECTED,
            Self::Object(_) => "an object",
        }
    }
}
