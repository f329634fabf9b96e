//! The exit code of `audit`: 0 if page, shapes and spec agree, 1 if they differ, 2 if they cannot be compared.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const PAGE: &str = "# Teams\n\n`GET /team`\n\n**Fields**\n\n| Field | Values |\n| --- | --- |\n| id | Integer |\n";
const SPEC: &str = "resource: team\ndoc: A team.\nfields: { id: team_id }\noperations: { list: GET /team }\n";

/// A folder with a page and a spec, removed when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, page: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("spec/resources")).unwrap();
        fs::write(folder.join("spec/resources/team.yaml"), SPEC).unwrap();
        fs::write(folder.join("page.md"), page).unwrap();
        Self(folder)
    }

    fn audit(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_iadvize-codegen"));
        command.current_dir(&self.0).args(["audit", "--spec", "spec"]).args(arguments).output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

#[test]
fn agreement_is_0() {
    let output = Folder::new("agreement", PAGE).audit(&["page.md"]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("0 drifted"), "{text}");
}

#[test]
fn drift_is_1() {
    let folder = Folder::new("drift", &PAGE.replace("Integer", "String"));
    let output = folder.audit(&["page.md", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["drift"][0]["page"], serde_json::json!({ "file": "page.md", "line": 9 }));
}

#[test]
fn a_page_that_cannot_be_read_is_2() {
    let folder = Folder::new("unread", "# Nothing to see\n");
    for (page, message) in [("page.md", "does not describe any call"), ("elsewhere.md", "elsewhere.md: ")] {
        let output = folder.audit(&[page]);
        assert_eq!(output.status.code(), Some(2), "{page}");
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.contains(message), "{text}");
    }
}

/// Shapes of the response to `GET /team`, whose items have this type as `id`.
fn shapes(ty: &str) -> String {
    let places = format!(r#"{{"data":{{"types":{{"list":1}}}},"data[].id":{{"types":{{"{ty}":2}}}}}}"#);
    format!(r#"{{"format":"iadvize shapes 1","operations":{{"GET /team":{{"places":{places}}}}}}}"#)
}

#[test]
fn shapes_with_and_without_a_page() {
    let folder = Folder::new("shapes", PAGE);
    let run = |ty: &str, arguments: &[&str]| {
        fs::write(folder.0.join("shapes.json"), shapes(ty)).unwrap();
        folder.audit(arguments).status.code()
    };
    for (ty, code) in [("integer", 0), ("number:whole", 0), ("string", 1)] {
        assert_eq!(run(ty, &["--shapes", "shapes.json"]), Some(code), "{ty}");
        assert_eq!(run(ty, &["page.md", "--shapes", "shapes.json"]), Some(code), "{ty}");
    }
    fs::write(folder.0.join("page.md"), PAGE.replace("Integer", "String")).unwrap();
    assert_eq!(run("integer", &["page.md", "--shapes", "shapes.json"]), Some(1));
    assert_eq!(run("integer", &["--shapes", "page.md"]), Some(2));
    assert_eq!(run("integer", &["--shapes", "elsewhere.json"]), Some(2));
    assert_eq!(run("integer", &[]), Some(2));
}

#[test]
fn texts_are_read_once() {
    let page = PAGE.replace("**Fields**", "A team works. It never sleeps.\n\n**Fields**");
    let folder = Folder::new("texts", &page);
    let run = |arguments: &[&str]| {
        let output = folder.audit(arguments);
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let accepted = folder.0.join("spec/accepted.txt");
    // Without the file, texts are listed.
    let (code, text) = run(&["page.md"]);
    assert!(code == Some(0) && text.contains("    operation `GET /team`: 5\n") && !accepted.exists(), "{text}");
    assert_eq!(run(&["page.md", "--accept"]).0, Some(0));
    let file = fs::read_to_string(&accepted).unwrap();
    fs::write(folder.0.join("page.md"), page.replace("never", "often")).unwrap();
    let (code, text) = run(&["page.md"]);
    assert!(code == Some(1) && text.contains("has changed: It often sleeps.  (page.md:5)"), "{text}");
    assert_eq!(fs::read_to_string(&accepted).unwrap(), file);
    assert_eq!(run(&["page.md", "--accept"]).0, Some(0));
    assert_ne!(fs::read_to_string(&accepted).unwrap(), file);
    fs::write(&accepted, "<<<<<<< HEAD\n").unwrap();
    assert_eq!(run(&["page.md"]).0, Some(2));
    assert_eq!(run(&["--accept"]).0, Some(2));
}

#[test]
fn edits_are_printed_and_only_written_on_request() {
    let page = PAGE.replace("| id | Integer |", "| id | Integer |\n| size | Integer |");
    let folder = Folder::new("apply", &page);
    let file = folder.0.join("spec/resources/team.yaml");
    let edited = SPEC.replace("team_id }", "team_id, size: { type: integer, doc: … } }");
    for (option, written) in [("--apply", SPEC), ("--apply=write", &*edited)] {
        let output = folder.audit(&["page.md", option]);
        assert_eq!(output.status.code(), Some(0));
        let diff = String::from_utf8(output.stdout).unwrap();
        assert!(diff.starts_with("--- a/spec/resources/team.yaml\n+++ b/spec/resources/team.yaml\n@@ "), "{diff}");
        assert!(diff.contains(&format!("\n+{}\n", edited.lines().nth(2).unwrap())), "{diff}");
        assert_eq!(fs::read_to_string(&file).unwrap(), written);
    }
    // The placeholder is left to a person.
    let output = folder.audit(&["page.md"]);
    assert_eq!(output.status.code(), Some(2));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("the `doc` is not written yet"), "{text}");
    fs::write(&file, edited.replace('…', "How many it has.")).unwrap();
    assert_eq!(folder.audit(&["page.md"]).status.code(), Some(0));
}

#[test]
fn what_is_left_is_1() {
    let folder = Folder::new("left", &PAGE.replace("Integer", "Somehow"));
    let output = folder.audit(&["page.md", "--apply=write"]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("left: field `id` of `/team`, `type`: what the page says has no known meaning\n"), "{text}");
    assert_eq!(fs::read_to_string(folder.0.join("spec/resources/team.yaml")).unwrap(), SPEC);
}
