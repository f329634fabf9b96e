//! The records, in memory.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::numbers::Numbers;
use crate::resources::availability::Availability;

/// A record by column. Columns that no resource describes are stored but never shown.
pub type Row = Map<String, Value>;

#[derive(Debug, Default)]
pub struct State {
    pub numbers: Numbers,
    tables: BTreeMap<&'static str, Table>,
    /// Live availability by operator. Deleted operators stay in the map, where nothing reads them: identifiers are
    /// never reused.
    pub availability: BTreeMap<u64, Availability>,
    /// The resources that the documentation does not have.
    pub stored: BTreeSet<&'static str>,
}

#[derive(Debug, Default)]
struct Table {
    rows: BTreeMap<u64, Row>,
    last: u64,
}

impl State {
    pub fn new(numbers: Numbers) -> State {
        State { numbers, ..State::default() }
    }

    /// The rows of a resource, newest first, as in the documented example of a list.
    pub fn rows(&self, resource: &str) -> impl Iterator<Item = (u64, &Row)> {
        self.tables.get(resource).into_iter().flat_map(|table| table.rows.iter().rev().map(|(id, row)| (*id, row)))
    }

    pub fn row(&self, resource: &str, id: u64) -> Option<&Row> {
        self.tables.get(resource)?.rows.get(&id)
    }

    pub fn row_mut(&mut self, resource: &str, id: u64) -> Option<&mut Row> {
        self.tables.get_mut(resource)?.rows.get_mut(&id)
    }

    pub fn rows_mut(&mut self, resource: &str) -> impl Iterator<Item = &mut Row> {
        self.tables.get_mut(resource).into_iter().flat_map(|table| table.rows.values_mut())
    }

    /// The identifier that was assigned last, 0 before the first.
    pub fn last(&self, resource: &str) -> u64 {
        self.tables.get(resource).map_or(0, |table| table.last)
    }

    /// Adds a row under the next identifier. Identifiers are never reused.
    pub fn insert(&mut self, resource: &'static str, mut row: Row) -> u64 {
        let table = self.tables.entry(resource).or_default();
        table.last += 1;
        row.insert("id".to_owned(), Value::from(table.last));
        table.rows.insert(table.last, row);
        table.last
    }

    pub fn remove(&mut self, resource: &str, id: u64) -> Option<Row> {
        self.tables.get_mut(resource)?.rows.remove(&id)
    }
}

/// The value of a column, null if the row does not have it.
pub fn cell<'a>(row: &'a Row, column: &str) -> &'a Value {
    row.get(column).unwrap_or(&Value::Null)
}
