//! Several edits at once, drawn at random: the audit reports exactly what it reports for each alone.
//!
//! The edits are those of the other modules, and edits of any row of any table. Two edits of neighbouring lines are not drawn
//! together, because a renamed row is known by its neighbours.

use std::collections::BTreeSet;
use std::ops::Range;

use fastrand::Rng;

use crate::{Edit, Maintainer, PAGE, deprecations, edits, look, texts};

/// An edit: its kind, the bytes of the page that it replaces, and its findings.
pub struct Mutation {
    pub kind: String,
    pub replaced: Vec<(Range<usize>, String)>,
    pub findings: Vec<String>,
}

/// The edits of the other modules. Each is a kind.
fn listed((name, edits, findings): &Edit) -> Mutation {
    let replaced = edits.iter().map(|(old, new)| {
        let begin = PAGE.find(old).unwrap();
        (begin..begin + old.len(), (*new).to_owned())
    });
    Mutation {
        kind: (*name).to_owned(),
        replaced: replaced.collect(),
        findings: findings.iter().map(|line| (*line).to_owned()).collect(),
    }
}

/// A row of a table, and its entity as findings name it.
pub struct Row {
    pub line: Range<usize>,
    pub cells: Vec<String>,
    pub subject: String,
}

/// The rows of the tables, without deprecated and repeated ones.
pub fn rows() -> Vec<Row> {
    let tables = [
        ("`GET /lamp`\n", "filter", " of `GET /lamp`"),
        ("`GET /lamp/17`\n", "field", " of `/lamp`"),
        ("`PUT /lamp/17/switch`\n", "parameter", " of `PUT /lamp/{id}/switch`"),
        ("`POST /lamp`\n", "parameter", " of `POST /lamp`"),
        ("`GET /room.list/1?format=0`\n", "field", " of `/room.list`"),
        ("`GET /measure`\n", "filter", " of `GET /measure`"),
        ("#### Light indicators\n", "indicator", ""),
    ];
    let mut rows = Vec::new();
    for (before, kind, of) in tables {
        let mut begin = PAGE.find(before).unwrap();
        begin += PAGE[begin..].find("| --- |").unwrap();
        begin += PAGE[begin..].find('\n').unwrap() + 1;
        for line in PAGE[begin..].split_inclusive('\n').take_while(|line| line.starts_with('|')) {
            let cells: Vec<String> =
                line.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
            let is_plain = cells[0].chars().all(|c| c.is_alphanumeric() || "_[]".contains(c)) && cells[0] != "log";
            let subject = format!("{kind} `{}`{of}", cells[0]);
            rows.extend(is_plain.then(|| Row { line: begin..begin + line.len(), cells, subject }));
            begin += line.len();
        }
    }
    rows
}

