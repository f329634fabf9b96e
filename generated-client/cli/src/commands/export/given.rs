//! What the arguments of `export` ask for.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufReader};

use clap::ArgMatches;
use iadvize::{Moment, Request};
use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::arguments::{
    AS_OF, BY, EXPLODE, FORMAT, FROM, INDEX, OUT, PARTITION, PLAN, RESOURCE, SETTLE, SHARD, TO, WITHOUT, filters_of,
    sources,
};
use crate::arguments::{self, FIELDS, FILTER, QUERY, UNCHECKED};
use crate::exit::Failure;
use crate::export::period::{By, Range, end_of};
use crate::export::plan::{self, Dataset, Frame};
use crate::export::source::Source;
use crate::export::task::Task;
use crate::request;
use crate::stderr::note;
use crate::table::Table;

/// The partitions that are asked for.
///
/// # Errors
///
/// If the arguments do not fit together, or if the plan cannot be read.
pub fn tasks(table: &'static Table, matches: &ArgMatches, must_be_fixed: bool) -> Result<Vec<Task>, Failure> {
    let now = now();
    let frame = frame(matches, now)?;
    let names: Vec<&String> = matches.get_many::<String>(RESOURCE).into_iter().flatten().collect();
    let is_chosen = |source: &Source| names.iter().any(|name| source.resource.is_named(name));
    let chosen: Vec<Source> = sources(table).filter(is_chosen).collect();
    for source in &chosen {
        if let Some(replacement) = source.resource.deprecated {
            note(format!("warning: {} are deprecated: {replacement}", source.resource.plural));
        }
    }
    let datasets = chosen.iter().map(|source| dataset(table, source, &chosen, frame.by, matches));
    let datasets: Vec<Dataset> = datasets.collect::<Result<_, _>>()?;
    if datasets.is_empty() {
        let names: Vec<&str> = sources(table).map(|source| source.resource.plural).collect();
        return Err(Failure::usage(format!("name what to export: {}", names.join(", "))));
    }
    let is_dated = datasets.iter().any(|dataset| dataset.is_dated);
    if is_dated && frame.whole.is_none() {
        return Err(Failure::usage("`--from` is required: it is the start of the date range"));
    }
    let shard = matches.get_one::<(usize, usize)>(SHARD);
    let is_fixed =
        matches.contains_id(AS_OF) || matches.contains_id(TO) && frame.whole.is_some_and(|whole| whole.to < now);
    if is_dated && !is_fixed && (shard.is_some() || must_be_fixed) {
        let problem = "processes that share a plan need the same end: set `--to` to a moment in the past, or `--as-of`";
        return Err(Failure::usage(problem));
    }
    let tasks = plan::tasks(&datasets, &frame);
    let tasks = match shard {
        Some((part, of)) => plan::shard(tasks, *part, *of),
        None => tasks,
    };
    named(tasks, matches)
}

/// Keeps the partitions that are named, if some are.
fn named(tasks: Vec<Task>, matches: &ArgMatches) -> Result<Vec<Task>, Failure> {
    let Some(names) = matches.get_many::<String>(PARTITION) else { return Ok(tasks) };
    let names: Vec<&String> = names.collect();
    if let Some(unknown) = names.iter().find(|name| tasks.iter().all(|task| task.partition != ***name)) {
        let shown = unknown.escape_debug();
        return Err(Failure::usage(format!("no partition is called `{shown}`; `export plan` prints the names")));
    }
    Ok(tasks.into_iter().filter(|task| names.contains(&&task.partition)).collect())
}

/// The partitions of a plan.
///
/// # Errors
///
/// If it cannot be read, or has no such line.
pub fn planned(matches: &ArgMatches) -> Result<Option<Vec<Task>>, Failure> {
    let Some(path) = matches.get_one::<String>(PLAN) else { return Ok(None) };
    let tasks = match path.as_str() {
        "-" => plan::read(io::stdin().lock()),
        path => File::open(path).and_then(|file| plan::read(BufReader::new(file))),
    };
    let tasks = tasks.map_err(|error| Failure::usage(format!("{path}: {error}")))?;
    if let Some(index) = matches.get_one::<usize>(INDEX) {
        let task = tasks.get(*index).cloned();
        let count = tasks.len();
        let task =
            task.ok_or_else(|| Failure::usage(format!("the plan has {count} lines, so none has the index {index}")))?;
        return Ok(Some(vec![task]));
    }
    Ok(Some(tasks))
}

