//! `iadvize RESOURCE show ID`: a record with a tagged list as a transcript.

#[cfg(test)]
mod tests;
mod transcript;

use clap::{ArgMatches, Command};
use iadvize::Call;

use crate::arguments;
use crate::commands::text;
use crate::context::Context;
use crate::exit::Failure;
use crate::rows::Raw;
use crate::stdout::Stdout;
use crate::table::{Kind, Operation, Record, Resource, Returns, Table};
use crate::{request, terminal};
pub use transcript::{tagged, transcript};

/// The name of the command.
pub const SHOW: &str = "show";

/// The command, if the resource has a record with a tagged list.
pub fn command(table: &'static Table, resource: &'static Resource) -> Option<Command> {
    let (operation, record) = operation(resource)?;
    let about = format!("Shows a {} with all it contains, for people", record.name.replace('_', " "));
    let list = record.columns.iter().find(|column| tagged(column).is_some())?;
    let long =
        format!("{about}: its fields, and each entry of its {} with time and kind.", list.name.replace('_', " "));
    let example = format!("Example:\n  iadvize {} {SHOW} 123", resource.plural);
    let command = Command::new(SHOW).about(about).long_about(long).after_help(example);
    // The options of the operation, without those of its output.
    let of_operation = arguments::command(table, resource, operation);
    let output = [arguments::OUTPUT, arguments::FIELDS, arguments::RAW, arguments::DRY_RUN];
    let others = of_operation.get_arguments().filter(|argument| !output.contains(&argument.get_id().as_str()));
    Some(command.args(others.cloned().collect::<Vec<_>>()))
}

/// The operation that reads a record with a tagged list.
fn operation(resource: &'static Resource) -> Option<(&'static Operation, &'static Record)> {
    resource.operations.iter().find_map(|operation| match operation.returns {
        Returns::One(record) if operation.kind == Kind::Get && record.columns.iter().any(|it| tagged(it).is_some()) => {
            Some((operation, record))
        }
        _ => None,
    })
}

/// Runs the command.
///
/// # Errors
///
/// If the record cannot be read or written.
pub async fn run(context: &Context, resource: &'static Resource, matches: &ArgMatches) -> Result<(), Failure> {
    let Some((operation, record)) = operation(resource) else {
        return Err(Failure::usage("this resource has no transcript"));
    };
    let call = Call::<Raw>::new(&context.client()?, request::of(operation, matches)?);
    let raw = call.send().await?;
    let text = transcript(record, &text::json(record, &raw)?, terminal::width());
    Stdout::new().write_all(text.as_bytes())
}
