//! Input that is made to blow up is refused, soon and in few words.

use std::time::{Duration, Instant};

use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::source::Sources;

/// Far more than any of these takes, so that a slow machine does not fail.
const SOON: Duration = Duration::from_secs(20);

/// A hundred problems, each with its excerpt.
const FEW_BYTES: usize = 50_000;

fn is_refused(name: &str, text: String) {
    let mut sources = Sources::default();
    sources.add("spec/resources/a.yaml", text);
    let begin = Instant::now();
    let problems = iadvize_codegen::generate(&sources).expect_err(name);
    let told = problems.render(&sources, Style::Plain);
    assert!(begin.elapsed() < SOON, "{name} took {:?}", begin.elapsed());
    assert!(told.len() < FEW_BYTES, "{name} is told in {} bytes", told.len());
}

/// A hundred thousand of what opens something.
#[test]
fn depth_is_refused() {
    for open in ["[", "{a: ", "- ", "? ", "!a ", "&a ", "[[]", "\"", "\0"] {
        is_refused(open, open.repeat(100_000));
    }
    is_refused("[ and ]", "[".repeat(100_000) + &"]".repeat(100_000));
    is_refused("maps", (0..1_000).map(|depth| " ".repeat(depth) + "a:\n").collect());
    let types = "list<".repeat(30_000) + "b" + &">".repeat(30_000);
    is_refused("types", format!("resource: a\ndoc: A.\nfields: {{ a: {types} }}\noperations: {{}}\n"));
    let path = "a/".repeat(200_000);
    is_refused("a path", format!("resource: a\ndoc: A.\noperations: {{ a: \"GET /{path}\" }}\n"));
}

/// Ten megabytes of anything.
#[test]
fn length_is_refused() {
    is_refused("a line", format!("doc: {}", "a".repeat(10_000_000)));
    is_refused("a key", format!("{}: a", "a".repeat(10_000_000)));
    is_refused("a quote", format!("doc: \"{}", "a\n".repeat(5_000_000)));
    is_refused("a list", format!("doc: [{}]", "a,".repeat(5_000_000)));
    is_refused("comments", "# a\n".repeat(2_500_000));
    is_refused("documents", "---\na: b\n".repeat(1_250_000));
    is_refused("a map", (0..400_000).map(|number| format!("key_{number}: a value of its own\n")).collect());
}

/// Nine lists, each of nine of the one before, stand for 9⁹ values.
#[test]
fn anchors_are_refused() {
    let line = |(one, next)| format!("{next}: &{next} [{}]\n", vec![format!("*{one}"); 9].join(", "));
    let lines: String = "abcdefghi".chars().zip("bcdefghij".chars()).map(line).collect();
    is_refused("lists of lists", format!("a: &a [{}]\n{lines}", "lol, ".repeat(9)));
}

/// One slip can cause thousands of problems; nobody reads them all.
#[test]
fn many_problems_are_counted() {
    let lines = |value: &str| (0..9_000).map(|number| format!("  key_{number}: {value}\n")).collect::<String>();
    is_refused("unknown keys", format!("resource: a\ndoc: A.\nfields:\n  a:\n{}operations: {{}}\n", lines("  b")));
    is_refused("unknown types", format!("resource: a\ndoc: A.\nfields:\n{}operations: {{}}\n", lines("nonsense")));
}
