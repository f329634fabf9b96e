//! Specs of other crates. They extend the client's own: what it declares can be referred to, and only what they declare
//! themselves is written.

use std::io::{Error, ErrorKind};
use std::path::Path;

use proc_macro2::TokenStream;

use crate::diagnostic::Diagnostics;
use crate::output::OutputTree;
use crate::source::{ReadError, Sources};
use crate::{analyze, emit, format};

/// A copy of the client's spec.
#[path = "generated/spec.rs"]
mod spec;

/// The client's spec, for files to be added that extend it.
pub fn client() -> Sources {
    let mut sources = Sources::default();
    for (path, text) in spec::FILES {
        // Other specs may well be in a folder of the same name.
        sources.add(path.replacen("spec/", "iadvize/", 1), *text);
    }
    sources.extended()
}

/// The files at `paths` below `root`, and every YAML file in the folders there, as what extends the client's spec.
///
/// # Errors
/// A folder or file that cannot be read, a path without a YAML file, and no path at all.
pub fn sources(root: &Path, paths: &[String]) -> Result<Sources, ReadError> {
    if paths.is_empty() {
        return Err(Error::new(ErrorKind::InvalidInput, "no path is given").into());
    }
    let mut sources = client();
    for path in paths {
        let before = sources.own_files().len();
        sources.add_path(root, path)?;
        if sources.own_files().len() == before {
            return Err(ReadError::new(path, Error::new(ErrorKind::NotFound, "no YAML file")));
        }
    }
    Ok(sources)
}

/// What the spec makes as items of one module.
///
/// # Errors
/// Everything that is wrong with the spec.
pub fn items(sources: &Sources) -> Result<TokenStream, Diagnostics> {
    Ok(format::unmarked(emit::inline(&analyze(sources)?)))
}

/// The same as text, made by `maker`.
///
/// # Errors
/// Everything that is wrong with the spec.
pub fn text(sources: &Sources, maker: &str) -> Result<String, Diagnostics> {
    Ok(format::included(emit::inline(&analyze(sources)?), &origin(sources), maker))
}

/// The same as files of `folder`, one for each resource.
///
/// # Errors
/// Everything that is wrong with the spec.
pub fn files(sources: &Sources, folder: &str, maker: &str) -> Result<OutputTree, Diagnostics> {
    let (model, origin) = (analyze(sources)?, origin(sources));
    Ok(format::format(emit::files(&model, folder, &origin, &[]), &[folder], maker))
}

fn origin(sources: &Sources) -> String {
    let paths: Vec<&str> = sources.own_files().iter().map(|file| &*file.path).collect();
    paths.join(", ")
}
