//! What the writers of rows do with any rows, by a record of this file.

use std::io::{self, Write};

use iadvize::date;
use iadvize_cli::output::{Failure, Format, Options};
use iadvize_cli::rows::{Buffer, Cell, FIGURES, Figure, Raw, Schema, Selection};
use iadvize_cli::table::{Column, Record, Type};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;

use crate::rows::Shared;

static THING: Record = Record {
    name: "thing",
    columns: &[
        Column::new("id", Type::Identifier("thing_id"), "Identifier.").required(),
        Column::new("name", Type::String, "Name."),
        Column::new("made_at", Type::DateTime, "When it was made."),
        Column::new("parts", Type::List(&Type::Object(&THING)), "Its parts."),
        Column::new("sizes", Type::List(&Type::Double), "Its sizes."),
    ],
    sent: &[],
};

fn select(fields: &[&str], without: &[&str]) -> Selection {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Selection { fields: names(fields), without: names(without), ..Selection::default() }
}

/// What a format makes of records, with or without its end.
fn write(format: Format, selection: &Selection, width: Option<usize>, records: &[&str], is_complete: bool) -> Vec<u8> {
    let schema = Schema::new(&THING, selection).unwrap();
    let (shared, mut buffer) = (Shared::default(), Buffer::default());
    let options = Options { width, ..Options::default() };
    let mut sink = format.sink(schema.columns(), Box::new(shared.clone()), &options).unwrap();
    for record in records {
        let raw = Raw::new((*record).to_owned()).unwrap();
        sink.row(schema.read(&raw, &mut buffer).unwrap()).unwrap();
    }
    match is_complete {
        true => drop(sink.finish().unwrap()),
        false => sink.flush().unwrap(),
    }
    shared.bytes()
}

fn text(format: Format, selection: &Selection, records: &[&str]) -> String {
    String::from_utf8(write(format, selection, None, records, true)).unwrap()
}

const RECORDS: [&str; 3] = [
    r#"{"id": 1, "name": "a,\"b\"\n\u001b[31m", "made_at": "2024-02-29 10:00:00", "sizes": [1, 2.5]}"#,
    r#"{"id": 2, "name": "", "parts": [{"id": 3, "parts": [ ], "x": 1.10}, null], "sizes": [], "colour": "r\u00e9d"}"#,
    r#"{"id": 9007199254740993, "name": "日本語 \u202e", "sizes": null}"#,
];

#[test]
fn texts_of_each_format() {
    let all = select(&[], &[]);
    assert_eq!(
        text(Format::Ndjson, &all, &RECORDS[..2]),
        concat!(
            r#"{"id":1,"name":"a,\"b\"\n\u001b[31m","made_at":"2024-02-29T10:00:00","parts":null,"sizes":[1.0,2.5]}"#,
            "\n",
            r#"{"id":2,"name":"","made_at":null,"parts":["{\"id\":3,\"parts\":[],\"x\":1.10}"],"sizes":[],"#,
            r#""_extra":{"colour":"r\u00e9d"}}"#,
            "\n"
        )
    );
    assert_eq!(text(Format::Json, &select(&["id"], &[]), &RECORDS[..2]), "[\n{\"id\":1},\n{\"id\":2}\n]\n");
    assert_eq!(text(Format::Json, &all, &[]), "[]\n");
    assert_eq!(
        text(Format::Csv, &select(&["sizes", "id", "name", "_extra"], &[]), &RECORDS[..2]),
        "sizes,id,name,_extra\n\"[1.0,2.5]\",1,\"a,\"\"b\"\"\n\u{1b}[31m\",\n[],2,,\"{\"\"colour\"\":\"\"r\\u00e9d\"\"}\"\n"
    );
    assert_eq!(
        text(Format::Tsv, &select(&[], &["name", "parts", "_extra"]), &RECORDS[2..]),
        "id\tmade_at\tsizes\n9007199254740993\t\t\n"
    );
}

