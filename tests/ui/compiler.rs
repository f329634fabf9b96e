//! Every possible case compiles. No impossible case compiles, and the compiler gives the message in its doc comment.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::cases::{Case, IMPOSSIBLE, POSSIBLE, cases};

#[test]
fn everything_possible_compiles() {
    cases("possible", POSSIBLE);
}

#[test]
fn nothing_impossible_compiles() {
    let cases = cases("impossible", IMPOSSIBLE);
    let mut messages: BTreeMap<u64, Vec<String>> = cases.keys().map(|line| (*line, Vec::new())).collect();
    for (line, message) in errors() {
        let (_, messages) = messages.range_mut(..=line).next_back().expect("an error outside of all cases");
        messages.push(message);
    }
    let surprising = cases.iter().filter_map(|(line, case)| surprise(case, &messages[line]));
    let surprising: Vec<String> = surprising.collect();
    assert!(surprising.is_empty(), "{} of {} cases:\n{}", surprising.len(), cases.len(), surprising.join("\n"));
}

fn surprise(Case { name, expected }: &Case, messages: &[String]) -> Option<String> {
    match messages {
        [] => Some(format!("{name} compiles")),
        messages if messages.iter().any(|message| message.contains(expected)) => None,
        messages => Some(format!("{name}: expected {expected:?}, got {messages:?}")),
    }
}

/// The errors of the compiler: a line of the impossible cases, and the message with its labels.
fn errors() -> Vec<(u64, String)> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["rustc", "--profile=check", "--offline", "--quiet", "--message-format=json", "--package=iadvize-ui"])
        .args(["--test=ui", "--", "--cfg=impossible"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CARGO_TARGET_DIR", target)
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
    let place = spans.iter().find(|span| span["is_primary"] == true)?;
    let file = place["file_name"].as_str()?;
    assert!(file.ends_with("impossible.rs"), "an error in {file}: {}", message["message"]);
    let labels = spans.iter().filter_map(|span| span["label"].as_str());
    let parts: Vec<&str> = message["message"].as_str().into_iter().chain(labels).collect();
    Some((place["line_start"].as_u64()?, without_modules(&parts.join("; "))))
}

/// The text without the paths of modules, which the compiler writes before some names.
fn without_modules(text: &str) -> String {
    let mut parts: Vec<String> = text.split("::").map(|part| format!("{part}::")).collect();
    for part in &mut parts {
        let before = part[..part.len() - 2].trim_end_matches(|c: char| c.is_alphanumeric() || c == '_').len();
        if part[before..].starts_with(char::is_lowercase) {
            part.truncate(before);
        }
    }
    parts.concat().trim_end_matches("::").to_owned()
}
