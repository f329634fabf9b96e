//! Cells as JSON.

use std::io::{self, Write};

use crate::rows::{Cell, Columns, Kind, Row};

/// Writes a row as an object on one line. Absent fields are null: all rows have the same keys, except for unknown fields.
pub fn row(row: Row<'_>, columns: &Columns, out: &mut Vec<u8>) -> io::Result<()> {
    out.push(b'{');
    for (place, (field, cell)) in columns.fields.iter().zip(row.cells()).enumerate() {
        key(place > 0, field.name, out)?;
        value(row, &field.kind, *cell, out)?;
    }
    if columns.extra && row.unknown().next().is_some() {
        key(!columns.fields.is_empty(), crate::rows::EXTRA, out)?;
        unknown(row, out)?;
    }
    out.push(b'}');
    Ok(())
}

/// Writes the unknown fields of a row as an object.
pub fn unknown(row: Row<'_>, out: &mut Vec<u8>) -> io::Result<()> {
    out.push(b'{');
    for (place, (path, json)) in row.unknown().enumerate() {
        key(place > 0, path, out)?;
        out.extend_from_slice(json.as_bytes());
    }
    out.push(b'}');
    Ok(())
}

fn key(comma: bool, name: &str, out: &mut Vec<u8>) -> io::Result<()> {
    if comma {
        out.push(b',');
    }
    serde_json::to_writer(&mut *out, name)?;
    out.push(b':');
    Ok(())
}

/// Writes a cell.
pub fn value(row: Row<'_>, kind: &Kind, cell: Cell, out: &mut Vec<u8>) -> io::Result<()> {
    match cell {
        Cell::Null => out.extend_from_slice(b"null"),
        Cell::Boolean(value) => out.extend_from_slice(if value { b"true" } else { b"false" }),
        Cell::Unsigned(value) => serde_json::to_writer(out, &value)?,
        Cell::Signed(value) => serde_json::to_writer(out, &value)?,
        Cell::Double(value) => serde_json::to_writer(out, &value)?,
        Cell::Date(value) => write!(out, "\"{value}\"")?,
        Cell::DateTime(value) => write!(out, "\"{value}\"")?,
        Cell::Name(_) | Cell::Text(_) => {
            let text = row.text(cell).unwrap_or_default();
            match kind {
                Kind::Word { integer: true } if is_canonical(text) => out.extend_from_slice(text.as_bytes()),
                _ => serde_json::to_writer(out, text)?,
            }
        }
        Cell::List(span) => {
            out.push(b'[');
            for (place, item) in row.items(span).iter().enumerate() {
                if place > 0 {
                    out.push(b',');
                }
                if let Kind::List(kind) = kind {
                    value(row, kind, *item, out)?;
                }
            }
            out.push(b']');
        }
        Cell::Object(span) => object(row, kind, row.items(span), out)?,
    }
    Ok(())
}

/// Writes the fields of an object. An entry of a tagged list has only those of its kind.
fn object(row: Row<'_>, kind: &Kind, cells: &[Cell], out: &mut Vec<u8>) -> io::Result<()> {
    let (fields, mut comma) = (kind.fields().unwrap_or_default(), false);
    out.push(b'{');
    for (field, cell) in fields.iter().zip(cells) {
        if !cell.is_null() || matches!(kind, Kind::Object(_)) {
            key(comma, field.name, out)?;
            value(row, &field.kind, *cell, out)?;
            comma = true;
        }
    }
    out.push(b'}');
    Ok(())
}

/// Whether a text is the usual notation of a whole number.
fn is_canonical(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|number| number.to_string() == text)
}
