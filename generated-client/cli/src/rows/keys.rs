//! Objects with known fields: which of them is where, and how their keys are read.

use std::fmt;

use iadvize_runtime::codegen_support::{Deserializer, position};
use serde_core::de::{DeserializeSeed, Error, Visitor};

use super::kind::{Field, Kind};
use crate::table::{Column, Record};

/// An object: its names on the wire, and the fields that are read.
#[derive(Clone, Debug)]
pub struct Object {
    /// The names of all fields, in the order of the table, and then their other names.
    pub(super) names: Vec<&'static str>,
    /// The field of each other name.
    others: Vec<usize>,
    /// The place of each field among the cells, if it is read.
    places: Vec<Option<usize>>,
    /// Whether each field has several names.
    several: Vec<bool>,
    fields: Vec<Field>,
    /// Whether unknown fields are kept.
    pub(super) keeps_unknown: bool,
}

impl Object {
    /// All fields of a record.
    pub(super) fn of(record: &'static Record) -> Self {
        Self::with(record, record.columns.iter().collect(), true)
    }

    /// These fields of a record, in this order.
    pub(super) fn with(record: &'static Record, columns: Vec<&'static Column>, keeps_unknown: bool) -> Self {
        let all = record.columns;
        let place = |column: &Column| columns.iter().position(|read| std::ptr::eq(*read, column));
        let others =
            all.iter().enumerate().flat_map(|(field, column)| column.also.iter().map(move |name| (field, *name)));
        let (others, other_names): (Vec<usize>, Vec<&str>) = others.unzip();
        Self {
            names: all.iter().map(|column| column.name).chain(other_names).collect(),
            others,
            places: all.iter().map(place).collect(),
            several: all.iter().map(|column| !column.also.is_empty()).collect(),
            fields: columns.iter().map(|column| Field::of(column)).collect(),
            keeps_unknown,
        }
    }

    /// The fields that are read.
    pub(super) fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The place of the field with the name at `index`, if it is read, and whether the field has several names.
    #[inline]
    pub(super) fn place(&self, index: usize) -> (Option<usize>, bool) {
        let field = self.field(index);
        (self.places[field], self.several[field])
    }

    fn field(&self, index: usize) -> usize {
        index.checked_sub(self.places.len()).map_or(index, |other| self.others[other])
    }
}

impl Field {
    fn of(column: &Column) -> Self {
        Self { name: column.name, kind: Kind::of(&column.ty), required: column.required }
    }
}

/// The keys of an object. A key is first compared with the field after the last match, because keys mostly come in order.
pub struct Keys<'o> {
    object: &'o Object,
    expected: usize,
    /// The last unknown key.
    pub(super) unknown: String,
}

impl<'o> Keys<'o> {
    pub(super) fn new(object: &'o Object) -> Self {
        Self { object, expected: 0, unknown: String::new() }
    }

    #[cold]
    fn find(&mut self, key: &str) -> Option<usize> {
        let found = position(&self.object.names, key);
        match found {
            Some(index) => self.expected = self.object.field(index) + 1,
            None => key.clone_into(&mut self.unknown),
        }
        found
    }
}

/// Reads a key: the index of its name, or `None` for an unknown one.
impl<'de> DeserializeSeed<'de> for &mut Keys<'_> {
    type Value = Option<usize>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for &mut Keys<'_> {
    type Value = Option<usize>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        if self.object.names.get(self.expected).is_some_and(|name| *name == key) {
            self.expected += 1;
            return Ok(Some(self.expected - 1));
        }
        Ok(self.find(key))
    }
}
