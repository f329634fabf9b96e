//! The spec as text: every file with its path, and the positions that point into it.

#[cfg(feature = "cli")]
mod hand_written;
mod hidden;
mod read_error;
#[cfg(feature = "cli")]
mod revision;

use std::path::Path;
use std::{fmt, fs, io};

use crate::input;

#[cfg(feature = "cli")]
pub use hand_written::hand_written;
pub(crate) use hidden::Hidden;
pub use read_error::ReadError;

/// The files of one spec, after those of a spec that it extends. Paths start with the name of the spec's folder.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
    own: Own,
}

/// Distinguishes the files of a spec from those of the spec that it extends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Own {
    extended: usize,
}

#[derive(Debug)]
pub struct Source {
    /// The path, with forward slashes.
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

/// Where a span begins. `Display` prints the path and the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    pub path: &'a str,
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
}

impl Sources {
    /// Reads every YAML file below `folder`, in the order of their paths.
    ///
    /// # Errors
    /// A folder or file cannot be read.
    pub fn read(folder: &Path) -> Result<Self, ReadError> {
        let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned();
        let mut sources = Self::default();
        sources.read_folder(folder, &name)?;
        Ok(sources)
    }

    /// Files that are added later extend the files so far.
    pub fn extended(mut self) -> Self {
        self.own = Own { extended: self.files.len() };
        self
    }

    /// Adds the file at `path` below `root`, or every YAML file below the folder there.
    ///
    /// # Errors
    /// A folder or file cannot be read.
    pub fn add_path(&mut self, root: &Path, path: &str) -> Result<(), ReadError> {
        let place = root.join(path.trim_start_matches('/'));
        if place.is_dir() { self.read_folder(&place, path.trim_end_matches('/')) } else { self.read_file(&place, path) }
    }

    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> FileId {
        self.files.push(Source { path: path.into(), text: text.into() });
        FileId(self.files.len() - 1)
    }

    /// The files, in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index), file))
    }

    pub fn own(&self) -> Own {
        self.own
    }

    /// The spec's own files.
    pub fn own_files(&self) -> &[Source] {
        &self.files[self.own.extended..]
    }

    pub fn get(&self, id: FileId) -> &Source {
        &self.files[id.0]
    }

    pub fn place(&self, span: Span) -> Place<'_> {
        let Source { path, text } = self.get(span.file);
        let before = &text.as_bytes()[..span.start.min(text.len())];
        let line = before.split(|byte| *byte == b'\n');
        let (line, last) = line.fold((0, &before[..0]), |(count, _), line| (count + 1, line));
        Place { path, line, column: 1 + String::from_utf8_lossy(last).chars().count() }
    }

    fn read_folder(&mut self, folder: &Path, path: &str) -> Result<(), ReadError> {
        let unreadable = |cause| ReadError::new(path, cause);
        let mut entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(unreadable)?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let path = format!("{path}/{}", entry.file_name().to_string_lossy());
            if path.contains(char::is_control) || Hidden::find(&path).is_some() {
                let cause = io::Error::new(io::ErrorKind::InvalidInput, "the name has characters that are not shown");
                return Err(ReadError::new(&path.escape_debug().to_string(), cause));
            }
            if entry.file_type().map_err(unreadable)?.is_dir() {
                self.read_folder(&entry.path(), &path)?;
            } else if Self::is_spec(&path) {
                self.read_file(&entry.path(), &path)?;
            }
        }
        Ok(())
    }

    /// Whether the name is that of a YAML file. A later stage reports `.yml` and `.YAML`.
    fn is_spec(path: &str) -> bool {
        let path = path.to_lowercase();
        path.ends_with(".yaml") || path.ends_with(".yml")
    }

    fn read_file(&mut self, place: &Path, path: &str) -> Result<(), ReadError> {
        self.add(path, input::text(place).map_err(|cause| ReadError::new(path, cause))?);
        Ok(())
    }
}

impl Own {
    pub fn extends(self) -> bool {
        self.extended > 0
    }

    pub fn has(self, file: FileId) -> bool {
        file.0 >= self.extended
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.path, self.line)
    }
}

impl Span {
    /// The span of the bytes `start..end` of `value`, or the whole span if escapes or folded lines change the value.
    pub fn part(self, value: &str, start: usize, end: usize) -> Self {
        match (self.end - self.start).checked_sub(value.len()) {
            Some(0) => Self { start: self.start + start, end: self.start + end, ..self },
            // In quotes.
            Some(2) => Self { start: self.start + 1 + start, end: self.start + 1 + end, ..self },
            _ => self,
        }
    }
}

impl<T> Spanned<T> {
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), span: self.span }
    }
}
