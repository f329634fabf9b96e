//! Errors in a spec that extends the client's.

use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::extend;

/// The error that the author of the file sees.
fn rendered(path: &str, text: &str) -> String {
    let sources = super::spec(path, text);
    extend::items(&sources).unwrap_err().render(&sources, Style::Plain)
}

fn resource(parts: &str) -> String {
    format!("resource: line\ndoc: A line.\n{parts}\n")
}

fn check(name: &str, rendered: &[String]) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, rendered.join("\n\n"));
    });
}

#[test]
fn names_of_the_client() {
    let fields = "fields: { id: line_id }\noperations: { get: \"GET /line/{id}\" }";
    assert!(extend::items(&super::spec("spec/line.yaml", &resource(fields))).is_ok());
    check(
        "names_of_the_client",
        &[
            rendered(
                "spec/line.yaml",
                &resource("fields: { id: operator_id }\noperations: { get: \"GET /line/{id}\" }"),
            ),
            rendered("spec/line.yaml", &resource(&format!("plural: operators\n{fields}"))),
            rendered("spec/enums.yaml", "role: { doc: A role., values: { tuba: Plays the tuba. } }\n"),
            rendered("spec/enums.yaml", "kind: { name: Page, doc: A page., values: { front: The first. } }\n"),
            rendered(
                "spec/line.yaml",
                &resource(&format!("{fields}\nenums: {{ lines_client: {{ doc: A., values: {{ a: A. }} }} }}")),
            ),
        ],
    );
}

#[test]
fn parts_that_only_the_client_has() {
    let typed = "typed: { channel: c, indicators: i, grouping: g, grouping_id: d, step: s, keys: {} }";
    let operation = format!("operations:\n  figures: {{ call: GET /line, returns: statistics, {typed} }}");
    check(
        "parts_that_only_the_client_has",
        &[
            rendered("spec/line.yaml", &resource(&operation)),
            rendered("spec/api.yaml", "platforms: {}\n"),
            rendered("spec/line.yml", "resource: line\n"),
        ],
    );
}
