//! A page, shapes of responses and a spec, made for this test. They agree, and the audit reports exactly the edits.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod applied;
mod editing;
mod edits;
mod records;
mod report;
mod shapes;

use iadvize_codegen::audit::{Finding, Report, Status, audit};
use iadvize_codegen::diagnostic::Style;

const PAGE: &str = include_str!("page.md");
const SPEC: &str = include_str!("spec.yaml");

fn report(page: &str, spec: &str) -> Report {
    let sources = iadvize_tests::spec(spec);
    let model = iadvize_codegen::analyze(&sources).unwrap_or_else(|it| panic!("{}", it.render(&sources, Style::Plain)));
    audit(page, "page.md", &model, &sources).unwrap()
}

/// The text with its only `old` replaced.
fn replaced(text: &str, old: &str, new: &str) -> String {
    assert_eq!(text.matches(old).count(), 1, "{old:?}");
    text.replacen(old, new, 1)
}

/// A finding on one line, without its places.
fn line(finding: &Finding) -> String {
    let property = finding.property.as_ref().map(|property| format!(", {property}")).unwrap_or_default();
    let message = match (&finding.message, &finding.difference) {
        (Some(message), _) => format!(": {message}"),
        (None, Some(it)) => format!(": page {}, spec {}", it.page, it.spec),
        (None, None) => String::new(),
    };
    let status = match finding.status {
        Status::PageOnly => "page has",
        Status::SpecOnly => "spec has",
        Status::Differs => "differs",
        Status::Stale => "stale",
        Status::Unreadable => "unreadable",
        Status::Unknown => "unknown",
        Status::Mismatch => "mismatch",
        Status::Loose => "loose",
    };
    format!("{status}: {}{property}{message}", finding.subject)
}

fn lines(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(line).collect()
}

#[test]
fn the_page_and_its_spec_agree() {
    let report = report(PAGE, SPEC);
    assert_eq!(lines(&report.drift), [] as [&str; 0]);
    assert_eq!(
        lines(&report.deliberate),
        [
            "differs: field `log` of `/lamp`, type: page string, spec list of entry",
            "differs: indicator `attic_rate`, unit: page nothing, spec rate",
        ]
    );
}

#[test]
fn a_page_without_calls_cannot_be_read() {
    let sources = iadvize_tests::spec(SPEC);
    let model = iadvize_codegen::analyze(&sources).ok().unwrap();
    let failure = audit("# Welcome\n\nNothing here.\n", "page.md", &model, &sources).unwrap_err();
    assert_eq!(failure, "page.md does not describe any call such as `GET /team`");
}

/// Any text can be audited without a panic.
#[test]
fn no_edit_makes_the_audit_panic() {
    let texts = [
        "|", "`", "**", "~~", "<", "<pre>", "</pre>", "#", "\n", "\n\n", "[", "(", "'", "{", "é", "*   ", "GET /a",
        "0", "?", "",
    ];
    let sources = iadvize_tests::spec(SPEC);
    let model = iadvize_codegen::analyze(&sources).ok().unwrap();
    let places: Vec<usize> = PAGE.char_indices().map(|(place, _)| place).collect();
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..400 {
        let begin = random.usize(..places.len());
        let end = (begin + random.usize(..40)).min(places.len() - 1);
        let edited =
            format!("{}{}{}", &PAGE[..places[begin]], texts[random.usize(..texts.len())], &PAGE[places[end]..]);
        let result =
            std::panic::catch_unwind(|| audit(&edited, "page.md", &model, &sources).map(|report| report.text()));
        assert!(result.is_ok(), "{edited}");
    }
}
