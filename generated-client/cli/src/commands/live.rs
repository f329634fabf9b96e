//! `--watch DURATION`: a listing that is read and shown again and again.
//!
//! On a terminal with escape sequences, a table of the first records replaces the one before. Otherwise, each reading is a line of JSON:
//! `{"read_at":"2024-01-31T10:00:00Z","items":[…]}`.

mod screen;

use std::io::{self, Write};
use std::time::Duration;

use clap::{Arg, ArgMatches, Command};
use iadvize::jiff::{SignedDuration, Timestamp, Unit};
use iadvize::{Full, List};

use super::{sent, text};
use crate::arguments::{self, DRY_RUN, FIELDS, LIMIT, OUTPUT, RAW};
use crate::context::Context;
use crate::exit::Failure;
use crate::output::Format;
use crate::rows::{Raw, Schema, Selection};
use crate::stderr::note;
use crate::stdout::Stdout;
use crate::table::{Operation, Resource, Returns, Table};
use crate::{request, terminal};
use screen::Screen;

/// The name of the option.
const WATCH: &str = "watch";

/// The shortest interval.
const SHORTEST: SignedDuration = SignedDuration::from_secs(1);

/// The lines of the screen that are not records: the state, the frame and the header of the table.
const OTHER_LINES: usize = 6;

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
        .help("Read the listing again and again, such as every `5s` or `1m`, until it is interrupted")
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

/// What to watch.
struct Watched {
    list: List<Raw, Full>,
    /// Whether requests can name a page. The documentation shows no pages of listings of other kinds than `list`.
    has_pages: bool,
    schema: Schema,
    /// The most records to read.
    limit: Option<u64>,
    /// What the first line of the screen names.
    title: String,
}

impl Watched {
    async fn run(self, every: Duration) -> Result<(), Failure> {
        tokio::select! {
            interrupted = interrupted() => Err(interrupted),
            result = self.on_terminal(every), if terminal::has_escapes() => result,
            result = self.as_lines(every), if !terminal::has_escapes() => result,
        }
    }

    /// The screen is restored when this future is dropped.
    async fn on_terminal(&self, every: Duration) -> Result<(), Failure> {
        let mut table = self.table().await?;
        let mut state = String::new();
        let mut screen = Screen::open(io::stdout())?;
        loop {
            let seconds = every.as_secs_f64();
            let title = format!("{}, every {seconds} s; Ctrl-C ends{state}", self.title);
            screen.show(&format!("{title}\n\n{table}"), terminal::width(), terminal::height())?;
            tokio::time::sleep(every).await;
            match self.table().await {
                Ok(read) => (table, state) = (read, String::new()),
                Err(failure) if failure.is_temporary() => state = format!("; shown is an older state: {failure}"),
                Err(failure) => return Err(failure),
            }
        }
    }

    async fn table(&self) -> Result<String, Failure> {
        let lines = terminal::height().saturating_sub(OTHER_LINES).max(1);
        let records = self.records(lines as u64).await?;
        text::of(Format::Table, &self.schema, &records, Some(terminal::width()))
    }

    async fn as_lines(&self, every: Duration) -> Result<(), Failure> {
        let mut out = Stdout::new();
        let mut is_first = true;
        loop {
            match self.records(u64::MAX).await {
                Ok(records) => {
                    let items = text::of(Format::Json, &self.schema, &records, None)?;
                    let items: Vec<&str> = items.lines().map(str::trim).collect();
                    let now = Timestamp::now().round(Unit::Second).map_err(Failure::other)?;
                    writeln!(out, "{{\"read_at\":\"{now}\",\"items\":{}}}", items.concat())?;
                    out.flush()?;
                }
                Err(failure) if failure.is_temporary() && !is_first => {
                    note(format!("warning: {failure}"));
                }
                Err(failure) => return Err(failure),
            }
            is_first = false;
            tokio::time::sleep(every).await;
        }
    }

    /// The first records.
    async fn records(&self, most: u64) -> Result<Vec<Raw>, Failure> {
        let most = self.limit.unwrap_or(most).min(most);
        if !self.has_pages {
            let page = self.list.clone().send().await?;
            return Ok(page.items.into_iter().take(most.try_into().unwrap_or(usize::MAX)).collect());
        }
        let mut stream = self.list.clone().stream();
        let mut records = Vec::new();
        while (records.len() as u64) < most
            && let Some(record) = stream.next().await
        {
            records.push(record?);
        }
        Ok(records)
    }
}

/// Waits for a signal that ends the command.
async fn interrupted() -> Failure {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let (Ok(mut ended), Ok(mut closed)) = (signal(SignalKind::terminate()), signal(SignalKind::hangup())) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = ended.recv() => {}
                _ = closed.recv() => {}
            }
            return Failure::interrupted();
        }
    }
    match tokio::signal::ctrl_c().await {
        Ok(()) => Failure::interrupted(),
        Err(error) => Failure::other(error),
    }
}
