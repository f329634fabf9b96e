//! The only door to the disk for what is generated.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use crate::emit::FOLDERS;

/// The beginning of every generated file, by which they are told from others.
pub const MARKER: &str = "// @generated from ";

/// Generated files in memory, by their paths below the workspace.
#[derive(Debug, Default)]
pub struct OutputTree {
    files: BTreeMap<String, String>,
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

impl OutputTree {
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

    /// What `write` would change: files missing, changed or orphaned below `workspace`. Writes nothing.
    ///
    /// # Errors
    /// A folder or file that cannot be read.
    pub fn compare(&self, workspace: &Path) -> io::Result<Vec<Difference>> {
        let mut differences = Vec::new();
        for (path, new) in &self.files {
            let old = read(&workspace.join(path))?;
            if old.as_ref() != Some(new) {
                differences.push(Difference { path: path.clone(), old, new: Some(new.clone()) });
            }
        }
        for folder in FOLDERS {
            for (path, old) in marked(workspace, folder)? {
                if !self.files.contains_key(&path) {
                    differences.push(Difference { path, old: Some(old), new: None });
                }
            }
        }
        Ok(differences)
    }

    /// Writes what differs, deletes orphans, and answers what it did.
    ///
    /// # Errors
    /// A folder or file that cannot be read, written or deleted.
    pub fn write(&self, workspace: &Path) -> io::Result<Vec<Difference>> {
        let differences = self.compare(workspace)?;
        for difference in &differences {
            let path = workspace.join(&difference.path);
            match &difference.new {
                Some(text) => {
                    path.parent().map_or(Ok(()), fs::create_dir_all)?;
                    fs::write(path, text)?;
                }
                None => fs::remove_file(path)?,
            }
        }
        Ok(differences)
    }
}

/// Files of `folder` that bear the mark of the generator: only those are ever deleted.
fn marked(workspace: &Path, folder: &str) -> io::Result<Vec<(String, String)>> {
    let entries = match fs::read_dir(workspace.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        let text = if path.ends_with(".rs") { read(&entry.path())? } else { None };
        files.extend(text.filter(|text| text.starts_with(MARKER)).map(|text| (path, text)));
    }
    files.sort();
    Ok(files)
}

fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
