//! A resource to begin with passes the checks, and shows every key of the language truly.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::scaffold::scaffold;
use iadvize_codegen::source::Sources;
use iadvize_tests::{json, workspace};
use serde_json::Value;

/// Names of every spelling, before and after the resources of the spec, a keyword of Rust among them.
const NAMES: &[&str] = &["audit_log", "call-back", "LiveChat", "type", "zone"];

/// The text with its examples taken in, as its own first lines say how.
fn taken_in(text: &str) -> String {
    let mut lines = text.lines();
    let head = lines.next().unwrap().to_owned();
    let body = lines.map(|line| match line.trim_start().strip_prefix("# ") {
        Some(example) => format!("{}{example}", &line[..line.len() - line.trim_start().len()]),
        None => line.to_owned(),
    });
    [head].into_iter().chain(body).collect::<Vec<_>>().join("\n")
}

fn passes(path: &str, text: &str) {
    let mut sources = Sources::read(&workspace().join("spec")).unwrap();
    sources.add(path, text);
    if let Err(problems) = iadvize_codegen::generate(&sources) {
        panic!("{}", problems.render(&sources, Style::Plain));
    }
}

#[test]
fn it_passes_as_it_is() {
    for name in NAMES {
        let file = scaffold(name).unwrap();
        passes(&file.path, &file.text);
    }
}

#[test]
fn its_comments_are_true() {
    for name in NAMES {
        let file = scaffold(name).unwrap();
        passes(&file.path, &taken_in(&file.text));
    }
}

/// Keys, each with the record that it is a key of.
type Keys = BTreeSet<(String, String)>;

#[test]
fn its_comments_show_every_key_of_the_language() {
    let schema: Value = serde_json::from_str(&iadvize_codegen::schema::schema()).unwrap();
    let text = taken_in(&scaffold("queue").unwrap().text);
    let file = json(&text).unwrap();
    let (mut known, mut shown) = (Keys::new(), Keys::new());
    all_keys(&schema, "Resource", &mut known);
    shown_keys(&schema, "Resource", &schema["definitions"]["Resource"], &file, &mut shown);
    let missing: Vec<_> = known.difference(&shown).collect();
    assert!(missing.is_empty(), "not shown: {missing:?}");
    assert!(known.contains(&("Filter".to_owned(), "sample".to_owned())));
}

/// The keys of a record, and of those below it.
fn all_keys(schema: &Value, record: &str, known: &mut Keys) {
    let definition = &schema["definitions"][record];
    let whole = definition.pointer("/anyOf/1").unwrap_or(definition);
    for (key, shape) in whole["properties"].as_object().unwrap() {
        let new = known.insert((record.to_owned(), key.clone()));
        let below = [shape, &shape["additionalProperties"]].into_iter().find_map(|shape| shape["$ref"].as_str());
        if let (true, Some(below)) = (new, below) {
            all_keys(schema, below.trim_start_matches("#/definitions/"), known);
        }
    }
}

/// The keys that `value` has, where the schema gives it `shape`, a part of `record`.
fn shown_keys(schema: &Value, record: &str, shape: &Value, value: &Value, shown: &mut Keys) {
    if let Some(target) = shape["$ref"].as_str().map(|target| target.trim_start_matches("#/definitions/")) {
        return shown_keys(schema, target, &schema["definitions"][target], value, shown);
    }
    for alternative in shape["anyOf"].as_array().into_iter().flatten() {
        shown_keys(schema, record, alternative, value, shown);
    }
    for (key, value) in value.as_object().into_iter().flatten() {
        match shape["properties"].get(key) {
            Some(shape) => {
                shown.insert((record.to_owned(), key.clone()));
                shown_keys(schema, record, shape, value, shown);
            }
            None => shown_keys(schema, record, &shape["additionalProperties"], value, shown),
        }
    }
}

#[test]
fn names_that_fit_nowhere_are_refused() {
    for name in ["", "1st", "a b", "../a", "a.b", "é", "_a", "a/b", "{id}"] {
        assert!(scaffold(name).is_err(), "{name:?}");
    }
}

/// What the spec or the client has a name for already is told by the checks, before anything is written.
#[test]
fn names_that_are_taken_do_not_pass() {
    for name in ["page", "self", "rule", "callmeeting", "Statistics"] {
        let file = scaffold(name).unwrap();
        let mut sources = Sources::read(&workspace().join("spec")).unwrap();
        sources.add(file.path, file.text);
        assert!(iadvize_codegen::model(&sources).is_err(), "{name}");
    }
}
