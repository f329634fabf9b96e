//! The spec as text: every file with its path, and the positions that point into it.

#[cfg(feature = "cli")]
mod revision;

use std::path::Path;
use std::{fs, io};

/// All files of one spec. Paths are relative to the folder that holds it and start with its name.
///
/// A spec can extend another, whose files come first.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
    own: Own,
}

/// Which files are a spec's own, and which those of a spec that it extends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Own {
    extended: usize,
}

/// One file of the spec.
#[derive(Debug)]
pub struct Source {
    /// Where the file is, with forward slashes.
    pub path: String,
    pub text: String,
}

/// A file of [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(usize);

/// A range of bytes in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub file: FileId,
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// A value and where it is written.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    pub value: T,
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
        sources.read_folder(folder, &name)?;
        Ok(sources)
    }

    /// Takes all files so far for a spec that those added from now on extend.
    pub fn extended(mut self) -> Self {
        self.own = Own { extended: self.files.len() };
        self
    }

    /// Adds the file at `path` below `root`, or every YAML file below the folder there.
    ///
    /// # Errors
    /// A folder or file that cannot be read.
    pub fn add_path(&mut self, root: &Path, path: &str) -> io::Result<()> {
        let place = root.join(path.trim_start_matches('/'));
        if place.is_dir() { self.read_folder(&place, path.trim_end_matches('/')) } else { self.read_file(&place, path) }
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

    /// Which of the files are the spec's own.
    pub fn own(&self) -> Own {
        self.own
    }

    /// The files that are the spec's own.
    pub fn own_files(&self) -> &[Source] {
        &self.files[self.own.extended..]
    }

    /// The file that `id` refers to.
    pub fn get(&self, id: FileId) -> &Source {
        &self.files[id.0]
    }

    /// A place for people: the path of the file, and the line.
    pub fn place(&self, span: Span) -> String {
        let Source { path, text } = self.get(span.file);
        let before = text.as_bytes().iter().take(span.start);
        format!("{path}:{}", 1 + before.filter(|byte| **byte == b'\n').count())
    }

    fn read_folder(&mut self, folder: &Path, path: &str) -> io::Result<()> {
        let entries = fs::read_dir(folder).map_err(|error| named(path, &error))?;
        let mut entries = entries.collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = format!("{path}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.read_folder(&entry.path(), &path)?;
            } else if Self::is_spec(&path) {
                self.read_file(&entry.path(), &path)?;
            }
        }
        Ok(())
    }

    /// Whether a file of this name is a part of a spec; one in another case than the others is, to be refused later.
    fn is_spec(path: &str) -> bool {
        let path = path.to_lowercase();
        path.ends_with(".yaml") || path.ends_with(".yml")
    }
    fn read_file(&mut self, place: &Path, path: &str) -> io::Result<()> {
        let bytes = fs::read(place).map_err(|error| named(path, &error))?;
        let text = String::from_utf8(bytes).map_err(|error| not_text(path, &error))?;
        self.add(path, text);
        Ok(())
    }
}

impl Own {
    /// Whether there is a spec that this one extends.
    pub fn extends(self) -> bool {
        self.extended > 0
    }

    /// Whether a file is the spec's own.
    pub fn has(self, file: FileId) -> bool {
        file.0 >= self.extended
    }
}

fn named(path: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{path}: {error}"))
}

fn not_text(path: &str, error: &std::string::FromUtf8Error) -> io::Error {
    let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
    let line = before.split(|byte| *byte == b'\n').count();
    io::Error::new(io::ErrorKind::InvalidData, format!("{path}:{line}: a byte that is no UTF-8"))
}

impl Span {
    /// The part of this span from `start` to `end` of `value`, which is written here: the whole where quotes, escapes or
    /// folded lines make the two differ.
    pub fn part(self, value: &str, start: usize, end: usize) -> Self {
        match (self.end - self.start).checked_sub(value.len()) {
            Some(0) => Self { start: self.start + start, end: self.start + end, ..self },
            // Quotes around it.
            Some(2) => Self { start: self.start + 1 + start, end: self.start + 1 + end, ..self },
            _ => self,
        }
    }
}

impl<T> Spanned<T> {
    /// The same place with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), span: self.span }
    }
}
