//! The records of a resource as a JSON Schema.

use serde_json::{Map, Value, json};

use crate::rows::{EXTRA, Field, Kind, Schema};
use crate::table::Record;

/// The schema of a record in JSON and NDJSON.
pub fn schema(doc: &str, schema: &Schema, record: &Record) -> String {
    let fields = schema.columns().fields;
    let mut object = object(&fields);
    if let Some(Value::Object(properties)) = object.get_mut("properties") {
        for column in record.columns {
            if let Some(Value::Object(property)) = properties.get_mut(column.name) {
                property.insert("description".to_owned(), column.doc.into());
                if column.deprecated.is_some() {
                    property.insert("deprecated".to_owned(), true.into());
                }
            }
        }
        properties.insert(EXTRA.to_owned(), json!({ "type": "object", "description": "Unknown fields." }));
    }
    object.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
    object.insert("title".to_owned(), record.name.into());
    object.insert("description".to_owned(), doc.into());
    format!("{:#}\n", Value::Object(object))
}

fn object(fields: &[Field]) -> Map<String, Value> {
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.name.to_owned(), Value::Object(property(field)))).collect();
    let required: Vec<&str> = fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    let mut object = Map::new();
    object.insert("type".to_owned(), "object".into());
    object.insert("properties".to_owned(), Value::Object(properties));
    object.insert("required".to_owned(), required.into());
    object
}

fn property(field: &Field) -> Map<String, Value> {
    let mut property = ty(&field.kind);
    if let (false, Some(name)) = (field.required, property.get("type").cloned()) {
        property.insert("type".to_owned(), json!([name, "null"]));
    }
    property
}

fn ty(kind: &Kind) -> Map<String, Value> {
    let schema = match kind {
        Kind::Integer | Kind::Identifier | Kind::Milliseconds => json!({ "type": "integer" }),
        Kind::Double => json!({ "type": "number" }),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::Uuid => json!({ "type": "string", "format": "uuid" }),
        Kind::Word { integer: true } => json!({ "type": "integer" }),
        Kind::Text | Kind::DateTime | Kind::Moment | Kind::Word { .. } => json!({ "type": "string" }),
        Kind::Json => json!({}),
        Kind::List(item) => json!({ "type": "array", "items": Value::Object(ty(item)) }),
        Kind::Object(_) | Kind::Entry(_) => return object(kind.fields().unwrap_or_default()),
    };
    match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    }
}
