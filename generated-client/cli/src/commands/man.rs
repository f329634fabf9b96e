//! `man`: manual pages.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, ValueHint, value_parser};

use crate::arguments::PROGRAM;
use crate::exit::Failure;

const FOLDER: &str = "DIR";

pub fn command() -> Command {
    let folder = Arg::new(FOLDER).required(true).value_hint(ValueHint::DirPath).value_parser(value_parser!(PathBuf));
    Command::new("man")
        .about("Write a manual page for each command")
        .after_help(format!("Examples:\n  {PROGRAM} man ~/.local/share/man/man1"))
        .arg(folder.help("The folder, which must exist"))
}

pub fn run(root: Command, matches: &ArgMatches) -> Result<(), Failure> {
    let Some(folder) = matches.get_one::<PathBuf>(FOLDER) else { return Ok(()) };
    let wrong = |error| Failure::other(format!("{}: {error}", folder.display()));
    clap_mangen::generate_to(root, folder).map_err(wrong)
}
