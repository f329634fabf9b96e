//! The report of a comparison: its formats, and YAML to paste.

use super::*;

/// The findings after a key is added to the shapes, and after the report's YAML is added to the spec before `place`.
#[track_caller]
fn pasted(old: &str, new: &str, place: &str) -> (Vec<String>, Vec<String>) {
    let shapes = replaced(SHAPES, old, &format!("{new}{old}"));
    let lines = |report: Report| report.drift.iter().map(line).collect::<Vec<_>>();
    let report = compared(&shapes, SPEC).unwrap();
    let [finding] = &report.drift[..] else { panic!("{:?}", lines(report)) };
    let indent = " ".repeat(place.len() - place.trim_start().len());
    let fix = finding.fix.as_ref().unwrap().replace('…', "Something.");
    let fix: String = fix.lines().map(|line| format!("{indent}{line}\n")).collect();
    let spec = replaced(SPEC, place, &format!("{fix}{place}"));
    // The page does not have it, and the spec says so.
    let page = crate::report(crate::PAGE, &spec);
    let page: Vec<String> = page.drift.iter().map(line).collect();
    assert!(page.is_empty(), "{page:?}");
    (lines(report), lines(compared(&shapes, &spec).unwrap()))
}

#[test]
fn what_is_pasted_makes_them_agree() {
    for (types, found) in [
        (r#"{"integer":3}"#, "`integer` 3"),
        (r#"{"null":1,"number:whole":3}"#, "`null` 1, `number:whole` 3"),
        (r#"{"string:datetime":3,"false":1}"#, "`false` 1, `string:datetime` 3"),
        (r#"{"string:date":4}"#, "`string:date` 4"),
        (r#"{"string":4}"#, "`string` 4"),
        (r#"{"true":4}"#, "`true` 4"),
    ] {
        let field = format!("\"data[].colour\": {{\"types\":{types}}},\n        ");
        let (before, after) = pasted("\"data[].dimmable\"", &field, "  watt: double");
        assert_eq!(before, [format!("unknown: field `colour` of `lamp`: {found}")]);
        assert_eq!(after, [] as [&str; 0], "{types}");
    }
    let shapes = replaced(SHAPES, "\"off\":1", "\"dim\":1");
    assert_eq!(compared(&shapes, SPEC).unwrap().drift[0].fix.as_deref(), Some("dim: …"));
}

#[test]
fn a_report_for_people_and_machines() {
    let edits = [
        (
            "\"data[].dimmable\"",
            "\"data[].room_id\": {\"types\":{\"string:integer\":3,\"null\":1}},\n        \"data[].dimmable\"",
        ),
        (
            "\"data[].lit\":",
            "\"data[].plug\": {\"types\":{\"object\":3}},\n        \"data[].plug.kind\": {\"types\":{\"string\":3}},\n        \"data[].lit\":",
        ),
        ("\"off\":1", "\"dim\":1"),
        (WATT, "{\"types\":{\"integer\":2,\"string\":1,\"string:number\":1"),
        (
            "\"GET /room.list\": {\n      \"responses\": 1,\n      \"unrecorded\": 0,\n      \"places\": {",
            "\"GET /lamp/{}/{}\": {\"places\": {\"data.size\": {\"types\":{\"integer\":1}},\"data\": {\"types\":{\"object\":1}}}},\n    \"GET /wire\": {\n      \"responses\": 1,\n      \"unrecorded\": 0,\n      \"places\": {",
        ),
        ("light_number", "dark_number"),
    ];
    let shapes = edits.iter().fold(SHAPES.to_owned(), |shapes, (old, new)| replaced(&shapes, old, new));
    let report = crate::report(crate::PAGE, SPEC).and(compared(&shapes, SPEC).unwrap());
    crate::report::settings().bind(|| insta::assert_snapshot!("shapes_text", report.text()));
    let json = serde_json::to_string_pretty(
        &compared(&replaced(SHAPES, WATT, "{\"types\":{\"integer\":2,\"string:number\":2"), SPEC).unwrap(),
    );
    crate::report::settings().bind(|| insta::assert_snapshot!("shapes_json", json.unwrap()));
}

#[test]
fn other_files_cannot_be_compared() {
    for (text, message) in [
        ("", "shapes.json is not a file of shapes: EOF while parsing a value at line 1 column 0"),
        (
            "[]",
            "shapes.json is not a file of shapes: invalid length 0, expected struct Contents with 2 elements at line 1 column 2",
        ),
        (
            r#"{"format":"iadvize shapes 2","operations":{}}"#,
            "shapes.json has the format `iadvize shapes 2`, not `iadvize shapes 1`",
        ),
        (r#"{"format":"iadvize shapes 1","operations":{}}"#, "shapes.json does not describe any response"),
    ] {
        assert_eq!(compared(text, SPEC).unwrap_err(), message);
    }
    let long = format!(
        r#"{{"format":"iadvize shapes 1","operations":{{"GET /lamp":{{"places":{{"{}":{{"types":{{}}}}}}}}}}}}"#,
        "a.".repeat(2000)
    );
    assert!(compared(&long, SPEC).unwrap_err().contains("a path is longer than 2000 bytes"));
}

/// Any file can be compared without a panic.
#[test]
fn no_edit_makes_the_comparison_panic() {
    let texts = ["{}", "[]", ".", "{text}", "\"", "data", "?", " ", "/", "é", "0", "list", ",", "-1", ""];
    let places: Vec<usize> = SHAPES.char_indices().map(|(place, _)| place).collect();
    let sources = iadvize_tests::spec(SPEC);
    let model = iadvize_codegen::analyze(&sources).ok().unwrap();
    let mut random = fastrand::Rng::with_seed(7);
    let mut read = 0;
    for _ in 0..2000 {
        let begin = random.usize(..places.len());
        let end = (begin + random.usize(..6)).min(places.len() - 1);
        let edited =
            format!("{}{}{}", &SHAPES[..places[begin]], texts[random.usize(..texts.len())], &SHAPES[places[end]..]);
        let result = std::panic::catch_unwind(|| {
            audit::shapes(&edited, "shapes.json", &model, &sources).map(|report| report.text())
        });
        assert!(result.is_ok(), "{edited}");
        read += usize::from(result.is_ok_and(|report| report.is_ok()));
    }
    assert!(read > 500, "{read} files were compared");
}
