//! The language of the spec as a JSON Schema. Editors use it to complete, explain and check the YAML.

use serde_json::Value;

use crate::json::{Json, list, map};
use crate::model::Type;
use crate::parse::lower::{Entries, NOTE};
use crate::parse::raw;
use crate::parse::record;
use crate::parse::shape::{Describe, Notation, Record, Records, Shape};

/// The path of the schema in the workspace.
pub const PATH: &str = "spec/schema.json";

/// The schema of every file of a spec, in draft 7, which editors support best.
pub fn schema() -> String {
    let mut records = Records::default();
    let enums = shape(&<Entries<raw::Enumeration>>::shape(&mut records));
    // Each kind of file has keys that no other kind has.
    let kinds = [
        (vec!["resource", "operations"], raw::Resource::shape(&mut records)),
        (vec!["platforms", "authentication"], raw::Api::shape(&mut records)),
        (vec!["families", "indicators"], raw::Indicators::shape(&mut records)),
    ];
    let file = kinds.into_iter().rev().fold(enums, |otherwise, (keys, kind)| {
        let present = keys.into_iter().map(|key| map([("required", list([key]))]));
        map([("if", map([("anyOf", list(present))])), ("then", shape(&kind)), ("else", otherwise)])
    });
    let definitions = records.0.iter().map(|record| (record.name, definition(record)));
    let head = map([
        ("$schema", Json::from("http://json-schema.org/draft-07/schema#")),
        (
            "$comment",
            "@generated from codegen/src/parse/raw.rs by `cargo codegen`; edit the doc comments there.".into(),
        ),
        ("type", "object".into()),
    ]);
    let text = serde_json::to_string_pretty(&head.and(file).and(map([("definitions", map(definitions))])));
    text.expect("JSON of texts and numbers can be serialized") + "\n"
}

fn definition(record: &Record) -> Json {
    let keys = record.keys.iter().map(|key| (key.name, described(&key.doc).and(shape(&key.shape))));
    let note = (NOTE, described(&record::doc(NOTE, &[])).and(shape(&Shape::Text(None))));
    let required = record.keys.iter().filter(|key| !key.optional).map(|key| key.name);
    let needs = record.keys.iter().filter_map(|key| Some((key.name, list([key.needs?]))));
    let whole = map([
        ("type", "object".into()),
        ("required", list(required)),
        ("dependencies", map(needs)),
        ("properties", map(keys.chain([note]))),
        ("additionalProperties", Value::from(false).into()),
    ]);
    let short = record.keys.iter().find(|key| Some(key.name) == record.short);
    let shapes = short.map(|key| map([("anyOf", list([shape(&key.shape), whole.clone()]))]));
    map([("title", record.name.into())]).and(described(&record.doc)).and(shapes.unwrap_or(whole))
}

fn shape(of: &Shape) -> Json {
    match of {
        // YAML reads `12` as a number, which the generator accepts as text.
        Shape::Text(None) => map([("type", list(["string", "number"]))]),
        Shape::Text(Some(notation)) => text(notation),
        // Other types depend on the spec, which an editor does not read.
        Shape::Type(notation) => {
            let plain = Type::PLAIN.iter().map(|(name, _)| *name);
            text(notation).and(map([("examples", list(plain))]))
        }
        Shape::Number => map([("type", "integer".into()), ("minimum", Value::from(0).into())]),
        Shape::Word(words) => map([("enum", list(words.iter().map(|word| word_of_yaml(word))))]),
        Shape::List(item) => map([("type", "array".into()), ("items", shape(item))]),
        Shape::Either(shapes) => map([("anyOf", list(shapes.iter().map(shape)))]),
        Shape::Map(value) => map([("type", "object".into()), ("additionalProperties", shape(value))]),
        Shape::Record(name) => map([("$ref", format!("#/definitions/{name}").into())]),
    }
}

fn text(notation: &Notation) -> Json {
    map([
        ("type", "string".into()),
        ("pattern", (&*notation.pattern).into()),
        // Not part of the standard, which ignores unknown keys; editors show it in place of the pattern.
        ("patternErrorMessage", (&*notation.mismatch).into()),
    ])
}

/// YAML reads `true` and `false` as booleans.
fn word_of_yaml(word: &str) -> Value {
    word.parse::<bool>().map_or_else(|_| word.into(), Value::from)
}

fn described(doc: &str) -> Json {
    map([("description", doc.into())])
}
