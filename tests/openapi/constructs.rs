//! A tiny spec for each construct, with a snapshot of the parts of the document that show it.
//!
//! The first line of a case names these parts: `# shows paths.~1team components.schemas.Team`. A part that is the same in
//! another dialect or profile is shown once.

use std::fs;

use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::model::Model;
use iadvize_codegen::openapi::{Dialect, Options, Profile, export};
use iadvize_tests::workspace;
use serde_json::Value;

/// What the cases share.
pub const API: &str = r#"# spec/api.yaml
about: { title: Teams, version: "7", contact: { name: Us, url: "https://example.test" }, licence: { name: MIT, url: "https://example.test/mit" } }
platforms:
  main: { url: "https://api.example.test", doc: The usual one. }
  far_away: { url: "https://far.example.test", doc: The other one. }
authentication: { header: X-Key, query: key, basic: user_name }
pagination: { page: page, limit: limit, full: full, default_limit: 20, maximum_limit: 100 }
wildcard: "*"
envelope:
  success: success
  refusals:
    forbidden: { status: error, message: Forbidden, doc: No. }
    unknown_id: { status: fail, message: "No '{resource}' with id {id}.", doc: Nothing there. }
"#;

iadvize_tests::cases! {
    in "openapi";
    bodies,
    deprecated,
    enums,
    filters,
    history,
    listing,
    names_of_schemas,
    periods,
    same_path,
    spellings,
    statistics,
}

fn text(name: &str) -> String {
    fs::read_to_string(workspace().join("tests/openapi/cases").join(format!("{name}.yaml"))).unwrap()
}

/// What the spec of a case means.
pub fn model(name: &str) -> Model {
    let sources = iadvize_tests::spec(&format!("{API}{}", text(name)));
    iadvize_codegen::analyze(&sources).unwrap_or_else(|problems| panic!("{}", problems.render(&sources, Style::Plain)))
}

fn check(name: &str) {
    let (model, text) = (model(name), text(name));
    let shown: Vec<&str> = text.lines().next().unwrap().trim_start_matches("# shows ").split(' ').collect();
    let choices = [
        ("3.1", Options::default()),
        ("3.0", Options { dialect: Dialect::V30, ..Options::default() }),
        ("3.1 wire", Options { profile: Profile::Wire, ..Options::default() }),
        ("3.0 wire", Options { dialect: Dialect::V30, profile: Profile::Wire, ..Options::default() }),
    ];
    let exports = choices.map(|(choice, options)| (choice, export(&model, options).unwrap()));
    let documents = exports.each_ref().map(|(choice, export)| (*choice, serde_json::from_str(&export.text).unwrap()));
    let mut snapshot = String::new();
    for part in shown {
        let mut known: Vec<&Value> = Vec::new();
        for (choice, document) in &documents {
            let found = Value::pointer(document, &format!("/{}", part.replace('.', "/")));
            let found = found.unwrap_or_else(|| panic!("{name}: {part} is not in the document"));
            if !known.contains(&found) {
                known.push(found);
                snapshot.push_str(&format!("{part} in {choice}: {}\n\n", serde_json::to_string_pretty(found).unwrap()));
            }
        }
    }
    for (choice, export) in &exports {
        let names: Vec<&str> = export.losses.lines().skip(1).filter(|line| is_name(line)).collect();
        snapshot.push_str(&format!("lost in {choice}: {}\n", names.join(", ")));
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, snapshot));
}

fn is_name(line: &str) -> bool {
    !line.is_empty() && !line.starts_with(' ')
}

/// Everything that is lost of the real API, with its places.
#[test]
fn losses() {
    let model = crate::model();
    let reports = Dialect::ALL.map(|dialect| export(&model, Options { dialect, ..Options::default() }).unwrap().losses);
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("losses", reports.join("\n\n")));
}
