//! A page, shapes of responses and a spec, made for this test. They agree, and the audit reports exactly the edits.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

/// Edits of the page, each with its exact findings. `EDITS` is the list of them.
macro_rules! edits {
    ($($name:ident: $($old:literal => $new:literal),+; [$($line:literal),* $(,)?])*) => {
        $(#[test]
        fn $name() {
            crate::check(&[$(($old, $new)),+], &[$($line),*]);
        })*

        pub const EDITS: &[crate::Edit] = &[
            $((stringify!($name), &[$(($old, $new)),+], &[$($line),*])),*
        ];
    };
}

mod applied;
mod back;
mod deprecations;
mod editing;
mod edits;
mod followed;
mod look;
mod mutation;
mod nested;
mod records;
mod report;
mod shapes;
mod texts;

use iadvize_codegen::audit::{Finding, Report, Status, accept, audit};
use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::model::Model;
use iadvize_codegen::source::Sources;

const PAGE: &str = include_str!("page.md");
const SPEC: &str = include_str!("spec.yaml");

/// The page is compared with the spec, whose maintainer has read the page of this test.
fn report(page: &str, spec: &str) -> Report {
    compared(page, spec, PAGE)
}

/// The spec of this test, whose maintainer has read its page.
struct Maintainer {
    sources: Sources,
    model: Model,
    accepted: String,
}

impl Maintainer {
    fn new() -> Self {
        let sources = iadvize_tests::spec(SPEC);
        let model = iadvize_codegen::analyze(&sources).ok().unwrap();
        let accepted = accept(PAGE, "page.md", &model, &sources).unwrap();
        Self { sources, model, accepted }
    }

    fn audit(&self, page: &str, accepted: Option<&str>) -> Result<Report, String> {
        audit(page, "page.md", accepted, &self.model, &self.sources)
    }

    fn drift(&self, page: &str) -> Vec<String> {
        lines(&self.audit(page, Some(&self.accepted)).unwrap().drift)
    }
}

/// A page is compared with a spec, whose maintainer has read the page `read`.
fn compared(page: &str, spec: &str, read: &str) -> Report {
    let sources = iadvize_tests::spec(spec);
    let model = iadvize_codegen::analyze(&sources).unwrap_or_else(|it| panic!("{}", it.render(&sources, Style::Plain)));
    let accepted = accept(read, "page.md", &model, &sources).unwrap();
    audit(page, "page.md", Some(&accepted), &model, &sources).unwrap()
}

/// A name, replacements, and the findings.
pub type Edit = (&'static str, &'static [(&'static str, &'static str)], &'static [&'static str]);

/// Asserts what the audit reports after these replacements.
fn check(edits: &[(&str, &str)], expected: &[&str]) {
    let page = edits.iter().fold(PAGE.to_owned(), |page, (old, new)| replaced(&page, old, new));
    assert_ne!(page, PAGE);
    assert_eq!(lines(&report(&page, SPEC).drift), expected);
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
        Status::Unread => "unread",
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
    let failure = Maintainer::new().audit("# Welcome\n\nNothing here.\n", None).unwrap_err();
    assert_eq!(failure, "page.md does not describe any call such as `GET /team`");
}

/// Any text can be audited without a panic.
#[test]
fn no_edit_makes_the_audit_panic() {
    let texts = [
        "|",
        "`",
        "**",
        "~~",
        "<",
        "<pre>",
        "</pre>",
        "#",
        "\n",
        "\n\n",
        "[",
        "(",
        "'",
        "{",
        "é",
        "*   ",
        "GET /a",
        "0",
        "?",
        "",
        "İ",
        "deprecated",
        "no longer available",
        "(default",
        "available on",
        ". ",
        "**",
        "| --- |",
    ];
    let maintainer = Maintainer::new();
    let places: Vec<usize> = PAGE.char_indices().map(|(place, _)| place).collect();
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..400 {
        let begin = random.usize(..places.len());
        let end = (begin + random.usize(..40)).min(places.len() - 1);
        let edited =
            format!("{}{}{}", &PAGE[..places[begin]], texts[random.usize(..texts.len())], &PAGE[places[end]..]);
        let audited = || maintainer.audit(&edited, Some(&maintainer.accepted)).map(|report| report.text());
        let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(audited));
        assert!(result.is_ok(), "{edited}");
    }
}
