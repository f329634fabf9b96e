//! A record with a tagged list, such as a conversation with its messages, for people.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};
use serde_json::{Map, Value};

use crate::table::{Column, Record, TaggedList, Type};
use crate::terminal::{columns, shown};

/// The tagged list in a field, if it is one.
pub fn tagged(column: &Column) -> Option<&'static TaggedList> {
    match column.ty {
        Type::TaggedList(list) => Some(list),
        Type::List(Type::TaggedList(list)) => Some(list),
        _ => None,
    }
}

/// The record as text, at most about `width` columns wide: its fields, and then the entries of each tagged list by day. `row`
/// is its JSON as the command writes it, with the names of kinds. Foreign texts are escaped. Every line ends with a line feed.
pub fn transcript(record: &Record, row: &Map<String, Value>, width: usize) -> String {
    let value = |column: &Column| row.get(column.name).filter(|value| !value.is_null());
    let plain = record.columns.iter().filter(|column| tagged(column).is_none());
    let field = |column: &Column| {
        let value = text(value(column)?);
        let value = if matches!(column.ty, Type::DateTime) { value.replacen('T', " ", 1) } else { value };
        Some([words(column.name), shown(&value)])
    };
    let fields: Vec<[String; 2]> = plain.filter_map(field).collect();
    let mut parts = vec![words(record.name) + "\n" + &aligned(fields, width, 0)];
    for column in record.columns {
        let Some(list) = tagged(column) else { continue };
        let entries = value(column).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        match entries {
            [] => parts.push(format!("{}: none\n", words(column.name))),
            entries => parts.extend(days(list, entries, width)),
        }
    }
    parts.join("\n")
}

/// The entries, with a heading for each day.
fn days(list: &TaggedList, entries: &[Value], width: usize) -> Vec<String> {
    let mut entries: Vec<Entry> = entries.iter().map(|entry| Entry::of(list, entry)).collect();
    let mut day = String::new();
    for entry in &mut entries {
        // An entry without a time belongs to the day of the one before.
        match entry.day.is_empty() {
            true => entry.day.clone_from(&day),
            false => day.clone_from(&entry.day),
        }
    }
    let kinds = entries.iter().map(|entry| columns(&entry.kind)).max().unwrap_or_default();
    let of_day = |entries: &[Entry]| {
        let rows = entries.iter().map(|entry| [entry.time.clone(), entry.kind.clone(), entry.text.clone()]);
        let heading = entries.first().map(|entry| entry.day.clone()).filter(|day| !day.is_empty());
        heading.map(|day| day + "\n").unwrap_or_default() + &aligned(rows.collect(), width, kinds)
    };
    entries.chunk_by(|one, next| one.day == next.day).map(of_day).collect()
}

/// An entry of a tagged list.
struct Entry {
    day: String,
    time: String,
    kind: String,
    text: String,
}

impl Entry {
    /// Reads an entry: its first item that is a time says when it was, and its texts say what. An entry of an unknown kind is shown
    /// as JSON.
    fn of(list: &TaggedList, entry: &Value) -> Self {
        let name = entry.get("kind").and_then(Value::as_str).unwrap_or_default();
        let Some(kind) = list.kinds.iter().find(|kind| kind.name == name) else {
            return Self {
                day: String::new(),
                time: String::new(),
                kind: shown(&words(name)),
                text: shown(&entry.to_string()),
            };
        };
        let item = |column: &Column| entry.get(column.name).filter(|value| !value.is_null());
        let time = kind.items.iter().filter(|column| matches!(column.ty, Type::DateTime)).find_map(item).map(text);
        let time = time.unwrap_or_default();
        let (day, time) = time.split_once(['T', ' ']).unwrap_or(("", &time));
        let texts = kind.items.iter().filter(|column| matches!(column.ty, Type::String)).filter_map(item);
        let lines: Vec<String> = texts.map(text).flat_map(|text| text.lines().map(shown).collect::<Vec<_>>()).collect();
        Self { day: shown(day), time: shown(time), kind: words(name), text: lines.join("\n") }
    }
}

/// A value as people write it.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

fn words(name: &str) -> String {
    name.replace('_', " ")
}

/// Rows in columns, of which the last wraps. The second has at least `second` columns of text if there is enough place.
fn aligned<const N: usize>(rows: Vec<[String; N]>, width: usize, second: usize) -> String {
    /// What the text beside the second column needs.
    const PLACE: usize = 40;
    if rows.is_empty() {
        return String::new();
    }
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX)).add_rows(rows);
    if let (Ok(second), Some(column)) = (u16::try_from(second + 2), table.column_mut(1))
        && width >= second as usize + PLACE
    {
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(second)));
    }
    table.lines().flat_map(|line| [line.trim_end().to_owned(), "\n".to_owned()]).collect()
}
