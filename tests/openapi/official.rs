//! The official schemas accept every document.

use boon::{Compiler, SchemaIndex, Schemas};
use iadvize_codegen::openapi::{Dialect, Options};
use iadvize_tests::{names, workspace};
use serde_json::{Value, json};

use crate::{all_options, constructs, document, model};

/// A schema of the OpenAPI Initiative.
struct Official {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Official {
    fn new(dialect: Dialect) -> Self {
        let path = workspace().join(format!("tests/openapi/official/{}.json", dialect.number()));
        let text = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mut compiler = Compiler::new();
        compiler.add_resource("official.json", text).unwrap();
        let mut schemas = Schemas::new();
        let index = compiler.compile("official.json", &mut schemas).unwrap();
        Self { schemas, index }
    }

    fn check(&self, document: &Value) -> Result<(), String> {
        self.schemas.validate(document, self.index).map_err(|error| format!("{error:#}"))
    }
}

#[test]
fn the_official_schemas_accept_the_documents() {
    let model = model();
    let cases: Vec<_> = names("openapi").unwrap().iter().map(|name| constructs::model(name)).collect();
    for dialect in Dialect::ALL {
        let official = Official::new(dialect);
        for options in all_options().into_iter().filter(|options| options.dialect == dialect) {
            for model in cases.iter().chain([&model]) {
                official.check(&document(model, options)).unwrap_or_else(|error| panic!("{options:?}: {error}"));
            }
        }
    }
}

#[test]
fn the_official_schemas_reject_what_is_wrong() {
    for dialect in Dialect::ALL {
        let official = Official::new(dialect);
        let options = Options { dialect, ..Options::default() };
        let mut document = document(&model(), options);
        document["paths"]["/group"]["get"]["parameters"][0] = json!({"name": "page"});
        assert!(official.check(&document).is_err());
        document["paths"]["/group"]["get"]["parameters"][0] = json!({"name": "page", "in": "query", "schema": {}});
        official.check(&document).unwrap();
    }
}

/// The official schema of 3.1 does not look into schemas: those are JSON Schema.
#[test]
fn each_schema_of_3_1_is_json_schema() {
    let mut compiler = Compiler::new();
    let mut schemas = Schemas::new();
    for options in all_options().into_iter().filter(|options| options.dialect == Dialect::V31) {
        let name = format!("{options:?}.json").replace(' ', "");
        let document = document(&model(), options);
        let places: Vec<String> = document["components"]["schemas"].as_object().unwrap().keys().cloned().collect();
        compiler.add_resource(&name, document).unwrap();
        for place in places {
            compiler.compile(&format!("{name}#/components/schemas/{place}"), &mut schemas).unwrap();
        }
    }
}
