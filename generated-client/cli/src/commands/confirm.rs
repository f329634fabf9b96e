//! Asks before a deletion.

use std::io::{self, IsTerminal as _, Write as _};

use clap::ArgMatches;
use iadvize::Request;

use crate::arguments::YES;
use crate::exit::Failure;

/// # Errors
/// Nobody can be asked, or the answer is no.
pub fn deletion(request: &Request, matches: &ArgMatches) -> Result<(), Failure> {
    if matches.get_flag(YES) {
        return Ok(());
    }
    if !io::stdin().is_terminal() {
        return Err(Failure::usage(format!("not sent: a deletion requires --{YES} if nobody can be asked")));
    }
    let mut answer = String::new();
    write!(io::stderr(), "{request}\nDelete? [y/N] ")?;
    io::stdin().read_line(&mut answer)?;
    match answer.trim() {
        "y" | "Y" | "yes" => Ok(()),
        _ => Err(Failure::other("not sent: the answer is no")),
    }
}
