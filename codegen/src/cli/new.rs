//! The command `new`.

use std::path::Path;
use std::process::ExitCode;

use anstream::println;
use clap::Args;
use iadvize_codegen::output::OutputTree;
use iadvize_codegen::scaffold::scaffold;
use iadvize_codegen::source::Sources;

use crate::spec::{self, Spec};
use crate::{program, text};

/// Start a resource: write its file, with every key of the language as a comment
#[derive(Args)]
pub struct New {
    /// The resource's name on the wire, such as queue
    resource: String,
}

impl New {
    pub fn run(self, spec: Option<&Path>) -> Result<ExitCode, String> {
        let spec = Spec::find(spec)?;
        let mut own =
            if spec.folder().exists() { Sources::read(spec.folder()).map_err(text)? } else { Sources::default() };
        let whole = spec::is_whole(&own);
        let below = if whole || spec.folder().join("resources").is_dir() { "/resources" } else { "" };
        let name = spec.folder().file_name().unwrap_or_default().to_string_lossy();
        let mut file = scaffold(&format!("{name}{below}"), &self.resource).map_err(text)?;
        if !whole {
            file.text = for_extension(&file.text);
        }
        if spec.root().join(&file.path).exists() {
            return Err(format!("error: `{}` exists; edit it, or choose another name", file.path));
        }
        own.add(&*file.path, &*file.text);
        let sources = spec::complete(Ok(own))?;
        spec::model(&sources).map_err(|report| {
            format!(
                "{report}\nerror: wrote nothing, because `{}` would not pass; fix this, or choose another name",
                file.path
            )
        })?;
        let mut tree = OutputTree::default();
        tree.add(file.path.clone(), file.text);
        tree.write(spec.root()).map_err(text)?;
        print_steps(&file.path, whole);
        Ok(ExitCode::SUCCESS)
    }
}

/// The text without its first line, which names the schema, and without the README: only the client's spec has the two.
fn for_extension(text: &str) -> String {
    let text = text.split_once('\n').map_or(text, |(_, text)| text);
    text.replace("## See spec/README.md.\n", "").replace("cargo codegen", program())
}

fn print_steps(path: &str, whole: bool) {
    let (program, out) = (program(), if whole { "" } else { " --out FOLDER" });
    println!("created {path}\n");
    println!("1. Fill in the file from the documentation. Its comments show every key.");
    println!("2. Run `{program}{out}`. It shows each mistake with its place, and writes the code.");
    println!("3. Read `git diff`: the calls and types that the file makes.");
}
