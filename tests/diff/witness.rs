//! The compiler confirms the rules: clients are generated from the real spec and from edits of it, and small programs
//! are checked against them.

mod edits;
mod project;

use std::collections::BTreeMap;

use iadvize_cases::{Side, cases, imports};
use iadvize_codegen::diff::{Impact, Rule};
use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;

use super::{changes, rules};
use edits::{EDITS, Edit, FIRST};
use project::Project;

#[test]
fn programs_compile_as_the_rules_say() {
    let old = applied(&Sources::read(&workspace().join("spec")).unwrap(), FIRST);
    let is_breaking = |edit: &&Edit| impact(edit) == Impact::Breaking;
    let (breaking, compatible): (Vec<&Edit>, Vec<&Edit>) = EDITS.iter().partition(is_breaking);
    let mut project = Project::new();
    project.client("old", &old);
    for (name, edits) in [("breaking", breaking), ("compatible", compatible)] {
        let new = applied(&old, edits.iter().copied());
        let (mut found, mut expected) =
            (rules(&changes(&old, &new)), edits.iter().map(|edit| edit.rule).collect::<Vec<_>>());
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected);
        project.client(name, &new);
    }
    let imports = imports(&iadvize_codegen::analyze(&old).unwrap());
    for (number, edit) in EDITS.iter().enumerate() {
        let program = format!("#![allow(deprecated)]\n{imports}\n{}\nfn main() {{}}\n", edit.program);
        project.program(&format!("program_{number}"), &program);
    }
    project.program("everything", &everything(&old));
    let compiles = project.compile();
    let wrong: Vec<String> =
        EDITS.iter().enumerate().filter_map(|(number, edit)| wrong(number, edit, &compiles)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(compiles[&("compatible", "everything".to_owned())], "a program for the old client must still compile");
    assert!(!compiles[&("breaking", "everything".to_owned())]);
}

/// How the compiler contradicts the rule.
fn wrong(number: usize, edit: &Edit, compiles: &BTreeMap<(&'static str, String), bool>) -> Option<String> {
    let (client, before, after) = match impact(edit) {
        Impact::Breaking => ("breaking", true, false),
        Impact::Additive => ("compatible", false, true),
        Impact::Invisible => ("compatible", true, true),
    };
    let program = format!("program_{number}");
    let said = ["old", client].map(|client| compiles[&(client, program.clone())]);
    (said != [before, after]).then(|| format!("{}: compiles before and after: {said:?}\n{}", edit.rule, edit.program))
}

fn impact(edit: &Edit) -> Impact {
    let rule = Rule::ALL.iter().find(|rule| rule.as_str() == edit.rule).unwrap();
    // A deprecation adds no name, so programs behave as before.
    if *rule == Rule::Deprecated { Impact::Invisible } else { rule.impact() }
}

fn applied<'a>(sources: &Sources, edits: impl IntoIterator<Item = &'a Edit>) -> Sources {
    let mut texts: Vec<(String, String)> =
        sources.iter().map(|(_, file)| (file.path.clone(), file.text.clone())).collect();
    for Edit { file, from, to, .. } in edits {
        let (_, text) = texts.iter_mut().find(|(path, _)| path.ends_with(file)).unwrap();
        assert!(text.contains(from), "{from:?} is not in {file}");
        *text = text.replacen(from, to, 1);
    }
    let mut edited = Sources::default();
    for (path, text) in texts {
        edited.add(path, text);
    }
    edited
}

/// A program that calls all that the spec allows.
fn everything(sources: &Sources) -> String {
    let text = cases(&iadvize_codegen::analyze(sources).unwrap(), Side::Possible);
    format!("#![allow(dead_code, deprecated, unused_imports)]\n{text}\nfn main() {{}}\n")
}
