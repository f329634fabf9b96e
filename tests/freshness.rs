//! The committed files are what the generator makes from the spec, and generation is deterministic.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;

fn spec() -> Sources {
    Sources::read(&workspace().join("spec")).unwrap()
}

#[test]
fn generated_files_are_fresh() {
    let tree = iadvize_codegen::generate(&spec()).unwrap();
    let stale: Vec<String> =
        tree.compare(&workspace()).unwrap().into_iter().map(|difference| difference.path).collect();
    assert!(stale.is_empty(), "run `cargo codegen`; missing, changed or orphaned: {stale:?}");
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    let [first, second] = [(); 2].map(|()| iadvize_codegen::generate(&spec()).unwrap());
    assert!(first.iter().eq(second.iter()));
}
