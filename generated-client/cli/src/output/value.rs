//! Cells as JSON.

use std::io::{self, Write};

use iadvize_runtime::DateTime;

use crate::rows::{Cell, Columns, Kind, Row};

/// Writes a row as an object on one line. Absent fields are null: all rows have the same keys, except for unknown fields.
pub fn row(row: Row<'_>, columns: &Columns, out: &mut Vec<u8>) -> io::Result<()> {
    out.push(b'{');
    for (place, (field, cell)) in columns.fields.iter().zip(row.cells()).enumerate() {
        member(place > 0, &field.key, out);
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

/// Begins a member of an object. `key` is JSON with the colon.
fn member(comma: bool, key: &str, out: &mut Vec<u8>) {
    if comma {
        out.push(b',');
    }
    out.extend_from_slice(key.as_bytes());
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
        Cell::DateTime(value) => {
            out.push(b'"');
            date_time(value, out)?;
            out.push(b'"');
        }
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

/// Writes `YYYY-MM-DDTHH:MM:SS`. Most values of a long listing are dates, therefore the digits are written directly.
pub fn date_time(value: DateTime, out: &mut Vec<u8>) -> io::Result<()> {
    let Ok(year @ 0..=9999) = u16::try_from(value.year()) else { return write!(out, "{value}") };
    if value.subsec_nanosecond() != 0 {
        return write!(out, "{value}");
    }
    let two = |number: i8| [number.unsigned_abs() / 10 + b'0', number.unsigned_abs() % 10 + b'0'];
    let [[y1, y2], [y3, y4]] = [year / 100, year % 100].map(|half| two(half as i8));
    let [[m1, m2], [d1, d2]] = [value.month(), value.day()].map(two);
    let [[h1, h2], [n1, n2], [s1, s2]] = [value.hour(), value.minute(), value.second()].map(two);
    out.extend_from_slice(&[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2, b':', s1, s2]);
    Ok(())
}

/// Writes the fields of an object. An entry of a tagged list has only those of its kind.
fn object(row: Row<'_>, kind: &Kind, cells: &[Cell], out: &mut Vec<u8>) -> io::Result<()> {
    let (fields, mut comma) = (kind.fields().unwrap_or_default(), false);
    out.push(b'{');
    for (field, cell) in fields.iter().zip(cells) {
        if !cell.is_null() || matches!(kind, Kind::Object(_)) {
            member(comma, &field.key, out);
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
