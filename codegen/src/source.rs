//! The spec as text: every file with its path, and the positions that point into it.

use std::path::Path;
use std::{fs, io};

/// All files of one spec. Paths are relative to the folder that holds it and start with its name.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
}

/// One file of the spec.
#[derive(Debug)]
pub struct Source {
    /// Where the file is, with forward slashes.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// A file of [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(usize);

/// A range of bytes in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A value and where it is written.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    /// What is written.
    pub value: T,
    /// Where it is written.
    pub span: Span,
}

impl Sources {
    /// Reads every YAML file below `folder`, in the order of their paths.
    ///
    /// # Errors
    /// A folder or file that cannot be read.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned();
        let mut sources = Self::default();
        sources
            .read_folder(folder, &name)
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", folder.display())))?;
        Ok(sources)
    }

    /// Adds a file and answers how to refer to it.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> FileId {
        self.files.push(Source { path: path.into(), text: text.into() });
        FileId(self.files.len() - 1)
    }

    /// The files in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index), file))
    }

    /// The file that `id` refers to.
    pub fn get(&self, id: FileId) -> &Source {
        &self.files[id.0]
    }

    fn read_folder(&mut self, folder: &Path, path: &str) -> io::Result<()> {
        let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = format!("{path}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.read_folder(&entry.path(), &path)?;
            } else if path.ends_with(".yaml") {
                self.add(path, fs::read_to_string(entry.path())?);
            }
        }
        Ok(())
    }
}

impl Span {
    /// The part of this span from `start` to `end`, both counted from its beginning.
    pub fn part(self, start: usize, end: usize) -> Self {
        Self { start: self.start + start, end: (self.start + end).min(self.end), ..self }
    }
}

impl<T> Spanned<T> {
    /// The same place with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), span: self.span }
    }
}
