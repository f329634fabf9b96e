//! The items of a list as separate rows, such as the messages of conversations.

use std::sync::Arc;

use super::buffer::Row;
use super::cell::Cell;
use super::kind::{Columns, Field, Kind};
use super::schema::Schema;
use super::selection::UnknownField;
use crate::table::Type;

/// The rows of a list.
#[derive(Clone, Debug)]
pub struct Exploded {
    fields: Arc<[Field]>,
    /// The places of the identifier and of the list in rows of the record.
    id: usize,
    list: usize,
    /// Whether the items have fields.
    has_fields: bool,
}

impl Schema {
    /// The rows of a list, one for each item. Its record must be read with `id` and with the list.
    ///
    /// # Errors
    ///
    /// If the schema does not read the list or the identifier.
    pub fn explode(&self, list: &str) -> Result<Exploded, UnknownField> {
        Exploded::new(self, list)
    }
}

impl Exploded {
    fn new(schema: &Schema, list: &str) -> Result<Self, UnknownField> {
        let unknown = || UnknownField::new(list, schema.record());
        let place = |name: &str| schema.all().iter().position(|field| field.name == name).ok_or_else(unknown);
        let (id, list) = (place("id")?, place(list)?);
        let Kind::List(item) = &schema.all()[list].kind else { return Err(unknown()) };
        let columns = schema.record().columns.iter();
        let name = columns.filter(|column| column.name == "id").find_map(|column| match column.ty {
            Type::Identifier(name) => Some(name),
            _ => None,
        });
        let mut fields = vec![
            Field::new(name.unwrap_or("record_id"), Kind::Identifier, true),
            Field::new("position", Kind::Integer, true),
        ];
        match item.fields() {
            Some(more) => fields.extend_from_slice(more),
            None => fields.push(Field::new("value", (**item).clone(), false)),
        }
        Ok(Self { fields: fields.into(), id, list, has_fields: item.fields().is_some() })
    }

    /// The columns: the identifier of the record, the position in the list from 1, and the fields of the items.
    pub fn columns(&self) -> Columns {
        Columns { fields: self.fields.clone(), extra: false }
    }

    /// Calls `write` with the row of each item.
    ///
    /// # Errors
    ///
    /// The first error of `write`.
    pub fn each<E>(&self, row: Row<'_>, mut write: impl FnMut(Row<'_>) -> Result<(), E>) -> Result<(), E> {
        let Cell::List(list) = row.cells()[self.list] else { return Ok(()) };
        let mut cells = Vec::with_capacity(self.fields.len());
        for (cell, position) in row.items(list).iter().zip(1..) {
            cells.clear();
            cells.extend([row.cells()[self.id], Cell::Signed(position)]);
            match cell {
                Cell::Object(span) if self.has_fields => cells.extend_from_slice(row.items(*span)),
                cell => cells.push(*cell),
            }
            write(Row { fields: &self.fields, cells: &cells, buffer: row.buffer })?;
        }
        Ok(())
    }
}
