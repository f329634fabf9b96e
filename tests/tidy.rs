//! Conventions that readers rely on.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use iadvize_codegen::list;
use iadvize_codegen::source::Sources;
use iadvize_tests::workspace;

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] });
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}

/// The generator knows the language of the spec, never the content of a spec.
#[test]
fn the_generator_names_nothing_of_the_spec() {
    let sources = Sources::read(&workspace().join("spec")).unwrap();
    let listing = serde_json::to_value(list::json(&iadvize_codegen::analyze(&sources).unwrap())).unwrap();
    let rows = |key: &str| listing[key].as_array().unwrap().clone();
    let name = |row: &serde_json::Value| row["name"].as_str().unwrap().to_owned();
    let mut names: Vec<String> = rows("indicators").iter().map(name).collect();
    for operation in rows("resources").iter().flat_map(|resource| resource["operations"].as_array().unwrap()) {
        names.extend(
            ["filters", "parameters", "fields"].iter().flat_map(|key| operation[key].as_array().unwrap()).map(name),
        );
    }
    names.retain(|name| name.contains('_'));
    names.sort();
    names.dedup();
    let files = rust_files(&workspace().join("codegen/src")).into_iter();
    for path in files.filter(|path| !path.to_string_lossy().contains("/generated/")) {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            // Help texts may show an example of the notation; identifiers must not come from the spec.
            let outside_texts: String = line.split('"').step_by(2).collect();
            let words: Vec<&str> = outside_texts.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
            let found = names.iter().find(|name| words.contains(&name.as_str()));
            assert!(found.is_none(), "{}: `{}` is a name of the spec: {line}", path.display(), found.unwrap());
        }
    }
}

/// Folders of Rust that is written by hand, and the longest file, function and `quote!` that each may have.
const LIMITS: [(&str, [usize; 3]); 4] = [
    ("codegen", [300, 60, 30]),
    ("generated-client", [300, 60, 30]),
    ("macros", [300, 60, 30]),
    ("tests", [400, 80, 30]),
];

#[test]
fn files_functions_and_quotes_are_short() {
    let mut long: Vec<String> = Vec::new();
    for (folder, [file, function, quote]) in LIMITS {
        let files = rust_files(&workspace().join(folder)).into_iter();
        for path in
            files.filter(|path| !["/generated/", "/target/"].iter().any(|it| path.to_string_lossy().contains(it)))
        {
            let text = fs::read_to_string(&path).unwrap();
            let lines: Vec<&str> = text.lines().collect();
            let mut report = |what: &str, first: usize, count: usize, most: usize| {
                let place = format!("{}:{}", path.display(), first + 1);
                long.extend((count > most).then(|| format!("{place}: {what} of {count} lines, at most {most}")));
            };
            report("a file", 0, lines.len(), file);
            for (first, line) in lines.iter().enumerate() {
                let words: Vec<&str> = line.split_whitespace().collect();
                let begins = words.iter().take_while(|word| !word.contains('"')).any(|word| *word == "fn");
                if begins && !words[0].starts_with("//") {
                    report("a function", first, block(&lines[first..]), function);
                }
                if line.ends_with("quote! {") {
                    report("a `quote!`", first, block(&lines[first..]), quote);
                }
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// The number of lines up to the one that closes what the first line opens.
fn block(lines: &[&str]) -> usize {
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let closes = |line: &&str| indentation(line) == indentation(lines[0]) && line.trim_start().starts_with('}');
    if lines[0].ends_with(['}', ';']) { 1 } else { 1 + lines.iter().position(closes).unwrap_or(0) }
}

/// If a type of the spec had the name of a client type, an import of both would pick the wrong one.
#[test]
fn no_type_hides_behind_one_of_the_client() {
    let files = ["lib.rs", "codegen_support.rs", "request.rs", "response.rs", "selection.rs", "typed.rs"];
    let exports = files.map(|file| {
        let text = fs::read_to_string(workspace().join("generated-client/src").join(file)).unwrap();
        let uses: Vec<String> =
            text.split("pub use ").skip(1).map(|rest| rest.split(';').next().unwrap().to_owned()).collect();
        uses.join(" ")
    });
    let words = exports.iter().flat_map(|uses| uses.split(|c: char| !c.is_alphanumeric() && c != '_'));
    for word in words.filter(|word| word.starts_with(char::is_uppercase)) {
        let mut sources = Sources::default();
        let text = format!("thing: {{ name: {word}, doc: A thing., values: {{ a: A. }} }}\n");
        sources.add("spec/enums.yaml", text);
        assert!(iadvize_codegen::generate(&sources).is_err(), "{word} must be reserved");
    }
}

/// A resource with the name of a module of the client would compile, but the module would hide it.
#[test]
fn no_resource_hides_behind_a_module_of_the_client() {
    for path in fs::read_dir(workspace().join("generated-client/src")).unwrap().map(|entry| entry.unwrap().path()) {
        let module = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut sources = Sources::default();
        let text = format!(
            "resource: {module}\ndoc: A thing.\nfields: {{ id: thing_id }}\noperations: {{ list: GET /thing }}\n"
        );
        sources.add(format!("spec/resources/{module}.yaml"), text);
        let refused = iadvize_codegen::generate(&sources).is_err();
        assert_eq!(refused, module != "lib", "{module}");
    }
}

/// A rule that two files know would be changed in one of them alone.
#[test]
fn each_naming_rule_is_written_in_one_file() {
    let rules: [(&str, &[&str]); 7] = [
        ("methods that clear a value", &["clear_"]),
        ("filters for null", &["_is_null", "_is_not_null"]),
        ("methods for a date range", &["\"between\""]),
        ("bodies of creations and updates", &["\"New{", "}Changes\""]),
        ("types of calls with filters", &["\"list_\""]),
        ("types of calls", &["List<{", "List<C", "Call<{"]),
        ("types of values", &["Vec<{", "Option<{"]),
    ];
    let code = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap();
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
    };
    let files = rust_files(&workspace().join("codegen/src")).into_iter();
    let files = files.filter(|path| !path.to_string_lossy().contains("/generated/"));
    let files: Vec<(PathBuf, String)> = files.map(|path| (path.clone(), code(&path))).collect();
    for (rule, words) in rules {
        let knows = |text: &str| words.iter().any(|word| text.contains(word));
        let found: Vec<&PathBuf> = files.iter().filter(|(_, text)| knows(text)).map(|(path, _)| path).collect();
        assert_eq!(found.len(), 1, "{rule}: {found:?}");
    }
}
