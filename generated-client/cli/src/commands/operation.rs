//! The commands of the table's operations.

use clap::ArgMatches;
use iadvize::{Call, Client, Done, Request, Value};

use super::{confirm, rows, sent};
use crate::arguments::{self, DRY_RUN, RAW};
use crate::context::Context;
use crate::exit::Failure;
use crate::request;
use crate::rows::Raw;
use crate::stderr::note;
use crate::stdout::Stdout;
use crate::table::{Kind, Operation, Resource, Returns};
use crate::terminal;

/// Sends the request of an operation and writes the response.
pub async fn run(
    context: &Context,
    resource: &Resource,
    operation: &'static Operation,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    warn(resource, operation, matches);
    tell_defaults(operation, matches);
    let request = request::of(operation, matches)?;
    if let Some(form) = matches.get_one::<String>(DRY_RUN) {
        return sent::dry_run(context, Some(operation), request, form, matches).await;
    }
    // What is wrong with the output is known before anything is sent.
    let rows = rows::Output::new(operation, matches)?;
    if operation.kind == Kind::Delete {
        confirm::deletion(&request, matches)?;
    }
    let client = context.client()?;
    if matches.get_flag(RAW) {
        return sent::raw(&client, operation, request, matches).await;
    }
    match (&operation.returns, rows) {
        (Returns::Page { brief: true, .. }, Some(rows)) => {
            rows.listing(sent::listing(&client, request, true, matches), resource.plural).await
        }
        // It may have no pages, and refuse their parameters.
        (Returns::Page { brief: false, .. }, Some(rows)) => {
            let list = sent::listing(&client, request, false, matches);
            match list.clone().send().await? {
                page if page.pages > 1 => rows.listing(list, resource.plural).await,
                page => rows.all(&page.items),
            }
        }
        (Returns::Many(_), Some(rows)) => rows.all(&Call::<Vec<Raw>>::new(&client, request).send().await?),
        (Returns::One(_), Some(rows)) => rows.all(&[Call::<Raw>::new(&client, request).send().await?]),
        (Returns::Statistics, _) => json(&client, request).await,
        _ => done(&client, request).await,
    }
}

/// Says what is deprecated in the command.
fn warn(resource: &Resource, operation: &'static Operation, matches: &ArgMatches) {
    let of = |what: &str, name: &str, replacement: Option<&str>| {
        if let Some(replacement) = replacement {
            note(format!("warning: {what} {name} is deprecated: {replacement}"));
        }
    };
    of("the resource", resource.plural, resource.deprecated);
    of("the operation", operation.name, operation.deprecated);
    let options = arguments::filters(operation).into_iter().chain(arguments::parts(operation));
    for option in options.filter(|option| request::is_given(option, matches)) {
        of("the option", &format!("--{}", option.long), option.parameter.deprecated);
    }
}

/// Says what the API reads if a date is left out.
fn tell_defaults(operation: &'static Operation, matches: &ArgMatches) {
    let Some(period) = operation.period else { return };
    let options = arguments::filters(operation);
    let given = |name: &str| {
        let option = options.iter().find(|option| option.parameter.name == name)?;
        Some((format!("--{}", option.long), request::is_given(option, matches)))
    };
    let (Some((from, has_from)), Some((to, has_to))) = (given(period.from), given(period.to)) else { return };
    let Some([neither, only_from, only_to]) = period.defaults else { return };
    match (has_from, has_to) {
        (false, false) => note(format!("note: without {from} and {to}, {neither}")),
        (true, false) => note(format!("note: with {from} alone, {only_from}")),
        (false, true) => note(format!("note: with {to} alone, {only_to}")),
        (true, true) => {}
    }
}

/// Writes the data of a response as JSON.
async fn json(client: &Client, request: Request) -> Result<(), Failure> {
    let data = client.call::<Value>(request).send().await?;
    Stdout::new().write_all(format!("{data}\n").as_bytes())
}

/// Sends a request whose response has no data.
async fn done(client: &Client, request: Request) -> Result<(), Failure> {
    let shown = request.to_string();
    let done = Call::<Done>::new(client, request).send().await?;
    note(match done.message.filter(|message| !message.is_empty()) {
        Some(message) => format!("{shown}: {}", terminal::shown(&message)),
        None => format!("{shown}: done"),
    });
    Ok(())
}
