//! The command `audit`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::{eprintln, println};
use clap::{Args, ValueEnum};
use iadvize_codegen::audit::{self, Left, Report};
use iadvize_codegen::input;
use iadvize_codegen::model::Model;
use iadvize_codegen::output::{OutputTree, Place};
use iadvize_codegen::source::Sources;

use crate::generate::print_diff;
use crate::list::Format;
use crate::spec::{self, Spec};
use crate::text;

/// Compare the documentation page or real responses with the spec
///
/// Reads the spec alone, without the client's. Exits with 0 if they agree, with 1 if they differ, and with 2 if they cannot
/// be compared. With `--apply`, prints the changes of the spec that make them agree as a diff, and exits with 1 if some
/// differences are left to you.
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
    /// Print the edits of the spec as a diff; `--apply=write` also writes the files
    #[arg(long, value_enum, value_name = "write", num_args = 0..=1, default_missing_value = "print", require_equals = true)]
    #[arg(hide_possible_values = true, conflicts_with = "format")]
    apply: Option<Apply>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Apply {
    Print,
    Write,
}

/// The page, the shapes and the spec.
struct Compared {
    page: Option<(String, String)>,
    shapes: Option<(String, String)>,
    spec: Spec,
    sources: Sources,
}

impl Audit {
    pub fn run(self, spec: Option<&Path>) -> Result<ExitCode, String> {
        let (compared, report) = match self.report(spec) {
            Ok(found) => found,
            Err(failure) => {
                eprintln!("{failure}");
                return Ok(ExitCode::from(2));
            }
        };
        let agrees = match (self.apply, self.format) {
            (Some(apply), _) => compared.apply(&report, apply)?,
            (None, Format::Text) => {
                println!("{}", report.text());
                report.agrees()
            }
            (None, Format::Json) => {
                println!("{}", serde_json::to_string_pretty(&report).map_err(text)?);
                report.agrees()
            }
        };
        Ok(if agrees { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn report(&self, spec: Option<&Path>) -> Result<(Compared, Report), String> {
        let page = self.page.as_deref().map(read).transpose()?;
        let shapes = self.shapes.as_deref().map(read).transpose()?;
        let spec = Spec::find(spec)?;
        let sources = Sources::read(spec.folder()).map_err(text)?;
        let model = spec::model(&sources)?;
        if let Some((name, page)) = page.as_ref().filter(|_| self.accept) {
            let mut tree = OutputTree::default();
            tree.add(audit::ACCEPTED.to_owned(), audit::accept(page, name, &model, &sources)?);
            tree.write(spec.folder()).map_err(text)?;
        }
        let compared = Compared { page, shapes, spec, sources };
        let report = compared.audit(&model, &compared.sources).map_err(text)?;
        Ok((compared, report))
    }
}

impl Compared {
    fn audit(&self, model: &Model, sources: &Sources) -> Result<Report, String> {
        let mut report = Report::default();
        if let Some((name, page)) = &self.page {
            let path = self.spec.folder().join(audit::ACCEPTED);
            let accepted = if path.exists() { Some(read(&path)?.1) } else { None };
            report = report.and(audit::audit(page, name, accepted.as_deref(), model, sources)?);
        }
        if let Some((name, shapes)) = &self.shapes {
            report = report.and(audit::shapes(shapes, name, model, sources)?);
        }
        Ok(report)
    }

    /// Prints or writes the edits, and says what is left. Returns whether nothing is.
    fn apply(&self, report: &Report, apply: Apply) -> Result<bool, String> {
        let applied = audit::apply(report, &self.sources, &|model, sources| self.audit(model, sources).ok());
        for file in &applied.files {
            let side = |folder: &str, text: &Option<String>| match text {
                Some(_) => format!("{folder}/{}", file.path),
                None => "/dev/null".to_owned(),
            };
            let names = (side("a", &file.old), side("b", &file.new));
            print_diff((&names.0, &names.1), file.old.as_deref(), file.new.as_deref());
            if apply == Apply::Write {
                let place = Place::new(self.spec.root(), &file.path);
                place
                    .and_then(|place| file.new.as_deref().map_or_else(|| place.delete(), |new| place.write(new)))
                    .map_err(|error| format!("error: {}: {error}", file.path))?;
            }
        }
        for Left { finding, reason } in &applied.left {
            eprintln!("left: {finding}: {reason}");
        }
        let verb = if apply == Apply::Write { "applied" } else { "can be applied" };
        eprintln!("{} differences {verb}, {} are left", applied.count, applied.left.len());
        Ok(applied.left.is_empty())
    }
}

/// The name of a file, and its text.
fn read(path: &Path) -> Result<(String, String), String> {
    let name = path.to_string_lossy().into_owned();
    let text = input::text(path).map_err(|error| format!("error: {name}: {error}"))?;
    Ok((name, text))
}
