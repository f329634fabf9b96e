//! The same rows in NDJSON, CSV and Parquet, read back, for all listings of the fake platform in both dialects.

use std::collections::BTreeMap;
use std::fmt::Debug;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Float64Type, Int64Type, TimestampMicrosecondType, TimestampMillisecondType};
use arrow_array::{Array, RecordBatch};
use arrow_schema::{DataType, TimeUnit};
use bytes::Bytes;
use iadvize::{ApiKey, Client, Full, List, Request};
use iadvize_cli::TABLE;
use iadvize_cli::output::{Format, Options};
use iadvize_cli::rows::{Buffer, Columns, Raw, Schema, Selection};
use iadvize_cli::table::{Kind, Operation, Record, Returns, Segment};
use iadvize_platform::{Dialect, Platform};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::rows::{Shared, only, type_name, typed_row};
use crate::shape::Shape;
use crate::{Check, spec};

/// All records of a listing.
struct Listing {
    record: &'static Record,
    raws: Vec<Raw>,
}

/// The listings of all resources, by the names of their types.
async fn listings(dialect: Dialect, seed: u64) -> BTreeMap<String, Listing> {
    let platform = Platform::builder().dialect(dialect).seed(seed).conversations(600).start().await.unwrap();
    let client = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build().unwrap();
    let mut listings = BTreeMap::new();
    for operation in TABLE.resources.iter().flat_map(|resource| resource.operations) {
        if let Operation { kind: Kind::List, returns: Returns::Page { record, brief }, .. } = operation {
            let mut request = Request::get("");
            for segment in operation.path {
                let Segment::Literal(literal) = segment else { panic!("listings have no arguments") };
                request = match request.path() {
                    "/" => Request::get(literal),
                    path => Request::get(&format!("{path}/{literal}")),
                };
            }
            request = operation.query.iter().fold(request, |request, (name, value)| request.query(name, *value));
            let request = if *brief { request.query("full", true) } else { request };
            let raws = List::<Raw, Full>::new(&client, request).stream().prefetch(3).collect().await.unwrap();
            assert!(!raws.is_empty(), "{}", record.name);
            listings.insert(type_name(record.name), Listing { record, raws });
        }
    }
    listings
}

/// What a format makes of records.
fn written(format: Format, columns: Columns, schema: &Schema, raws: &[Raw]) -> Vec<u8> {
    let (shared, mut buffer) = (Shared::default(), Buffer::default());
    let mut sink = format.sink(columns, Box::new(shared.clone()), &Options::default()).unwrap();
    for raw in raws {
        sink.row(schema.read(raw, &mut buffer).unwrap()).unwrap();
    }
    sink.finish().unwrap();
    shared.bytes()
}

