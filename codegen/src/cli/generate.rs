//! Without a command: generates code, or checks that it is up to date.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anstream::{print, println};
use clap::Args;
use iadvize_codegen::diagnostic::Diagnostics;
use iadvize_codegen::output::{Difference, OutputTree};
use iadvize_codegen::source::Sources;

use crate::spec::{self, Spec};
use crate::{program, text};

#[derive(Args)]
pub struct Generate {
    /// Write nothing; exit with 1 and show a diff if a generated file is missing, changed or left over
    #[arg(long)]
    check: bool,
    /// The folder for the code of a spec that extends the client's, relative to the folder that holds the spec
    #[arg(long, value_name = "FOLDER")]
    out: Option<String>,
}

impl Generate {
    pub fn is_given(&self) -> bool {
        self.check || self.out.is_some()
    }

    pub fn run(self, spec: Option<&Path>) -> Result<ExitCode, String> {
        let start = Instant::now();
        let spec = Spec::find(spec)?;
        let sources = spec.sources()?;
        let (root, tree) = self.tree(spec.root(), &sources)?;
        let differences = if self.check { tree.compare(&root) } else { tree.write(&root) }.map_err(text)?;
        differences.iter().for_each(if self.check { print_difference } else { print_change });
        let files = tree.iter().count();
        let lines: usize = tree.iter().map(|(_, text)| text.lines().count()).sum();
        let time = start.elapsed().as_millis();
        let verb = if self.check { "differ" } else { "changed" };
        println!("{files} files, {lines} lines; {} {verb}; {time} ms", differences.len());
        match self.check && !differences.is_empty() {
            true => Err(format!("error: generated files are out of date; run `{}`", self.command())),
            false => Ok(ExitCode::SUCCESS),
        }
    }

    /// The files, and the folder that their paths are relative to.
    fn tree(&self, root: &Path, sources: &Sources) -> Result<(PathBuf, OutputTree), String> {
        let report = |problems: Diagnostics| spec::report(&problems, sources);
        let failure = match (spec::is_whole(sources), &self.out) {
            (true, None) => {
                return iadvize_codegen::generate(sources).map(|tree| (root.to_owned(), tree)).map_err(report);
            }
            (true, Some(_)) => {
                "error: `--out` does not apply to a spec that has `api.yaml`: its files have fixed places"
            }
            (false, None) => "error: the spec extends the client's; name the folder for its code with `--out FOLDER`",
            #[cfg(feature = "extend")]
            (false, Some(folder)) => {
                let (root, folder) = iadvize_codegen::output::target(root, folder).map_err(text)?;
                let tree = iadvize_codegen::extend::files(sources, &folder, &self.command()).map_err(report)?;
                return Ok((root, tree));
            }
            #[cfg(not(feature = "extend"))]
            (false, Some(_)) => spec::NOT_SUPPORTED,
        };
        Err(failure.to_owned())
    }

    /// The command that writes the files.
    fn command(&self) -> String {
        self.out.as_ref().map_or(program().to_owned(), |folder| format!("{} --out {folder}", program()))
    }
}

fn print_change(difference: &Difference) {
    let verb = match (&difference.old, &difference.new) {
        _ if difference.is_stranger() => "kept, because it is not a generated file:",
        (_, None) => "deleted",
        (None, _) => "created",
        _ => "updated",
    };
    println!("{verb} {}", difference.path);
}

fn print_difference(difference: &Difference) {
    let name = |side: &Option<String>| if side.is_some() { &*difference.path } else { "/dev/null" };
    let names = (name(&difference.old), name(&difference.new));
    print_diff(names, difference.old.as_deref(), difference.new.as_deref());
}

/// Prints the change of a file with the names of both sides.
pub fn print_diff(names: (&str, &str), old: Option<&str>, new: Option<&str>) {
    let diff = similar::TextDiff::from_lines(old.unwrap_or_default(), new.unwrap_or_default());
    print!("{}", diff.unified_diff().header(names.0, names.1));
}
