//! There and back: the edits for a changed page, and those for the old page again, give the bytes of the spec.

use std::collections::BTreeSet;

use iadvize_codegen::audit::{Applied, accept, apply, audit};
use iadvize_codegen::source::Sources;

use crate::PAGE;
use crate::applied::{edited, spec};
use crate::mutation::{Mutation, applied, listed_edits, of_row, rows};

/// Kinds of edits that remove what only a person can write: a `doc`, a `name`, the words of a deprecation. It comes back as a
/// placeholder.
const WRITTEN_ANEW: &[&str] = &[];

/// The edits for a page. The maintainer of the spec has read the page `read`.
fn settled(page: &str, read: &str, spec: &Sources) -> Applied {
    let model = iadvize_codegen::analyze(spec).ok().unwrap();
    let accepted = accept(read, "page.md", &model, spec).unwrap();
    let audit = |model: &_, spec: &_| audit(page, "page.md", Some(&accepted), model, spec);
    apply(&audit(&model, spec).unwrap(), spec, &|model, spec| audit(model, spec).ok())
}

#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    SameBytes,
    /// What came back has a placeholder.
    Anew,
    Left(Vec<String>),
    Differs(String),
}

fn there_and_back(page: &str, mutation: &Mutation, spec: &Sources, original: &str) -> Outcome {
    let changed = applied(page, &[mutation]);
    let there = settled(&changed, page, spec);
    if there.files.is_empty() {
        return Outcome::SameBytes;
    }
    let text = edited(spec, &there);
    let after = iadvize_tests::spec(&text);
    if iadvize_codegen::analyze(&after).is_err() {
        return Outcome::Differs(format!("INVALID\n{}", similar::TextDiff::from_lines(original, &text).unified_diff().context_radius(0)));
    }
    let back = settled(page, &changed, &after);
    let restored = edited(&after, &back);
    let has_placeholder = || back.files.iter().any(|file| file.new.as_ref().is_some_and(|text| text.contains('…')));
    match restored == original {
        true => Outcome::SameBytes,
        false if !back.left.is_empty() => Outcome::Left(back.left.iter().map(|left| format!("{left:?}")).collect()),
        false if has_placeholder() => Outcome::Anew,
        false => Outcome::Differs(similar::TextDiff::from_lines(original, &restored).unified_diff().context_radius(0).to_string()),
    }
}

#[test]
fn probe() {
    let spec = spec();
    let original = edited(&spec, &settled(PAGE, PAGE, &spec));
    let rows = rows();
    let all = listed_edits().chain(rows.iter().step_by(4).flat_map(of_row));
    let mut anew = BTreeSet::new();
    for mutation in all {
        match there_and_back(PAGE, &mutation, &spec, &original) {
            Outcome::SameBytes => {}
            Outcome::Anew => drop(anew.insert(mutation.kind)),
            other => println!("=== {} {:?}\n{other:?}", mutation.kind, mutation.findings),
        }
    }
    println!("{anew:?}");
}
