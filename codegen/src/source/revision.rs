//! A spec as it was: read out of git, which is run as a program.

use std::io;
use std::path::Path;
use std::process::Command;

use super::{Sources, not_text};

impl Sources {
    /// Reads every YAML file below `spec/` in `folder`, as it was at `revision` of the git repository that `folder` is in.
    /// Neither the files nor the repository are changed.
    ///
    /// # Errors
    /// No git, no repository, no such revision, or no spec there.
    pub fn at_revision(folder: &Path, revision: &str) -> io::Result<Self> {
        git(folder, &["rev-parse", "--git-dir"])
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", folder.display())))?;
        let commit = format!("{revision}^{{commit}}");
        let commit = git(folder, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
            .map_err(|_| missing(format!("`{revision}` is no revision that git knows, and no folder")))?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        let listed = git(folder, &["ls-tree", "-r", "-z", "--name-only", &commit, "--", "spec/"])?;
        let listed = String::from_utf8_lossy(&listed).into_owned();
        let mut sources = Self::default();
        for path in listed.split('\0').filter(|path| Self::is_spec(path)) {
            let bytes = git(folder, &["show", &format!("{commit}:./{path}")])?;
            sources.add(path, String::from_utf8(bytes).map_err(|error| not_text(path, &error))?);
        }
        match sources.files.is_empty() {
            true => Err(missing(format!("there is no spec/ at revision `{revision}`"))),
            false => Ok(sources),
        }
    }
}

/// What git prints, or what it complains of.
fn git(folder: &Path, arguments: &[&str]) -> io::Result<Vec<u8>> {
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output();
    let output = output.map_err(|error| io::Error::new(error.kind(), format!("git cannot be run: {error}")))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(io::Error::other(String::from_utf8_lossy(&output.stderr).trim().to_owned())),
    }
}

fn missing(message: String) -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, message)
}
