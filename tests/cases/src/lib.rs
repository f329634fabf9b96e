//! Makes test cases from the spec. Build scripts of the test packages write them into the target folder, which is all
//! that they need: the generated client is not a dependency.

mod names;
mod records;
mod samples;
mod shapes;
mod sides;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use iadvize_codegen::diagnostic::Style;
use iadvize_codegen::model::Model;
use iadvize_codegen::source::Sources;

pub use names::imports;
pub use records::records;
pub use samples::samples;
pub use shapes::shapes;
pub use sides::{Side, cases};

/// A file's name, and what makes its text.
pub type File = (&'static str, fn(&Model) -> String);

/// Writes files that are made from the workspace's spec into the folder that Cargo gives to a build script. The script runs
/// again when the spec changes.
///
/// # Errors
/// A file that cannot be read or written, or no build script.
///
/// # Panics
/// Panics with the diagnostics if the spec is invalid.
pub fn write(files: &[File]) -> Result<(), Box<dyn Error>> {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec").canonicalize()?;
    println!("cargo::rerun-if-changed={}", spec.display());
    let sources = Sources::read(&spec)?;
    let model = iadvize_codegen::analyze(&sources)
        .unwrap_or_else(|problems| panic!("\n{}", problems.render(&sources, Style::Plain)));
    let folder = env::var("OUT_DIR")?;
    for (name, make) in files {
        fs::write(Path::new(&folder).join(name), make(&model))?;
    }
    Ok(())
}
