//! `iadvize doctor`: what works, what does not, and what to do about it.

mod clock;
mod finding;
mod host;
mod observed;
mod resources;
mod zone;

use std::io::{self, Write};
use std::path::PathBuf;
use std::time::Duration;

use clap::{Arg, ArgMatches, Command, ValueHint, value_parser};
use iadvize::transport::Shapes;
use serde_json::{Map, Value};

use crate::commands::text;
use crate::context::Context;
use crate::exit::Failure;
use crate::stderr;
use crate::table::Record;
pub use finding::{Finding, State};
use observed::Observed;
use resources::Found;

/// The name of the command.
pub const DOCTOR: &str = "doctor";

/// The option for a file with the shapes of responses.
const RECORD: &str = "record";

/// How long a request may take.
const LONGEST: Duration = Duration::from_secs(15);

/// The command.
pub fn command() -> Command {
    let record = Arg::new(RECORD).long(RECORD).value_name("FILE").value_hint(ValueHint::FilePath);
    let record = record.value_parser(value_parser!(PathBuf));
    Command::new(DOCTOR)
        .about("Check the key, the host, the clock and which resources respond")
        .long_about(
            "Check the key, the host, the clock and which resources respond, with one request for each resource. Each line \
             is `ok`, `warn` or `fail`, and says what to do. Warnings do not change the exit code.",
        )
        .after_help("Example:\n  iadvize doctor --record shapes.json")
        .arg(record.help("Write the shapes of the responses, without values, to this file, for the maintainers of this client"))
}

/// Runs the checks.
///
/// # Errors
///
/// If a check fails: with the exit code of the worst.
pub async fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let mut report = Report { worst: State::Ok };
    report.tell(&Finding::ok("version", format!("iadvize {}, {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS)))?;
    let builder = context.builder()?;
    report.tell(&Finding::ok("key", format!("from {}", context.source().unwrap_or("an unknown place"))))?;
    let (observed, shapes) = (Observed::default(), Shapes::new());
    let (observing, recording) = (observed.clone(), shapes.clone());
    let builder = builder.timeout(LONGEST).transport(move |http| observing.around(recording.around(http)));
    let client = context.build(builder)?;
    report.resources(context, &client, &observed).await?;
    if let Some(file) = matches.get_one::<PathBuf>(RECORD) {
        let shown = crate::terminal::shown(&file.display().to_string());
        shapes.save(file).map_err(|error| Failure::other(format!("cannot write {shown}: {error}")))?;
        report.tell(&Finding::ok("shapes", format!("written to {shown}; read the file before you send it")))?;
    }
    report.result()
}

/// What was found so far.
struct Report {
    worst: State,
}

impl Report {
    /// Prints a finding at once.
    fn tell(&mut self, finding: &Finding) -> Result<(), Failure> {
        self.worst = self.worst.max(finding.state);
        let mut stdout = io::stdout().lock();
        writeln!(stdout, "{}", stderr::without_key(finding))?;
        Ok(stdout.flush()?)
    }

    /// Checks each resource, and what the responses tell.
    async fn resources(
        &mut self,
        context: &Context,
        client: &iadvize::Client,
        observed: &Observed,
    ) -> Result<(), Failure> {
        let mut samples: Vec<(&'static Record, Vec<Map<String, Value>>)> = Vec::new();
        for (index, resource) in context.table.resources.iter().enumerate() {
            let result = resources::read(client, context.table, resource).await;
            // Without a connection, the other resources fail the same way.
            let unconnected = result.as_ref().err().filter(|error| error.is_connect());
            if index == 0 || unconnected.is_some() {
                self.tell(&host::host(&observed.uri(), unconnected).await)?;
            }
            if unconnected.is_some() {
                break;
            }
            if index == 0
                && let Some(first) = observed.first()
            {
                self.tell(&clock::clock(first.date.as_deref(), first.received))?;
            }
            if let Some(finding) = resources::finding(resource, &result) {
                self.tell(&finding)?;
            }
            if let Ok(Found::Records(record, page)) = result
                && zone::tells(record)
            {
                let rows = page.items.iter().filter_map(|raw| text::json(record, raw).ok());
                samples.push((record, rows.collect()));
            }
        }
        for (record, rows) in &samples {
            self.tell(&zone::zone(record, rows.iter()))?;
        }
        Ok(())
    }

    fn result(&self) -> Result<(), Failure> {
        match self.worst {
            State::Ok | State::Warn => Ok(()),
            State::Fail => Err(Failure::other("a check failed")),
            State::Temporary => Err(Failure::temporary("a check failed; it may pass later")),
            State::Refused => Err(Failure::refused("the API refuses the key for a resource")),
        }
    }
}
