//! Specs of other crates. They extend the client's spec: they can refer to its declarations, and only their own
//! declarations are generated.

use std::io::{Error, ErrorKind};
use std::path::Path;

use proc_macro2::TokenStream;

use crate::diagnostic::Diagnostics;
use crate::emit::File;
use crate::output::OutputTree;
use crate::source::{ReadError, Sources};
use crate::{analyze, emit, format, surface};

#[path = "generated/spec.rs"]
mod spec;

/// The client's spec. Files that are added to it extend it.
pub fn client() -> Sources {
    let mut sources = Sources::default();
    for (path, text) in spec::FILES {
        // The folder of another crate's spec can also be `spec`.
        sources.add(path.replacen("spec/", "iadvize/", 1), *text);
    }
    sources.extended()
}

/// The client's spec, extended by the files at `paths` below `root` and by every YAML file in the folders there.
///
/// # Errors
/// A folder or file cannot be read, a path has no YAML file, or `paths` is empty.
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

/// The generated code as items of one module.
pub fn items(sources: &Sources) -> Result<TokenStream, Diagnostics> {
    let text = inline(sources)?;
    Ok(text.parse().unwrap_or_else(|error| panic!("emitted invalid Rust: {error}\n{text}")))
}

/// The same as text, with `maker` in its header.
pub fn text(sources: &Sources, maker: &str) -> Result<String, Diagnostics> {
    Ok(format::included(&inline(sources)?, &origin(sources), maker))
}

/// The same as files in `folder`, one for each resource.
pub fn files(sources: &Sources, folder: &str, maker: &str) -> Result<OutputTree, Diagnostics> {
    let (model, origin) = (analyze(sources)?, origin(sources));
    Ok(format::format(emit::files(&model, &surface::surface(&model), folder, &origin), &[folder], maker))
}

/// The table of the command line with the resources of the client and of the spec, as a module in `path`.
pub fn table(sources: &Sources, path: &str, maker: &str) -> Result<OutputTree, Diagnostics> {
    let file = File {
        path: path.to_owned(),
        origin: origin(sources),
        code: emit::table::table(&analyze(sources)?, "iadvize_cli::table"),
    };
    Ok(format::format(std::iter::once(file), &[], maker))
}

fn inline(sources: &Sources) -> Result<String, Diagnostics> {
    let model = analyze(sources)?;
    Ok(emit::inline(&model, &surface::surface(&model)))
}

fn origin(sources: &Sources) -> String {
    let paths: Vec<&str> = sources.own_files().iter().map(|file| &*file.path).collect();
    paths.join(", ")
}
