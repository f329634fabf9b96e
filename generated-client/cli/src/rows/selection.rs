//! Which fields of a record are read and written.

use std::error::Error;
use std::fmt;

use crate::table::{Column, Record};

/// The name of the column with the unknown fields.
pub const EXTRA: &str = "_extra";

/// The choice of fields: all of them by default.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// The fields that are written, in this order; all if it is empty.
    pub fields: Vec<String>,
    /// Fields that are not written.
    pub without: Vec<String>,
    /// Fields that are read in any case, even if they are not written.
    pub unseen: Vec<String>,
}

/// The fields of a record that are selected.
pub struct Selected {
    /// Those that are written.
    pub written: Vec<&'static Column>,
    /// Those that are only read.
    pub read: Vec<&'static Column>,
    /// Whether unknown fields are written.
    pub extra: bool,
}

impl Selection {
    pub(super) fn of(&self, record: &'static Record) -> Result<Selected, UnknownField> {
        let column = |name: &String| {
            let column = record.columns.iter().find(|column| column.name == name);
            match column {
                None if name != EXTRA => Err(UnknownField::new(name, record)),
                column => Ok(column),
            }
        };
        let columns = |names: &[String]| names.iter().map(column).collect::<Result<Vec<_>, _>>();
        let (fields, without, unseen) = (columns(&self.fields)?, columns(&self.without)?, columns(&self.unseen)?);
        let is_among = |columns: &[Option<&Column>], column: &Column| {
            columns.iter().flatten().any(|other| std::ptr::eq(*other, column))
        };
        let mut written: Vec<&Column> = Vec::new();
        let chosen: Vec<&Column> = match fields.is_empty() {
            true => record.columns.iter().collect(),
            false => fields.iter().flatten().copied().collect(),
        };
        for column in chosen {
            if !is_among(&without, column) && !written.iter().any(|other| std::ptr::eq(*other, column)) {
                written.push(column);
            }
        }
        let read =
            unseen.into_iter().flatten().filter(|column| !written.iter().any(|other| std::ptr::eq(*other, *column)));
        let names_extra = |columns: &[Option<&Column>]| columns.iter().any(Option::is_none);
        let extra = (fields.is_empty() || names_extra(&fields)) && !names_extra(&without);
        Ok(Selected { read: read.collect(), written, extra })
    }
}

/// A field that a record does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownField {
    name: String,
    record: &'static str,
    known: Vec<&'static str>,
}

impl UnknownField {
    pub(super) fn new(name: &str, record: &'static Record) -> Self {
        let known = record.columns.iter().map(|column| column.name).chain([EXTRA]).collect();
        Self { name: name.to_owned(), record: record.name, known }
    }
}

/// The known fields are the fix.
impl fmt::Display for UnknownField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, record, known } = self;
        write!(formatter, "`{record}` has no field `{}`; its fields: {}", name.escape_debug(), known.join(", "))
    }
}

impl Error for UnknownField {}
