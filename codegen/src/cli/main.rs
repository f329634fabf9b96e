//! The program `iadvize-codegen`, alias `cargo codegen`, with one file for each command. Only this folder prints or exits.

mod audit;
mod diff;
mod explain;
mod generate;
mod list;
mod new;
mod openapi;
mod spec;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fmt};

use anstream::eprintln;
use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

/// Generate Rust code from a spec
///
/// The spec is the nearest folder `spec/` with YAML files, from the current folder upward. One that has `api.yaml` is the
/// spec of the whole client. Any other extends the client's spec, and its code goes to the folder given by `--out`.
#[derive(Parser)]
#[command(version, subcommand_value_name = "COMMAND")]
struct Arguments {
    #[command(flatten)]
    generate: generate::Generate,
    /// The folder of the spec, instead of the nearest `spec/`
    #[arg(long, global = true, value_name = "DIR")]
    spec: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    New(new::New),
    Audit(audit::Audit),
    Diff(diff::Diff),
    List(list::List),
    #[command(name = "openapi")]
    OpenApi(openapi::OpenApi),
    Explain(explain::Explain),
}

fn main() -> ExitCode {
    let Arguments { generate, spec, command } = arguments().unwrap_or_else(|error| error.exit());
    let spec = spec.as_deref();
    let result = match command {
        None => generate.run(spec),
        Some(Command::New(new)) => new.run(spec),
        Some(Command::Audit(audit)) => audit.run(spec),
        Some(Command::Diff(diff)) => diff.run(spec),
        Some(Command::List(list)) => list.run(spec),
        Some(Command::OpenApi(openapi)) => openapi.run(spec),
        Some(Command::Explain(explain)) => explain.run(),
    };
    result.unwrap_or_else(|failure| {
        eprintln!("{failure}");
        ExitCode::FAILURE
    })
}

fn arguments() -> Result<Arguments, clap::Error> {
    let mut command = Arguments::command().name(program()).bin_name(program());
    let arguments = Arguments::from_arg_matches_mut(&mut command.get_matches_mut())?;
    if arguments.command.is_some() && arguments.generate.is_given() {
        let message = "`--check` and `--out` cannot be used with a command";
        return Err(command.error(ErrorKind::ArgumentConflict, message));
    }
    Ok(arguments)
}

/// What the user types to run this program: Cargo sets the variable when the alias runs it.
fn program() -> &'static str {
    match env::var_os("CARGO_PKG_NAME") {
        Some(package) if package == env!("CARGO_PKG_NAME") => "cargo codegen",
        _ => env!("CARGO_PKG_NAME"),
    }
}

fn text(error: impl fmt::Display) -> String {
    format!("error: {error}")
}