/// The present, in UTC. An account's clock may show another time.
pub fn now() -> DateTime {
    let now = Timestamp::now().to_zoned(TimeZone::UTC).datetime();
    now.date().at(now.hour(), now.minute(), now.second(), 0)
}

fn frame(matches: &ArgMatches, now: DateTime) -> Result<Frame, Failure> {
    let moment = |name: &str| matches.get_one::<Moment>(name).copied();
    let as_of = moment(AS_OF).map(start);
    // No clock of an account is more than a day ahead.
    if as_of.is_some_and(|as_of| as_of > now.saturating_add(1.day())) {
        return Err(Failure::usage("`--as-of` is in the future"));
    }
    let as_of = as_of.unwrap_or(now);
    let to = moment(TO).map_or(as_of, end);
    let whole = moment(FROM).map(|from| Range { from: start(from), to });
    if whole.is_some_and(|whole| whole.to < whole.from) {
        return Err(Failure::usage("the date range ends (`--to`) before it starts (`--from`)"));
    }
    let text = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let by = By::ALL.into_iter().find(|(name, _)| *name == text(BY));
    let settle = matches.get_one::<SignedDuration>(SETTLE).copied();
    Ok(Frame {
        out: text(OUT),
        format: text(FORMAT),
        whole,
        by: by.map_or(By::Month, |(_, by)| by),
        as_of,
        settle: settle.unwrap_or_default(),
        unchecked: matches.get_flag(UNCHECKED),
    })
}

fn start(moment: Moment) -> DateTime {
    match moment {
        Moment::Date(date) => date.to_datetime(Time::midnight()),
        Moment::DateTime(time) => time,
    }
}

fn end(moment: Moment) -> DateTime {
    match moment {
        Moment::Date(date) => end_of(date),
        Moment::DateTime(time) => time,
    }
}

fn dataset(
    table: &'static Table,
    source: &Source,
    chosen: &[Source],
    by: By,
    matches: &ArgMatches,
) -> Result<Dataset, Failure> {
    let request = listing(table, source, matches)?;
    let fixed = |name: &str| source.operation.query.iter().any(|(fixed, _)| *fixed == name);
    let query = request.query_pairs().filter(|(name, _)| !fixed(name));
    let query = query.map(|(name, value)| (name.to_owned(), value.into_owned())).collect();
    // A name that only other resources have does not concern this one. One that none has is an error.
    let concerns = |name: &&String, must_be_list: bool| {
        source.has(name, must_be_list) || !chosen.iter().any(|other| other.has(name, must_be_list))
    };
    let texts = |name| {
        let texts = matches.get_many::<String>(name).into_iter().flatten();
        texts.filter(|name| concerns(name, false)).cloned().collect::<Vec<_>>()
    };
    let fields = texts(FIELDS);
    if fields.is_empty() && matches.contains_id(FIELDS) {
        let name = source.resource.plural;
        return Err(Failure::usage(format!("{name} have none of the fields in `--fields`: export them alone")));
    }
    let explode = matches.get_one::<String>(EXPLODE).filter(|name| concerns(name, true));
    Dataset::new(table, source, by, query, &fields, &texts(WITHOUT), explode.map(String::as_str))
}

/// The request of the listing: its command reads the filters.
fn listing(table: &'static Table, source: &Source, matches: &ArgMatches) -> Result<Request, Failure> {
    let own: Vec<arguments::Named> = filters_of(source.operation).collect();
    let mut given: Vec<OsString> = Vec::new();
    for other in sources(table).flat_map(|it| filters_of(it.operation)) {
        if matches.contains_id(&other.long) && own.iter().all(|filter| filter.long != other.long) {
            let name = source.resource.plural;
            return Err(Failure::usage(format!("{name} cannot be filtered by `--{}`: export them alone", other.long)));
        }
    }
    for filter in &own {
        if let Some(value) = matches.get_one::<String>(&filter.long) {
            let value = if value.is_empty() { String::new() } else { format!("={value}") };
            given.push(format!("--{}{value}", filter.long).into());
        }
    }
    for name in [FILTER, QUERY] {
        let pairs = matches.get_many::<(String, String)>(name).into_iter().flatten();
        given.extend(pairs.map(|(key, value)| format!("--{name}={key}={value}").into()));
    }
    let command = arguments::command(table, source.resource, source.operation).no_binary_name(true);
    match command.try_get_matches_from(given) {
        Ok(inner) => request::of(source.operation, &inner),
        Err(error) => {
            let _ = error.print();
            Err(Failure::shown())
        }
    }
}
