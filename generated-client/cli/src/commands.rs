//! All commands: those of the table, and those that are written by hand.

mod api;
mod completions;
mod confirm;
pub mod doctor;
mod export;
pub mod live;
mod man;
mod operation;
mod rows;
mod schema;
mod sent;
pub mod show;
pub mod statistics;
mod text;

use clap::{ArgMatches, Command};
use iadvize::Request;

use crate::arguments::{self, PROGRAM};
use crate::context::Context;
use crate::exit::{CODES, Failure};
use crate::table::{Operation, Resource, Table};

/// The whole command.
pub fn root(table: &'static Table) -> Command {
    Command::new(PROGRAM)
        .version(env!("CARGO_PKG_VERSION"))
        .about("The iAdvize REST API on the command line")
        .after_help(format!("Exit codes, and where the key is from: {PROGRAM} --help"))
        .after_long_help(format!("{}\n\n{CODES}", arguments::KEYS))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .args(arguments::global(table))
        .subcommands(table.resources.iter().map(|it| resource(table, it)))
        .subcommands(top(table))
}

/// The commands that belong to no resource.
fn top(table: &'static Table) -> [Command; 6] {
    [
        export::command(table),
        api::command(),
        schema::command(table),
        doctor::command(),
        completions::command(),
        man::command(),
    ]
}

/// The commands of a resource that are written by hand. One with the name of an operation replaces it.
fn of_resource(table: &'static Table, resource: &'static Resource) -> Vec<Command> {
    let show = show::command(table, resource);
    let statistics = statistics::commands(table, resource);
    show.into_iter().chain(live::commands(table, resource)).chain(statistics).collect()
}

fn resource(table: &'static Table, resource: &'static Resource) -> Command {
    let own = of_resource(table, resource);
    let is_replaced = |operation: &&Operation| own.iter().any(|command| command.get_name() == operation.name);
    let operations = resource.operations.iter().filter(|operation| !is_replaced(operation));
    let operations: Vec<Command> =
        operations.map(|it| live::watchable(arguments::command(table, resource, it), it)).collect();
    let command = Command::new(resource.plural)
        .about(arguments::short(resource.doc, resource.deprecated))
        .long_about(arguments::long(resource.doc, resource.deprecated))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands(operations)
        .subcommands(own);
    if resource.name == resource.plural { command } else { command.visible_alias(resource.name) }
}

/// Runs the command that was given.
pub async fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(()) };
    match name {
        "export" => export::run(context, matches).await,
        "api" => api::run(context, matches).await,
        "schema" => schema::run(context, matches),
        doctor::DOCTOR => doctor::run(context, matches).await,
        "completions" => completions::run(&mut root(context.table), matches),
        "man" => man::run(root(context.table), matches),
        _ => of_table(context, name, matches).await,
    }
}

async fn of_table(context: &Context, name: &str, matches: &ArgMatches) -> Result<(), Failure> {
    let resource = context.table.resources.iter().find(|resource| resource.plural == name);
    let Some((resource, (own, inner))) = resource.zip(matches.subcommand()) else { return Ok(()) };
    if let Some(form) = statistics::form(own, resource) {
        return statistics::run(context, resource, form, inner).await;
    }
    match found(context.table, name, matches) {
        Some((_, operation, matches)) if live::is_watched(matches) => {
            live::run(context, resource, operation, matches).await
        }
        Some((_, operation, matches)) => operation::run(context, resource, operation, matches).await,
        None => show::run(context, resource, inner).await,
    }
}

/// The operation of a command, with its arguments.
fn found<'a>(
    table: &'static Table,
    name: &str,
    matches: &'a ArgMatches,
) -> Option<(&'static Resource, &'static Operation, &'a ArgMatches)> {
    let resource = table.resources.iter().find(|resource| resource.plural == name)?;
    let (name, matches) = matches.subcommand()?;
    let operation = live::operation(resource, name, matches)?;
    Some((resource, operation, matches))
}

/// The request of an operation's command.
pub fn request(table: &'static Table, matches: &ArgMatches) -> Result<Option<Request>, Failure> {
    let operation = matches.subcommand().and_then(|(name, matches)| found(table, name, matches));
    operation.map(|(_, operation, matches)| crate::request::of(operation, matches)).transpose()
}