#[test]
fn tables_fit_the_terminal_and_show_no_escapes() {
    let table = |selection: &Selection, width| {
        String::from_utf8(write(Format::Table, selection, width, &RECORDS, true)).unwrap()
    };
    insta::assert_snapshot!(format!(
        "{}\n{}\n{}",
        table(&select(&[], &[]), None),
        table(&select(&[], &[]), Some(45)),
        table(&select(&["name", "id"], &[]), Some(3)),
    ));
}

#[test]
fn columns_that_do_not_fit_are_named() {
    let schema = Schema::new(&THING, &select(&["id", "made_at", "name"], &[])).unwrap();
    for (width, left_out) in [(6, &["made_at", "name"][..]), (13, &["name"]), (20, &[])] {
        let options = Options { width: Some(width), ..Options::default() };
        let mut sink = Format::Table.sink(schema.columns(), Box::new(io::sink()), &options).unwrap();
        sink.flush().unwrap();
        assert_eq!(sink.left_out(), left_out, "{width}");
    }
}

#[test]
fn a_listing_that_failed_leaves_the_array_open() {
    let all = select(&["id"], &[]);
    assert_eq!(write(Format::Json, &all, None, &RECORDS[..1], false), b"[\n{\"id\":1}");
    assert_eq!(write(Format::Ndjson, &all, None, &RECORDS[..1], false), b"{\"id\":1}\n");
    assert_eq!(write(Format::Csv, &all, None, &RECORDS[..1], false), b"id\n1\n");
    assert_eq!(write(Format::Table, &all, None, &RECORDS[..1], false), b"ID\n1\n");
    let bytes = |bytes: Vec<u8>| ParquetRecordBatchReaderBuilder::try_new(bytes::Bytes::from(bytes)).map(drop);
    assert!(bytes(write(Format::Parquet, &all, None, &RECORDS[..1], false)).is_err());
    assert!(bytes(write(Format::Parquet, &all, None, &RECORDS[..1], true)).is_ok());
}

/// A pipe that nobody reads, or a full disk.
struct Broken(io::ErrorKind);

