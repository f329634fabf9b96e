//! A copy of the spec, which the specs of other crates extend.

use crate::source::Sources;

pub fn copy(sources: &Sources) -> String {
    let files = sources.iter().map(|(_, file)| format!("    ({:?}, {}),\n", file.path, raw(&file.text)));
    format!(
        "//! The client's own spec, which the specs of other crates extend.\n\n\
         /// Every file: its path and its text.\n\
         pub const FILES: &[(&str, &str)] = &[\n{}];\n",
        files.collect::<String>()
    )
}

/// A raw string literal, which keeps the lines of the text.
fn raw(text: &str) -> String {
    let text = text.replace('\r', "");
    let hashes = (1..).map(|count| "#".repeat(count)).find(|hashes| !text.contains(&format!("\"{hashes}")));
    let hashes = hashes.unwrap_or_default();
    format!("r{hashes}\"{text}\"{hashes}")
}