fn ndjson(bytes: &[u8]) -> Vec<Value> {
    let lines = str::from_utf8(bytes).unwrap().lines();
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A value as CSV has it.
fn as_csv(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

fn check_csv(bytes: &[u8], expected: &[Value], delimiter: u8) {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(bytes);
    let names = reader.headers().unwrap().clone();
    let records: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(records.len(), expected.len());
    for (record, expected) in records.iter().zip(expected) {
        for (name, found) in names.iter().zip(record) {
            let value = expected.get(name);
            match value {
                Some(Value::Array(_) | Value::Object(_)) => {
                    assert_eq!(Some(&serde_json::from_str::<Value>(found).unwrap()), value, "{name}");
                }
                _ => assert_eq!(found, as_csv(value), "{name}"),
            }
        }
    }
}

/// The rows of a Parquet file as JSON.
fn parquet(bytes: Vec<u8>) -> Vec<Value> {
    let reader = ParquetRecordBatchReaderBuilder::try_new(Bytes::from(bytes)).unwrap().build().unwrap();
    let rows = |batch: RecordBatch| {
        (0..batch.num_rows()).map(move |row| {
            let schema = batch.schema();
            let fields = schema.fields().iter().zip(batch.columns());
            Value::Object(fields.map(|(field, column)| (field.name().clone(), value(&**column, row))).collect())
        })
    };
    reader.map(Result::unwrap).flat_map(rows).collect()
}

fn value(array: &dyn Array, row: usize) -> Value {
    if array.is_null(row) {
        return Value::Null;
    }
    let second = |seconds: i64| jiff::Timestamp::from_second(seconds).unwrap().to_zoned(jiff::tz::TimeZone::UTC);
    match array.data_type() {
        DataType::Int64 => array.as_primitive::<Int64Type>().value(row).into(),
        DataType::Float64 => array.as_primitive::<Float64Type>().value(row).into(),
        DataType::Boolean => array.as_boolean().value(row).into(),
        DataType::Utf8 => array.as_string::<i32>().value(row).into(),
        DataType::Date32 => {
            second(i64::from(array.as_primitive::<Date32Type>().value(row)) * 86_400).date().to_string().into()
        }
        DataType::Timestamp(TimeUnit::Microsecond, None) => {
            let micros = array.as_primitive::<TimestampMicrosecondType>().value(row);
            second(micros / 1_000_000).datetime().to_string().into()
        }
        DataType::Timestamp(TimeUnit::Millisecond, Some(zone)) if &**zone == "UTC" => {
            array.as_primitive::<TimestampMillisecondType>().value(row).into()
        }
        DataType::List(_) => {
            let items = array.as_list::<i32>().value(row);
            (0..items.len()).map(|item| value(&*items, item)).collect()
        }
        DataType::Struct(fields) => {
            let columns = fields.iter().zip(array.as_struct().columns());
            Value::Object(columns.map(|(field, column)| (field.name().clone(), value(&**column, row))).collect())
        }
        other => panic!("{other}"),
    }
}

/// The values of a row without what the formats write in other ways: null in objects, unknown fields as text, and enums
/// whose values are numbers.
fn normal(row: &Value) -> Value {
    let Some(Value::Object(mut fields)) = only(row.clone(), &|value| !value.is_null()) else { panic!("{row}") };
    if let Some(Value::String(extra)) = fields.get("_extra") {
        fields["_extra"] = serde_json::from_str(extra).unwrap();
    }
    for name in ["chat_priority", "call_priority", "video_priority"] {
        if let Some(value) = fields.get_mut(name) {
            *value = as_csv(Some(value)).into();
        }
    }
    fields.into()
}

/// Compares the formats with each other, and the rows with the typed records.
struct Compared(BTreeMap<String, Listing>);

impl Check for Compared {
    fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(&mut self, name: &str, _: Shape) {
        let Some(Listing { record, raws }) = self.0.remove(name) else { return };
        let schema = Schema::new(record, &Selection::default()).unwrap();
        let write = |format| written(format, schema.columns(), &schema, &raws);
        let lines = write(Format::Ndjson);
        let rows = ndjson(&lines);
        for (raw, row) in raws.iter().zip(&rows) {
            let typed: T = serde_json::from_str(raw.json()).unwrap();
            assert_eq!(typed_row(record, row.clone()), serde_json::to_value(typed).unwrap(), "{}", raw.json());
        }
        assert_eq!(serde_json::from_slice::<Vec<Value>>(&write(Format::Json)).unwrap(), rows);
        check_csv(&write(Format::Csv), &rows, b',');
        check_csv(&write(Format::Tsv), &rows, b'\t');
        let file = write(Format::Parquet);
        assert_eq!(write(Format::Parquet), file, "the same rows give the same bytes");
        let read: Vec<_> = parquet(file).iter().map(normal).collect();
        assert_eq!(read, rows.iter().map(normal).collect::<Vec<_>>(), "{name}");
    }
}

#[tokio::test]
async fn formats_agree_and_equal_typed_records() {
    for dialect in [Dialect::Plain, Dialect::Php] {
        for seed in 1..=2 {
            let mut compared = Compared(listings(dialect, seed).await);
            assert!(compared.0.len() > 8, "{}", compared.0.len());
            spec::all(&mut compared);
            assert!(compared.0.is_empty(), "{:?} have no type", compared.0.keys());
        }
    }
}

#[tokio::test]
async fn dialects_have_the_same_rows() {
    let rows = |listings: BTreeMap<String, Listing>| {
        let rows = listings.into_iter().map(|(name, Listing { record, raws })| {
            let selection = Selection { without: vec!["_extra".to_owned()], ..Selection::default() };
            let schema = Schema::new(record, &selection).unwrap();
            let rows = ndjson(&written(Format::Ndjson, schema.columns(), &schema, &raws));
            // An empty text is absent, as it may be written for an absent one.
            let is_given = |value: &Value| !value.is_null() && value != &json!("");
            (name, rows.into_iter().map(|row| only(row, &is_given)).collect::<Vec<_>>())
        });
        rows.collect::<BTreeMap<_, _>>()
    };
    assert_eq!(rows(listings(Dialect::Php, 3).await), rows(listings(Dialect::Plain, 3).await));
}

#[tokio::test]
async fn messages_as_rows_of_their_own() {
    let Listing { record, raws } = listings(Dialect::Php, 1).await.remove("Conversation").unwrap();
    let schema = Schema::new(record, &Selection::default()).unwrap();
    let messages = schema.explode("history").unwrap();
    let (shared, mut buffer) = (Shared::default(), Buffer::default());
    let mut sink = Format::Parquet.sink(messages.columns(), Box::new(shared.clone()), &Options::default()).unwrap();
    for raw in &raws {
        messages.each(schema.read(raw, &mut buffer).unwrap(), |row| sink.row(row)).unwrap();
    }
    sink.finish().unwrap();
    let mut expected = Vec::new();
    for row in ndjson(&written(Format::Ndjson, schema.columns(), &schema, &raws)) {
        for (message, position) in row["history"].as_array().into_iter().flatten().zip(1..) {
            let Value::Object(mut message) = message.clone() else { panic!("{message}") };
            message.insert("conversation_id".to_owned(), row["id"].clone());
            message.insert("position".to_owned(), position.into());
            expected.push(Value::Object(message));
        }
    }
    assert!(expected.len() > raws.len());
    assert_eq!(parquet(shared.bytes()).iter().map(normal).collect::<Vec<_>>(), expected);
    assert!(schema.explode("channel").is_err() && schema.explode("no").is_err());
}

/// The types of all columns in Parquet files.
#[test]
fn types_of_columns() {
    let mut table = String::new();
    for (name, record) in crate::rows::records() {
        let schema = Schema::new(record, &Selection::default()).unwrap();
        let file = written(Format::Parquet, schema.columns(), &schema, &[]);
        let reader = ParquetRecordBatchReaderBuilder::try_new(Bytes::from(file)).unwrap();
        table.push_str(&format!("{name}\n"));
        for field in reader.schema().fields() {
            let optional = if field.is_nullable() { "" } else { " required" };
            table.push_str(&format!("  {} {}{optional}\n", field.name(), of(field.data_type())));
        }
    }
    insta::assert_snapshot!(table);
}

/// A type on one line.
fn of(ty: &DataType) -> String {
    match ty {
        DataType::List(item) => format!("list<{}>", of(item.data_type())),
        DataType::Struct(fields) => {
            let fields = fields.iter().map(|field| format!("{} {}", field.name(), of(field.data_type())));
            format!("struct<{}>", fields.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
