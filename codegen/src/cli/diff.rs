//! The command `diff`.

use std::cell::LazyCell;
use std::path::Path;
use std::process::ExitCode;

use anstream::{print, println};
use clap::{Args, ValueEnum};
use iadvize_codegen::diff::{self, Report, Version};
use iadvize_codegen::model::Model;
use iadvize_codegen::source::{self, Sources};

use crate::spec::{self, Spec};
use crate::text;

/// Show what changes of the spec mean to users of the client
///
/// Every change is breaking, additive or invisible; `explain RULE` explains each rule. The next version counts from that of
/// this program. For the working tree, the report also lists hand-written places that name what is gone. Exits with 0 if both specs can be read, and with 1 otherwise.
#[derive(Args)]
pub struct Diff {
    /// A folder that holds spec/, or else a git revision such as HEAD~3 or v0.1.0
    old: String,
    /// The same; by default the spec of the working tree
    new: Option<String>,
    /// The format of the report: markdown is for a changelog
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
    pub fn run(self, named: Option<&Path>) -> Result<ExitCode, String> {
        let spec = LazyCell::new(|| Spec::find(named));
        let spec = || spec.as_ref().map_err(String::clone);
        let old = sources(&self.old, spec)?;
        let new = match &self.new {
            Some(new) => sources(new, spec)?,
            None => spec()?.sources()?,
        };
        let (old_name, new_name) = (&*self.old, self.new.as_deref().unwrap_or("the working tree"));
        let (old_model, new_model) = (model(&old, old_name)?, model(&new, new_name)?);
        let changes = diff::diff(&old_model, &new_model);
        let mut report = Report::new(&changes, &old, &new, Version::current());
        if spec::is_whole(&new) {
            report = report.with_documents(diff::documents(&old_model, &new_model));
        }
        if self.new.is_none() {
            let files = source::hand_written(spec()?.root()).map_err(text)?;
            report = report.with_mentions(diff::mentions((&old_model, &old), (&new_model, &new), &files));
        }
        match self.format {
            Format::Text => print!("{}", report.text()),
            Format::Markdown => print!("{}", report.markdown()),
            Format::Json => println!("{}", serde_json::to_string_pretty(&report).map_err(text)?),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn sources<'a>(name: &str, spec: impl FnOnce() -> Result<&'a Spec, String>) -> Result<Sources, String> {
    let folder = Path::new(name);
    match Spec::of(folder) {
        Some(spec) => spec.sources(),
        None if folder.is_dir() => Err(format!("error: `{name}` has no folder `spec/`")),
        None => spec()?.at_revision(name),
    }
}

fn model(sources: &Sources, name: &str) -> Result<Model, String> {
    spec::model(sources).map_err(|report| format!("{report}\nerror: cannot read the spec of `{name}`"))
}
