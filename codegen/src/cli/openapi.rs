//! The command `openapi`.

use std::path::{self, Path, PathBuf};
use std::process::ExitCode;

use anstream::{eprintln, print, println};
use clap::Args;
use iadvize_codegen::openapi::{Dialect, Export, Keys, Lists, Options, Profile, export};
use iadvize_codegen::output::Place;

use crate::generate::print_diff;
use crate::spec::{self, Spec};
use crate::text;

/// Describe the API in OpenAPI, for other languages and for tools
#[derive(Args)]
pub struct OpenApi {
    /// The version of OpenAPI
    #[arg(long, value_enum, default_value_t)]
    dialect: Dialect,
    /// Which values responses have
    #[arg(long, value_enum, default_value_t)]
    profile: Profile,
    /// How filters take several values
    #[arg(long, value_enum, default_value_t)]
    lists: Lists,
    /// The places of the API key that the document has
    #[arg(long, value_enum, default_value_t)]
    keys: Keys,
    /// The file to write, instead of standard output
    #[arg(long, value_name = "FILE", conflicts_with = "losses")]
    out: Option<PathBuf>,
    /// Write nothing; exit with 1 and show a diff if the file given by `--out` is missing or changed
    #[arg(long, requires = "out")]
    check: bool,
    /// Show what OpenAPI cannot say about the API, and what the document says instead
    #[arg(long)]
    losses: bool,
}

impl OpenApi {
    pub fn run(self, spec: Option<&Path>) -> Result<ExitCode, String> {
        let sources = Spec::find(spec)?.sources()?;
        let model = spec::model(&sources)?;
        let options = Options { dialect: self.dialect, profile: self.profile, lists: self.lists, keys: self.keys };
        let Some(Export { text: document, losses }) = export(&model, options) else {
            return Err("error: `api.yaml` has no `about`, which has the title and the version of the API".to_owned());
        };
        match self.out {
            _ if self.losses => print!("{losses}"),
            None => print!("{document}"),
            Some(out) => return write(&out, &document, self.check),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn write(out: &Path, document: &str, check: bool) -> Result<ExitCode, String> {
    let shown = out.display().to_string();
    let full = path::absolute(out).map_err(text)?;
    // The folder may not exist yet.
    let folder = full.ancestors().skip(1).find(|folder| folder.is_dir());
    let inside = folder.and_then(|folder| Some((folder, full.strip_prefix(folder).ok()?.to_string_lossy())));
    let Some((folder, inside)) = &inside else {
        return Err(format!("error: cannot write to `{shown}`: it is not a file"));
    };
    let place = Place::new(folder, inside).map_err(text)?;
    let old = place.read().map_err(text)?;
    if old.as_deref() == Some(document) {
        println!("{shown} is up to date");
        return Ok(ExitCode::SUCCESS);
    }
    if check {
        print_diff((&shown, &shown), old.as_deref(), Some(document));
        eprintln!("error: {shown} is out of date; run the command without `--check`");
        return Ok(ExitCode::FAILURE);
    }
    place.write(document).map_err(text)?;
    println!("{} {shown}", if old.is_some() { "updated" } else { "created" });
    Ok(ExitCode::SUCCESS)
}
