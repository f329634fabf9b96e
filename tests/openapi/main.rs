//! OpenAPI documents: tools accept them, and they say what the spec says.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod constructs;
mod examples;
mod official;

use iadvize_codegen::model::Model;
use iadvize_codegen::openapi::{Dialect, Keys, Lists, Options, Profile, export};
use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;
use serde_json::Value;

/// What the spec of the client means.
fn model() -> Model {
    iadvize_codegen::analyze(&Sources::read(&workspace().join("spec")).unwrap()).ok().unwrap()
}

/// Every dialect and profile, with the default and with the other choices of lists and keys.
fn all_options() -> Vec<Options> {
    let mut all = Vec::new();
    for dialect in Dialect::ALL {
        for profile in [Profile::Meant, Profile::Wire] {
            let choices = [(Lists::Array, Keys::Header), (Lists::Text, Keys::All)];
            all.extend(choices.map(|(lists, keys)| Options { dialect, profile, lists, keys }));
        }
    }
    all
}

fn document(model: &Model, options: Options) -> Value {
    serde_json::from_str(&export(model, options).unwrap().text).unwrap()
}

#[test]
fn the_same_spec_gives_the_same_bytes() {
    let models = [(); 3].map(|()| model());
    for options in all_options() {
        let [first, second, third] = models.each_ref().map(|model| export(model, options).unwrap().text);
        assert!(first == second && second == third, "{options:?}");
    }
}

#[test]
fn only_a_spec_with_a_title_has_documents() {
    let text = "# spec/resources/team.yaml\nresource: team\ndoc: A team.\noperations: {}\n";
    let model = iadvize_codegen::analyze(&iadvize_tests::spec(text)).ok().unwrap();
    assert!(export(&model, Options::default()).is_none());
    let text = format!("{}{text}", constructs::API);
    let model = iadvize_codegen::analyze(&iadvize_tests::spec(&text)).ok().unwrap();
    assert!(export(&model, Options::default()).is_some());
}
