//! The folder for generated code that a user names.

use std::io::{self, Error, ErrorKind};
use std::path::{Component, Path, PathBuf};

/// Where the folder `out` is, which a user named: the folder that it is relative to, and its path there. `root` is that
/// folder unless the path is absolute.
///
/// # Errors
/// The path has no name, such as `/`, or has `..` or a character that is not shown.
pub fn target(root: &Path, out: &str) -> io::Result<(PathBuf, String)> {
    let wrong =
        |why: &str| Err(Error::new(ErrorKind::InvalidInput, format!("cannot write to the folder `{out:?}`: {why}")));
    let path = Path::new(out);
    let names: Vec<&str> = path
        .components()
        .filter_map(|part| match part {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect();
    match &*names {
        _ if out.contains(char::is_control) => wrong("its name has control characters"),
        _ if path.components().any(|part| part == Component::ParentDir) => wrong("its path has `..`"),
        [] => wrong("it needs a name of its own, such as `src/generated`"),
        [.., name] if path.is_absolute() => Ok((path.parent().unwrap_or(path).to_owned(), (*name).to_owned())),
        names => Ok((root.to_owned(), names.join("/"))),
    }
}
