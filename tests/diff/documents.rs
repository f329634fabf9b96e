//! What an edit of the spec means for the OpenAPI documents.

use std::collections::BTreeSet;

use iadvize_codegen::diff::{DocumentChange, DocumentRule, Report, Version, documents};
use iadvize_codegen::source::Sources;
use iadvize_tests::spec;

use super::BASE;

const ABOUT: &str = "about: { title: Groups, version: \"1\" }\n";

fn base() -> String {
    BASE.replacen("# spec/api.yaml\n", &format!("# spec/api.yaml\n{ABOUT}"), 1)
}

fn compare(old: &str, new: &str) -> Vec<(DocumentRule, String)> {
    let [old, new] = [old, new].map(|text| iadvize_codegen::analyze(&spec(text)).ok().unwrap());
    documents(&old, &new).into_iter().map(|DocumentChange { rule, path }| (rule, path)).collect()
}

/// An edit, and the changes from the old spec to the new one and back.
type Case =
    (&'static str, &'static str, &'static [(DocumentRule, &'static str)], &'static [(DocumentRule, &'static str)]);

use DocumentRule::{DocumentAdded, DocumentChanged, DocumentDescribed, DocumentRemoved};

const CASES: &[Case] = &[
    (
        "  mood: { type: string, access: read,",
        "  motto: { type: string, access: read, doc: What it says. }\n  mood: { type: string, access: read,",
        &[(DocumentAdded, "Group.motto")],
        &[(DocumentRemoved, "Group.motto")],
    ),
    (
        "size: { type: integer, access: read",
        "size: { type: double, access: read",
        &[(DocumentChanged, "Group.size")],
        &[(DocumentChanged, "Group.size")],
    ),
    (
        "call: PUT /group/{id}/close",
        "call: PUT /group/{id}/shut",
        &[(DocumentRemoved, "PUT /group/{id}/close"), (DocumentAdded, "PUT /group/{id}/shut")],
        &[(DocumentRemoved, "PUT /group/{id}/shut"), (DocumentAdded, "PUT /group/{id}/close")],
    ),
    (
        "doc: Since when. }",
        "doc: Since which day. }",
        &[(DocumentDescribed, "State.since")],
        &[(DocumentDescribed, "State.since")],
    ),
    (
        "url: \"https://other.example.com/api\"",
        "url: \"https://others.example.com/api\"",
        &[(DocumentChanged, "the document")],
        &[(DocumentChanged, "the document")],
    ),
    (ABOUT, "", &[(DocumentRemoved, "the document")], &[(DocumentAdded, "the document")]),
];

#[test]
fn an_edit_has_its_changes_in_both_directions() {
    let base = base();
    let mut rules = BTreeSet::new();
    for (from, to, forth, back) in CASES {
        assert_eq!(base.matches(from).count(), 1, "{from}");
        let edited = base.replace(from, to);
        for (old, new, expected) in [(&base, &edited, forth), (&edited, &base, back)] {
            let found = compare(old, new);
            let expected: Vec<_> = expected.iter().map(|(rule, path)| (*rule, (*path).to_owned())).collect();
            assert_eq!(found, expected, "{from} -> {to}");
            rules.extend(found.into_iter().map(|(rule, _)| rule));
        }
    }
    assert!(compare(&base, &base).is_empty());
    assert_eq!(rules.len(), DocumentRule::ALL.len());
}

#[test]
fn the_report_lists_the_documents() {
    let base: Sources = spec(BASE);
    let change = |rule, path: &str| DocumentChange { rule, path: path.to_owned() };
    let changes = vec![change(DocumentRemoved, "GET /old"), change(DocumentDescribed, "Group.name")];
    let report = Report::new(&[], &base, &base, Version { major: 0, minor: 1, patch: 0 }).with_documents(changes);
    assert_eq!(
        report.text(),
        "the OpenAPI documents change\n  breaking [document-removed]: GET /old\n  invisible [document-described]: \
         Group.name\n\n0 breaking, 0 additive, 0 invisible; the version stays 0.1.0\n"
    );
    assert_eq!(report.markdown(), "## 0.1.0\n\n### OpenAPI documents\n\n- Removed `GET /old`.\n");
}

#[test]
fn every_rule_is_explained() {
    let readme = include_str!("../../codegen/src/diff/README.md");
    for rule in DocumentRule::ALL {
        assert!(rule.explanation().contains(rule.impact().word()), "{rule:?}");
        let row = format!("| `{}` | {} |", rule.as_str(), rule.impact().word());
        assert!(readme.contains(&row), "{row}");
    }
}
