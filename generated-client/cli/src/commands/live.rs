//! `--watch DURATION`: a listing that is read and shown again and again.
//!
//! On a terminal with escape sequences, a table of the first records replaces the one before. Otherwise, each reading is a line of
//! JSON:
//! `{"read_at":"2024-01-31T10:00:00Z","count":12,"items":[…]}`. Without a limit, a reading has the first page.

mod screen;
mod watched;

use std::time::Duration;

use clap::{Arg, ArgMatches, Command};
use iadvize::jiff::SignedDuration;

use super::sent;
use crate::arguments::{self, DRY_RUN, FIELDS, LIMIT, OUTPUT, RAW};
use crate::context::Context;
use crate::exit::Failure;
use crate::request;
use crate::rows::{Schema, Selection};
use crate::table::{Operation, Resource, Returns, Table};
use watched::Watched;

/// The name of the option.
const WATCH: &str = "watch";

/// The shortest interval.
const SHORTEST: SignedDuration = SignedDuration::from_secs(1);

/// Adds the option to the command of an operation, if it is a listing.
pub fn watchable(command: Command, operation: &Operation) -> Command {
    match operation.returns {
        Returns::Page { .. } => command.arg(option()),
        _ => command,
    }
}

fn option() -> Arg {
    let argument = Arg::new(WATCH).long(WATCH).value_name("DURATION").value_parser(duration).help_heading("Output");
    argument
        .conflicts_with_all([OUTPUT, RAW, DRY_RUN])
        .help("Read the first records again and again, such as every `5s` or `1m`: 100, or --limit")
}

/// The operations that read something of one record and of all records: without an identifier, their command is the listing.
pub fn commands(table: &'static Table, resource: &'static Resource) -> Vec<Command> {
    let both = resource.operations.iter().filter_map(|one| Some((one, listing_of(resource, one)?)));
    both.map(|(one, listing)| command(table, resource, one, listing)).collect()
}

/// The listing of the same as an operation on one record: `list-live` of `live`.
fn listing_of(resource: &'static Resource, one: &Operation) -> Option<&'static Operation> {
    let listing = resource.operations.iter().find(|listing| {
        matches!(listing.returns, Returns::Page { .. }) && listing.name.strip_prefix("list-") == Some(one.name)
    })?;
    matches!(one.returns, Returns::One(_)).then_some(listing)
}

fn command(
    table: &'static Table,
    resource: &'static Resource,
    one: &'static Operation,
    listing: &'static Operation,
) -> Command {
    let of_all = watchable(arguments::command(table, resource, listing), listing);
    let paths: Vec<String> = arguments::path(one).map(|path| path.id).collect();
    let of_one = arguments::command(table, resource, one);
    let is_path = |argument: &&Arg| paths.iter().any(|path| argument.get_id() == path.as_str());
    // With an identifier, there is nothing to filter and to watch.
    let listing_only =
        of_all.get_arguments().filter(|argument| of_one.get_arguments().all(|it| it.get_id() != argument.get_id()));
    let listing_only: Vec<String> = listing_only.map(|argument| argument.get_id().to_string()).collect();
    let paths = of_one
        .get_arguments()
        .filter(is_path)
        .map(|path| path.clone().required(false).conflicts_with_all(&listing_only));
    let example = of_one.get_after_help().map(ToString::to_string).unwrap_or_default();
    let plural = resource.plural;
    let both = format!(
        "Without an identifier, it is `iadvize {plural} {}`; --{WATCH} 5s reads it every 5 seconds.",
        listing.name
    );
    of_all.clone().name(one.name).args(paths.collect::<Vec<_>>()).after_help(format!("{example}\n\n{both}"))
}

/// The operation of a command: the listing, if no identifier is given to a command of both.
pub fn operation(resource: &'static Resource, name: &str, matches: &ArgMatches) -> Option<&'static Operation> {
    let operation = resource.operations.iter().find(|operation| operation.name == name)?;
    let is_given = arguments::path(operation).any(|path| request::is_given(&path, matches));
    Some(listing_of(resource, operation).filter(|_| !is_given).unwrap_or(operation))
}

/// Whether the listing is read again and again.
pub fn is_watched(matches: &ArgMatches) -> bool {
    matches!(matches.try_contains_id(WATCH), Ok(true))
}

/// Reads and shows a listing until it is interrupted.
///
/// # Errors
///
/// If the first reading fails, or if a later one fails and will not succeed when it is repeated. If it is interrupted.
pub async fn run(
    context: &Context,
    resource: &'static Resource,
    operation: &'static Operation,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let (Returns::Page { record, brief }, Some(every)) = (&operation.returns, matches.get_one::<Duration>(WATCH))
    else {
        return Err(Failure::usage("only a listing can be watched"));
    };
    let fields = matches.get_many::<String>(FIELDS).into_iter().flatten().cloned().collect();
    let schema = Schema::new(record, &Selection { fields, ..Selection::default() })?;
    let list = sent::listing(&context.client()?, request::of(operation, matches)?, *brief, matches);
    let title = format!("{} {}", resource.plural, operation.name);
    Watched { list, has_pages: *brief, schema, limit: matches.get_one::<u64>(LIMIT).copied(), title }.run(*every).await
}

/// An interval such as `5s` or `1m 30s`.
fn duration(text: &str) -> Result<Duration, String> {
    let duration: SignedDuration = text.parse().map_err(|_| "expected a duration such as `5s` or `1m`".to_owned())?;
    match duration.cmp(&SHORTEST) {
        std::cmp::Ordering::Less => Err("the shortest interval is `1s`".to_owned()),
        _ => duration.try_into().map_err(|_| "expected a shorter duration".to_owned()),
    }
}
