//! `schema`: the fields of a resource.

mod json;
mod sql;

use clap::builder::{PossibleValue, ValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::arguments::PROGRAM;
use crate::context::Context;
use crate::exit::Failure;
use crate::rows::{Schema, Selection};
use crate::stdout::Stdout;
use crate::table::{Column, Record, Resource, Returns, Table, Type};

const RESOURCE: &str = "RESOURCE";
const JSON_SCHEMA: &str = "json-schema";
const SQL: &str = "sql";

pub fn command(table: &'static Table) -> Command {
    let resources =
        table.resources.iter().filter(|it| record(it).is_some()).map(|it| PossibleValue::new(it.plural).alias(it.name));
    Command::new("schema")
        .about("Print the fields of a resource's records")
        .after_help(format!(
            "Examples:\n  {PROGRAM} schema conversations\n  {PROGRAM} schema conversations --sql duckdb"
        ))
        .arg(
            Arg::new(RESOURCE)
                .required(true)
                .value_parser(ValueParser::from(resources.collect::<Vec<_>>()))
                .help("The resource"),
        )
        .arg(
            Arg::new(JSON_SCHEMA)
                .long(JSON_SCHEMA)
                .action(ArgAction::SetTrue)
                .help("Print a JSON Schema of the records as JSON"),
        )
        .arg(
            Arg::new(SQL)
                .long(SQL)
                .value_name("DIALECT")
                .value_parser(["duckdb"])
                .conflicts_with(JSON_SCHEMA)
                .help("Print a statement that creates a table for the records"),
        )
}

pub fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let name = matches.get_one::<String>(RESOURCE);
    let resource = context.table.resources.iter().find(|it| name.is_some_and(|name| it.is_named(name)));
    let Some((resource, record)) = resource.and_then(|resource| Some((resource, record(resource)?))) else {
        return Ok(());
    };
    let schema = Schema::new(record, &Selection::default())?;
    let text = match matches.get_one::<String>(SQL) {
        Some(_) => sql::table(resource.plural, &schema, record),
        None if matches.get_flag(JSON_SCHEMA) => json::schema(resource.doc, &schema, record),
        None => list(record),
    };
    Stdout::new().write_all(text.as_bytes())
}

/// The record of a resource: what its listing returns, or else the first call that returns one.
fn record(resource: &Resource) -> Option<&'static Record> {
    let mut records = resource.operations.iter().filter_map(|operation| match operation.returns {
        Returns::One(record) | Returns::Many(record) | Returns::Page { record, .. } => Some(record),
        Returns::Done | Returns::Statistics => None,
    });
    records.next()
}

/// One line for each field: its name, type and doc.
fn list(record: &Record) -> String {
    let rows: Vec<(&Column, String)> = record.columns.iter().map(|column| (column, notation(&column.ty))).collect();
    let width = |length: &dyn Fn(&(&Column, String)) -> usize| rows.iter().map(length).max().unwrap_or_default();
    let (names, types) = (width(&|row| row.0.name.len()), width(&|row| row.1.len()));
    let line = |(column, ty): &(&Column, String)| {
        let deprecated = column.deprecated.map(|it| format!(" Deprecated: {it}.")).unwrap_or_default();
        format!("{:names$}  {ty:types$}  {}{deprecated}\n", column.name, column.doc)
    };
    rows.iter().map(line).collect()
}

/// The type as the spec writes it.
fn notation(ty: &Type) -> String {
    match ty {
        Type::Integer => "integer".to_owned(),
        Type::Double => "double".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::String | Type::Text => "string".to_owned(),
        Type::Date => "date".to_owned(),
        Type::DateTime => "datetime".to_owned(),
        Type::Moment => "moment".to_owned(),
        Type::Uuid => "uuid".to_owned(),
        Type::Indicator => "indicator".to_owned(),
        Type::Identifier(name) => (*name).to_owned(),
        Type::Enum(it) => it.name.to_owned(),
        Type::Object(record) => record.name.to_owned(),
        Type::TaggedList(it) => it.name.to_owned(),
        Type::List(item) => format!("list<{}>", notation(item)),
    }
}
