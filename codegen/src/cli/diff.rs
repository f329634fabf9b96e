//! `cargo codegen diff`.

use std::path::Path;
use std::process::ExitCode;

use anstream::{print, println};
use clap::{Args, ValueEnum};
use iadvize_codegen::diff::{Report, Version};
use iadvize_codegen::model::Model;
use iadvize_codegen::source::Sources;

use crate::{spec, text};

/// Say what changes of the spec mean to those who use the client
///
/// Every change is breaking, additive or invisible; `cargo codegen explain RULE` says more of each rule. Exits with 0
/// whenever both specs can be read, whatever has changed, and with 1 otherwise.
#[derive(Args)]
pub struct Diff {
    /// A folder that holds spec/, or else a revision of git, such as HEAD~3 or v0.1.0
    old: String,
    /// The same; without it, the spec of the working tree
    new: Option<String>,
    /// For people, for CHANGELOG.md or for programs
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Markdown,
    Json,
}

impl Diff {
    pub fn run(self) -> Result<ExitCode, String> {
        let old = sources(&self.old)?;
        let new = self.new.as_deref().map_or_else(spec::sources, sources)?;
        let changes = iadvize_codegen::diff::diff(
            &model(&old, &self.old)?,
            &model(&new, self.new.as_deref().unwrap_or("the working tree"))?,
        );
        let report = Report::new(&changes, &old, &new, Version::current());
        match self.format {
            Format::Text => print!("{}", report.text()),
            Format::Markdown => print!("{}", report.markdown()),
            Format::Json => println!("{}", serde_json::to_string_pretty(&report).map_err(text)?),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn sources(name: &str) -> Result<Sources, String> {
    let folder = Path::new(name);
    match folder.join("spec") {
        spec if spec.is_dir() => Sources::read(&spec),
        _ if folder.is_dir() => return Err(format!("error: {name} holds no folder spec/")),
        _ => Sources::at_revision(&spec::workspace(), name),
    }
    .map_err(text)
}

fn model(sources: &Sources, name: &str) -> Result<Model, String> {
    let told = |problems| format!("{}\nerror: cannot read the spec of {name}", spec::report(&problems, sources));
    iadvize_codegen::analyze(sources).map_err(told)
}
