//! Specs of other crates. They extend the client's own: what it declares can be referred to, and only what they declare
//! themselves is written.

use std::io;
use std::path::Path;

use proc_macro2::TokenStream;

use crate::diagnostic::Diagnostics;
use crate::output::OutputTree;
use crate::source::Sources;
use crate::{analyze, emit, format, surface};

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
/// A folder or file that cannot be read, and no file at all.
pub fn sources(root: &Path, paths: &[String]) -> io::Result<Sources> {
    let mut sources = client();
    paths.iter().try_for_each(|path| sources.add_path(root, path))?;
    if sources.own_files().is_empty() {
        let message = if paths.is_empty() {
            "no path is given".to_owned()
        } else {
            format!("{}: no YAML file", paths.join(", "))
        };
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    Ok(sources)
}

/// What the spec makes as items of one module.
///
/// # Errors
/// Everything that is wrong with the spec.
pub fn items(sources: &Sources) -> Result<TokenStream, Diagnostics> {
    let text = inline(sources)?;
    Ok(text.parse().unwrap_or_else(|error| panic!("emitted invalid Rust: {error}\n{text}")))
}

/// The same as text, made by `maker`.
///
/// # Errors
/// Everything that is wrong with the spec.
pub fn text(sources: &Sources, maker: &str) -> Result<String, Diagnostics> {
    Ok(format::included(&inline(sources)?, &origin(sources), maker))
}

/// The same as files of `folder`, one for each resource.
///
/// # Errors
/// Everything that is wrong with the spec.
pub fn files(sources: &Sources, folder: &str, maker: &str) -> Result<OutputTree, Diagnostics> {
    let (model, origin) = (analyze(sources)?, origin(sources));
    Ok(format::format(emit::files(&model, &surface::surface(&model), folder, &origin), &[folder], maker))
}

fn inline(sources: &Sources) -> Result<String, Diagnostics> {
    let model = analyze(sources)?;
    Ok(emit::inline(&model, &surface::surface(&model)))
}

fn origin(sources: &Sources) -> String {
    let paths: Vec<&str> = sources.own_files().iter().map(|file| &*file.path).collect();
    paths.join(", ")
}
