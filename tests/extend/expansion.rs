//! The code that the macro stands for.

use iadvize_codegen::extend;
use syn::{File, Item};

const QUEUE: &str = r#"resource: queue
doc: A line of waiting visitors.

fields:
  id: queue_id
  channel: { type: channel, doc: Where its visitors write. }
  operator_list: { type: list<operator_id>, access: read, doc: Who serves the queue. }

operations:
  list:
    call: GET /queue
    filters:
      website_id: { type: website_id, example: "?filters[website_id]=123", doc: Only queues of this website. }
  create: POST /queue
  operators:
    call: GET /queue/{id}/operator
    returns: list<operator>
    doc: Reads who serves a queue.
"#;

#[test]
fn a_resource_becomes_a_module() {
    let items = extend::items(&super::spec("spec/queue.yaml", QUEUE)).unwrap();
    let shown = prettyplease::unparse(&syn::parse2(items).unwrap());
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("expansion", shown);
    });
}

/// What the macro expands to, what a build script writes, and what is checked in.
#[test]
fn every_way_has_the_same_code() {
    let sources = super::spec("spec/queue.yaml", QUEUE);
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
