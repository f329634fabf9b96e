//! The records of a resource as a table of DuckDB.

use crate::rows::{EXTRA, Field, Kind, Schema};
use crate::table::Record;

/// The statement that creates the table, with the types of Parquet files.
pub fn table(name: &str, schema: &Schema, record: &Record) -> String {
    let fields = schema.columns().fields;
    let columns = fields.iter().map(|field| {
        let doc = record.columns.iter().find(|column| column.name == field.name).map_or("", |column| column.doc);
        format!("    {}, -- {}\n", column(field), doc.replace('\n', " "))
    });
    let columns: String = columns.collect();
    format!("CREATE TABLE {} (\n{columns}    {} VARCHAR -- Unknown fields, as JSON.\n);\n", quoted(name), quoted(EXTRA))
}

fn column(field: &Field) -> String {
    let required = if field.required { " NOT NULL" } else { "" };
    format!("{} {}{required}", quoted(field.name), ty(&field.kind))
}

fn ty(kind: &Kind) -> String {
    let name = match kind {
        Kind::Integer | Kind::Identifier => "BIGINT",
        Kind::Milliseconds => "TIMESTAMPTZ",
        Kind::Double => "DOUBLE",
        Kind::Boolean => "BOOLEAN",
        Kind::Date => "DATE",
        Kind::DateTime => "TIMESTAMP",
        Kind::Text | Kind::Moment | Kind::Uuid | Kind::Word { .. } | Kind::Json => "VARCHAR",
        Kind::List(item) => return format!("{}[]", ty(item)),
        Kind::Object(_) | Kind::Entry(_) => {
            let members = kind.fields().unwrap_or_default().iter();
            let members: Vec<String> = members.map(|it| format!("{} {}", quoted(it.name), ty(&it.kind))).collect();
            return format!("STRUCT({})", members.join(", "));
        }
    };
    name.to_owned()
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
