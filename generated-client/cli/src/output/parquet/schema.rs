//! The types of the columns in a file.

use std::sync::Arc;

use arrow_schema::{DataType, Field, Fields, Schema, TimeUnit};

use crate::rows::{self, Columns, EXTRA, Kind};

/// The schema of a file.
pub fn schema(columns: &Columns) -> Schema {
    let mut fields = fields(&columns.fields);
    if columns.extra {
        fields.push(Field::new(EXTRA, DataType::Utf8, true));
    }
    Schema::new(fields)
}

fn fields(fields: &[rows::Field]) -> Vec<Field> {
    fields.iter().map(|field| Field::new(field.name, data_type(&field.kind), !field.required)).collect()
}

/// The fields of an object.
pub fn members(kind: &Kind) -> Fields {
    fields(kind.fields().unwrap_or_default()).into()
}

/// The items of a list, under the name that the format demands.
pub fn element(item: &Kind) -> Arc<Field> {
    Arc::new(Field::new("element", data_type(item), true))
}

/// Local times have no zone, therefore they are not adjusted to UTC.
fn data_type(kind: &Kind) -> DataType {
    match kind {
        Kind::Integer | Kind::Identifier => DataType::Int64,
        Kind::Milliseconds => DataType::Timestamp(TimeUnit::Millisecond, Some("UTC".into())),
        Kind::Double => DataType::Float64,
        Kind::Boolean => DataType::Boolean,
        Kind::Date => DataType::Date32,
        Kind::DateTime => DataType::Timestamp(TimeUnit::Microsecond, None),
        Kind::Text | Kind::Moment | Kind::Uuid | Kind::Word { .. } | Kind::Json => DataType::Utf8,
        Kind::List(item) => DataType::List(element(item)),
        Kind::Object(_) | Kind::Entry(_) => DataType::Struct(members(kind)),
    }
}
