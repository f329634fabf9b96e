//! Random edits: a change is reported exactly where the client differs.

use iadvize_codegen::diff::Section;
use iadvize_codegen::source::Sources;
use iadvize_tests::{spec, workspace};

use super::{BASE, changes, client};

#[test]
fn a_change_is_found_where_the_client_of_a_small_spec_differs() {
    check(&spec(BASE), 60);
}

#[test]
fn a_change_is_found_where_the_client_of_the_real_spec_differs() {
    check(&Sources::read(&workspace().join("spec")).unwrap(), 10);
}

/// Tries `count` edits, in both directions.
fn check(whole: &Sources, count: usize) {
    let before = client(whole);
    let mut random = fastrand::Rng::with_seed(11);
    let edits = std::iter::repeat_with(|| edit(whole, &mut random)).flatten();
    for (what, edited) in edits.take(count) {
        let differs = client(&edited) != before;
        for (old, new) in [(whole, &edited), (&edited, whole)] {
            let changes = changes(old, new);
            let listed = changes.iter().any(|change| change.rule.section() != Section::Unlisted);
            assert_eq!(listed, differs, "{what}: {changes:#?}");
        }
    }
}

/// The spec with one line or one word edited, if the result is a spec.
fn edit(whole: &Sources, random: &mut fastrand::Rng) -> Option<(String, Sources)> {
    let files: Vec<_> = whole.iter().map(|(_, file)| file).collect();
    let chosen = random.usize(..files.len());
    let mut lines: Vec<String> = files[chosen].text.lines().map(str::to_owned).collect();
    let line = random.usize(..lines.len() - 1);
    let before = lines[line].clone();
    match random.usize(..4) {
        0 => drop(lines.remove(line)),
        1 => lines.swap(line, line + 1),
        2 => lines[line] = without_a_pair(&before, random)?,
        _ => lines[line] = with_another_word(&before, random)?,
    }
    let what = format!("{}:{}: {before:?} => {:?}", files[chosen].path, line + 1, lines.get(line));
    let mut edited = Sources::default();
    for (position, file) in files.iter().enumerate() {
        let text = if position == chosen { lines.join("\n") } else { file.text.clone() };
        edited.add(file.path.clone(), text);
    }
    iadvize_codegen::analyze(&edited).ok().map(|_| (what, edited))
}

/// Removes one `key: value` of `{ … }` or one item of `[ … ]`.
fn without_a_pair(line: &str, random: &mut fastrand::Rng) -> Option<String> {
    let pairs: Vec<&str> = line.split(", ").collect();
    let gone = random.usize(..pairs.len());
    let kept: Vec<&str> = pairs.iter().enumerate().filter(|(place, _)| *place != gone).map(|(_, pair)| *pair).collect();
    (pairs.len() > 2).then(|| kept.join(", "))
}

/// Replaces a type, unit, value or method, or adds an attribute.
fn with_another_word(line: &str, random: &mut fastrand::Rng) -> Option<String> {
    let words = [
        ("type: string", "type: text"),
        ("type: string", "type: integer"),
        ("type: text", "type: string"),
        ("type: datetime", "type: moment"),
        ("type: moment", "type: datetime"),
        ("type: integer", "type: double"),
        ("type: ", "access: read, type: "),
        ("type: ", "deprecated: use nothing, type: "),
        ("type: ", "name: renamed, type: "),
        ("type: ", "nullable: true, type: "),
        ("type: ", "required: true, type: "),
        ("required: true, ", ""),
        ("unit: second", "unit: number"),
        ("unit: number", "unit: rate"),
        ("family: contact", "family: presence"),
        ("GET /", "GET /v2/"),
        ("doc: ", "doc: Now "),
        ("label: ", "label: Now "),
        ("_id", "_uid"),
        ("3 months", "4 months"),
    ];
    let (from, to) = words[random.usize(..words.len())];
    line.contains(from).then(|| line.replacen(from, to, 1))
}
