//! A builder outside of a build script, of which this package has none.
#![cfg(feature = "extend")]

use iadvize_codegen::Builder;

#[test]
fn text_to_include_needs_a_build_script() {
    let failure = Builder::new().spec("../tests/private-crate/spec").generate().unwrap_err();
    assert!(failure.to_string().contains("OUT_DIR"), "{failure}");
}
