//! What compiles and what does not.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cases;
mod compiler;
/// Only the test in `compiler` asks for this module.
#[cfg(impossible)]
#[allow(dead_code, deprecated, unused_imports)]
mod impossible {
    include!(concat!(env!("OUT_DIR"), "/impossible.rs"));
}
mod matrix;
/// This module compiles with the test, which is what proves its cases.
#[allow(dead_code, deprecated, unused_imports)]
mod possible {
    include!(concat!(env!("OUT_DIR"), "/possible.rs"));
}

use std::fs;
use std::path::Path;

/// Mistakes that cannot be enumerated, each in a file named after it. Its sibling in `pass/` differs in one place and
/// compiles.
#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("fail/*.rs");
    cases.pass("pass/*.rs");
    copy_specs().unwrap();
    cases.compile_fail("spec/*.rs");
}

/// Cases are compiled in a separate package, and specs are looked up in the folder of their package.
fn copy_specs() -> std::io::Result<()> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let copies = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME")).join("spec");
    fs::create_dir_all(&copies)?;
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("spec"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            fs::copy(&path, copies.join(path.file_name().unwrap()))?;
        }
    }
    Ok(())
}
