//! The schema accepts every spec that the generator accepts, and rejects invalid ones as far as a schema can.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use boon::{Compiler, SchemaIndex, Schemas};
use iadvize_codegen::diagnostic::Code;
use iadvize_codegen::source::Sources;
use iadvize_tests::{case, json, names, spec, workspace};

/// A validator of files against the schema.
struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    fn new() -> Self {
        let mut compiler = Compiler::new();
        let text = serde_json::from_str(&iadvize_codegen::schema::schema()).unwrap();
        compiler.add_resource("schema.json", text).unwrap();
        let mut schemas = Schemas::new();
        let index = compiler.compile("schema.json", &mut schemas).unwrap();
        Self { schemas, index }
    }

    /// The error of the validator for a file.
    fn check(&self, text: &str) -> Result<(), String> {
        let value = json(text).map_err(|error| error.to_string())?;
        self.schemas.validate(&value, self.index).map_err(|error| format!("{error:#}"))
    }

    fn check_all(&self, sources: &Sources) -> Result<(), String> {
        let check = |(_, source): (_, &iadvize_codegen::source::Source)| {
            self.check(&source.text).map_err(|error| format!("{}: {error}", source.path))
        };
        sources.iter().try_for_each(check)
    }
}

#[test]
fn every_file_of_the_spec_names_the_schema_and_follows_it() {
    let schema = Schema::new();
    let sources = Sources::read(&workspace().join("spec")).unwrap();
    schema.check_all(&sources).unwrap();
    for (_, source) in sources.iter() {
        let up = "../".repeat(source.path.matches('/').count() - 1);
        let expected = format!("# yaml-language-server: $schema={up}schema.json");
        assert_eq!(source.text.lines().next(), Some(&*expected), "{}", source.path);
    }
}

#[test]
fn the_schema_accepts_what_the_generator_accepts() {
    let schema = Schema::new();
    for name in names("emit").unwrap() {
        schema.check_all(&case("emit", &name).unwrap()).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    for code in Code::ALL {
        let right = code.explanation().rsplit("```yaml\n").next().unwrap().split("```").next().unwrap();
        schema.check_all(&spec(right)).unwrap_or_else(|error| panic!("{}: {error}", code.as_str()));
    }
}

/// Codes of mistakes that can be found without reading the whole spec.
const SHAPE: &[Code] = &[Code::WrongShape, Code::UnknownKey, Code::MissingKey, Code::UnknownWord, Code::Notation];

/// Cases of these codes that depend on the rest of the spec: the values of an enum, the types with a single value.
const DEPENDENT: &[&str] = &["missing-key__of_a_grouping", "wrong-shape__tagged_list"];

#[test]
fn the_schema_rejects_invalid_specs() {
    let schema = Schema::new();
    let code = |name: &str| name.split("__").next().unwrap().to_owned();
    let covered = |name: &String| SHAPE.iter().any(|shape| shape.as_str() == code(name));
    for name in names("diagnostics").unwrap().iter().filter(|name| covered(name) && !DEPENDENT.contains(&name.as_str()))
    {
        let verdict = schema.check_all(&case("diagnostics", name).unwrap());
        assert!(verdict.is_err(), "{name} is accepted");
    }
}

/// The patterns of the schema accept the same texts as the generator.
#[test]
fn patterns_are_the_notations() {
    let schema = Schema::new();
    let types = ["a", "list<a>", "a_1", "set<b>", "", "a b", "list<>", "<a>", "list<a", "list<list<a>>", "a[]", "é"];
    let calls = [
        "GET /a",
        "PUT /a/{id}",
        "DELETE /a.b/{a_id}/c?d=e&f=",
        "POST /a/b?c=d=e",
        "GET /a//b",
        "GET /",
        "GET a",
        "get /a",
        "PATCH /a",
        "GET /a/{}",
        "GET /a/{b",
        "GET /a{b}",
        "GET  /a",
        "GET /a?",
        "GET /a?b",
        "GET /a?b=c&",
        "GET /a/..",
        "GET /a/../b",
        "GET /./a",
        "GET /.",
        "GET /..?a=b",
        "GET /a/{..}",
        "GET /a/...",
        "GET /..a/.b/a./a../.-",
        "GET /a-b/~c/{d-e}",
        "GET /a/%2e%2e/b",
        "GET /a|b",
        "GET /a`b",
        "GET /a<b",
        "GET /é",
        "",
    ];
    let queries = ["?a=b", "?a=", "?=", "?filters[a]=b&c=d=e", "a=b", "?", "?a", "?a=b&", "?a=b&c", ""];
    let months = ["1 month", "3 months", "1200 months", "1201 months", "0 months", "3", "3 weeks", "three months", ""];
    let cases = [
        (&types[..], "resource: a\ndoc: A.\nfields: { a: \"TEXT\" }\noperations: {}\n"),
        (&calls[..], "resource: a\ndoc: A.\noperations: { a: \"TEXT\" }\n"),
        (
            &queries[..],
            "resource: a\ndoc: A.\noperations: { a: { call: GET /a, filters: { b: { type: c, example: \"TEXT\" } } } }\n",
        ),
        (
            &months[..],
            "resource: a\ndoc: A.\noperations: { a: { call: GET /a, period: { from: a, to: b, limit: \
             { maximum: \"TEXT\", neither: a, only_from: a, only_to: a } } } }\n",
        ),
    ];
    for (texts, frame) in cases {
        for text in texts {
            let file = frame.replace("TEXT", text);
            let mut sources = Sources::default();
            sources.add("spec/resources/a.yaml", file.clone());
            let problems = iadvize_codegen::generate(&sources).err();
            let read = problems.iter().flat_map(|it| it.iter()).all(|problem| problem.code() != Code::Notation);
            assert_eq!(schema.check(&file).is_ok(), read, "{text:?}: {:?}", schema.check(&file));
        }
    }
}
