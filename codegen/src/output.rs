//! Generated files in memory, and how they are written to disk.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

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
            let old = read(workspace, path)?;
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
            let path = workspace.join(&difference.path);
            let done = match &difference.new {
                Some(text) => path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text)),
                None if difference.is_stranger() => Ok(()),
                None => fs::remove_file(&path),
            };
            done.map_err(|error| named(&difference.path, &error))?;
        }
        Ok(differences)
    }
}

/// The Rust files below `folder`: paths and texts.
fn rust_files(workspace: &Path, folder: &str) -> io::Result<Vec<(String, String)>> {
    let entries = match fs::read_dir(workspace.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(named(folder, &error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            files.extend(rust_files(workspace, &path)?);
        } else if path.ends_with(".rs") {
            files.extend(read(workspace, &path)?.map(|text| (path, text)));
        }
    }
    files.sort();
    Ok(files)
}

/// The text of a file, if there is one. Invalid UTF-8 is replaced, and so differs from any generated text.
fn read(workspace: &Path, path: &str) -> io::Result<Option<String>> {
    match fs::read(workspace.join(path)) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(named(path, &error)),
    }
}

fn named(path: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{path}: {error}"))
}
