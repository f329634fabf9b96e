//! What compiles and what does not.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod compiler;
/// Only the test in `compiler` asks for this file.
#[cfg(impossible)]
#[path = "generated/impossible.rs"]
mod impossible;
mod matrix;
/// That this file is part of the test is the test of it.
#[path = "generated/possible.rs"]
mod possible;

/// Mistakes that no list can name, each named for the mistake. Its sibling in `pass/` differs in one place and compiles.
#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("fail/*.rs");
    cases.pass("pass/*.rs");
}
