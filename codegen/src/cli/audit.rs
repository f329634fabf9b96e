//! The command `audit`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::{eprintln, println};
use clap::Args;
use iadvize_codegen::audit::{self, Report};
use iadvize_codegen::input;
use iadvize_codegen::output::OutputTree;
use iadvize_codegen::source::Sources;

use crate::list::Format;
use crate::spec::{self, Spec};
use crate::text;

/// Compare the documentation page or real responses with the spec
///
/// Reads the spec alone, without the client's. Exits with 0 if they agree, with 1 if they differ, and with 2 if they cannot
/// be compared.
#[derive(Args)]
pub struct Audit {
    /// The page, in Markdown
    #[arg(required_unless_present = "shapes")]
    page: Option<PathBuf>,
    /// Record that you have read the texts of the page that the audit does not interpret
    #[arg(long, requires = "page")]
    accept: bool,
    /// The shapes of responses, which `iadvize::transport::Shapes` saves
    #[arg(long, value_name = "FILE")]
    shapes: Option<PathBuf>,
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
        let page = self.page.as_deref().map(read).transpose()?;
        let shapes = self.shapes.as_deref().map(read).transpose()?;
        let spec = Spec::find(spec)?;
        let sources = Sources::read(spec.folder()).map_err(text)?;
        let model = spec::model(&sources)?;
        let mut report = Report::default();
        if let Some((name, page)) = &page {
            let path = spec.folder().join(audit::ACCEPTED);
            if self.accept {
                let mut tree = OutputTree::default();
                tree.add(audit::ACCEPTED.to_owned(), audit::accept(page, name, &model, &sources)?);
                tree.write(spec.folder()).map_err(text)?;
            }
            let accepted = if path.exists() { Some(read(&path)?.1) } else { None };
            report = report.and(audit::audit(page, name, accepted.as_deref(), &model, &sources)?);
        }
        if let Some((name, shapes)) = &shapes {
            report = report.and(audit::shapes(shapes, name, &model, &sources).map_err(text)?);
        }
        Ok(report)
    }
}

/// The name of a file, and its text.
fn read(path: &Path) -> Result<(String, String), String> {
    let name = path.to_string_lossy().into_owned();
    let text = input::text(path).map_err(|error| format!("error: {name}: {error}"))?;
    Ok((name, text))
}
