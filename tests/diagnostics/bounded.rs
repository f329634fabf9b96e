//! Malicious input is rejected quickly and with a short message.

use std::time::{Duration, Instant};

use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::source::Sources;

/// Much longer than any case takes, to allow for slow machines.
const SOON: Duration = Duration::from_secs(20);

/// The size of a hundred diagnostics with excerpts.
const FEW_BYTES: usize = 50_000;

fn is_rejected(name: &str, text: String) {
    let mut sources = Sources::default();
    sources.add("spec/resources/a.yaml", text);
    let begin = Instant::now();
    let problems = iadvize_codegen::generate(&sources).expect_err(name);
    let rendered = problems.render(&sources, Style::Plain);
    assert!(begin.elapsed() < SOON, "{name} took {:?}", begin.elapsed());
    assert!(rendered.len() < FEW_BYTES, "{name} is reported in {} bytes", rendered.len());
}

/// A hundred thousand opening tokens.
#[test]
fn depth_is_rejected() {
    for open in ["[", "{a: ", "- ", "? ", "!a ", "&a ", "[[]", "\"", "\0"] {
        is_rejected(open, open.repeat(100_000));
    }
    is_rejected("[ and ]", "[".repeat(100_000) + &"]".repeat(100_000));
    is_rejected("maps", (0..1_000).map(|depth| " ".repeat(depth) + "a:\n").collect());
    let types = "list<".repeat(30_000) + "b" + &">".repeat(30_000);
    is_rejected("types", format!("resource: a\ndoc: A.\nfields: {{ a: {types} }}\noperations: {{}}\n"));
    let path = "a/".repeat(200_000);
    is_rejected("a path", format!("resource: a\ndoc: A.\noperations: {{ a: \"GET /{path}\" }}\n"));
}

/// Ten megabytes of input.
#[test]
fn length_is_rejected() {
    is_rejected("a line", format!("doc: {}", "a".repeat(10_000_000)));
    is_rejected("a key", format!("{}: a", "a".repeat(10_000_000)));
    is_rejected("a quote", format!("doc: \"{}", "a\n".repeat(5_000_000)));
    is_rejected("a list", format!("doc: [{}]", "a,".repeat(5_000_000)));
    is_rejected("comments", "# a\n".repeat(2_500_000));
    is_rejected("documents", "---\na: b\n".repeat(1_250_000));
    is_rejected("a map", (0..400_000).map(|number| format!("key_{number}: a value of its own\n")).collect());
}

/// Nine lists, each with nine aliases of the one before, expand to 9⁹ values.
#[test]
fn anchors_are_rejected() {
    let line = |(one, next)| format!("{next}: &{next} [{}]\n", vec![format!("*{one}"); 9].join(", "));
    let lines: String = "abcdefghi".chars().zip("bcdefghij".chars()).map(line).collect();
    is_rejected("lists of lists", format!("a: &a [{}]\n{lines}", "lol, ".repeat(9)));
}

/// One mistake can cause thousands of diagnostics. Some are shown, the others counted.
#[test]
fn many_problems_are_counted() {
    let lines = |value: &str| (0..9_000).map(|number| format!("  key_{number}: {value}\n")).collect::<String>();
    is_rejected("unknown keys", format!("resource: a\ndoc: A.\nfields:\n  a:\n{}operations: {{}}\n", lines("  b")));
    is_rejected("unknown types", format!("resource: a\ndoc: A.\nfields:\n{}operations: {{}}\n", lines("nonsense")));
}
