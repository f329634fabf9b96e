//! Writes the generated part of the client before and after each case of `tests/diff/cases`, for `semver`.
//!
//! `DIR/base` is the client before, `DIR/1` the one after the first case. `DIR/cases` has a line for each case: its number,
//! what the rules say about programs there and back (`breaking` or `compatible`), the rules, and the edit.
#![allow(clippy::unwrap_used, reason = "a script fails by panicking")]

#[path = "../diff/cases/mod.rs"]
#[allow(dead_code, reason = "the cases from an empty spec have no client")]
mod cases;

use std::path::Path;
use std::{env, fs};

use cases::{CALLS, FILTERS, OBJECTS, PARAMETERS, RESOURCES, RULES, SHARED};
use iadvize_codegen::diff::{Impact, Rule};

const BASE: &str = include_str!("../diff/base.yaml");

fn main() {
    let folder = env::args().nth(1).expect("the folder to write to");
    let folder = Path::new(&folder);
    write(&folder.join("base"), BASE);
    let mut lines = String::new();
    let cases = [SHARED, RESOURCES, CALLS, FILTERS, PARAMETERS, OBJECTS, RULES].into_iter().flatten();
    for (index, case) in cases.enumerate() {
        let number = index + 1;
        write(&folder.join(number.to_string()), &BASE.replace(case.from, case.to));
        let (there, back) = (verdict(case.there), verdict(case.back));
        let rules = [case.there.join(","), case.back.join(",")].join(" ");
        lines.push_str(&format!("{number} {there} {back} {rules} {:?}\n", case.to));
    }
    fs::write(folder.join("cases"), lines).unwrap();
}

/// What rules say about programs. A change of the requests alone does not concern the compiler.
fn verdict(rules: &[&str]) -> &'static str {
    let breaks = |rule: &&Rule| rule.impact() == Impact::Breaking && !rule.texts().rust.starts_with("Unchanged");
    let all = Rule::ALL.iter().filter(|rule| rules.contains(&rule.as_str()));
    if all.into_iter().any(|rule| breaks(&rule)) { "breaking" } else { "compatible" }
}

fn write(folder: &Path, spec: &str) {
    let tree = iadvize_codegen::generate(&iadvize_tests::spec(spec)).unwrap_or_else(|_| panic!("{spec}"));
    for (path, text) in tree.iter() {
        if let Some(path) = path.strip_prefix("generated-client/src/generated/") {
            let place = folder.join(path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            fs::write(place, text).unwrap();
        }
    }
}
