//! A filter with the name of a method in the client's own code is refused, because one would hide the other.

use std::fs;

use iadvize_codegen::source::Sources;
use iadvize_tests::{spec, workspace};

/// The names of the public methods in a file of the client.
fn methods(path: &str) -> Vec<String> {
    let text = fs::read_to_string(workspace().join("generated-client").join(path)).unwrap();
    let words = |rest: &str| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap().to_owned();
    let names: Vec<String> = text.split("pub fn ").skip(1).map(words).collect();
    assert!(!names.is_empty(), "{path} has no methods");
    names
}

/// Whether a spec is refused that passes without the name.
fn refused(name: &str, sources: impl Fn(&str) -> Sources) -> bool {
    assert!(iadvize_codegen::analyze(&sources("harmless")).is_ok());
    iadvize_codegen::analyze(&sources(name)).is_err()
}

#[test]
fn filters() {
    let listing = |name: &str| {
        spec(&format!(
            "# spec/resources/team.yaml\nresource: team\ndoc: A team.\nfields: {{ id: team_id }}\noperations:\n  list:\n    \
             call: GET /team\n    filters: {{ {name}: {{ type: integer, example: \"?filters[{name}]=1\" }} }}\n"
        ))
    };
    for name in [methods("src/own_call.rs"), methods("runtime/src/request/methods.rs")].concat() {
        assert!(refused(&name, listing), "{name}");
    }
}

#[test]
fn filters_of_statistics() {
    let real = Sources::read(&workspace().join("spec")).unwrap();
    let with_filter = |name: &str| {
        let mut sources = Sources::default();
        for (_, file) in real.iter() {
            let filter = format!("    filters:\n      {name}: {{ type: integer, example: \"?filters[{name}]=1\" }}\n");
            let is_there = file.path.ends_with("/statistic.yaml");
            let text = if is_there { file.text.replacen("    filters:\n", &filter, 1) } else { file.text.clone() };
            sources.add(&*file.path, text);
        }
        sources
    };
    for name in methods("src/selection.rs") {
        assert!(refused(&name, with_filter), "{name}");
    }
}
