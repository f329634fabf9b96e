//! Cells as arrays of Arrow.

use std::any::Any;
use std::sync::Arc;

use arrow_array::builder::{
    ArrayBuilder, BooleanBuilder, Date32Builder, Float64Builder, Int64Builder, ListBuilder, NullBufferBuilder,
    StringBuilder, TimestampMicrosecondBuilder, TimestampMillisecondBuilder,
};
use arrow_array::{ArrayRef, StructArray};
use arrow_schema::Fields;
use jiff::civil::{Date, DateTime, Time};

use super::schema::{element, members};
use crate::rows::{Cell, Kind, Row};

/// The values of a column that are not encoded yet.
pub enum Column {
    Integer(Int64Builder),
    Utc(TimestampMillisecondBuilder),
    Double(Float64Builder),
    Boolean(BooleanBuilder),
    Date(Date32Builder),
    Local(TimestampMicrosecondBuilder),
    Text(StringBuilder),
    List(Box<ListBuilder<Column>>),
    Object { fields: Fields, columns: Vec<Column>, valid: NullBufferBuilder },
}

/// The days from `date` to 1970-01-01.
const EPOCH: Date = Date::constant(1970, 1, 1);

impl Column {
    pub fn new(kind: &Kind) -> Self {
        match kind {
            Kind::Integer | Kind::Identifier => Self::Integer(Int64Builder::new()),
            Kind::Milliseconds => Self::Utc(TimestampMillisecondBuilder::new().with_timezone("UTC")),
            Kind::Double => Self::Double(Float64Builder::new()),
            Kind::Boolean => Self::Boolean(BooleanBuilder::new()),
            Kind::Date => Self::Date(Date32Builder::new()),
            Kind::DateTime => Self::Local(TimestampMicrosecondBuilder::new()),
            Kind::Text | Kind::Moment | Kind::Uuid | Kind::Word { .. } | Kind::Json => Self::Text(StringBuilder::new()),
            Kind::List(item) => Self::List(Box::new(ListBuilder::new(Self::new(item)).with_field(element(item)))),
            Kind::Object(_) | Kind::Entry(_) => {
                let columns = kind.fields().unwrap_or_default().iter().map(|field| Self::new(&field.kind)).collect();
                Self::Object { fields: members(kind), columns, valid: NullBufferBuilder::new(0) }
            }
        }
    }

    /// Adds a cell. Returns how many bytes of text it has.
    ///
    /// # Errors
    ///
    /// What the column cannot hold.
    pub fn push(&mut self, row: Row<'_>, cell: Cell) -> Result<usize, String> {
        match (self, cell) {
            (Self::Integer(builder), _) => builder.append_option(integer(cell)?),
            (Self::Utc(builder), _) => builder.append_option(integer(cell)?),
            (Self::Double(builder), Cell::Double(value)) => builder.append_value(value),
            (Self::Double(builder), _) => builder.append_null(),
            (Self::Boolean(builder), Cell::Boolean(value)) => builder.append_value(value),
            (Self::Boolean(builder), _) => builder.append_null(),
            (Self::Date(builder), Cell::Date(date)) => builder.append_value(days(date)),
            (Self::Date(builder), _) => builder.append_null(),
            (Self::Local(builder), Cell::DateTime(date_time)) => builder.append_value(microseconds(date_time)),
            (Self::Local(builder), _) => builder.append_null(),
            (Self::Text(builder), _) => return Ok(text(builder, row, cell)),
            (Self::List(builder), Cell::List(span)) => {
                let mut bytes = 0;
                for item in row.items(span) {
                    bytes += builder.values().push(row, *item)?;
                }
                builder.append(true);
                return Ok(bytes);
            }
            (Self::List(builder), _) => builder.append(false),
            (Self::Object { columns, valid, .. }, Cell::Object(span)) => {
                valid.append_non_null();
                let cells = columns.iter_mut().zip(row.items(span));
                return cells.map(|(column, cell)| column.push(row, *cell)).sum();
            }
            (Self::Object { columns, valid, .. }, _) => {
                valid.append_null();
                columns.iter_mut().try_for_each(|column| column.push(row, Cell::Null).map(drop))?;
            }
        }
        Ok(0)
    }
}

fn integer(cell: Cell) -> Result<Option<i64>, String> {
    match cell {
        Cell::Signed(value) => Ok(Some(value)),
        Cell::Unsigned(value) => value.try_into().map(Some).map_err(|_| format!("{value}, which is more than 2^63-1")),
        _ => Ok(None),
    }
}

fn text(builder: &mut StringBuilder, row: Row<'_>, cell: Cell) -> usize {
    match cell {
        Cell::Date(date) => builder.append_value(date.to_string()),
        Cell::DateTime(date_time) => builder.append_value(date_time.to_string()),
        _ => {
            let text = row.text(cell);
            builder.append_option(text);
            return text.map_or(0, str::len);
        }
    }
    0
}

fn days(date: Date) -> i32 {
    date.since(EPOCH).map_or(0, |span| span.get_days())
}

fn microseconds(date_time: DateTime) -> i64 {
    let seconds = date_time.time().duration_since(Time::midnight()).as_secs();
    (i64::from(days(date_time.date())) * 86_400 + seconds) * 1_000_000
}

impl ArrayBuilder for Column {
    fn len(&self) -> usize {
        match self {
            Self::Integer(builder) => builder.len(),
            Self::Utc(builder) => builder.len(),
            Self::Double(builder) => builder.len(),
            Self::Boolean(builder) => builder.len(),
            Self::Date(builder) => builder.len(),
            Self::Local(builder) => builder.len(),
            Self::Text(builder) => builder.len(),
            Self::List(builder) => builder.len(),
            Self::Object { valid, .. } => valid.len(),
        }
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            Self::Integer(builder) => Arc::new(builder.finish()),
            Self::Utc(builder) => Arc::new(builder.finish()),
            Self::Double(builder) => Arc::new(builder.finish()),
            Self::Boolean(builder) => Arc::new(builder.finish()),
            Self::Date(builder) => Arc::new(builder.finish()),
            Self::Local(builder) => Arc::new(builder.finish()),
            Self::Text(builder) => Arc::new(builder.finish()),
            Self::List(builder) => Arc::new(builder.finish()),
            Self::Object { fields, columns, valid } => {
                let arrays = columns.iter_mut().map(Self::finish).collect();
                Arc::new(StructArray::new(fields.clone(), arrays, valid.finish()))
            }
        }
    }

    fn finish_cloned(&self) -> ArrayRef {
        unimplemented!("columns are finished once")
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn as_any_mut(&mut self) -> &mut dyn Any {
        self
    }

    fn into_box_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }
}
