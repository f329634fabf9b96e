//! The reports for people, changelogs and programs, and the table of the rules.

use std::fs;

use iadvize_codegen::diff::{Change, Fact, Impact, Report, Rule, Section, Version};
use iadvize_codegen::source::Sources;
use iadvize_tests::{spec, workspace};

use super::{BASE, changes};

/// An edit of each kind.
fn edited() -> Sources {
    let edits = [
        ("name: { type: text,", "title: { type: text,"),
        ("[name]=*a*", "[title]=*a*"),
        ("size: { type: integer, access: read", "size: { type: integer"),
        (
            "  mood: { type: string, access: read,",
            "  motto: { type: string, doc: What it says. }\n  mood: { type: string, access: read,",
        ),
        ("sms: By text message.", "sms: { doc: By text message., deprecated: use `chat` }"),
        ("call: PUT /group/{id}/close", "call: PUT /group/{id}/shut"),
        ("doc: Since when. }", "doc: Since which day. }"),
        ("doc: Whether it is busy. }", "doc: Whether it works. }"),
        ("maximum: 3 months", "maximum: 2 months"),
        ("\"?filters[open]=1\"", "\"?filters[open]=1&filters[since]=2024-01-31\""),
    ];
    spec(&edits.iter().fold(BASE.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text.replace(from, to)
    }))
}

fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn reports_as_text_markdown_and_json() {
    let (old, new) = (spec(BASE), edited());
    let report = Report::new(&changes(&old, &new), &old, &new, Version { major: 1, minor: 2, patch: 3 });
    snapshot("text", &report.text());
    snapshot("markdown", &report.markdown());
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["next_version"], "2.0.0");
    snapshot("json_of_one_change", &serde_json::to_string_pretty(&json["changes"][0]).unwrap());
}

#[test]
fn an_empty_report() {
    let base = spec(BASE);
    let report = Report::new(&[], &base, &base, Version { major: 0, minor: 1, patch: 0 });
    assert_eq!(report.text(), "0 breaking, 0 additive, 0 invisible; the version stays 0.1.0\n");
    assert_eq!(report.markdown(), "No changes for users of the client.\n");
}

/// The table of versions in the documentation of the rules is true.
#[test]
fn versions_follow_from_the_changes() {
    let base = spec(BASE);
    let (file, _) = base.iter().next().unwrap();
    let change = |rule| {
        let span = iadvize_codegen::source::Span { file, start: 0, end: 0 };
        let fact = Some(Fact { value: String::new(), span });
        Change { rule, resource: None, path: String::new(), old: fact.clone(), new: fact, was: vec![], it: vec![] }
    };
    let versions = [(1, 2, 3), (0, 1, 2), (0, 0, 3)].map(|(major, minor, patch)| Version { major, minor, patch });
    let after = |rules: &[Rule]| {
        let changes: Vec<Change> = rules.iter().copied().map(change).collect();
        versions.map(|version| version.after(&changes).to_string()).join(" ")
    };
    let invisible = [Rule::ExampleChanged, Rule::DocChanged];
    assert_eq!(after(&[Rule::FilterAdded, Rule::FilterRemoved, Rule::DocChanged]), "2.0.0 0.2.0 0.0.4");
    assert_eq!(after(&[Rule::DocChanged, Rule::Deprecated]), "1.3.0 0.1.3 0.0.4");
    assert_eq!(after(&invisible), "1.2.4 0.1.3 0.0.4");
    assert_eq!(after(&invisible[..1]), "1.2.3 0.1.2 0.0.3");
}

#[test]
fn the_table_of_rules_is_the_list() {
    let readme = fs::read_to_string(workspace().join("codegen/src/diff/README.md")).unwrap();
    let table = Rule::table();
    assert!(!["{", "[old]", "[new]"].iter().any(|slot| table.contains(slot)), "a slot that nothing fills");
    assert!(readme.ends_with(&format!("\n\n{table}")), "the table of the README has to be\n\n{table}");
    let unlisted: Vec<&Rule> = Rule::ALL.iter().filter(|rule| rule.section() == Section::Unlisted).collect();
    assert!(unlisted.iter().all(|rule| rule.impact() == Impact::Invisible));
}

/// A resource has types that are named after neither it nor its calls.
#[test]
fn a_removed_resource_names_all_its_types() {
    let whole = Sources::read(&workspace().join("spec")).unwrap();
    let mut without = Sources::default();
    let kept = whole.iter().filter(|(_, file)| !file.path.ends_with("/odigo_callback.yaml"));
    for (_, file) in kept {
        without.add(file.path.clone(), file.text.clone());
    }
    let report = Report::new(&changes(&whole, &without), &whole, &without, Version::current()).markdown();
    let types = ["Callback", "HangUp", "OdigoCallbacks", "PickUp"].map(|name| format!("odigo_callback::{name}"));
    let names = types.into_iter().chain(["Client::odigo_callbacks".to_owned(), "mod odigo_callback".to_owned()]);
    let missing: Vec<String> = names.filter(|name| !report.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "{missing:?} in {report}");
}
