//! The time zone of the account: messages have a local time, and some beside it the milliseconds since 1970.

use std::collections::BTreeMap;

use iadvize::jiff::civil::DateTime;
use iadvize::jiff::{Timestamp, tz};
use serde_json::{Map, Value};

use super::Finding;
use crate::commands::show::tagged;
use crate::table::{Record, TaggedKind, Type};

/// The largest offset that a time zone has, in minutes.
const LARGEST: i64 = 14 * 60;

const CHECK: &str = "time zone";

/// Whether records of this kind can tell the time zone.
pub fn tells(record: &Record) -> bool {
    record.columns.iter().filter_map(tagged).any(|list| list.kinds.iter().any(|kind| pair(kind).is_some()))
}

/// The names of a local time and of an integer in a kind of entry.
fn pair(kind: &TaggedKind) -> Option<[&'static str; 2]> {
    let of = |wanted: fn(&Type) -> bool| kind.items.iter().find(|item| wanted(&item.ty)).map(|item| item.name);
    Some([of(|ty| matches!(ty, Type::DateTime))?, of(|ty| matches!(ty, Type::Integer))?])
}

/// How often entries of these rows have which offset from UTC, in minutes. `rows` are records as JSON, as the command writes them.
/// An integer that is not close to the time beside it is not a time.
fn offsets<'a>(record: &Record, rows: impl Iterator<Item = &'a Map<String, Value>>) -> BTreeMap<i64, usize> {
    let mut offsets = BTreeMap::new();
    for row in rows {
        for (column, list) in record.columns.iter().filter_map(|column| Some((column, tagged(column)?))) {
            let entries = row.get(column.name).and_then(Value::as_array).into_iter().flatten();
            for offset in entries.filter_map(|entry| {
                let kind =
                    list.kinds.iter().find(|kind| entry.get("kind").and_then(Value::as_str) == Some(kind.name))?;
                offset(entry, pair(kind)?)
            }) {
                *offsets.entry(offset).or_default() += 1;
            }
        }
    }
    offsets
}

/// The offset that an entry shows, in minutes.
fn offset(entry: &Value, [local, integer]: [&str; 2]) -> Option<i64> {
    let local: DateTime = entry.get(local)?.as_str()?.parse().ok()?;
    let utc = Timestamp::from_millisecond(entry.get(integer)?.as_i64()?).ok()?;
    let as_if_utc = local.to_zoned(tz::TimeZone::UTC).ok()?.timestamp();
    let seconds = as_if_utc.as_second() - utc.as_second();
    // Offsets are quarters of an hour, and the local time has whole seconds.
    let quarters = (seconds as f64 / 900.0).round() as i64;
    ((seconds - quarters * 900).abs() <= 2 && (quarters * 15).abs() <= LARGEST).then_some(quarters * 15)
}

/// Reports the offsets in records.
pub fn zone<'a>(record: &Record, rows: impl Iterator<Item = &'a Map<String, Value>>) -> Finding {
    let offsets = offsets(record, rows);
    let entries: usize = offsets.values().sum();
    let shown: Vec<String> = offsets.keys().map(|minutes| utc(*minutes)).collect();
    match shown.len() {
        0 => Finding::ok(CHECK, format!("unknown: no entry of a {} shows it", record.name)),
        1 | 2 => Finding::ok(CHECK, format!("local times are {}, in {entries} entries", shown.join(" or "))),
        _ => {
            let text = format!("local times have several offsets: {}", shown.join(", "));
            Finding::warn(CHECK, text, "do not convert local times to UTC with one offset")
        }
    }
}

/// An offset such as `UTC+05:30`.
fn utc(minutes: i64) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("UTC{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(entries: Value) -> String {
        let operation = crate::TABLE.resources.iter().flat_map(|resource| resource.operations);
        let record = operation.filter_map(|operation| match operation.returns {
            crate::table::Returns::One(record) if tells(record) => Some(record),
            _ => None,
        });
        let record = record.into_iter().next().unwrap();
        let row = json!({ "history": entries });
        zone(record, row.as_object().into_iter()).text
    }

    /// The documentation's own example of a message is an hour ahead of UTC.
    #[test]
    fn offsets_are_seen_in_entries() {
        let entry = |sent_at: &str| json!({"kind": "visitor_text", "sent_at": sent_at, "text": "x", "timestamp": 1455618327321_i64});
        assert_eq!(found(json!([entry("2016-02-16T11:25:26")])), "local times are UTC+01:00, in 1 entries");
        assert_eq!(found(json!([entry("2016-02-16T04:55:27")])), "local times are UTC-05:30, in 1 entries");
        // Not a quarter of an hour, a day later, or without the other time.
        for unusable in ["2016-02-16T11:30:26", "2016-02-17T11:25:26", "now"] {
            assert_eq!(found(json!([entry(unusable)])), "unknown: no entry of a conversation shows it", "{unusable}");
        }
        let notification = json!({"kind": "notification", "sent_at": "2016-02-16T11:25:26", "text": "x"});
        assert_eq!(found(json!([notification])), "unknown: no entry of a conversation shows it");
    }
}
