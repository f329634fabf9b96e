//! The only door to the disk for what is generated.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The beginning of every generated file, by which they are told from others.
pub const MARKER: &str = "// @generated from ";

/// Generated files in memory, by their paths below the workspace or package.
#[derive(Debug, Default)]
pub struct OutputTree {
    files: BTreeMap<String, String>,
    folders: Vec<String>,
}

/// How a file on disk differs from what is generated.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    /// The path below the workspace.
    pub path: String,
    /// What is on disk; nothing where the file is missing.
    pub old: Option<String>,
    /// What is generated; nothing where the file is an orphan.
    pub new: Option<String>,
}

impl Difference {
    /// Whether it is a file that was never generated, among those that are.
    pub fn is_stranger(&self) -> bool {
        self.new.is_none() && self.old.as_ref().is_some_and(|text| !text.starts_with(MARKER))
    }
}

impl OutputTree {
    /// A tree that will fill these folders, so that anything else in them is left over.
    pub fn of_folders(folders: &[&str]) -> Self {
        Self { files: BTreeMap::new(), folders: folders.iter().map(|folder| (*folder).to_owned()).collect() }
    }

    /// Adds a file.
    ///
    /// # Panics
    /// Two files of one path are a mistake in `emit`.
    pub fn add(&mut self, path: String, text: String) {
        let earlier = self.files.insert(path.clone(), text);
        assert!(earlier.is_none(), "{path}: emitted twice");
    }

    /// Paths and texts, in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (&**path, &**text))
    }

    /// How the folders below `workspace` differ from what is generated: files missing, changed, or not generated at all.
    /// Writes nothing.
    ///
    /// # Errors
    /// A folder or file that cannot be read.
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

    /// Writes what differs, deletes what was generated once and no longer is, and answers how things were. A file that was
    /// never generated is left alone.
    ///
    /// # Errors
    /// A folder or file that cannot be read, written or deleted.
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

/// Rust files of `folder` and below, by their paths.
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

/// What a file holds, as far as it is text: anything else differs from what is generated.
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
