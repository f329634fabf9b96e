//! Reads a spec from a revision, with the program `git`.

use std::io;
use std::path::Path;
use std::process::Command;

use super::{ReadError, Sources};
use crate::input;

impl Sources {
    /// Reads every YAML file below `spec` at `revision` of the git repository that contains the folder.
    ///
    /// # Errors
    /// Git, the repository, the revision or the spec is missing.
    pub fn at_revision(spec: &Path, revision: &str) -> Result<Self, ReadError> {
        let folder = spec.parent().unwrap_or(spec);
        let name = spec.file_name().unwrap_or(spec.as_os_str()).to_string_lossy();
        git(folder, &["rev-parse", "--git-dir"])
            .map_err(|error| ReadError::new(&folder.display().to_string(), error))?;
        let commit = format!("{revision}^{{commit}}");
        let commit = git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
            .map_err(|_| missing(format!("`{revision}` is neither a folder nor a revision that git knows")))?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        let listed = git(folder, &["ls-tree", "-r", "-z", "--long", &commit, "--", &format!("{name}/")])?;
        let listed = String::from_utf8_lossy(&listed).into_owned();
        let mut sources = Self::default();
        for (entry, path) in
            listed.split('\0').filter_map(|line| line.split_once('\t')).filter(|(_, path)| Self::is_spec(path))
        {
            let unreadable = |cause| ReadError::new(path, cause);
            // The mode, the type, the object and the size. Links have the mode 120000.
            let is_file = entry.starts_with("100");
            let size = entry.rsplit(' ').next().and_then(|size| size.parse().ok());
            if !is_file || size.is_none_or(|size: u64| size > input::MOST_BYTES) {
                return Err(unreadable(missing("not a regular file, or too large".to_owned())));
            }
            let bytes = git(folder, &["show", &format!("{commit}:./{path}")])?;
            sources.add(path, input::utf8(bytes).map_err(unreadable)?);
        }
        match sources.files.is_empty() {
            true => Err(missing(format!("there is no {name}/ at revision `{revision}`")).into()),
            false => Ok(sources),
        }
    }
}

/// The output of git, or its error message.
pub(super) fn git(folder: &Path, arguments: &[&str]) -> io::Result<Vec<u8>> {
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output();
    let output = output.map_err(|error| io::Error::new(error.kind(), format!("cannot run git: {error}")))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(io::Error::other(String::from_utf8_lossy(&output.stderr).trim().to_owned())),
    }
}

fn missing(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, message)
}
