//! The code that the macro expands to.

use std::fs;

use iadvize_codegen::extend;
use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;
use syn::{File, Item};

/// The example of the README.
fn queue() -> Sources {
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    let (_, example) = readme.split_once("```yaml\nresource: queue\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    super::spec("spec/queue.yaml", &format!("resource: queue\n{example}"))
}

#[test]
fn a_resource_becomes_a_module() {
    let items = extend::items(&queue()).unwrap();
    let shown = prettyplease::unparse(&syn::parse2(items).unwrap());
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("expansion", shown);
    });
}

/// The expansion of the macro, the file of a build script, and the checked-in module are the same.
#[test]
fn every_way_has_the_same_code() {
    let sources = queue();
    let expanded: File = syn::parse2(extend::items(&sources).unwrap()).unwrap();
    let included = syn::parse_file(&extend::text(&sources, "a test").unwrap()).unwrap();
    assert_eq!(prettyplease::unparse(&expanded), prettyplease::unparse(&included));
    let files = extend::files(&sources, "src", "a test").unwrap();
    for item in included.items {
        let Item::Mod(module) = item else { continue };
        let path = format!("src/{}.rs", module.ident);
        let (_, text) = files.iter().find(|(known, _)| *known == path).unwrap();
        let mut file = syn::parse_file(text).unwrap();
        file.attrs.clear();
        let alone = prettyplease::unparse(&file);
        file.items = module.content.unwrap().1;
        assert_eq!(prettyplease::unparse(&file), alone, "{path}");
    }
}

/// A call has a separate type, so it can filter what the client filters as well.
#[test]
fn a_listing_returns_records_of_the_client() {
    let operations = r#"{ list: { call: GET /line, returns: page<tag>, filters: { name: { type: string, example: "?filters[name]=a" } } } }"#;
    let spec = super::spec("spec/line.yaml", &format!("resource: line\ndoc: A line.\noperations: {operations}\n"));
    let code = extend::text(&spec, "a test").unwrap();
    assert!(code.contains("pub struct ListLines<M = Async>(List<Tag, Full, M>);"), "{code}");
}
