//! Figures, in the shapes whose meaning is certain.
//!
//! Keys in Unix time are not among them: the documentation does not say in which time zone a step starts.

use serde_json::{Map, Value, json};

use super::draw::Draw;
use super::number;

/// Length of `2017-03-01 10:00:00`.
const HOUR: usize = 19;

/// Totals are an object or a list of one, rows a list or an object by identifier, a series an object or a list of pairs.
pub fn rewrite(data: Value, draw: &Draw) -> Value {
    match data {
        Value::Array(rows) => self::rows(rows, draw),
        Value::Object(members) if members.is_empty() => json!([]),
        Value::Object(members) if members.keys().all(|name| is_moment(name)) => series(members, draw),
        Value::Object(members) => {
            let totals = figures(members, draw);
            if draw.below(3) == 0 { json!([totals]) } else { totals }
        }
        other => other,
    }
}

fn is_moment(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_digit())
}

/// A figure, or the series of one.
fn figures(members: Map<String, Value>, draw: &Draw) -> Value {
    Value::from_iter(members.into_iter().map(|(name, value)| {
        let draw = draw.of(&name);
        let value = match value {
            Value::Object(steps) => figures(steps, &draw),
            value => figure(&value, &draw),
        };
        (name, value)
    }))
}

fn figure(value: &Value, draw: &Draw) -> Value {
    value.as_f64().map_or(Value::Null, |figure| number::double(figure, draw))
}

fn rows(rows: Vec<Value>, draw: &Draw) -> Value {
    let by_id = draw.below(2) == 0 && !rows.is_empty() && rows.iter().all(|row| row["id"].is_u64());
    let row = |(index, row): (usize, Value)| {
        let draw = draw.of(&index.to_string());
        let Value::Object(mut members) = row else { return (String::new(), row) };
        let id = members.remove("id").unwrap_or_default();
        let key = id.to_string();
        let mut figures = figures(members, &draw);
        if !by_id {
            figures["id"] = if id.is_u64() && draw.below(2) == 0 { json!(key) } else { id };
        }
        (key, figures)
    };
    let rows = rows.into_iter().enumerate().map(row);
    if by_id { Value::from_iter(rows) } else { rows.map(|(_, row)| row).collect() }
}

/// Counts add up, so their sum may be beside the steps. Only an hour can have an offset.
fn series(steps: Map<String, Value>, draw: &Draw) -> Value {
    let total = steps.values().map(Value::as_u64).sum::<Option<u64>>();
    let offset = draw.of("offset").below(2) == 0;
    let step = |(moment, value): (String, Value)| {
        let value = figure(&value, &draw.of(&moment));
        let moment = if offset && moment.len() == HOUR { moment.replace(' ', "T") + "+01:00" } else { moment };
        (moment, value)
    };
    let steps = steps.into_iter().map(step);
    match (draw.below(3), total) {
        (0, _) => steps.map(|(moment, value)| json!([moment, value])).collect(),
        (1, Some(total)) => Value::from_iter(steps.chain([("total".to_owned(), json!(total))])),
        _ => Value::from_iter(steps),
    }
}
