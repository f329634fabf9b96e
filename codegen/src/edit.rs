//! Edits the text of a YAML file: adds, replaces, renames and removes entries of maps. All other bytes stay as they are.
//!
//! The edits need exact places, and libraries that keep comments offer no place among the siblings of a new entry or change
//! its indentation. The spans of the parser suffice.

mod document;
mod kinds;
mod put;
mod remove;
mod value;

pub(crate) use document::Document;
pub use kinds::{Edit, Forget, Known, Near, Put};
pub(crate) use put::BLOCKS;

use kinds::{Change, missing};
pub use value::{Layout, Value};

impl Edit {
    /// The edited text.
    ///
    /// # Errors
    /// The path does not exist, or the entry exists already.
    pub fn apply(&self, text: &str) -> Result<String, String> {
        let document = Document::parse(text)?;
        let (range, replacement) = match self {
            Self::Put(put) => put::put(&document, put)?,
            Self::Remove(path) => remove::remove(&document, path)?,
            Self::Rename(path, key) => rename(&document, path, key)?,
            Self::Forget(difference) => return remove::forget(&document, difference),
        };
        Ok(format!("{}{replacement}{}", &text[..range.start], &text[range.end..]))
    }
}

impl Put {
    /// The byte where it changes a document.
    ///
    /// # Errors
    /// As for the edit.
    pub(crate) fn start(&self, document: &Document<'_>) -> Result<usize, String> {
        put::put(document, self).map(|(range, _)| range.start)
    }
}

fn rename(document: &Document<'_>, path: &[String], key: &str) -> Result<Change, String> {
    let (map, index) = document.entry(path).ok_or_else(|| missing(path))?;
    if map.index(key).is_some() {
        return Err(format!("`{key}` exists already"));
    }
    let span = map.entries[index].0.span;
    Ok((span.start..span.end, value::like(&document.text[span.start..span.end], key, true)))
}
