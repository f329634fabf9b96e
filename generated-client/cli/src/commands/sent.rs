//! Ways to send a request.

use clap::ArgMatches;
use iadvize::api::FULL_PARAMETER;
use iadvize::{Call, Client, Error, Full, List, Pages, RawResponse, Request, RetryPolicy};

use crate::arguments::UNCHECKED;
use crate::context::Context;
use crate::dry_run::{self, Capture};
use crate::exit::Failure;
use crate::rows::Raw;
use crate::stdout::Stdout;
use crate::table::{Operation, Returns};

/// A listing of whole records. It has rules of its own, unless `matches` say that none apply.
pub fn listing(client: &Client, request: Request, brief: bool, matches: &ArgMatches) -> List<Raw, Full> {
    let list = List::new(client, if brief { request.query(FULL_PARAMETER, true) } else { request });
    if matches.get_flag(UNCHECKED) { list.unchecked() } else { list }
}

/// Writes one response as the server sent it.
pub async fn raw(
    client: &Client,
    operation: &Operation,
    request: Request,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let response = match operation.returns {
        Returns::Page { brief, .. } => listing(client, request, brief, matches).send_raw().await?,
        _ => Call::<Raw>::new(client, request).send_raw().await?,
    };
    written(response)
}

/// Writes a response, which may be an error.
pub fn written(response: RawResponse) -> Result<(), Failure> {
    Stdout::new().write_all(&response.body)?;
    match response.status.is_success() {
        true => Ok(()),
        false => Err(Failure::other(format!("HTTP {}", response.status.as_u16()))),
    }
}

/// Prints the first request in place of sending it, as HTTP or as a command of curl.
pub async fn dry_run(
    context: &Context,
    operation: Option<&Operation>,
    request: Request,
    form: &str,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let capture = Capture::default();
    let transport = capture.clone();
    let builder = context.without_key(dry_run::PLACEHOLDER)?.transport(move |_| transport);
    let client = builder.retry(RetryPolicy::DEFAULT.retries(0)).build()?;
    let result = match operation.map(|operation| &operation.returns) {
        Some(Returns::Page { brief: true, .. }) => first(listing(&client, request, true, matches).pages()).await,
        _ => Call::<Raw>::new(&client, request).send_raw().await.map(drop),
    };
    let Some(request) = capture.take() else { return Ok(result?) };
    let text = if form == "curl" { dry_run::as_curl(&request) } else { dry_run::as_request(&request) };
    Stdout::new().write_all(text.as_bytes())
}

async fn first(mut pages: Pages<Raw>) -> Result<(), Error> {
    pages.next().await.unwrap_or(Ok(iadvize::Page::new([]))).map(drop)
}
