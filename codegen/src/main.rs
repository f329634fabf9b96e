//! `cargo codegen`: the only place that prints or exits.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anstream::{eprintln, print, println};
use clap::{Parser, Subcommand, ValueEnum};
use iadvize_codegen::diagnostic::{Code, Diagnostics, Style};
use iadvize_codegen::list::Listing;
use iadvize_codegen::output::Difference;
use iadvize_codegen::source::Sources;

/// Turns spec/ into the typed client.
#[derive(Parser)]
#[command(name = "cargo codegen", bin_name = "cargo codegen", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    /// Write nothing; exit with 1 and show a diff if any generated file is missing, changed or orphaned
    #[arg(long)]
    check: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Show what the spec encodes
    List {
        /// For people or for machines
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Say what the code of a diagnostic means, with an example that is wrong and one that is right
    Explain {
        /// The code, such as unknown-type
        #[arg(value_parser = code)]
        code: Code,
    },
}

/// A code by its name.
fn code(name: &str) -> Result<Code, String> {
    let known: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let found = Code::ALL.iter().find(|code| code.as_str() == name);
    found.copied().ok_or_else(|| format!("known codes: {}", known.join(", ")))
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Format {
    #[default]
    Text,
    Json,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.command {
        None => generate(arguments.check),
        Some(Command::List { format }) => list(format),
        Some(Command::Explain { code }) => {
            print!("{}", code.explanation());
            Ok(ExitCode::SUCCESS)
        }
    };
    result.unwrap_or_else(|failure| {
        eprintln!("{failure}");
        ExitCode::FAILURE
    })
}

fn generate(check: bool) -> Result<ExitCode, String> {
    let start = Instant::now();
    let sources = sources()?;
    let tree = iadvize_codegen::generate(&sources).map_err(|problems| report(&problems, &sources))?;
    let workspace = workspace();
    let differences = if check { tree.compare(&workspace) } else { tree.write(&workspace) }.map_err(text)?;
    if check {
        differences.iter().for_each(print_diff);
    } else {
        differences.iter().for_each(print_change);
    }
    let files = tree.iter().count();
    let lines: usize = tree.iter().map(|(_, text)| text.lines().count()).sum();
    let time = start.elapsed().as_millis();
    let verb = if check { "differ" } else { "changed" };
    println!("{files} files, {lines} lines; {} {verb}; {time} ms", differences.len());
    if check && !differences.is_empty() {
        return Err("error: generated files are not what the spec makes; run `cargo codegen`".to_owned());
    }
    Ok(ExitCode::SUCCESS)
}

fn list(format: Format) -> Result<ExitCode, String> {
    let sources = sources()?;
    let model = iadvize_codegen::model(&sources).map_err(|problems| report(&problems, &sources))?;
    let listing = Listing::new(&model);
    match format {
        Format::Text => println!("{}", listing.table()),
        Format::Json => println!("{}", serde_json::to_string_pretty(&listing).map_err(text)?),
    }
    Ok(ExitCode::SUCCESS)
}

fn print_change(difference: &Difference) {
    let verb = match (&difference.old, &difference.new) {
        _ if difference.is_stranger() => "left alone, as it is not generated:",
        (_, None) => "deleted",
        (None, _) => "created",
        _ => "updated",
    };
    println!("{verb} {}", difference.path);
}

fn print_diff(difference: &Difference) {
    let (old, new) = (difference.old.as_deref().unwrap_or_default(), difference.new.as_deref().unwrap_or_default());
    let name = |side: &Option<String>| if side.is_some() { difference.path.clone() } else { "/dev/null".to_owned() };
    let diff = similar::TextDiff::from_lines(old, new);
    print!("{}", diff.unified_diff().header(&name(&difference.old), &name(&difference.new)));
}

/// Every problem with its place, how many there are, and where to read more.
fn report(problems: &Diagnostics, sources: &Sources) -> String {
    let count = problems.iter().count();
    let mut codes: Vec<&str> = problems.iter().map(|problem| problem.code().as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    let problems = problems.render(sources, Style::Coloured);
    let noun = if count == 1 { "problem" } else { "problems" };
    format!(
        "{problems}\n\nerror: the spec has {count} {noun}; `cargo codegen explain CODE` says more of {}",
        codes.join(", ")
    )
}

/// The spec of this workspace, which is whole: one that extends another may go without some of these files.
fn sources() -> Result<Sources, String> {
    let sources = Sources::read(&workspace().join("spec")).map_err(text)?;
    for needed in ["spec/api.yaml", "spec/indicators.yaml", "spec/resources/"] {
        if !sources.iter().any(|(_, source)| source.path.starts_with(needed)) {
            return Err(format!("error: {needed} is missing, and the client cannot do without"));
        }
    }
    Ok(sources)
}

/// The command runs anywhere inside the workspace that it was built in.
fn workspace() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_owned()
}

fn text(error: impl Into<io::Error>) -> String {
    format!("error: {}", error.into())
}
