//! Records, and one record as a list.

use serde_json::{Map, Value, json};

use super::absent::{self, is_absent};
use super::draw::Draw;
use super::{history, moment, number};
use crate::numbers::Numbers;
use crate::resource::{Column, Kind, Shape, read};
use crate::write;

/// The spellings of the vendor's help pages.
const SPELLINGS: [(&str, &str); 2] = [("operator_answer", "operator_answered"), ("waitinglist", "waiting_list")];

/// Fields of the vendor's help pages that the documentation does not have. They have no value, because no record of the
/// plain dialect has one.
const EXTRA: [Column; 2] = [read("visitor_id", Kind::Integer), read("history_link", Kind::Text)];

/// A list of records, or one record, which may become a list of one.
pub fn rewrite(data: Value, shape: Shape, numbers: Numbers) -> Value {
    let record = |record: Value| Record::new(&record, shape, numbers).rewrite(record);
    match data {
        Value::Array(records) => records.into_iter().map(record).collect(),
        single => {
            let as_list = Record::new(&single, shape, numbers).draw.of("list").below(3) == 0;
            let single = record(single);
            if as_list { json!([single]) } else { single }
        }
    }
}

/// Replaces or removes each member.
pub fn members(object: Value, value: &dyn Fn(&str, Value) -> Option<Value>) -> Value {
    match object {
        Value::Object(members) => {
            Value::from_iter(members.into_iter().filter_map(|(name, old)| value(&name, old).map(|new| (name, new))))
        }
        other => other,
    }
}

struct Record {
    shape: Shape,
    numbers: Numbers,
    draw: Draw,
}

impl Record {
    fn new(record: &Value, shape: Shape, numbers: Numbers) -> Record {
        let id = shape.columns.iter().find(|column| column.is_identifier());
        let id = id.and_then(|column| write::integer(&record[column.name])).unwrap_or_default();
        Record { shape, numbers, draw: Draw::new(numbers, shape.name, id) }
    }

    fn rewrite(&self, record: Value) -> Value {
        match self.fields(record, self.shape.columns, &self.draw) {
            Value::Object(mut fields) => {
                if self.shape.name == "conversation" {
                    self.spell(&mut fields);
                }
                if self.draw.of("type").below(2) == 0 {
                    fields.insert("_type".to_owned(), json!(self.shape.name));
                }
                Value::from(fields)
            }
            other => other,
        }
    }

    /// Fields without a column stay as they are.
    fn fields(&self, record: Value, columns: &[Column], draw: &Draw) -> Value {
        members(record, &|name, value| match columns.iter().find(|column| column.name == name) {
            Some(column) => self.field(column, value, &draw.of(name)),
            None => Some(value),
        })
    }

    fn field(&self, column: &Column, value: Value, draw: &Draw) -> Option<Value> {
        if is_absent(&value) {
            return absent::value(column, draw);
        }
        let written = match column.kind {
            Kind::Integer if column.is_identifier() => write::integer(&value).map(|id| number::identifier(id, draw)),
            Kind::Integer | Kind::OneOfNumbers(_) => write::integer(&value).map(|count| number::integer(count, draw)),
            Kind::Boolean => value.as_bool().or_else(|| write::flag(&value)).map(|flag| number::boolean(flag, draw)),
            Kind::Double => value.as_f64().map(|double| number::double(double, draw)),
            Kind::Moment => value.as_str().map(|text| moment::moment(text, draw)),
            Kind::Messages => return Some(history::rewrite(value, self.numbers, draw)),
            Kind::Object(columns) => return Some(self.fields(value, columns, draw)),
            Kind::Integers => value.as_array().map(|ids| identifiers(ids, draw)),
            Kind::Text | Kind::Email | Kind::OneOf(_) | Kind::Languages | Kind::ListOf(_) => None,
        };
        Some(written.unwrap_or(value))
    }

    fn spell(&self, fields: &mut Map<String, Value>) {
        let spells = |name: &str| self.draw.of(name).of("spelling").below(2) == 0;
        for (name, alternative) in SPELLINGS.into_iter().filter(|(name, _)| spells(name)) {
            let value = fields.remove(name);
            fields.extend(value.map(|value| (alternative.to_owned(), value)));
        }
        for column in &EXTRA {
            let value = absent::value(column, &self.draw.of(column.name));
            fields.extend(value.map(|value| (column.name.to_owned(), value)));
        }
    }
}

fn identifiers(ids: &[Value], draw: &Draw) -> Value {
    let identifier = |(index, id): (usize, &Value)| match write::integer(id) {
        Some(number) => number::identifier(number, &draw.of(&index.to_string())),
        None => id.clone(),
    };
    ids.iter().enumerate().map(identifier).collect()
}
