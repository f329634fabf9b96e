//! `cargo codegen`: the only folder that prints or exits, with one file for each command.

mod audit;
mod diff;
mod explain;
mod generate;
mod list;
mod new;
mod spec;

use std::io;
use std::process::ExitCode;

use anstream::eprintln;
use clap::{Parser, Subcommand};

/// Turns spec/ into the typed client.
#[derive(Parser)]
#[command(name = "cargo codegen", bin_name = "cargo codegen", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(flatten)]
    generate: generate::Generate,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    New(new::New),
    Audit(audit::Audit),
    Diff(diff::Diff),
    List(list::List),
    Explain(explain::Explain),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.command {
        None => arguments.generate.run(),
        Some(Command::New(new)) => new.run(),
        Some(Command::Audit(audit)) => audit.run(),
        Some(Command::Diff(diff)) => diff.run(),
        Some(Command::List(list)) => list.run(),
        Some(Command::Explain(explain)) => explain.run(),
    };
    result.unwrap_or_else(|failure| {
        eprintln!("{failure}");
        ExitCode::FAILURE
    })
}

fn text(error: impl Into<io::Error>) -> String {
    format!("error: {}", error.into())
}
