//! The types of columns.

use std::sync::Arc;

use iadvize_runtime::codegen_support::Read;
use iadvize_runtime::{Date, DateTime, Moment, Uuid, Value};

/// A column of rows, or a field of the objects in one.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub kind: Kind,
    /// Whether no row is without it.
    pub required: bool,
    /// Its name as a key of JSON objects, with the colon.
    pub(crate) key: Arc<str>,
}

impl Field {
    pub(super) fn new(name: &'static str, kind: Kind, required: bool) -> Self {
        Self { name, kind, required, key: format!("{}:", Value::from(name)).into() }
    }
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
    /// The fields of an object.
    pub fn fields(&self) -> Option<&[Field]> {
        match self {
            Self::Object(object) => Some(&object.fields),
            Self::Entry(entries) => Some(&entries.fields),
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

/// An object: its names on the wire, and the fields that are read.
#[derive(Clone, Debug)]
pub struct Object {
    /// The names of all fields, in the order of the table, and then their other names.
    pub(super) names: Vec<&'static str>,
    /// The field of each other name.
    pub(super) others: Vec<usize>,
    /// The place of each field among the cells, if it is read.
    pub(super) places: Vec<Option<usize>>,
    /// Whether each field has several names.
    pub(super) several: Vec<bool>,
    pub(super) fields: Vec<Field>,
    /// Whether unknown fields are kept.
    pub(super) keeps_unknown: bool,
}

impl Object {
    /// The place of the field with the name at `index`, if it is read, and whether the field has several names.
    #[inline]
    pub(super) fn place(&self, index: usize) -> (Option<usize>, bool) {
        let field = self.field(index);
        (self.places[field], self.several[field])
    }

    /// The field with the name at `index`, among all fields.
    pub(super) fn field(&self, index: usize) -> usize {
        index.checked_sub(self.places.len()).map_or(index, |other| self.others[other])
    }
}

/// The kinds of entries, and the fields that all of them have together: `kind`, the items by name, and `other` with the JSON
/// of an unknown entry.
#[derive(Clone, Debug)]
pub struct Entries {
    pub(super) kinds: Vec<EntryKind>,
    pub(super) fields: Vec<Field>,
}

/// A kind of entries.
#[derive(Clone, Debug)]
pub struct EntryKind {
    pub(super) tag: u64,
    pub(super) name: &'static str,
    /// The fields of the items after the tag, and whether they are required.
    pub(super) items: Vec<(usize, bool)>,
}
