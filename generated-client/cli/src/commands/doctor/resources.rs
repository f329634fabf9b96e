//! Which resources respond: one request for each.

use iadvize::statistic::Figures;
use iadvize::{Call, Client, Error, ErrorKind, Full, List, Page, Request, RetryPolicy};

use super::{Finding, zone};
use crate::commands::text;
use crate::rows::Raw;
use crate::table::{Kind, Operation, Record, Resource, Returns, Segment, Table};

/// How many records show the time zone.
const SAMPLE: u32 = 20;

/// What to do about responses that cannot be read.
const UNREADABLE: &str =
    "run `iadvize doctor --record shapes.json`, and report the file: the API sends what this version does not know";

/// What a resource returned.
pub enum Found {
    /// Its records, in a page with their number.
    Records(&'static Record, Page<Raw>),
    /// Figures.
    Figures,
    /// The resource has nothing that can be read without arguments.
    Nothing,
}

/// Reads a little of a resource.
pub async fn read(client: &Client, table: &'static Table, resource: &'static Resource) -> Result<Found, Error> {
    let listing = resource.operations.iter().find_map(|operation| match operation.returns {
        Returns::Page { record, .. } if operation.kind == Kind::List => Some((operation, record)),
        _ => None,
    });
    if let Some((request, record)) = listing.and_then(|(operation, record)| Some((request(operation)?, record))) {
        let limit = if zone::tells(record) { SAMPLE } else { 1 };
        let list = List::<Raw, Full>::new(client, request.query(iadvize::api::FULL_PARAMETER, true));
        return Ok(Found::Records(record, list.limit(limit).send().await?));
    }
    let figures = resource.operations.iter().find_map(|operation| Some((operation, operation.statistics.as_ref()?)));
    let Some((request, roles)) = figures.and_then(|(operation, roles)| Some((request(operation)?, roles))) else {
        return Ok(Found::Nothing);
    };
    // Without indicators, the response may have all of them.
    let request = table.indicators.first().into_iter().fold(request, |request, indicator| {
        let channel = indicator.channels.first().copied().unwrap_or_default();
        request.filter(roles.indicators, indicator.name).filter(roles.channel, channel)
    });
    Call::<Figures>::new(client, request).send().await.map(|_| Found::Figures)
}

/// The request of an operation that reads and needs no arguments. It is not repeated, because a failure is a finding.
fn request(operation: &'static Operation) -> Option<Request> {
    let needs_none = operation.method == "GET" && operation.filters.iter().all(|filter| !filter.required);
    let path: Option<Vec<&str>> = operation
        .path
        .iter()
        .map(|segment| match segment {
            Segment::Literal(text) => Some(*text),
            Segment::Argument(_) => None,
        })
        .collect();
    let request = Request::get(&path.filter(|_| needs_none)?.join("/")).retry(RetryPolicy::DEFAULT.retries(0));
    Some(operation.query.iter().fold(request, |request, (name, value)| request.query(name, *value)))
}

/// What the response of a resource means.
pub fn finding(resource: &Resource, result: &Result<Found, Error>) -> Option<Finding> {
    let name = resource.plural;
    let old = resource.deprecated.map(|replacement| format!(", deprecated: {replacement}")).unwrap_or_default();
    Some(match result {
        Ok(Found::Nothing) => return None,
        Ok(Found::Figures) => Finding::ok(name, format!("figures{old}")),
        Ok(Found::Records(record, page)) => match page.items.iter().find_map(|raw| text::json(record, raw).err()) {
            None if page.count == 1 => Finding::ok(name, format!("1 record{old}")),
            None => Finding::ok(name, format!("{} records{old}", page.count)),
            Some(failure) => Finding::fail(name, failure.to_string(), UNREADABLE),
        },
        Err(error) => failure(name, error),
    })
}

fn failure(name: &str, error: &Error) -> Finding {
    let text = error.to_string();
    match error.kind() {
        _ if error.is_forbidden() => {
            Finding::fail(name, text, "the key is unknown, or has no right to this resource: ask who made the key")
                .refused()
        }
        _ if error.is_not_found() => {
            Finding::fail(name, text, "check the base URL and the platform: the server does not have this path")
        }
        ErrorKind::Redirect { .. } => Finding::fail(name, text, "choose the platform of the account with `--platform`"),
        ErrorKind::UnexpectedResponse { .. } => {
            Finding::fail(name, text, "check the base URL: something else than the API responds")
        }
        ErrorKind::Decode { .. } => Finding::fail(name, text, UNREADABLE),
        _ if error.is_safe_to_retry() => Finding::fail(name, text, "try again later").temporary(),
        _ => Finding::fail(name, text, "see the message"),
    }
}
