//! The spec of this workspace, and what its author is told.

use std::path::{Path, PathBuf};

use iadvize_codegen::diagnostic::{Diagnostics, Style};
use iadvize_codegen::source::Sources;

use crate::text;

/// The spec as text. It has to be whole: one that extends another may go without some of these files.
pub fn sources() -> Result<Sources, String> {
    let sources = Sources::read(&workspace().join("spec")).map_err(text)?;
    for needed in ["spec/api.yaml", "spec/indicators.yaml", "spec/resources/"] {
        if !sources.iter().any(|(_, source)| source.path.starts_with(needed)) {
            return Err(format!("error: {needed} is missing, and the client cannot do without"));
        }
    }
    Ok(sources)
}

/// The command runs anywhere inside the workspace that it was built in.
pub fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

/// Every problem with its place, how many there are, and where to read more.
pub fn report(problems: &Diagnostics, sources: &Sources) -> String {
    let count = problems.iter().count();
    let mut codes: Vec<&str> = problems.iter().map(|problem| problem.code().as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    let problems = problems.render(sources, Style::Coloured);
    let noun = if count == 1 { "problem" } else { "problems" };
    format!(
        "{problems}\n\nerror: the spec has {count} {noun}; `cargo codegen explain CODE` says more of {}",
        codes.join(", ")
    )
}
