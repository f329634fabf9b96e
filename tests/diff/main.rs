//! Each kind of change, in both directions: it falls under its rules, and under no others.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cases;
mod documents;
mod mentions;
mod mutations;
mod reports;
mod revisions;
mod witness;

use std::collections::BTreeSet;

use cases::{CALLS, Case, FILTERS, FROM_NOTHING, OBJECTS, PARAMETERS, RESOURCES, RULES, SHARED};
use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::diff::{Change, Rule, Section, diff};
use iadvize_codegen::model::Model;
use iadvize_codegen::source::Sources;
use iadvize_tests::paths::unnamed;
use iadvize_tests::{spec, workspace};

const BASE: &str = include_str!("base.yaml");

fn changes(old: &Sources, new: &Sources) -> Vec<Change> {
    diff(&model(old), &model(new))
}

fn model(sources: &Sources) -> Model {
    let model = iadvize_codegen::analyze(sources);
    model.unwrap_or_else(|problems| panic!("{}", problems.render(sources, Style::Plain)))
}

fn rules(changes: &[Change]) -> Vec<&'static str> {
    changes.iter().map(|change| change.rule.as_str()).collect()
}

/// The generated client, without the lines that say where each file comes from. The table of the command line differs in
/// more, such as examples.
fn client(sources: &Sources) -> Vec<(String, String)> {
    let tree = iadvize_codegen::generate(sources);
    let tree = tree.unwrap_or_else(|problems| panic!("{}", problems.render(sources, Style::Plain)));
    let is_client = |path: &str| path.starts_with("generated-client/") && !path.starts_with("generated-client/cli/");
    let files = tree.iter().filter(|(path, _)| is_client(path));
    files.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

macro_rules! edits {
    ($($test:ident: $base:expr, $cases:ident;)*) => {
        $(#[test]
        fn $test() {
            check($base, $cases);
        })*

        #[test]
        fn every_rule_has_a_case() {
            let cases = [$($cases),*].into_iter().flatten();
            let cased: BTreeSet<&str> = cases.flat_map(|case| case.there.iter().chain(case.back)).copied().collect();
            let all: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.as_str()).collect();
            assert_eq!(cased, all);
        }
    };
}

edits! {
    edits_of_what_is_shared: BASE, SHARED;
    edits_of_resources: BASE, RESOURCES;
    edits_of_calls: BASE, CALLS;
    edits_of_filters: BASE, FILTERS;
    edits_of_parameters: BASE, PARAMETERS;
    edits_of_objects: BASE, OBJECTS;
    edits_of_rules: BASE, RULES;
    edits_of_nothing: "", FROM_NOTHING;
}

/// Each edit falls under its rules, in both directions, and the client differs exactly where a change is reported.
fn check(base: &str, cases: &[Case]) {
    let old = spec(base);
    let old_client = client(&old);
    let wrong = |case: &Case| {
        assert_eq!(base.matches(case.from).count(), 1, "{:?} must occur in the spec once", case.from);
        let new = spec(&base.replace(case.from, case.to));
        let differs = client(&new) != old_client;
        [(&old, &new, case.there), (&new, &old, case.back)].into_iter().find_map(|(old, new, expected)| {
            let changes = changes(old, new);
            let listed = changes.iter().any(|change| change.rule.section() != Section::Unlisted);
            let unnamed = unnamed(&model(old), &model(new), &changes);
            let right = rules(&changes) == expected && listed == differs && changes.iter().all(is_complete);
            (!right || !unnamed.is_empty()).then(|| {
                let edit = format!("{:?} => {:?}", case.from, case.to);
                format!("{edit}: client differs: {differs}, not named: {unnamed:?}, {changes:#?}")
            })
        })
    };
    let wrong: Vec<String> = cases.iter().filter_map(wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The path of a type begins with the resource that declares it.
#[test]
fn a_type_that_moves_to_another_file_is_renamed() {
    let mood = "mood: { doc: How it feels., values: { good: Well. } }\n";
    let shared = BASE.replace("# spec/indicators.yaml\n", &format!("{mood}# spec/indicators.yaml\n"));
    let own = BASE.replace("doc: A team.\n", &format!("doc: A team.\nenums:\n  {mood}"));
    let changes = changes(&spec(&shared), &spec(&own));
    assert_eq!(rules(&changes), ["type-renamed"]);
    assert_eq!([&changes[0].was, &changes[0].it], [&["enums::Mood"], &["group::Mood"]]);
}

/// Whether a change has all values that the texts of its rule mention.
fn is_complete(change: &Change) -> bool {
    let texts = change.rule.texts();
    let has = |slot: &str| texts.rust.contains(slot) || texts.wire.contains(slot);
    let mentions = |name: &str| has(&format!("{{{name}}}")) || has(&format!("[{name}]"));
    (!mentions("it") || !change.it.is_empty())
        && (!mentions("was") || !change.was.is_empty())
        && (!mentions("old") || change.old.is_some())
        && (!mentions("new") || change.new.is_some())
}

#[test]
fn nothing_changes_from_a_spec_to_itself() {
    let whole = Sources::read(&workspace().join("spec")).unwrap();
    assert_eq!(changes(&whole, &whole), []);
    assert_eq!(changes(&spec(BASE), &spec(BASE)), []);
}
