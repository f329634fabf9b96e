//! Finds and reads the spec, and reports its mistakes.

use std::path::{Path, PathBuf};
use std::{env, fs, io, path};

use anstream::eprintln;
use iadvize_codegen::diagnostic::{Diagnostics, Style};
use iadvize_codegen::model::Model;
use iadvize_codegen::source::{ReadError, Sources};

use crate::{program, text};

/// The folder of a spec.
pub struct Spec {
    folder: PathBuf,
}

impl Spec {
    /// The spec in `named`, or else the nearest `spec/` from the current folder upward. Prints which one it is.
    pub fn find(named: Option<&Path>) -> Result<Self, String> {
        let folder = match named {
            Some(folder) => absolute(folder).map_err(text)?,
            None => nearest(&env::current_dir().map_err(text)?)?,
        };
        eprintln!("spec: {}", folder.display());
        Ok(Self { folder })
    }

    /// The spec of the project in `root`.
    pub fn of(root: &Path) -> Option<Self> {
        Some(root.join("spec")).filter(|folder| folder.is_dir()).map(|folder| Self { folder })
    }

    /// The folder that holds the spec. Generated paths are relative to it.
    pub fn root(&self) -> &Path {
        self.folder.parent().unwrap_or(&self.folder)
    }

    /// The folder of the spec.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The spec, on top of the client's unless it is whole.
    pub fn sources(&self) -> Result<Sources, String> {
        complete(Sources::read(&self.folder))
    }

    /// The spec as of a revision of its repository.
    pub fn at_revision(&self, revision: &str) -> Result<Sources, String> {
        complete(Sources::at_revision(&self.folder, revision))
    }
}

/// Whether the spec describes the whole client. Any other spec extends the client's.
pub fn is_whole(sources: &Sources) -> bool {
    has(sources, "api.yaml")
}

fn has(sources: &Sources, path: &str) -> bool {
    let inside = |file: &str| file.split_once('/').is_some_and(|(_, inside)| inside.starts_with(path));
    sources.own_files().iter().any(|file| inside(&file.path))
}

/// Checks that a whole spec has all its parts, and puts any other on top of the client's.
pub fn complete(own: Result<Sources, ReadError>) -> Result<Sources, String> {
    let own = own.map_err(text)?;
    if own.own_files().is_empty() {
        return Err("error: the spec has no YAML file".to_owned());
    }
    if !is_whole(&own) {
        return extending(&own);
    }
    match ["indicators.yaml", "resources/"].into_iter().find(|part| !has(&own, part)) {
        Some(missing) => Err(format!("error: the spec has `api.yaml` but not `{missing}`, which the client needs")),
        None => Ok(own),
    }
}

#[cfg(feature = "extend")]
fn extending(own: &Sources) -> Result<Sources, String> {
    let mut sources = iadvize_codegen::extend::client();
    for file in own.own_files() {
        sources.add(&*file.path, &*file.text);
    }
    Ok(sources)
}

#[cfg(not(feature = "extend"))]
fn extending(_: &Sources) -> Result<Sources, String> {
    Err(NOT_SUPPORTED.to_owned())
}

/// `cargo codegen` is built without the client's spec, because it writes the list of that spec's files, which may not compile.
#[cfg(not(feature = "extend"))]
pub const NOT_SUPPORTED: &str = "error: the spec has no `api.yaml`, and this build does not support specs that extend \
    the client's\n\nhelp: run the installed program: `cargo install --path codegen --features cli`";

/// The path of a folder that `new` may still have to create. A link to a spec keeps its own name and place.
fn absolute(folder: &Path) -> io::Result<PathBuf> {
    let folder = path::absolute(folder)?;
    match (folder.parent(), folder.file_name()) {
        (Some(parent), Some(name)) => Ok(fs::canonicalize(parent).unwrap_or(parent.to_owned()).join(name)),
        _ => fs::canonicalize(folder),
    }
}

fn nearest(current: &Path) -> Result<PathBuf, String> {
    current.ancestors().map(|folder| folder.join("spec")).find(|folder| is_spec(folder)).ok_or_else(|| {
        format!(
            "error: could not find a spec in `{}` or any folder above it\n\n\
            note: a spec is a folder `spec/` that has a `.yaml` file, or has one in `spec/resources/`\n\
            help: run `{program}` in the project that has the spec, or name the folder with `--spec DIR`\n\
            help: to start a spec, run `{program} new RESOURCE --spec spec`",
            current.display(),
            program = program()
        )
    })
}

fn is_spec(folder: &Path) -> bool {
    let folders = [folder.to_owned(), folder.join("resources")];
    let mut entries = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
    entries.any(|entry| entry.path().extension().is_some_and(|extension| extension == "yaml"))
}

/// What the spec means, or a report of its mistakes.
pub fn model(sources: &Sources) -> Result<Model, String> {
    iadvize_codegen::analyze(sources).map_err(|problems| report(&problems, sources))
}

/// Every mistake with its place, how many there are, and where to read more.
pub fn report(problems: &Diagnostics, sources: &Sources) -> String {
    let count = problems.iter().count();
    let mut codes: Vec<&str> = problems.iter().map(|problem| problem.code().as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    let problems = problems.render(sources, Style::Coloured);
    let noun = if count == 1 { "problem" } else { "problems" };
    let (program, codes) = (program(), codes.join(", "));
    format!("{problems}\n\nerror: the spec has {count} {noun}; `{program} explain CODE` explains {codes}")
}
