//! Edits of the rows, calls and titles of any page, by kind.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::mutation::{Mutation, Row, of_row};

/// The kinds that remove an entry, or the words of a deprecation.
pub const REMOVES: &[&str] = &["call removed", "row removed", "title of a deprecated section", "value removed"];

/// The edits of a page, by their kind.
pub fn of_page(page: &str) -> BTreeMap<&'static str, Vec<Mutation>> {
    let mut all: BTreeMap<&'static str, Vec<Mutation>> = BTreeMap::new();
    let mut begin = 0;
    let (mut header, mut before) = ("", "");
    for line in page.split_inclusive('\n') {
        let range = begin..begin + line.len();
        begin = range.end;
        let is_delimiter = line.starts_with("| ---") || line.starts_with("|---");
        match line {
            _ if is_delimiter => header = before,
            _ if line.starts_with('|') && !header.is_empty() => add_row(line, range, header, &mut all),
            _ => {
                header = "";
                add_line(line, range, &mut all);
            }
        }
        before = line;
    }
    all
}

fn add_row(line: &str, range: Range<usize>, header: &str, all: &mut BTreeMap<&'static str, Vec<Mutation>>) {
    let cells: Vec<String> = line.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    let is_plain = |cell: &String| !cell.is_empty() && cell.chars().all(|c| c.is_alphanumeric() || "_[]".contains(c));
    let kind = header.trim_matches(['|', ' ']).split([' ', '|']).next().unwrap().to_lowercase();
    if !cells.first().is_some_and(is_plain) || !["filter", "field", "parameter", "indicator"].contains(&&*kind) {
        return;
    }
    let subject = format!("{kind} `{}`", cells[0]);
    let mut add = |kind: &'static str, text: String| {
        let mutation = Mutation { kind: kind.to_owned(), replaced: vec![(range.clone(), text)], findings: Vec::new() };
        all.entry(kind).or_default().push(mutation);
    };
    add("row renamed", line.replacen(&cells[0], &format!("{}_new", cells[0]), 1));
    add("row added", format!("{}{line}", line.replace(&cells[0], &format!("{}_too", cells[0]))));
    for (old, new) in [("Integer", "Double"), ("String", "Integer"), ("Boolean", "String"), ("| Yes", "| No")] {
        if line.contains(old) {
            add("type or requirement changed", line.replacen(old, new, 1));
        }
    }
    if let Some((first, rest)) = line.split_once("`, `") {
        add("value added", format!("{first}`, `brand_new`, `{rest}"));
        add("value removed", format!("{first}`{}", rest.split_once('`').unwrap().1));
    }
    for mutation in of_row(&Row { line: range.clone(), cells: cells.clone(), subject }) {
        let kind = if mutation.replaced[0].1.is_empty() { "row removed" } else { "row edited" };
        all.entry(kind).or_default().push(mutation);
    }
}

fn add_line(line: &str, range: Range<usize>, all: &mut BTreeMap<&'static str, Vec<Mutation>>) {
    let mut add = |kind: &'static str, text: String| {
        let mutation = Mutation { kind: kind.to_owned(), replaced: vec![(range.clone(), text)], findings: Vec::new() };
        all.entry(kind).or_default().push(mutation);
    };
    let is_call = ["`GET /", "`POST /", "`PUT /", "`DELETE /"].iter().any(|start| line.starts_with(start));
    if is_call {
        add("path changed", line.replacen('/', "/v3/", 1).replacen("`\n", "/more`\n", 1).replacen("/v3/", "/", 1));
        add("method changed", line.replacen("PUT", "PATCH", 1).replacen("GET", "POST", 1));
        add("call removed", "\n".to_owned());
    }
    if let Some(title) = line.strip_prefix("#### ").map(str::trim_end) {
        add("title of a call in bold", format!("**{title}**\n"));
        add("title struck through", format!("#### ~~{title}~~\n"));
    }
    if let Some(title) = line.strip_prefix("### ").map(str::trim_end) {
        match title.contains("deprecated") {
            true => add(
                "title of a deprecated section",
                format!("### {}\n", title.replace("~~", "").replace("deprecated", "")),
            ),
            false => add("title deprecated", format!("### ~~{title}~~ deprecated\n")),
        }
    }
    if line.starts_with("**available on") {
        add("channel changed", line.replacen("call", "video", 1).replacen("chat", "sms", 1));
        add("channels as a title", format!("#### {}\n", line.trim().trim_matches('*')));
    }
}
