//! The iAdvize REST API on the command line: the program `iadvize`.
//!
//! All commands are made from a [`table`], which the generator writes from the spec: [`TABLE`] has the API of the client. A program
//! with more resources has a table of its spec, and runs it with [`main`]:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! fn main() -> ExitCode {
//!     iadvize_cli::main(&iadvize_cli::TABLE)
//! }
//! ```
//!
//! The parts of commands are public: records as [`rows`], their [formats](output) and [exports](export).

mod arguments;
mod chart;
mod commands;
mod context;
mod dry_run;
pub mod exit;
pub mod export;
mod interrupt;
mod key;
pub mod output;
pub mod progress;
mod request;
pub mod rows;
mod shell;
mod stderr;
mod stdout;
pub mod table;
mod terminal;
mod value;

mod generated {
    pub mod table;
}

use std::ffi::OsString;
use std::process::ExitCode;
use std::{env, iter};

use arguments::PROGRAM;
use clap::Command;
use context::Context;
use exit::Failure;
pub use generated::table::TABLE;
use iadvize::Request;
use table::Table;

/// Runs the command with the arguments of the process, for the API of a table.
pub fn main(table: &'static Table) -> ExitCode {
    match run(table, env::args_os()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.is_silent() {
                stderr::note(format!("error: {failure}"));
            }
            failure.into()
        }
    }
}

/// The command for the API of a table, without anything that runs it.
pub fn command(table: &'static Table) -> Command {
    commands::root(table)
}

/// The request that arguments stand for, without the name of the program. Sends nothing.
///
/// # Errors
/// What is wrong with the arguments.
#[doc(hidden)]
pub fn request_of(table: &'static Table, arguments: &[String]) -> Result<Option<Request>, String> {
    let arguments = iter::once(PROGRAM).chain(arguments.iter().map(String::as_str));
    let matches = commands::root(table).try_get_matches_from(arguments).map_err(|error| error.to_string())?;
    commands::request(table, &matches).map_err(|failure| failure.to_string())
}

fn run(table: &'static Table, arguments: impl Iterator<Item = OsString>) -> Result<(), Failure> {
    let matches = match commands::root(table).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        // Help and versions are not errors.
        Err(error) if !error.use_stderr() => return Ok(error.print()?),
        Err(error) => {
            let _ = error.print();
            return Err(Failure::shown());
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let context = Context::new(table, &matches);
    let result = runtime.block_on(commands::run(&context, &matches));
    // A thread that reads standard input would delay the end.
    runtime.shutdown_background();
    result.map_err(|failure| context.explained(failure))
}
