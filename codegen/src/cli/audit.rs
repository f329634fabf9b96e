//! `cargo codegen audit`.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anstream::{eprintln, println};
use clap::Args;
use iadvize_codegen::audit::Report;
use iadvize_codegen::source::Sources;

use crate::list::Format;
use crate::{spec, text};

/// Compare the documentation page with the spec
///
/// Exits with 0 where they agree, with 1 where they have drifted apart, and with 2 where they cannot be compared.
#[derive(Args)]
pub struct Audit {
    /// The page, in Markdown
    page: PathBuf,
    /// The folder of the spec, if it is not this workspace's
    #[arg(long)]
    spec: Option<PathBuf>,
    /// For people or for machines
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Audit {
    pub fn run(self) -> Result<ExitCode, String> {
        let report = match self.report() {
            Ok(report) => report,
            Err(failure) => {
                eprintln!("{failure}");
                return Ok(ExitCode::from(2));
            }
        };
        match self.format {
            Format::Text => println!("{}", report.text()),
            Format::Json => println!("{}", serde_json::to_string_pretty(&report).map_err(text)?),
        }
        Ok(if report.agrees() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn report(&self) -> Result<Report, String> {
        let name = self.page.to_string_lossy();
        let page = fs::read_to_string(&self.page).map_err(|error| format!("error: {name}: {error}"))?;
        let sources = match &self.spec {
            Some(folder) => Sources::read(folder).map_err(text)?,
            None => spec::sources()?,
        };
        let model = iadvize_codegen::analyze(&sources).map_err(|problems| spec::report(&problems, &sources))?;
        iadvize_codegen::audit::audit(&page, &name, &model, &sources).map_err(|failure| format!("error: {failure}"))
    }
}
