//! The command `audit`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::{eprintln, println};
use clap::Args;
use iadvize_codegen::audit::Report;
use iadvize_codegen::source::Sources;

use crate::list::Format;
use crate::spec::{self, Spec};
use crate::text;

/// Compare the documentation page with the spec
///
/// Reads the spec alone, without the client's. Exits with 0 if page and spec agree, with 1 if they differ, and with 2 if
/// they cannot be compared.
#[derive(Args)]
pub struct Audit {
    /// The page, in Markdown
    page: PathBuf,
    /// The format of the report
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Audit {
    pub fn run(self, spec: Option<&Path>) -> Result<ExitCode, String> {
        let report = match self.report(spec) {
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

    fn report(&self, spec: Option<&Path>) -> Result<Report, String> {
        let name = self.page.to_string_lossy();
        let page = fs::read_to_string(&self.page).map_err(|error| format!("error: {name}: {error}"))?;
        let sources = Sources::read(Spec::find(spec)?.folder()).map_err(text)?;
        iadvize_codegen::audit::audit(&page, &name, &spec::model(&sources)?, &sources).map_err(text)
    }
}
