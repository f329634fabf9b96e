//! Places of generated files, which no symbolic link leads out of their folder. A link in the path of the folder itself is
//! the user's choice and is followed.

use std::fs::{self, OpenOptions};
use std::io::{self, Error, ErrorKind, Write};
use std::path::{Component, Path, PathBuf};
use std::process;

use crate::input;

/// A file below a folder. Every folder between the two is a folder, or does not exist yet.
pub struct Place<'a> {
    path: &'a str,
    folders: Vec<PathBuf>,
    file: PathBuf,
}

impl<'a> Place<'a> {
    /// Looks at every part of `path`, which is relative to `root`.
    ///
    /// # Errors
    /// The path leaves `root`, or leads through a link or a file.
    pub fn new(root: &Path, path: &'a str) -> io::Result<Self> {
        let mut place = root.to_owned();
        let mut folders = Vec::new();
        for component in Path::new(path).components() {
            let Component::Normal(name) = component else {
                return Err(Error::new(ErrorKind::InvalidInput, format!("{path}: not below `{}`", root.display())));
            };
            place.push(name);
            folders.push(place.clone());
        }
        let file = folders.pop().ok_or_else(|| Error::new(ErrorKind::InvalidInput, "the path of a file is empty"))?;
        let this = Self { path, folders, file };
        for folder in &this.folders {
            match fs::symlink_metadata(folder) {
                Ok(metadata) if metadata.is_dir() => {}
                Ok(_) => return Err(this.blocked(folder, "a folder")),
                Err(error) if error.kind() == ErrorKind::NotFound => break,
                Err(error) => return Err(this.named(&error)),
            }
        }
        Ok(this)
    }

    /// The text of the file, if there is one. Invalid UTF-8 is replaced, and so differs from any generated text.
    ///
    /// # Errors
    /// There is something else, or the file cannot be read.
    pub fn read(&self) -> io::Result<Option<String>> {
        match fs::symlink_metadata(&self.file) {
            Ok(metadata) if metadata.is_file() => {}
            Ok(_) => return Err(self.blocked(&self.file, "a file")),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.named(&error)),
        }
        let bytes = input::bytes(&self.file).map_err(|error| self.named(&error))?;
        Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
    }

    /// Writes a new file and puts it in the place of the old one, so nothing is written through a link.
    ///
    /// # Errors
    /// A folder or the file cannot be written.
    pub fn write(&self, text: &str) -> io::Result<()> {
        self.replace(text).map_err(|error| self.named(&error))
    }

    /// # Errors
    /// The file cannot be deleted.
    pub fn delete(&self) -> io::Result<()> {
        fs::remove_file(&self.file).map_err(|error| self.named(&error))
    }

    fn replace(&self, text: &str) -> io::Result<()> {
        for folder in &self.folders {
            match fs::create_dir(folder) {
                Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
                _ => {}
            }
        }
        let name = self.file.file_name().unwrap_or_default().to_string_lossy();
        let new = self.file.with_file_name(format!(".{name}.{}", process::id()));
        let mut file = OpenOptions::new().write(true).create_new(true).open(&new)?;
        let written = file.write_all(text.as_bytes()).and_then(|()| fs::rename(&new, &self.file));
        written.inspect_err(|_| drop(fs::remove_file(&new)))
    }

    fn blocked(&self, by: &Path, wanted: &str) -> Error {
        let message = format!(
            "{}: `{}` is a symbolic link or something else than {wanted}; delete it, or choose another folder",
            self.path,
            by.display()
        );
        Error::new(ErrorKind::InvalidInput, message)
    }

    fn named(&self, error: &Error) -> Error {
        Error::new(error.kind(), format!("{}: {error}", self.path))
    }
}
