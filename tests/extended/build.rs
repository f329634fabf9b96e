//! Generates the table of the command line, with the resources of the client, of `tests/private-crate` and of this crate.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use iadvize_codegen::{diagnostic::Style, extend};

fn main() -> Result<(), Box<dyn Error>> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("no parent")?;
    let paths = ["private-crate/spec", "extended/spec"];
    for path in paths {
        println!("cargo::rerun-if-changed={}", tests.join(path).display());
    }
    let sources = extend::sources(tests, &paths.map(ToOwned::to_owned))?;
    let table = extend::table(&sources, "cargo build").map_err(|problems| problems.render(&sources, Style::Plain))?;
    Ok(fs::write(Path::new(&env::var("OUT_DIR")?).join("table.rs"), table)?)
}
