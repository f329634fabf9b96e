//! The spec itself, for specs of other crates to extend.

use crate::source::Sources;

/// The module that holds every file of the spec.
pub fn copy(sources: &Sources) -> String {
    let files = sources.iter().map(|(_, file)| format!("    ({:?}, {}),\n", file.path, raw(&file.text)));
    format!(
        "//! The client's own spec, which the specs of other crates extend.\n\n\
         /// Every file: where it is, and what it holds.\n\
         pub const FILES: &[(&str, &str)] = &[\n{}];\n",
        files.collect::<String>()
    )
}

/// A text with its lines, in place of a single line of escapes.
fn raw(text: &str) -> String {
    let text = text.replace('\r', "");
    let hashes = (1..).map(|count| "#".repeat(count)).find(|hashes| !text.contains(&format!("\"{hashes}")));
    let hashes = hashes.unwrap_or_default();
    format!("r{hashes}\"{text}\"{hashes}")
}
