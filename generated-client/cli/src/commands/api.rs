//! `api`: any request.

use clap::{Arg, ArgAction, ArgMatches, Command};
use iadvize::request::Fields;
use iadvize::{Request, Value};

use super::{confirm, sent};
use crate::arguments::{self, DRY_RUN, PROGRAM, RAW, YES};
use crate::context::Context;
use crate::exit::Failure;
use crate::request;
use crate::stdout::Stdout;

const METHOD: &str = "METHOD";
const PATH: &str = "PATH";
const FIELD: &str = "field";

pub fn command() -> Command {
    let method = Arg::new(METHOD).required(true).value_parser(["GET", "POST", "PUT", "DELETE"]).ignore_case(true);
    let field = Arg::new(FIELD).long(FIELD).short('f').value_name("NAME=VALUE").action(ArgAction::Append);
    Command::new("api")
        .about("Send any request and print its data as JSON")
        .after_help(format!(
            "Examples:\n  {PROGRAM} api GET /operator --filter group_id=12\n  {PROGRAM} api PUT /group/7 -f name='Night shift'"
        ))
        .arg(method.help("The method"))
        .arg(Arg::new(PATH).required(true).help("The path below the address of the API, such as `/operator/123`"))
        .arg(field.value_parser(arguments::pair).help("Set a field of the body"))
        .args(arguments::free())
        .arg(Arg::new(RAW).long(RAW).action(ArgAction::SetTrue).help("Write the response as the server sent it"))
        .arg(Arg::new(YES).long(YES).short('y').action(ArgAction::SetTrue).help("Delete without asking"))
}

/// Sends the request.
pub async fn run(context: &Context, matches: &ArgMatches) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str).unwrap_or_default();
    let method = text(METHOD).to_ascii_uppercase();
    let request = with_query(&method, text(PATH));
    let mut fields = Fields::default();
    let mut has_fields = false;
    for (name, value) in matches.get_many::<(String, String)>(FIELD).into_iter().flatten() {
        fields.set(name, value.as_str());
        has_fields = true;
    }
    let request = request::free(if has_fields { request.fields(fields) } else { request }, matches);
    if let Some(form) = matches.get_one::<String>(DRY_RUN) {
        return sent::dry_run(context, None, request, form, matches).await;
    }
    if method == "DELETE" {
        confirm::deletion(&request, matches)?;
    }
    let client = context.client()?;
    if matches.get_flag(RAW) {
        return sent::written(client.call::<Value>(request).send_raw().await?);
    }
    let data = client.call::<Value>(request).send().await?;
    Stdout::new().write_all(format!("{data}\n").as_bytes())
}

/// A request to a path that may have a query.
fn with_query(method: &str, target: &str) -> Request {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let request = request::with_method(method, path);
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.fold(request, |request, pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        request.query(name, value)
    })
}
