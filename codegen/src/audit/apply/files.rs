//! The texts of a spec while they are edited.

use crate::audit::fix::{PLACEHOLDER, Step};
use crate::edit::{Edit, Known, Layout, Value};
use crate::source::Sources;

/// A file before and after. A missing text is a missing file.
#[derive(Debug)]
pub struct Edited {
    /// The path, which begins with the name of the spec's folder.
    pub path: String,
    pub old: Option<String>,
    pub new: Option<String>,
}

#[derive(Clone)]
pub struct Files(Vec<(String, String)>);

impl Files {
    pub fn new(sources: &Sources) -> Self {
        Self(sources.iter().map(|(_, file)| (file.path.clone(), file.text.clone())).collect())
    }

    pub fn sources(&self) -> Sources {
        let mut sources = Sources::default();
        for (path, text) in &self.0 {
            sources.add(&**path, &**text);
        }
        sources
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (&**path, &**text))
    }

    /// The files after all steps.
    pub fn with(&self, steps: &[Step]) -> Result<Self, String> {
        if steps.is_empty() {
            return Err("only a person can decide what to change".to_owned());
        }
        let mut files = self.clone();
        for step in steps {
            files.step(step)?;
        }
        Ok(files)
    }

    fn step(&mut self, step: &Step) -> Result<(), String> {
        let position = |path: &str| self.0.iter().position(|(other, _)| other == path);
        match step {
            Step::Edit(None, _) => Err("the spec has no place for it".to_owned()),
            Step::Edit(Some(path), edit) => {
                if is_unclear(edit) {
                    return Err("what the page says has no known meaning".to_owned());
                }
                let position = position(path).ok_or_else(|| format!("missing file `{path}`"))?;
                self.0[position].1 = edit.apply(&self.0[position].1)?;
                Ok(())
            }
            Step::Delete(path) => {
                let position = position(path).ok_or_else(|| format!("missing file `{path}`"))?;
                self.0.remove(position);
                Ok(())
            }
            Step::Create(path, _) if position(path).is_some() => Err(format!("`{path}` exists already")),
            Step::Create(path, value) => {
                self.0.push((path.clone(), file(value)));
                Ok(())
            }
        }
    }

    /// The files that differ from those of an edited spec.
    pub fn changes(&self, edited: &Self) -> Vec<Edited> {
        let text =
            |files: &Self, path: &str| files.iter().find(|(other, _)| *other == path).map(|(_, text)| text.to_owned());
        let paths = self.iter().chain(edited.iter().filter(|(path, _)| text(self, path).is_none()));
        let change =
            |(path, _): (&str, &str)| Edited { path: path.to_owned(), old: text(self, path), new: text(edited, path) };
        paths.map(change).filter(|file| file.old != file.new).collect()
    }
}

/// Whether a value of the spec would give way to a placeholder.
fn is_unclear(edit: &Edit) -> bool {
    match edit {
        Edit::Put(put) if put.known == Known::Replace && put.key != "deprecated" => {
            matches!(&put.value, Value::Scalar(text) if text.contains(PLACEHOLDER))
        }
        Edit::Rename(_, name) => name.contains(PLACEHOLDER),
        _ => false,
    }
}

/// A new file, with an empty line between its large parts.
fn file(value: &Value) -> String {
    let Value::Map(_, entries) = value else { return String::new() };
    let mut text = "# yaml-language-server: $schema=../schema.json\n".to_owned();
    for (key, value) in entries {
        if matches!(value, Value::Map(Layout::Lines, _)) {
            text.push('\n');
        }
        for line in value.entry(key, "  ") {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}
