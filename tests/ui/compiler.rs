//! None of the impossible cases compiles, and the compiler says of each what stands above it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const FILE: &str = "generated/impossible.rs";

/// A function that must not compile.
struct Case {
    name: String,
    expected: String,
    told: Vec<String>,
}

#[test]
fn nothing_impossible_compiles() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE)).unwrap();
    let mut cases = cases(&text);
    assert!(!cases.is_empty());
    for (line, told) in errors() {
        let (_, case) = cases.range_mut(..=line).next_back().expect("an error outside of all cases");
        case.told.push(told);
    }
    let surprising: Vec<String> = cases.values().filter_map(surprise).collect();
    assert!(surprising.is_empty(), "{} of {} cases:\n{}", surprising.len(), cases.len(), surprising.join("\n"));
}

/// Cases by the line of their documentation, from 1.
fn cases(text: &str) -> BTreeMap<u64, Case> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let documented = lines.iter().zip(1..).filter_map(|(line, number)| Some((line.strip_prefix("/// ")?, number)));
    let case = |(expected, number): (&str, u64)| {
        let next = lines[number as usize];
        let name = next.trim_start_matches("fn ").split('(').next().unwrap_or_default().to_owned();
        (number, Case { name, expected: expected.to_owned(), told: Vec::new() })
    };
    documented.map(case).collect()
}

fn surprise(case: &Case) -> Option<String> {
    match &*case.told {
        [] => Some(format!("{} compiles", case.name)),
        told if told.iter().any(|told| told.contains(&case.expected)) => None,
        told => Some(format!("{}: expected {:?}, told {told:?}", case.name, case.expected)),
    }
}

/// The errors of the compiler: a line of the file, and all that is said there.
fn errors() -> Vec<(u64, String)> {
    let output = Command::new(env!("CARGO"))
        .args(["rustc", "--profile=check", "--offline", "--quiet", "--message-format=json", "--package=iadvize-ui"])
        .args(["--test=ui", "--", "--cfg=impossible"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let errors: Vec<(u64, String)> = messages.filter_map(|message| error(&message["message"])).collect();
    assert!(!errors.is_empty(), "the compiler was not asked: {}", String::from_utf8_lossy(&output.stderr));
    errors
}

fn error(message: &Value) -> Option<(u64, String)> {
    let spans = message["spans"].as_array().filter(|_| message["level"] == "error")?;
    let place = spans.iter().find(|span| span["is_primary"] == true)?["line_start"].as_u64()?;
    let labels = spans.iter().filter_map(|span| span["label"].as_str());
    let told: Vec<&str> = message["message"].as_str().into_iter().chain(labels).collect();
    // A name that a glob brought into scope is told with its path.
    Some((place, told.join("; ").replace("iadvize::", "").replace("statistics::", "")))
}
