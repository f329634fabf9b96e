//! `cargo codegen`: the only folder that prints or exits, with one file for each command.

mod diff;
mod explain;
mod generate;
mod list;
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
    List(list::List),
    Explain(explain::Explain),
    Diff(diff::Diff),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.command {
        None => arguments.generate.run(),
        Some(Command::List(list)) => list.run(),
        Some(Command::Explain(explain)) => explain.run(),
        Some(Command::Diff(diff)) => diff.run(),
    };
    result.unwrap_or_else(|failure| {
        eprintln!("{failure}");
        ExitCode::FAILURE
    })
}

fn text(error: impl Into<io::Error>) -> String {
    format!("error: {}", error.into())
}