impl Write for Broken {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn failures_of_the_writer() {
    let schema = Schema::new(&THING, &select(&[], &[])).unwrap();
    let write = |format: Format, kind| -> Result<(), Failure> {
        let (mut buffer, raw) = (Buffer::default(), Raw::new(RECORDS[0].to_owned()).unwrap());
        let mut sink = format.sink(schema.columns(), Box::new(Broken(kind)), &Options::default())?;
        sink.row(schema.read(&raw, &mut buffer).unwrap())?;
        sink.finish().map(drop)
    };
    for format in Format::ALL {
        let closed = write(format, io::ErrorKind::BrokenPipe).unwrap_err();
        assert!(closed.is_closed_pipe(), "{format}: {closed:?}");
        let full = write(format, io::ErrorKind::StorageFull).unwrap_err();
        assert!(!full.is_closed_pipe() && matches!(full, Failure::Write(_)), "{format}: {full:?}");
    }
}

#[test]
fn numbers_that_a_column_cannot_hold() {
    let schema = Schema::new(&THING, &select(&["id"], &[])).unwrap();
    let write = |id: u64| {
        let (mut buffer, raw) = (Buffer::default(), Raw::new(format!("{{\"id\":{id}}}")).unwrap());
        let mut sink = Format::Parquet.sink(schema.columns(), Box::new(io::sink()), &Options::default()).unwrap();
        sink.row(schema.read(&raw, &mut buffer).unwrap()).map_err(|failure| failure.to_string())
    };
    assert_eq!(write(i64::MAX as u64), Ok(()));
    let error = "column `id` cannot hold 9223372036854775808, which is more than 2^63-1".to_owned();
    assert_eq!(write(i64::MAX as u64 + 1), Err(error));
}

#[test]
fn row_groups_have_a_bound() {
    // Texts that Snappy cannot make smaller.
    let mut random = fastrand::Rng::with_seed(1);
    let mut text = || (0..4_000).map(|_| random.alphanumeric()).collect::<String>();
    let records: Vec<String> = (0..6_000).map(|id| format!("{{\"id\":{id},\"name\":{:?}}}", text())).collect();
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let file = write(Format::Parquet, &select(&[], &[]), None, &records, true);
    let builder = ParquetRecordBatchReaderBuilder::try_new(bytes::Bytes::from(file)).unwrap();
    let groups = builder.metadata().row_groups();
    assert!(groups.len() > 1 && groups.iter().all(|group| group.compressed_size() < 12 << 20), "{}", groups.len());
    assert_eq!(groups.iter().map(|group| group.num_rows()).sum::<i64>(), 6_000);
}

#[test]
fn selections() {
    let (mut buffer, raw) = (Buffer::default(), Raw::new(RECORDS[0].to_owned()).unwrap());
    let unseen = Selection { unseen: vec!["id".to_owned()], ..select(&["name"], &[]) };
    let schema = Schema::new(&THING, &unseen).unwrap();
    assert_eq!(schema.columns().fields.iter().map(|field| field.name).collect::<Vec<_>>(), ["name"]);
    assert_eq!(schema.read(&raw, &mut buffer).unwrap().get("id"), Some(Cell::Unsigned(1)));
    assert_eq!(text(Format::Ndjson, &unseen, &RECORDS[1..2]), "{\"name\":\"\"}\n");
    let error = |selection| Schema::new(&THING, &selection).unwrap_err().to_string();
    let known = "`thing` has no field `nam`; its fields: id, name, made_at, parts, sizes, _extra";
    assert_eq!(error(select(&["nam"], &[])), known);
    assert_eq!(error(select(&[], &["nam"])), known);
}

/// Fields that are not selected are not checked.
#[test]
fn errors_have_the_path() {
    let read = |fields: &[&str], json: &str| {
        let schema = Schema::new(&THING, &select(fields, &[])).unwrap();
        let read = schema.read(&Raw::new(json.to_owned()).unwrap(), &mut Buffer::default()).map(drop);
        read.map_err(|error| error.to_string())
    };
    let json = r#"{"id": 1, "sizes": [1, "x"]}"#;
    assert_eq!(read(&[], json), Err(r#"sizes[1]: expected a number, found "x""#.to_owned()));
    assert_eq!(read(&["id"], json), Ok(()));
    assert_eq!(read(&[], "{}"), Err("id: expected a whole number (0 to 2^64-1), found nothing".to_owned()));
}

#[test]
fn figures_as_rows() {
    let (shared, mut buffer) = (Shared::default(), Buffer::default());
    let schema = Schema::new(&FIGURES, &select(&[], &["_extra", "unit"])).unwrap();
    let mut sink = Format::Csv.sink(schema.columns(), Box::new(shared.clone()), &Options::default()).unwrap();
    let figure = Figure {
        period: Some(date(2024, 1, 31).into()),
        website_id: Some(7),
        channel: Some("chat"),
        grouping: None,
        grouping_id: None,
        indicator: "contact_number",
        unit: None,
        value: Some(3.0),
    };
    sink.row(schema.figure(&figure, &mut buffer)).unwrap();
    sink.row(
        schema
            .figure(&Figure { grouping: Some("page"), grouping_id: Some("home"), value: None, ..figure }, &mut buffer),
    )
    .unwrap();
    sink.finish().unwrap();
    assert_eq!(
        String::from_utf8(shared.bytes()).unwrap(),
        "period,website_id,channel,grouping,grouping_id,indicator,value\n\
         2024-01-31T00:00:00,7,chat,,,contact_number,3.0\n2024-01-31T00:00:00,7,chat,page,home,contact_number,\n"
    );
}
