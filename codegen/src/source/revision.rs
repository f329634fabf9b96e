//! Reads a spec from a revision, with the program `git`.

use std::io;
use std::path::Path;
use std::process::Command;

use super::{ReadError, Sources, not_text};

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
        let listed = git(folder, &["ls-tree", "-r", "-z", "--name-only", &commit, "--", &format!("{name}/")])?;
        let listed = String::from_utf8_lossy(&listed).into_owned();
        let mut sources = Self::default();
        for path in listed.split('\0').filter(|path| Self::is_spec(path)) {
            let bytes = git(folder, &["show", &format!("{commit}:./{path}")])?;
            sources.add(path, String::from_utf8(bytes).map_err(|error| not_text(path, &error))?);
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
