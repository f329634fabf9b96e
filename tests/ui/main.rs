//! Mistakes that do not compile, each named for the mistake. Its sibling in `pass/` differs in one place and compiles.

#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("fail/*.rs");
    cases.pass("pass/*.rs");
}
