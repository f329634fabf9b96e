//! The files of a crate import each other in one direction.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use iadvize_tests::imports::{Crate, circle};
use iadvize_tests::workspace;

/// The folders that have no circle.
const FOLDERS: [&str; 5] = ["codegen/src", "generated-client/cli/src", "generated-client/src", "generated-client/runtime/src", "macros/src"];

#[test]
fn no_files_import_each_other_in_a_circle() {
    for folder in FOLDERS {
        let read = Crate::read(&workspace().join(folder)).unwrap();
        let mut uses = read.uses();
        // Resources refer to each other in the spec, so their modules do.
        let is_generated = |file: &str| file.starts_with("generated/");
        for (_, used) in uses.iter_mut().filter(|(file, _)| is_generated(file)) {
            used.retain(|other| !is_generated(other));
        }
        assert!(uses.values().any(|used| !used.is_empty()), "nothing was read in {folder}");
        let circle = circle(&uses).map(|files| files.join(" -> "));
        assert_eq!(circle, None, "files of {folder} import each other in a circle");
    }
}

#[test]
fn uses_are_seen_through_re_exports_and_modules() {
    let read = Crate::read(&workspace().join("generated-client/runtime/src")).unwrap();
    let uses = read.uses();
    for (file, used) in [
        ("request.rs", "query.rs"),
        ("rule.rs", "query.rs"),
        ("error.rs", "error/kind.rs"),
        ("core.rs", "error/kind.rs"),
        ("core.rs", "trace.rs"),
        ("page.rs", "wire/read.rs"),
        ("config.rs", "address.rs"),
    ] {
        assert!(uses[file].contains(used), "{file} uses {used}: {:?}", uses[file]);
    }
    assert!(!uses["lib.rs"].contains("request.rs"), "a re-export is not a use");
}

fn circle_of(files: &[(&str, &str)]) -> Option<String> {
    let read = Crate::of(files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned()))).unwrap();
    circle(&read.uses()).map(|files| files.join(" -> "))
}

#[test]
fn circles_are_found() {
    let root = ("lib.rs", "mod a; mod b; pub use b::B;");
    let a = |text| ("a.rs", text);
    let b = ("b.rs", "use crate::a; pub struct B(a::A);");
    for text in [
        "use crate::b::B; pub struct A(B);",
        "use super::B; pub struct A(B);",
        "pub struct A(crate::B);",
        "use crate::{b as c}; pub struct A(c::B);",
        "use crate::b::*; pub struct A(B);",
        "use crate::b::{self, B as C}; pub struct A(C);",
    ] {
        assert_eq!(circle_of(&[root, a(text), b]).as_deref(), Some("a.rs -> b.rs"), "{text}");
    }
    for text in [
        "pub struct A;",
        "pub use crate::b::B; pub struct A;",
        "/// Made of a [`B`](crate::b::B).\npub struct A(&'static str = \"crate::b::B\");",
        "pub struct A;\n\n#[cfg(test)]\nmod tests {\n    use crate::b::B;\n}\n",
    ] {
        assert_eq!(circle_of(&[root, a(text), b]), None, "{text}");
    }
    let child = ("a/c.rs", "use super::A; pub struct C(A);");
    assert_eq!(circle_of(&[root, a("mod c; pub use c::C; pub struct A;"), child]), None);
    assert_eq!(circle_of(&[root, a("mod c; pub struct A(c::C);"), child]).as_deref(), Some("a.rs -> a/c.rs"));
}
