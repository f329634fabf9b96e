//! The scaffold of a new resource passes the checks, and shows every key of the language correctly.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::scaffold::scaffold;
use iadvize_codegen::source::Sources;
use iadvize_tests::{json, workspace};
use serde_json::Value;

const FOLDER: &str = "spec/resources";

/// Names in every spelling, sorted before and after the resources of the spec, with a Rust keyword among them.
const NAMES: &[&str] = &["audit_log", "call-back", "LiveChat", "type", "zone"];

/// The text with its examples uncommented, as its first lines describe.
fn taken_in(text: &str) -> String {
    let mut lines = text.lines();
    let head = lines.next().unwrap().to_owned();
    let body = lines.map(|line| match line.trim_start().strip_prefix("# ") {
        Some(example) => format!("{}{example}", &line[..line.len() - line.trim_start().len()]),
        None => line.to_owned(),
    });
    [head].into_iter().chain(body).collect::<Vec<_>>().join("\n")
}

/// A spec has one operation with typed statistics, so an example of another takes the place of the client's.
fn passes(path: &str, text: &str) {
    let spec = Sources::read(&workspace().join("spec")).unwrap();
    let mut sources = Sources::default();
    let is_typed = |text: &str| text.contains("\n    typed:");
    for (_, file) in spec.iter().filter(|(_, file)| !is_typed(&file.text) || !is_typed(text)) {
        sources.add(&*file.path, &*file.text);
    }
    sources.add(path, text);
    if let Err(problems) = iadvize_codegen::generate(&sources) {
        panic!("{}", problems.render(&sources, Style::Plain));
    }
}

#[test]
fn it_passes_unedited() {
    for name in NAMES {
        let file = scaffold(FOLDER, name).unwrap();
        passes(&file.path, &file.text);
    }
}

#[test]
fn its_comments_are_true() {
    for name in NAMES {
        let file = scaffold(FOLDER, name).unwrap();
        passes(&file.path, &taken_in(&file.text));
    }
}

/// Keys with their schema: a key with the same schema in another map needs no second example.
type Keys = BTreeSet<(String, String)>;

#[test]
fn its_comments_show_every_key_of_the_language() {
    let schema: Value = serde_json::from_str(&iadvize_codegen::schema::schema()).unwrap();
    let file = json(&taken_in(&scaffold(FOLDER, "queue").unwrap().text)).unwrap();
    let (mut known, mut shown) = (Keys::new(), Keys::new());
    known_keys(&schema, &schema["definitions"]["Resource"], &mut known);
    shown_keys(&schema, &schema["definitions"]["Resource"], &file, &mut shown);
    let missing: Vec<_> = known.difference(&shown).collect();
    assert!(missing.is_empty(), "not shown: {missing:?}");
    assert!(known.iter().any(|(key, _)| key == "only_with_one"));
}

/// The keys that are allowed in a value of this shape and below.
fn known_keys(schema: &Value, shape: &Value, known: &mut Keys) {
    let shape = definition(schema, shape);
    for alternative in shape["anyOf"].as_array().into_iter().flatten() {
        known_keys(schema, alternative, known);
    }
    for (key, below) in shape["properties"].as_object().into_iter().flatten() {
        if known.insert((key.clone(), below.to_string())) {
            known_keys(schema, below, known);
        }
    }
    if shape["additionalProperties"].is_object() {
        known_keys(schema, &shape["additionalProperties"], known);
    }
}

/// The keys that are used in `value` and below.
fn shown_keys(schema: &Value, shape: &Value, value: &Value, shown: &mut Keys) {
    let shape = definition(schema, shape);
    for alternative in shape["anyOf"].as_array().into_iter().flatten() {
        shown_keys(schema, alternative, value, shown);
    }
    for (key, value) in value.as_object().into_iter().flatten() {
        let known = shape["properties"].get(key);
        shown.extend(known.map(|known| (key.clone(), known.to_string())));
        shown_keys(schema, known.unwrap_or(&shape["additionalProperties"]), value, shown);
    }
}

fn definition<'a>(schema: &'a Value, shape: &'a Value) -> &'a Value {
    let target = shape["$ref"].as_str().and_then(|target| schema.pointer(target.trim_start_matches('#')));
    target.unwrap_or(shape)
}

#[test]
fn invalid_names_are_rejected() {
    for name in ["", "1st", "a b", "../a", "a.b", "é", "_a", "a/b", "{id}"] {
        assert!(scaffold(FOLDER, name).is_err(), "{name:?}");
    }
}

/// The checks report names that the spec or the client already uses, before anything is written.
#[test]
fn names_that_are_taken_do_not_pass() {
    for name in ["page", "self", "rule", "callmeeting", "Statistics"] {
        let file = scaffold(FOLDER, name).unwrap();
        let mut sources = Sources::read(&workspace().join("spec")).unwrap();
        sources.add(file.path, file.text);
        assert!(iadvize_codegen::analyze(&sources).is_err(), "{name}");
    }
}
