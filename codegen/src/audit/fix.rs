//! What to change in the spec because of a finding: edits, and the same as YAML to paste.

use crate::edit::{Edit, Forget, Known, Near, Put, Value};

use super::places::Target;

/// The mark for what only a person can write. The checks refuse it.
pub const PLACEHOLDER: &str = crate::parse::placeholder::TEXT;

/// Maps whose entries are shown below the key of the map.
const SHOWN: [&str; 3] = ["enums", "objects", "documented"];

#[derive(Clone, Debug, Default)]
pub struct Fix {
    pub steps: Vec<Step>,
    /// The command that does the same.
    pub command: Option<String>,
}

#[derive(Clone, Debug)]
pub enum Step {
    /// An edit of a file, whose place may be unknown.
    Edit(Option<String>, Edit),
    /// Removes the file of a resource.
    Delete(String),
    /// Adds the file of a resource.
    Create(String, Value),
}

impl Step {
    /// The key and value that it adds.
    pub fn entry(&self) -> Option<(String, Value)> {
        match self {
            Self::Edit(_, Edit::Put(put)) => Some((put.key.clone(), put.value.clone())),
            _ => None,
        }
    }

    /// The key of the map that it adds to.
    pub fn list(&self) -> Option<&str> {
        match self {
            Self::Edit(_, Edit::Put(put)) => put.map.last().map(String::as_str),
            _ => None,
        }
    }
}

impl Fix {
    pub fn new(steps: Vec<Step>) -> Self {
        Self { steps, command: None }
    }

    /// A command, or the entries to paste.
    pub fn text(&self) -> Option<String> {
        if self.command.is_some() {
            return self.command.clone();
        }
        let mut lines: Vec<String> = Vec::new();
        let mut shown = None;
        for step in &self.steps {
            match step {
                Step::Edit(_, Edit::Put(put)) => entry(put, &mut shown, &mut lines),
                Step::Edit(_, Edit::Rename(_, key)) => lines.push(format!("{}:", Value::scalar(key).inline())),
                _ => {}
            }
        }
        if lines.is_empty() { None } else { Some(lines.join("\n")) }
    }
}

fn entry<'p>(put: &'p Put, shown: &mut Option<&'p str>, lines: &mut Vec<String>) {
    let above = put.map.last().map(String::as_str).filter(|key| SHOWN.contains(key));
    match above {
        None => lines.extend(put.value.entry(&put.key, "  ")),
        Some("documented") => {
            lines.push(format!("documented: {{ {}: {} }}", put.key, put.value.inline()));
        }
        Some(above) => {
            if *shown != Some(above) {
                lines.push(format!("{above}:"));
            }
            lines.extend(put.value.entry(&put.key, "  ").into_iter().map(|line| format!("  {line}")));
        }
    }
    *shown = above;
}

/// Adds an entry to a map.
pub fn put(map: Option<&Target>, key: &str, value: Value, near: Near, known: Known) -> Step {
    let (file, path) = map.map_or((None, Vec::new()), |map| (Some(map.file.clone()), map.path.clone()));
    let short = match path.first().map(String::as_str) {
        Some("operations") if path.len() == 2 => Some("call"),
        Some("operations" | "fields" | "objects" | "tagged_lists") => Some("type"),
        _ => None,
    };
    Step::Edit(file, Edit::Put(Put { map: path, key: key.to_owned(), value, near, known, short }))
}

pub fn remove(target: Target) -> Step {
    Step::Edit(Some(target.file), Edit::Remove(target.path))
}

pub fn rename(target: Target, key: &str) -> Step {
    Step::Edit(Some(target.file), Edit::Rename(target.path, key.to_owned()))
}

/// Removes a recorded difference.
pub fn forget(target: Target, entry: Option<(String, String)>) -> Step {
    Step::Edit(Some(target.file), Edit::Forget(Forget { map: target.path, entry }))
}
