//! The operations of a disk that an export depends on.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// The operations that change a disk. Tests replace them to fail at any point.
pub trait Disk: Clone + Send + Sync + 'static {
    /// Creates a folder and those above it.
    ///
    /// # Errors
    ///
    /// As [`fs::create_dir_all`].
    fn create_folder(&self, path: &Path) -> io::Result<()>;

    /// Creates a file that must not exist.
    ///
    /// # Errors
    ///
    /// As [`File::create_new`].
    fn create(&self, path: &Path) -> io::Result<File>;

    /// Writes all bytes.
    ///
    /// # Errors
    ///
    /// As [`Write::write_all`].
    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()>;

    /// Makes the content of a file, or of a folder, durable.
    ///
    /// # Errors
    ///
    /// As [`File::sync_all`].
    fn sync(&self, file: &File) -> io::Result<()>;

    /// Renames a file, which replaces another one.
    ///
    /// # Errors
    ///
    /// As [`fs::rename`].
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    ///
    /// As [`fs::remove_file`].
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The disk, by the standard library.
#[derive(Clone, Copy, Debug)]
pub struct StandardDisk;

impl Disk for StandardDisk {
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn create(&self, path: &Path) -> io::Result<File> {
        File::create_new(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}
