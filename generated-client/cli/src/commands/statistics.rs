//! `iadvize statistics totals|by|series`: figures with the rules of the typed client.
//!
//! Every resource with an operation that returns statistics has these commands.

mod charts;
mod form;
mod options;

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use clap::{ArgMatches, Command};
use iadvize::statistic::Figures;
use iadvize::{Call, Request};

use super::operation;
use crate::arguments::{FIELDS, OUTPUT};
use crate::chart::{self, Chart};
use crate::context::Context;
use crate::exit::Failure;
use crate::output::{Format, Options};
use crate::rows::{About, Buffer, EXTRA, FIGURES, Schema, Selection};
use crate::stdout::Stdout;
use crate::table::{Indicator, Operation, Resource, Statistics, Table};
use crate::{request, terminal};
pub use form::Form;
use options::{CHART, SVG};

/// So many bytes of a file are enough to tell a chart.
const ENOUGH: u64 = 1 << 10;

/// The form of a command, if the resource has statistics.
pub fn form(name: &str, resource: &'static Resource) -> Option<Form> {
    Form::ALL.into_iter().find(|form| form.name() == name && statistics(resource).is_some())
}

/// A command for each form, if the resource has statistics.
pub fn commands(table: &'static Table, resource: &'static Resource) -> Vec<Command> {
    let operation = statistics(resource);
    let forms = operation
        .map(|(operation, roles)| Form::ALL.map(|form| options::command(table, resource, operation, roles, form)));
    forms.into_iter().flatten().collect()
}

/// The operation that returns statistics.
fn statistics(resource: &'static Resource) -> Option<(&'static Operation, &'static Statistics)> {
    resource.operations.iter().find_map(|operation| Some((operation, operation.statistics.as_ref()?)))
}

/// Runs a command.
///
/// # Errors
///
/// If a rule is violated, or if the figures cannot be read or written.
pub async fn run(
    context: &Context,
    resource: &'static Resource,
    form: Form,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let Some((operation, roles)) = statistics(resource) else {
        return Err(Failure::usage("this resource has no statistics"));
    };
    operation::warn(resource, operation, matches);
    let request = request::of(operation, matches)?;
    let svg = matches.try_get_one::<String>(SVG).ok().flatten().map(Path::new);
    if let Some(file) = svg {
        check_place(file)?;
    }
    let fields = matches.get_many::<String>(FIELDS).into_iter().flatten().cloned().collect();
    // Figures have no unknown fields.
    let selection = Selection { fields, without: vec![EXTRA.to_owned()], ..Selection::default() };
    let schema = Schema::new(&FIGURES, &selection)?;
    let call = Call::<Figures>::new(&context.client()?, request.clone());
    let figures = call.send().await?;
    let format = matches.get_one::<String>(OUTPUT).map(String::as_str);
    if format == Some(CHART) || svg.is_some() {
        let charts = charts(context.table.indicators, &figures, &request, roles, form);
        if let Some(file) = svg {
            fs::write(file, chart::svg(&charts))
                .map_err(|error| Failure::other(format!("cannot write {}: {error}", file.display())))?;
        }
        if format == Some(CHART) {
            let texts = charts.iter().map(|chart| chart::terminal(chart, terminal::width(), terminal::has_color()));
            Stdout::new().write_all(texts.collect::<Vec<_>>().join("\n").as_bytes())?;
        }
        if format.is_none_or(|format| format == CHART) {
            return Ok(());
        }
    }
    let about = About::of(&request, operation, roles);
    let options = Options { width: Stdout::is_terminal().then(terminal::width), ..Options::default() };
    let default = if Stdout::is_terminal() { Format::Table } else { Format::Ndjson };
    let format = format.map_or(Ok(default), str::parse).map_err(Failure::usage)?;
    let mut sink = format.sink(schema.columns(), Box::new(Stdout::new()), &options)?;
    let mut buffer = Buffer::default();
    for row in about.rows(&figures, context.table.indicators) {
        sink.row(schema.figure(&row, &mut buffer))?;
    }
    sink.finish()?;
    Ok(())
}

/// The charts of figures, by what was requested.
fn charts(
    indicators: &'static [Indicator],
    figures: &Figures,
    request: &Request,
    roles: &Statistics,
    form: Form,
) -> Vec<Chart> {
    let names = request.filter_values(roles.indicators);
    let known: Vec<&Indicator> =
        names.iter().filter_map(|name| indicators.iter().find(|it| it.name == *name)).collect();
    let word = |filter: &str| request.filter_values(filter).first().map(|word| word.to_string()).unwrap_or_default();
    match form {
        Form::Totals => Vec::new(),
        Form::By => charts::groups(figures, &word(roles.grouping), &known),
        Form::Series => known.iter().map(|indicator| charts::series(figures, &word(roles.step), indicator)).collect(),
    }
}

/// Refuses to replace a file that is not a chart of this command.
fn check_place(file: &Path) -> Result<(), Failure> {
    let shown = terminal::shown(&file.display().to_string());
    match beginning(file) {
        Ok(contents) if chart::is_chart(&contents) => Ok(()),
        Ok(_) => Err(Failure::usage(format!("{shown} exists and is not a chart of this command; choose another name"))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Failure::usage(format!("cannot write {shown}: {error}"))),
    }
}

/// The beginning of a file, which tells a chart. A device or a pipe has none, and may have no end.
fn beginning(file: &Path) -> io::Result<Vec<u8>> {
    let mut contents = Vec::new();
    if fs::metadata(file)?.is_file() {
        File::open(file)?.take(ENOUGH).read_to_end(&mut contents)?;
    }
    Ok(contents)
}
