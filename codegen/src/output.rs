//! Generated files in memory, and how they are written to disk.

mod place;
#[cfg(feature = "extend")]
mod target;

use std::collections::BTreeMap;
use std::fs::{self, DirEntry};
use std::io::{self, Error, ErrorKind};
use std::path::Path;

pub use place::Place;
#[cfg(feature = "extend")]
pub use target::target;

/// The first words of every generated file.
pub const MARKER: &str = "// @generated from ";

/// Generated files in memory, by path below the workspace or package.
#[derive(Debug, Default)]
pub struct OutputTree {
    files: BTreeMap<String, String>,
    folders: Vec<String>,
}

/// How a file on disk differs from what is generated.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    pub path: String,
    /// The text on disk, unless the file is missing.
    pub old: Option<String>,
    /// The generated text, unless the file is left over.
    pub new: Option<String>,
}

impl Difference {
    /// Whether the file is not generated, but in a folder of generated files.
    pub fn is_stranger(&self) -> bool {
        self.new.is_none() && self.old.as_ref().is_some_and(|text| !text.starts_with(MARKER))
    }
}

impl OutputTree {
    /// A tree that owns these folders: any other Rust file in them is left over.
    pub fn of_folders(folders: &[&str]) -> Self {
        Self { files: BTreeMap::new(), folders: folders.iter().map(|folder| (*folder).to_owned()).collect() }
    }

    /// # Panics
    /// The tree already has a file at this path: a bug in `emit`.
    pub fn add(&mut self, path: String, text: String) {
        let earlier = self.files.insert(path.clone(), text);
        assert!(earlier.is_none(), "{path}: emitted twice");
    }

    /// Paths and texts, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (&**path, &**text))
    }

    /// Returns the files below `workspace` that are missing, changed or left over. Writes nothing.
    ///
    /// # Errors
    /// A folder or file cannot be read.
    pub fn compare(&self, workspace: &Path) -> io::Result<Vec<Difference>> {
        let mut differences = Vec::new();
        for (path, new) in &self.files {
            let old = Place::new(workspace, path)?.read()?;
            if old.as_ref() != Some(new) {
                differences.push(Difference { path: path.clone(), old, new: Some(new.clone()) });
            }
        }
        for folder in &self.folders {
            for (path, old) in rust_files(workspace, folder)? {
                if !self.files.contains_key(&path) {
                    differences.push(Difference { path, old: Some(old), new: None });
                }
            }
        }
        Ok(differences)
    }

    /// Writes missing and changed files, deletes generated files that are left over, and returns the differences. Keeps
    /// files that are not generated.
    ///
    /// # Errors
    /// A folder or file cannot be read, written or deleted.
    pub fn write(&self, workspace: &Path) -> io::Result<Vec<Difference>> {
        let differences = self.compare(workspace)?;
        for difference in &differences {
            let place = Place::new(workspace, &difference.path)?;
            match &difference.new {
                Some(text) => place.write(text)?,
                None if difference.is_stranger() => {}
                None => place.delete()?,
            }
        }
        Ok(differences)
    }
}

/// The Rust files below `folder`: paths and texts. What is not a regular file of a bounded size has no text, and is neither
/// read nor followed.
fn rust_files(workspace: &Path, folder: &str) -> io::Result<Vec<(String, String)>> {
    let named = |error: Error| Error::new(error.kind(), format!("{folder}: {error}"));
    let entries = match fs::read_dir(workspace.join(folder)) {
        Ok(entries) => entries.collect::<io::Result<Vec<DirEntry>>>().map_err(named)?,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(named(error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().map_err(named)?;
        if kind.is_dir() {
            files.extend(rust_files(workspace, &path)?);
        } else if path.ends_with(".rs") {
            let text = if kind.is_file() { Place::new(workspace, &path)?.read() } else { Ok(None) };
            let text =
                text.or_else(|error| if error.kind() == ErrorKind::FileTooLarge { Ok(None) } else { Err(error) })?;
            files.push((path, text.unwrap_or_default()));
        }
    }
    files.sort();
    Ok(files)
}
