//! There and back: the edits of the spec for a changed page, and then those for the old page, give the old bytes.
//!
//! Each edit is applied alone. An edit that removes what only a person can write comes back with placeholders, so its bytes
//! differ by definition.

mod kinds;

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use iadvize_codegen::audit::{ACCEPTED, Applied, accept, apply, audit};
use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;

use crate::PAGE;
use crate::applied::{edited, spec};
use crate::mutation::{Mutation, applied, listed_edits, of_row, rows};

/// The edits that remove an entry, whose `doc`, `name` and layout are gone with it, or the words of a deprecation.
const WRITTEN_ANEW: &[&str] = &[
    "call_lost_its_line",
    "call_of_a_table_lost_its_line",
    "call_replaced_by_another",
    "field_no_longer_struck_through",
    "field_of_example_removed",
    "field_removed",
    "field_removed_and_another_added",
    "field_replaced",
    "filter_in_prose_dropped",
    "filter_removed",
    "filter_undeprecated",
    "indicator_removed",
    "indicators_undeprecated",
    "kind_of_entry_removed",
    "resource_undeprecated",
    "row removed",
    "table_without_its_second_line",
];

/// The sentences of a date range, of which the page has only the lengths.
const LEFT_OVER: &[&str] = &["period_gone"];

/// `=12` can be one value or a list of one, so a spec with a list agrees with both pages.
const AMBIGUOUS: &[&str] = &["filter_takes_a_list"];

/// Why the bytes differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Why {
    /// The way back has a placeholder.
    WrittenAnew,
    /// The way back is left to a person.
    LeftOver,
    /// Nobody is asked.
    Unknown,
}

/// A spec that agrees with its page.
struct Agreed {
    page: String,
    spec: Sources,
    text: String,
}

impl Agreed {
    fn new(page: &str, spec: &Sources) -> Self {
        let nothing = settled(page, page, spec);
        assert!(nothing.files.is_empty() && nothing.left.is_empty(), "{nothing:?}");
        let text = edited(spec, &nothing);
        Self { page: page.to_owned(), spec: iadvize_tests::spec(&text), text }
    }

    /// Why the bytes are not the same after an edit and its reverse, with what differs. `None` if they are.
    fn there_and_back(&self, mutation: &Mutation) -> Option<(Why, String)> {
        let changed = applied(&self.page, &[mutation]);
        let there = settled(&changed, &self.page, &self.spec);
        if there.files.is_empty() {
            return None;
        }
        let after = iadvize_tests::spec(&edited(&self.spec, &there));
        let back = settled(&self.page, &changed, &after);
        let restored = edited(&after, &back);
        if restored == self.text {
            return None;
        }
        let has_placeholder = back.files.iter().filter_map(|file| file.new.as_ref()).any(|text| text.contains('…'));
        let why = match has_placeholder {
            _ if !back.left.is_empty() => Why::LeftOver,
            true => Why::WrittenAnew,
            false => Why::Unknown,
        };
        let lines = similar::TextDiff::from_lines(&self.text, &restored);
        Some((why, format!("{:?}\n{}", back.left, lines.unified_diff().context_radius(0))))
    }
}

/// The edits for a page. The maintainer of the spec has read the page `read`.
fn settled(page: &str, read: &str, spec: &Sources) -> Applied {
    let model = iadvize_codegen::analyze(spec);
    let model = model.unwrap_or_else(|it| panic!("{}", it.render(spec, iadvize_codegen::diagnostic::Style::Plain)));
    let accepted = accept(read, "page.md", &model, spec).unwrap();
    let audit = |model: &_, spec: &_| audit(page, "page.md", Some(&accepted), model, spec);
    apply(&audit(&model, spec).unwrap(), spec, &|model, spec| audit(model, spec).ok())
}

#[test]
fn of_the_page_of_this_test() {
    let agreed = Agreed::new(PAGE, &spec());
    let rows = rows();
    let mut found: BTreeMap<Why, BTreeMap<String, String>> = BTreeMap::new();
    for mutation in listed_edits().chain(rows.iter().step_by(4).flat_map(of_row)) {
        if let Some((why, differs)) = agreed.there_and_back(&mutation) {
            found.entry(why).or_default().insert(mutation.kind, differs);
        }
    }
    for (why, expected) in [(Why::WrittenAnew, WRITTEN_ANEW), (Why::LeftOver, LEFT_OVER), (Why::Unknown, AMBIGUOUS)] {
        assert_eq!(found[&why].keys().collect::<Vec<_>>(), expected, "{:?}", found[&why]);
    }
}

/// The real spec with its page, which is not in the repository. Also that they agree, and that applying changes nothing.
#[test]
#[ignore = "needs the documentation page: `IADVIZE_PAGE=rest-api.md`"]
fn of_the_real_page() {
    let page = fs::read_to_string(env::var("IADVIZE_PAGE").unwrap()).unwrap();
    let folder = workspace().join("spec");
    assert_agreement(&page, &folder);
    let agreed = Agreed::new(&page, &Sources::read(&folder).unwrap());
    let mut random = fastrand::Rng::with_seed(16);
    let mut wrong = Vec::new();
    for (kind, mut edits) in kinds::of_page(&page) {
        random.shuffle(&mut edits);
        for mutation in edits.iter().take(ROUNDS) {
            match agreed.there_and_back(mutation) {
                None => {}
                Some((Why::WrittenAnew, _)) if kinds::REMOVES.contains(&kind) => {}
                Some(differs) => wrong.push(format!("{kind} {:?}: {differs:?}", mutation.replaced)),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Enough to touch every file of the spec in a few minutes.
const ROUNDS: usize = 3;

fn assert_agreement(page: &str, folder: &Path) {
    let sources = Sources::read(folder).unwrap();
    let model = iadvize_codegen::analyze(&sources).ok().unwrap();
    let accepted = fs::read_to_string(folder.join(ACCEPTED)).unwrap();
    let report = audit(page, "page.md", Some(&accepted), &model, &sources).unwrap();
    assert!(report.agrees(), "{}", report.text());
    let applied =
        apply(&report, &sources, &|model, sources| audit(page, "page.md", Some(&accepted), model, sources).ok());
    assert!(applied.files.is_empty() && applied.left.is_empty(), "{applied:?}");
    assert_eq!(accept(page, "page.md", &model, &sources).unwrap(), accepted);
}
