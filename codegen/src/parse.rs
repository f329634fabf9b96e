//! Stage 1: text to [`raw::Spec`].

pub(crate) mod lower;
pub mod notation;
pub mod raw;
pub mod remark;
pub mod shape;
mod words;
pub(crate) mod yaml;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Source, Sources, Span};
use lower::Lower;

/// Reads every file as what its place in the folder says it is.
///
/// # Errors
/// Everything that is wrong with the text: YAML, keys, words and notations.
pub fn parse(sources: &Sources) -> Result<raw::Spec, Diagnostics> {
    let mut sink = Diagnostics::default();
    let mut api = None;
    let mut enums = None;
    let mut indicators = None;
    let mut resources = Vec::new();
    for (id, file) in sources.iter() {
        let (folder, name) = place(&file.path);
        match (folder, name) {
            ("", "api.yaml") => api = read(id, file, &mut sink),
            ("", "enums.yaml") => enums = read(id, file, &mut sink),
            ("", "indicators.yaml") => indicators = read(id, file, &mut sink),
            ("resources", name) if name.ends_with(".yaml") => {
                resources.extend(read(id, file, &mut sink).map(|resource| (file.path.clone(), resource)))
            }
            _ => sink.push(unexpected(id, &file.path)),
        }
    }
    sink.barrier(raw::Spec { api, enums: enums.unwrap_or_default(), indicators, resources })
}

fn read<T: Lower>(id: FileId, file: &Source, sink: &mut Diagnostics) -> Option<T> {
    match yaml::parse(id, &file.text) {
        Ok(node) => T::lower(node, sink),
        Err(diagnostic) => {
            sink.push(diagnostic);
            None
        }
    }
}

/// The folder below the spec's own, and the file's name.
fn place(path: &str) -> (&str, &str) {
    let inside = path.split_once('/').map_or(path, |(_, inside)| inside);
    inside.rsplit_once('/').unwrap_or(("", inside))
}

fn unexpected(id: FileId, path: &str) -> Diagnostic {
    let span = Span { file: id, start: 0, end: 1 };
    Diagnostic::new(Code::UnexpectedFile, format!("`{path}` has no place in a spec"), span, "not read")
        .help("a spec has api.yaml, enums.yaml, indicators.yaml and resources/*.yaml")
}
