//! A tiny spec for each feature of the language, with a snapshot of the generated Rust.
//!
//! The first line of a case names the generated files that its snapshot shows: `# shows group`. `possible`, `impossible` and
//! `samples` are the cases that tests make of a spec.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod documentation;

use std::fs;

use iadvize_cases::Side;
use iadvize_codegen::diagnostic::Style;
use iadvize_tests::{case, workspace};

iadvize_tests::cases! {
    in "emit";
    also,
    api,
    deprecated,
    docs,
    enums,
    fields,
    filters,
    filters_of,
    fixed_query,
    handle,
    identifiers,
    indicators,
    json_list,
    keywords,
    objects,
    only,
    operations,
    page_of_objects,
    path_parameters,
    payloads,
    period,
    possible_and_impossible,
    root,
    samples,
    statistics,
    tagged_lists,
    typed,
}

fn check(name: &str) {
    let path = workspace().join("tests/emit/cases").join(format!("{name}.yaml"));
    let text = fs::read_to_string(path).unwrap();
    let shown: Vec<&str> = text.lines().next().unwrap().trim_start_matches("# shows ").split(' ').collect();
    let sources = case("emit", name).unwrap();
    let tree = iadvize_codegen::generate(&sources)
        .unwrap_or_else(|problems| panic!("{}", problems.render(&sources, Style::Plain)));
    let model = iadvize_codegen::analyze(&sources).unwrap();
    let [possible, impossible] = [Side::Possible, Side::Impossible].map(|side| iadvize_cases::cases(&model, side));
    let samples = iadvize_cases::samples(&model);
    let made = [("possible.rs", &*possible), ("impossible.rs", &impossible), ("samples.rs", &samples)];
    let stem = |path: &str| path.rsplit('/').next().unwrap().trim_end_matches(".rs").to_owned();
    let files = tree.iter().chain(made).filter(|(path, _)| shown.contains(&&*stem(path)));
    let files: Vec<&str> = files.map(|(_, text)| text).collect();
    assert_eq!(files.len(), shown.len(), "{name} shows a file that is not generated");
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, files.join("\n")));
}

/// `cargo codegen list` shows the parts of objects that calls send.
#[test]
fn parts_of_objects_are_listed() {
    let model = iadvize_codegen::analyze(&case("emit", "objects").unwrap()).ok().unwrap();
    let list = serde_json::to_value(iadvize_codegen::list::json(&model)).unwrap();
    let parameters = list["resources"][0]["operations"][2]["parameters"].as_array().unwrap();
    let names: Vec<&str> = parameters.iter().map(|parameter| parameter["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["place", "place.type", "place.city", "place.slots"]);
    assert_eq!([&parameters[0]["required"], &parameters[1]["required"]], [false, true]);
}
