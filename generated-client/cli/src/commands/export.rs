//! `export`: listings as files.

mod arguments;
mod given;

use std::sync::Arc;

use clap::{ArgMatches, Command};

use crate::arguments::PROGRAM;
use crate::context::Context;
use crate::exit::Failure;
use crate::export::manifest;
use crate::export::place::{self, Place};
use crate::export::shared::Run;
use crate::export::task::Task;
use crate::export::verify;
use crate::interrupt::interrupted;
use crate::progress::Progress;
use crate::stdout::Stdout;
use crate::table::Table;
use arguments::{COUNT, OUT, REFRESH, REQUESTS, SETTLE};

const ABOUT: &str = "\
Export listings to files, one for each partition of the date range, such as \
PLACE/conversations/period=2024-01-01/conversations-2024-01.parquet.

A file appears as a whole, after its records were compared with the number that the server announces. Settled partitions, \
which ended longer ago than `--settle`, are not read again: the same command goes on where it was interrupted, and adds \
what is new. Listings without a date range are one partition, which is always read again.";

pub fn command(table: &'static Table) -> Command {
    let examples = |lines: &[&str]| {
        let lines: Vec<String> = lines.iter().map(|line| format!("  {PROGRAM} export {line}")).collect();
        format!("Examples:\n{}", lines.join("\n"))
    };
    let plan = Command::new("plan")
        .about("Print the partitions, one line of JSON for each")
        .after_help(examples(&["plan conversations --from 2024-01-01 --to 2024-12-31 --out lake > plan"]))
        .arg(arguments::flag(COUNT).help("Ask the server how many requests each partition needs"));
    let verify = Command::new("verify")
        .about("Compare files, manifests and the server's numbers of records")
        .long_about(
            "Compare files, manifests and the server's numbers of records, with one request for each partition. Print the \
             partitions that differ, as lines of a plan, and fail if there are any.",
        )
        .after_help(examples(&["verify --out lake", "verify --out lake | iadvize export --plan - --refresh"]))
        .args([arguments::out().required(true), arguments::settle(), arguments::requests()]);
    let command = Command::new("export")
        .about("Export listings to Parquet, NDJSON or CSV files")
        .long_about(ABOUT)
        .after_help(examples(&[
            "conversations --from 2024-01-01 --out lake",
            "conversations transactions --from 2024-01-01 --to 2024-12-31 --by week --format csv --out lake",
            "conversations --from 2024-01-01 --to 2024-12-31 --out lake --shard 1/4",
            "statistics --from 2024-01-01 --channel chat --indicators contact_number,contact_duration --out lake",
            "--plan plan --index 0",
        ]))
        .args_conflicts_with_subcommands(true)
        .subcommand_negates_reqs(true)
        .disable_help_subcommand(true)
        .subcommands([arguments::plan(plan, table).mut_arg(OUT, |out| out.required(true)), verify]);
    arguments::run(arguments::plan(command, table))
}

pub async fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("plan", matches)) => plan(context, matches).await,
        Some((_, matches)) => verify(context, matches).await,
        None => export(context, matches).await,
    }
}

async fn export(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let tasks = match given::planned(matches)? {
        Some(tasks) => tasks,
        None => given::tasks(context.table, matches, false)?,
    };
    let Some(first) = tasks.first() else { return Ok(()) };
    if let Some(other) = tasks.iter().find(|task| task.out != first.out) {
        return Err(Failure::usage(format!("a plan has one place, but this one has {} and {}", first.out, other.out)));
    }
    let run = start(context, matches, &first.out)?;
    let refresh = matches.get_flag(REFRESH);
    interruptible(&run, run.export(tasks, refresh)).await
}

/// A run with the client and the place.
fn start(context: &Context, matches: &ArgMatches, out: &str) -> Result<Run, Failure> {
    let requests = usize::from(matches.get_one::<u16>(REQUESTS).copied().unwrap_or(1));
    let client = context.build(context.builder()?.max_concurrent_requests(requests))?;
    Ok(Run::new(context.table, client, opened(out)?, Progress::new("records"), requests))
}

fn opened(out: &str) -> Result<Arc<dyn Place>, Failure> {
    place::open(out).map(Arc::from).map_err(|error| Failure::usage(format!("{out}: {error}")))
}

/// Ends at a signal, without a temporary file.
async fn interruptible<T>(run: &Run, work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    tokio::select! {
        // The signal is awaited before the work begins.
        biased;
        interrupted = interrupted() => {
            run.end().await;
            Err(interrupted)
        }
        result = work => result,
    }
}

async fn plan(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let mut tasks = given::tasks(context.table, matches, true)?;
    let Some(out) = matches.get_one::<String>(OUT) else { return Ok(()) };
    let place = opened(out)?;
    let found = tokio::task::spawn_blocking(move || {
        for task in &mut tasks {
            manifest::find(&*place, task)?;
        }
        std::io::Result::Ok(tasks)
    });
    let mut tasks = found.await.map_err(Failure::other)?.map_err(|error| Failure::other(format!("{out}: {error}")))?;
    if matches.get_flag(COUNT) {
        verify::count(context.table, &context.client()?, &mut tasks).await?;
    }
    print(&tasks)
}

/// Prints the lines of a plan.
fn print(tasks: &[Task]) -> Result<(), Failure> {
    let mut lines = Vec::new();
    for task in tasks {
        serde_json::to_writer(&mut lines, task).map_err(Failure::other)?;
        lines.push(b'\n');
    }
    Stdout::new().write_all(&lines)
}

async fn verify(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let Some(out) = matches.get_one::<String>(OUT) else { return Ok(()) };
    let run = start(context, matches, out)?;
    let settle = matches.get_one(SETTLE).copied().unwrap_or_default();
    let differing = interruptible(&run, verify::verify(&run, out, settle, given::now())).await?;
    print(&differing)?;
    match differing.len() {
        0 => Ok(()),
        count => Err(Failure::changed(format!("partitions that differ: {count}"))),
    }
}
