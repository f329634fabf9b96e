//! Where files go: a folder, or the bucket of an object store.

mod disk;
mod local;
mod open;
mod store;

use std::io::{self, Read, Write};

pub use disk::{Disk, StandardDisk};
pub use local::Local;
pub use open::open;
pub use store::Store;

/// A place for files. A file becomes visible as a whole or not at all; a later one replaces an earlier one. Its methods
/// block: call them where that is allowed.
///
/// Paths are relative and have `/` between their parts.
pub trait Place: Send + Sync {
    /// Begins a file, which nobody sees before [`Part::publish`].
    ///
    /// # Errors
    ///
    /// If it cannot be created.
    fn create(&self, path: &str) -> io::Result<Box<dyn Part>>;

    /// The file of this path, if it exists, and its size in bytes.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    fn open(&self, path: &str) -> io::Result<Option<(Box<dyn Read + Send>, u64)>>;

    /// The size of the file in bytes, if it exists.
    ///
    /// # Errors
    ///
    /// If the place cannot be asked.
    fn size(&self, path: &str) -> io::Result<Option<u64>>;

    /// The paths of the files in this folder and below it, sorted.
    ///
    /// # Errors
    ///
    /// If the place cannot be asked.
    fn list(&self, folder: &str) -> io::Result<Vec<String>>;

    /// Removes what interrupted runs left of the file.
    ///
    /// # Errors
    ///
    /// If the place cannot be asked.
    fn sweep(&self, path: &str) -> io::Result<()>;
}

/// A file that is being written. Dropping it removes what was written.
pub trait Part: Write + Send {
    /// Makes the file visible and durable.
    ///
    /// # Errors
    ///
    /// If it cannot be written. The earlier file is unchanged then, or replaced by the whole new one.
    fn publish(self: Box<Self>) -> io::Result<()>;
}
