//! The documented examples of filters are valid, and are written back letter by letter.

use boon::{Compiler, Schemas};
use iadvize_codegen::openapi::{Dialect, Lists, Options};
use serde_json::Value;

use crate::{document, model};

/// The parameters of all filters, with the places of their schemas.
fn filters(document: &Value) -> Vec<(String, &Value)> {
    let mut all = Vec::new();
    for (path, calls) in document["paths"].as_object().unwrap() {
        for (method, call) in calls.as_object().unwrap() {
            let parameters = call["parameters"].as_array().into_iter().flatten().enumerate();
            for (index, parameter) in parameters.filter(|(_, it)| is_filter(it)) {
                let path = path.replace('/', "~1").replace('{', "%7B").replace('}', "%7D");
                all.push((format!("#/paths/{path}/{method}/parameters/{index}/schema"), parameter));
            }
        }
    }
    all
}

fn is_filter(parameter: &Value) -> bool {
    parameter["name"].as_str().is_some_and(|name| name.starts_with("filters["))
}

/// What a tool sends for a value of this parameter, without escapes.
fn written(parameter: &Value, value: &Value) -> String {
    let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let text = match value {
        Value::Array(items) => {
            assert_eq!((&parameter["style"], &parameter["explode"]), (&"form".into(), &false.into()));
            items.iter().map(word).collect::<Vec<_>>().join(",")
        }
        value => word(value),
    };
    format!("{}={text}", parameter["name"].as_str().unwrap())
}

/// The documented queries of all filters, split into pairs, with the names of the filters that they show.
fn documented() -> Vec<(String, String)> {
    let model = model();
    let mut all = Vec::new();
    for operation in model.operations() {
        for sample in &operation.samples {
            let name = format!("filters[{}]", operation.filters[sample.filter].name.wire);
            let pair = sample.query.split('&').find(|pair| pair.starts_with(&format!("{name}="))).unwrap();
            all.push((name, pair.to_owned()));
        }
    }
    all
}

fn check(options: Options) {
    let document = document(&model(), options);
    let (mut compiler, mut schemas) = (Compiler::new(), Schemas::new());
    compiler.add_resource("document.json", document.clone()).unwrap();
    let filters = filters(&document);
    let mut found = Vec::new();
    for (place, parameter) in &filters {
        let schema = compiler.compile(&format!("document.json{place}"), &mut schemas).unwrap();
        let several = parameter["examples"].as_object().into_iter().flat_map(|all| all.values());
        for value in several.map(|example| &example["value"]).chain(parameter.get("example")) {
            schemas.validate(value, schema).unwrap_or_else(|error| panic!("{place}: {error}"));
            found.push((parameter["name"].as_str().unwrap().to_owned(), written(parameter, value)));
        }
        let wrong = serde_json::json!({"no": "value"});
        assert!(schemas.validate(&wrong, schema).is_err(), "{place} accepts anything");
    }
    let mut documented = documented();
    assert_eq!((filters.len(), documented.len()), (53, 55));
    found.sort();
    documented.sort();
    assert_eq!(found, documented);
}

#[test]
fn examples_are_valid_and_written_back() {
    check(Options::default());
}

#[test]
fn lists_that_are_text_are_written_back() {
    check(Options { lists: Lists::Text, ..Options::default() });
}

#[test]
fn examples_are_valid_in_3_0() {
    check(Options { dialect: Dialect::V30, ..Options::default() });
}
