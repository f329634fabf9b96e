//! A small invalid spec for each code, and its diagnostics.
//!
//! The name of a case is the code of its diagnostics. If a code has several cases, more words follow after `__`.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bounded;

use iadvize_codegen::diagnostic::{Code, Style};
use iadvize_tests::{case, names, spec};

#[test]
fn every_code_has_a_case() {
    let names = names("diagnostics").unwrap();
    let code = |name: &String| name.split("__").next().unwrap().to_owned();
    for expected in Code::ALL {
        assert!(names.iter().any(|name| code(name) == expected.as_str()), "no case for {}", expected.as_str());
    }
}

#[test]
fn each_case_has_its_diagnostics() {
    for name in names("diagnostics").unwrap() {
        let sources = case("diagnostics", &name).unwrap();
        let problems = iadvize_codegen::generate(&sources).expect_err(&name);
        let code = name.split("__").next().unwrap();
        assert!(
            problems.iter().all(|problem| problem.code().as_str() == code),
            "{name}:\n{}",
            problems.render(&sources, Style::Plain)
        );
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name.as_str(), problems.render(&sources, Style::Plain)));
    }
}

/// The first example of an explanation has only diagnostics of its code, the second has none.
#[test]
fn explanations_are_true() {
    for code in Code::ALL {
        let examples: Vec<&str> =
            code.explanation().split("```yaml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
        let [wrong, right] = examples[..] else { panic!("{} has {} examples", code.as_str(), examples.len()) };
        let problems = iadvize_codegen::generate(&spec(wrong)).expect_err(code.as_str());
        assert!(
            problems.iter().all(|problem| problem.code() == *code),
            "{}",
            problems.render(&spec(wrong), Style::Plain)
        );
        if let Err(problems) = iadvize_codegen::generate(&spec(right)) {
            panic!("{}", problems.render(&spec(right), Style::Plain));
        }
    }
}

/// One run reports all problems in all files.
#[test]
fn all_problems_are_reported_at_once() {
    let mut sources = iadvize_codegen::source::Sources::default();
    sources.add("spec/resources/a.yaml", "resource: a\ndoc: An a.\noperations: { list: GET }\n");
    sources.add("spec/resources/b.yaml", "resource: b\ndocs: A b.\noperations: { list: PATCH /b }\n");
    sources.add("spec/resources/c.yaml", "resource: c\n\tdoc: A c.\n");
    let problems = iadvize_codegen::generate(&sources).unwrap_err();
    let codes: Vec<&str> = problems.iter().map(|problem| problem.code().as_str()).collect();
    assert_eq!(codes, ["notation", "unknown-key", "missing-key", "notation", "yaml-syntax"]);
}

/// Any edit of a spec leads to Rust or to diagnostics, never to a panic.
#[test]
fn no_edit_makes_the_generator_panic() {
    let texts = [
        "}", "{", ": ", "\t", "\n", "\"", "'", "&a ", "*a", "#", "- ", "[", "]", ",", "é", "\u{0}", "Self", "self",
        "r#type", "0", "",
    ];
    let folder = iadvize_tests::workspace().join("tests/emit/cases");
    let mut random = fastrand::Rng::with_seed(7);
    for name in names("emit").unwrap() {
        let whole = std::fs::read_to_string(folder.join(format!("{name}.yaml"))).unwrap();
        for _ in 0..80 {
            let places: Vec<usize> = whole.char_indices().map(|(place, _)| place).collect();
            let begin = places[random.usize(..places.len())];
            let end = places.iter().copied().find(|place| *place > begin + random.usize(..6)).unwrap_or(whole.len());
            let edited = format!("{}{}{}", &whole[..begin], texts[random.usize(..texts.len())], &whole[end..]);
            let sources = spec(&edited);
            match std::panic::catch_unwind(|| {
                iadvize_codegen::generate(&sources).map_err(|it| it.render(&sources, Style::Plain))
            }) {
                Ok(Ok(_)) => {}
                Ok(Err(rendered)) => assert!(rendered.contains("error["), "{name}: {rendered}"),
                Err(_) => panic!("{name} panics:\n{edited}"),
            }
        }
    }
}
