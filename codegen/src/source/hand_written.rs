//! Files that people write in the client's language or about it.

use std::path::Path;

use super::revision::git;
use super::{ReadError, Source};
use crate::input;

/// The Rust and Markdown files below `root` that git knows, without generated ones and without the changelog, which names what
/// old versions had. None outside of a repository.
///
/// # Errors
/// A file cannot be read.
pub fn hand_written(root: &Path) -> Result<Vec<Source>, ReadError> {
    let Ok(listed) = git(root, &["ls-files", "-z", "--", "*.rs", "*.md"]) else { return Ok(Vec::new()) };
    let listed = String::from_utf8_lossy(&listed).into_owned();
    let is_written = |path: &&str| {
        let mut folders = path.split('/');
        !path.is_empty() && !folders.any(|folder| matches!(folder, "generated" | "target" | "CHANGELOG.md"))
    };
    let read = |path: &str| match input::bytes(&root.join(path)) {
        Ok(bytes) => Some(Ok(Source { path: path.to_owned(), text: String::from_utf8_lossy(&bytes).into_owned() })),
        // Deleted, and not committed yet.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => Some(Err(ReadError::new(path, error))),
    };
    listed.split('\0').filter(is_written).filter_map(read).collect()
}