/// The edits of any row.
pub fn of_row(row: &Row) -> Vec<Mutation> {
    let Row { line, cells, subject } = row;
    let with = |column: usize, text: String| {
        let cells =
            cells.iter().enumerate().map(|(other, cell)| if other == column { text.clone() } else { cell.clone() });
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let (kind, name) = (subject.split(' ').next().unwrap(), &cells[0]);
    // Of an indicator, the second cell is a label.
    let described = if kind == "indicator" { 2 } else { 1 };
    let description = &cells[described];
    let edit = |kind: &str, text: String, finding: Option<String>| Mutation {
        kind: kind.to_owned(),
        replaced: vec![(line.clone(), text)],
        findings: finding.into_iter().collect(),
    };
    let unread = |text: &str| Some(format!("unread: {subject}, description: has changed: {text}"));
    let deprecated = |advice: &str| Some(format!("differs: {subject}, deprecated: page true{advice}, spec nothing"));
    // A remark in another cell is a part of the finding.
    let is_described = !cells[1..].iter().any(|cell| cell.contains('('));
    let mut all = vec![
        edit("row struck through", with(0, format!("~~{name}~~")), deprecated("")),
        edit("row deprecated in code", with(0, format!("{name} `deprecated, use else`")), deprecated(": use else")),
        edit("row in bold", with(0, format!("**{name}**")), None),
        edit("row in code", with(0, format!("`{name}`")), None),
        edit("row with odd spaces", with(0, format!("   {name}  ")), None),
        edit("row deprecated in brackets", with(0, format!("{name} (deprecated)")), deprecated("")),
    ];
    if is_described {
        all.extend([
            edit("description in italics", with(described, format!("*{description}*")), None),
            edit("description in code", with(described, format!("`{description}`")), None),
            edit("description in quotes", with(described, format!("“{description}”")), None),
            edit(
                "deprecated after the description",
                with(described, format!("{description} (deprecated)")),
                deprecated(""),
            ),
            edit("deprecated in a sentence", with(described, format!("{description}. Deprecated.")), deprecated("")),
            edit(
                "description with an end",
                with(described, format!("{description} now")),
                unread(&format!("{description} now")),
            ),
            edit("description replaced", with(described, "Odd".to_owned()), unread("Odd")),
        ]);
    }
    if kind != "indicator" {
        all.push(edit("row removed", String::new(), Some(format!("spec has: {subject}"))));
    }
    all
}

fn mutations() -> Vec<Mutation> {
    listed_edits().chain(rows().iter().flat_map(of_row)).collect()
}

/// The edits of the other modules.
pub fn listed_edits() -> impl Iterator<Item = Mutation> {
    let lists = edits::LISTS.into_iter().chain([texts::EDITS, deprecations::EDITS, look::EDITS]);
    lists.flatten().map(listed)
}

/// The lines that an edit touches, and their neighbours. An edit of a title or a call covers what is below it.
fn reach(mutation: &Mutation) -> Vec<Range<usize>> {
    let line = |offset: usize| PAGE[..offset].matches('\n').count();
    let reach = |range: &Range<usize>| {
        let old = &PAGE[range.clone()];
        let is_call = |line: &str| line.starts_with('`') && line.contains(" /");
        let below = if old.starts_with("###") || old.lines().any(is_call) {
            let title = if old.starts_with("### ") { "\n### " } else { "\n#" };
            PAGE[range.end..].find(title).unwrap_or(PAGE.len() - range.end)
        } else {
            0
        };
        line(range.start).saturating_sub(2)..line(range.end + below) + 3
    };
    mutation.replaced.iter().map(|(range, _)| reach(range)).collect()
}

/// Whether two edits cannot be drawn together: they touch the same lines, the same fact or texts of the same section.
fn meet(left: &Mutation, right: &Mutation) -> bool {
    let ends = [": page", ": is new", ": has changed", ": a text"];
    let fact = |finding: &String| {
        let end = ends.iter().filter_map(|end| finding.find(end)).min();
        finding[..end.unwrap_or(finding.len())].to_owned()
    };
    let facts: Vec<String> = right.findings.iter().map(fact).collect();
    if left.findings.iter().any(|finding| facts.contains(&fact(finding))) {
        return true;
    }
    let others = reach(right);
    reach(left).iter().any(|one| others.iter().any(|other| one.start < other.end && other.start < one.end))
}

fn apply(mutations: &[&Mutation]) -> String {
    applied(PAGE, mutations)
}

/// A page after edits.
pub fn applied(page: &str, mutations: &[&Mutation]) -> String {
    let mut all: Vec<&(Range<usize>, String)> = mutations.iter().flat_map(|mutation| &mutation.replaced).collect();
    all.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut page = page.to_owned();
    all.into_iter().for_each(|(range, new)| page.replace_range(range.clone(), new));
    page
}

/// Two to five edits of different places.
fn draw<'a>(all: &'a [Mutation], random: &mut Rng) -> Vec<&'a Mutation> {
    let mut drawn: Vec<&Mutation> = Vec::new();
    let count = random.usize(2..6);
    for _ in 0..40 {
        let next = &all[random.usize(..all.len())];
        if drawn.len() < count && !drawn.iter().any(|other| meet(other, next)) {
            drawn.push(next);
        }
    }
    drawn
}

#[test]
fn each_edit_of_a_row() {
    let maintainer = Maintainer::new();
    for row in rows() {
        for mutation in of_row(&row) {
            let drift = maintainer.drift(&apply(&[&mutation]));
            assert_eq!(drift, mutation.findings, "{}: {:?}", mutation.kind, mutation.replaced);
        }
    }
}

#[test]
fn edits_at_random_are_found_exactly() {
    let maintainer = Maintainer::new();
    let all = mutations();
    let mut kinds: BTreeSet<&str> = BTreeSet::new();
    let mut random = Rng::with_seed(16);
    for _ in 0..ROUNDS {
        let drawn = draw(&all, &mut random);
        kinds.extend(drawn.iter().map(|mutation| &*mutation.kind));
        let mut expected: Vec<&String> = drawn.iter().flat_map(|mutation| &mutation.findings).collect();
        expected.sort();
        let mut drift = maintainer.drift(&apply(&drawn));
        drift.sort();
        let names: Vec<&str> = drawn.iter().map(|mutation| &*mutation.kind).collect();
        assert_eq!(drift.iter().collect::<Vec<_>>(), expected, "{names:?}");
    }
    assert!(kinds.len() >= 60, "{} kinds", kinds.len());
}

/// Enough to draw most kinds, in a few seconds.
const ROUNDS: usize = 300;
