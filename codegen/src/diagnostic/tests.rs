//! Diagnostics in parts.

use super::*;

#[test]
fn a_diagnostic_gives_its_parts() {
    let mut sources = Sources::default();
    let file = sources.add("spec/queue.yaml", "resource: queue\ndoc: “A” queue.\n");
    let span = Span { file, start: 21, end: 30 };
    let diagnostic = Diagnostic::new(Code::EmptyDoc, "`doc` is short", span, "here").help("write more");
    assert_eq!(diagnostic.message(), "`doc` is short");
    assert_eq!(diagnostic.help_text(), Some("write more"));
    assert_eq!(diagnostic.place(&sources), Place { path: "spec/queue.yaml", line: 2, column: 6 });
    let excerpt = diagnostic.excerpt(&sources, Style::Plain);
    assert!(excerpt.trim_start().starts_with("--> spec/queue.yaml:2:6\n"), "{excerpt}");
    assert!(!excerpt.contains("is short") && excerpt.ends_with("help: write more"), "{excerpt}");
}

#[test]
fn a_column_counts_characters() {
    let mut sources = Sources::default();
    let file = sources.add("spec/queue.yaml", "doc: “A” queue.\n");
    let start = "doc: “A” ".len();
    let place = sources.place(Span { file, start, end: start + 5 });
    assert_eq!((place.line, place.column), (1, 10));
}

#[test]
fn a_message_stays_short_whatever_it_quotes() {
    let mut sources = Sources::default();
    let span = Span { file: sources.add("spec/queue.yaml", "a"), start: 0, end: 1 };
    let diagnostic = Diagnostic::new(Code::UnknownKey, "ä".repeat(10_000), span, "here");
    assert_eq!(diagnostic.message().chars().count(), LONGEST_TEXT + 1);
}
