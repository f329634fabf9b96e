//! `completions`: scripts for shells.

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use crate::arguments::PROGRAM;
use crate::exit::Failure;
use crate::stdout::Stdout;

const SHELL: &str = "SHELL";

pub fn command() -> Command {
    Command::new("completions")
        .about("Print the completions of a shell")
        .after_help(format!(
            "Examples:\n  {PROGRAM} completions bash > ~/.local/share/bash-completion/completions/{PROGRAM}"
        ))
        .arg(Arg::new(SHELL).required(true).value_parser(value_parser!(Shell)).help("The shell"))
}

pub fn run(root: &mut Command, matches: &ArgMatches) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<Shell>(SHELL) else { return Ok(()) };
    let mut script = Vec::new();
    clap_complete::generate(*shell, root, PROGRAM, &mut script);
    Stdout::new().write_all(&script)
}
