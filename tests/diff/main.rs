//! Each kind of change, in both directions: it falls under its rules, and under no others.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cases;
mod mutations;
mod reports;
mod revisions;
mod witness;

use std::collections::BTreeSet;

use cases::{Case, EDITS, FROM_NOTHING};
use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::diff::{Change, Rule, Section, diff};
use iadvize_codegen::source::Sources;
use iadvize_tests::{spec, workspace};

const BASE: &str = include_str!("base.yaml");

fn changes(old: &Sources, new: &Sources) -> Vec<Change> {
    let [old, new] = [old, new].map(|sources| {
        iadvize_codegen::model(sources).unwrap_or_else(|problems| panic!("{}", problems.render(sources, Style::Plain)))
    });
    diff(&old, &new)
}

fn rules(changes: &[Change]) -> Vec<&'static str> {
    changes.iter().map(|change| change.rule.as_str()).collect()
}

/// The client that a spec makes, without the lines that say where each file comes from.
fn client(sources: &Sources) -> Vec<(String, String)> {
    let tree = iadvize_codegen::generate(sources);
    let tree = tree.unwrap_or_else(|problems| panic!("{}", problems.render(sources, Style::Plain)));
    let files = tree.iter().filter(|(path, _)| path.starts_with("generated-client/"));
    files.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

#[test]
fn each_edit_falls_under_its_rules() {
    let wrong: Vec<String> = bases().flat_map(|(base, cases)| wrong(base, cases)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn bases() -> impl Iterator<Item = (&'static str, &'static [Case])> {
    [(BASE, EDITS), ("", FROM_NOTHING)].into_iter()
}

/// The edits that do not fall under their rules, or whose client changes though no change says so, or the reverse.
fn wrong(base: &str, cases: &[Case]) -> Vec<String> {
    let old = spec(base);
    let old_client = client(&old);
    let wrong = |case: &Case| {
        assert_eq!(base.matches(case.from).count(), 1, "{:?} has to stand in the spec once", case.from);
        let new = spec(&base.replace(case.from, case.to));
        let differs = client(&new) != old_client;
        [(&old, &new, case.there), (&new, &old, case.back)].into_iter().find_map(|(old, new, expected)| {
            let changes = changes(old, new);
            let listed = changes.iter().any(|change| change.rule.section() != Section::Unlisted);
            let right = rules(&changes) == expected && listed == differs;
            (!right).then(|| format!("{:?} => {:?}: client differs: {differs}, {changes:#?}", case.from, case.to))
        })
    };
    cases.iter().filter_map(wrong).collect()
}

#[test]
fn every_rule_has_a_case() {
    let cased: BTreeSet<&str> =
        bases().flat_map(|(_, cases)| cases).flat_map(|case| case.there.iter().chain(case.back)).copied().collect();
    let all: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.as_str()).collect();
    let missing: Vec<_> = all.difference(&cased).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn nothing_changes_from_a_spec_to_itself() {
    let whole = Sources::read(&workspace().join("spec")).unwrap();
    assert_eq!(changes(&whole, &whole), []);
    assert_eq!(changes(&spec(BASE), &spec(BASE)), []);
}
