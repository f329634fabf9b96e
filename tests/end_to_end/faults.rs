//! Every fault with every kind of call. The expected results are the table of `tests/README.md`: if a row differs, the
//! test prints the correct row.

use std::time::Duration;

use iadvize::group::{GroupChanges, GroupId, NewGroup};
use iadvize::operator::OperatorId;
use iadvize::{ApiKey, Client, Error, ErrorKind, RetryPolicy};
use iadvize_platform::{Fault, Platform};

const README: &str = include_str!("../README.md");

/// How often a fault applies.
#[derive(Clone, Copy)]
enum Strikes {
    Once,
    Always,
}
use Strikes::{Always, Once};

macro_rules! faults {
    ($($test:ident: $name:literal, $strikes:ident, $fault:expr;)*) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $test() {
            check($name, $strikes, || $fault).await;
        }
    )*

        /// Each row of the table has a test.
        #[test]
        fn every_row_is_tested() {
            let tested = [$($name,)* "connections refused"];
            let rows: Vec<&str> = README.lines().filter_map(row_name).collect();
            assert_eq!(rows, tested);
        }
    };
}

faults! {
    none: "none", Once, None;
    latency: "latency of 50 ms", Always, Some(Fault::latency(Duration::from_millis(50)));
    success_under_400: "400, `success`", Always, Some(Fault::success(400));
    request_timeout: "408 once", Once, Some(Fault::status(408));
    too_early: "425 once", Once, Some(Fault::status(425));
    too_many_requests: "429 once", Once, Some(Fault::status(429));
    too_many_requests_wait: "429 once, `Retry-After: 1`", Once, Some(Fault::status(429).retry_after("1"));
    server_error: "500 once, `error`", Once, Some(Fault::error(500));
    success_under_500: "500 once, `success`", Once, Some(Fault::success(500));
    not_implemented: "501, `error`", Always, Some(Fault::error(501));
    html_page: "502 once, an HTML page", Once, Some(Fault::html(502));
    unavailable: "503 once", Once, Some(Fault::empty(503));
    unavailable_always: "503 always", Always, Some(Fault::empty(503));
    unavailable_for_a_day: "503 once, `Retry-After: 86400`", Once, Some(Fault::empty(503).retry_after("86400"));
    gateway_timeout: "504 once, an HTML page", Once, Some(Fault::html(504));
    version_not_supported: "505, empty body", Always, Some(Fault::empty(505));
    unknown_server_error: "520 once", Once, Some(Fault::empty(520));
    fail_under_200: "200, `fail`", Always, Some(Fault::status(200));
    error_under_200: "200, `error`", Always, Some(Fault::error(200));
    garbage: "200, garbage", Always, Some(Fault::garbage());
    empty: "200, empty body", Always, Some(Fault::empty(200));
    reset_before: "reset once, before it is carried out", Once, Some(Fault::reset());
    reset_after: "reset once, after it was carried out", Once, Some(Fault::reset().carried_out());
    closed: "closed once, without a response", Once, Some(Fault::closed());
    reset_mid_body: "reset once, during the body", Once, Some(Fault::reset_mid_body());
    truncated: "body cut short once", Once, Some(Fault::truncated());
    broken_gzip: "broken gzip once", Once, Some(Fault::broken_gzip());
    silence: "silence once", Once, Some(Fault::silence());
    endless_slow: "endless slow body once", Once, Some(Fault::drip(Duration::from_millis(20)));
    endless_fast: "endless fast body", Always, Some(Fault::flood());
    redirect: "302 to another host", Always, Some(Fault::redirect(302, "https://elsewhere.example/operator"));
    redirect_as_it_is: "307 to another host", Always, Some(Fault::redirect(307, "https://elsewhere.example/operator"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refused() {
    let mut cells = Vec::new();
    for call in CALLS {
        let (platform, client) = start().await;
        platform.refuse_connections().unwrap();
        cells.push(run(call, &platform, &client).await);
    }
    compare("connections refused", &cells);
}

const CALLS: [&str; 6] = ["get", "list", "stream", "create", "update", "delete"];

async fn check(name: &str, strikes: Strikes, fault: impl Fn() -> Option<Fault>) {
    let mut cells = Vec::new();
    for call in CALLS {
        let (platform, client) = start().await;
        if let Some(fault) = fault() {
            let when = platform.on(pattern(call));
            match strikes {
                Once => when.fault(fault),
                Always => when.always().fault(fault),
            }
        }
        cells.push(run(call, &platform, &client).await);
    }
    compare(name, &cells);
}

async fn start() -> (Platform, Client) {
    let platform = Platform::start().await.unwrap();
    let hasty = RetryPolicy::default().backoff(Duration::from_millis(1), Duration::from_millis(5));
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).retry(hasty);
    let builder = builder.timeout(Duration::from_millis(400)).max_response_bytes(200_000);
    (platform, builder.build().unwrap())
}

/// The requests that the fault applies to: for a stream, only those for its second page.
fn pattern(call: &str) -> &'static str {
    match call {
        "get" => "GET /operator/1",
        "list" => "GET /operator",
        "stream" => "GET /operator?page=2",
        "create" => "POST /group",
        "update" => "PUT /group/4",
        _ => "DELETE /group/4",
    }
}

/// Makes the call and returns its outcome, how often it was sent, and how often a write was carried out.
async fn run(call: &str, platform: &Platform, client: &Client) -> String {
    let outcome = match call {
        "get" => client.operators().get(OperatorId(1)).send().await.map(|_| ()),
        "list" => client.operators().list().full().send().await.map(|page| assert_eq!(page.items.len(), 20)),
        "stream" => return stream(client).await,
        "create" => client.groups().create(NewGroup::new().name("Night")).send().await.map(|_| ()),
        "update" => client.groups().update(GroupId(4), GroupChanges::new().name("Day")).send().await.map(|_| ()),
        _ => client.groups().delete(GroupId(4)).send().await.map(|_| ()),
    };
    let sent = platform.received().len();
    if let Err(error) = &outcome {
        assert_eq!(error.attempts() as usize, sent, "{error}");
    }
    let outcome = told(outcome);
    match call {
        "get" | "list" => format!("{outcome}, sent {sent}"),
        _ => format!("{outcome}, sent {sent}, done {}", platform.carried_out(pattern(call))),
    }
}

/// Reads 45 operators on 5 pages, 4 at a time: returns all of them in order, or those before the page that failed.
async fn stream(client: &Client) -> String {
    let mut stream = client.operators().list().full().limit(10).stream().prefetch(4);
    let mut ids = Vec::new();
    let outcome = loop {
        match stream.next().await {
            Some(Ok(operator)) => ids.push(operator.id),
            Some(Err(error)) => break told(Err(error)),
            None => break "ok".to_owned(),
        }
    };
    let expected: Vec<OperatorId> = (1..=45).rev().map(OperatorId).take(ids.len()).collect();
    assert_eq!(ids, expected, "no operator may be lost, repeated or out of order");
    match ids.len() {
        45 => format!("{outcome}, all 45"),
        read => format!("{outcome}, {read} before, resume at page {}", stream.position().page()),
    }
}

fn told(result: Result<(), Error>) -> String {
    let Err(error) = result else { return "ok".to_owned() };
    let kind = match error.kind() {
        ErrorKind::Connect => "Connect",
        ErrorKind::Transport => "Transport",
        ErrorKind::Timeout => "Timeout",
        ErrorKind::TooLarge { .. } => "TooLarge",
        ErrorKind::Redirect { host: Some(host) } if host == "elsewhere.example" => "Redirect",
        ErrorKind::Server { .. } => "Server",
        ErrorKind::UnexpectedResponse { .. } => "UnexpectedResponse",
        ErrorKind::StatusMismatch => "StatusMismatch",
        ErrorKind::Refused { .. } => "Refused",
        ErrorKind::RateLimited { .. } => "RateLimited",
        other => panic!("unexpected error kind: {other:?}"),
    };
    let safe = if error.is_safe_to_retry() { ", safe to retry" } else { "" };
    format!("`{kind}`{safe}")
}

fn row_name(line: &str) -> Option<&str> {
    let mut cells = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ");
    let name = cells.next()?;
    (cells.count() == CALLS.len() && name != "fault" && !name.starts_with("---")).then_some(name)
}

fn compare(name: &str, cells: &[String]) {
    let row = format!("| {name} | {} |", cells.join(" | "));
    let expected = README.lines().find(|line| row_name(line) == Some(name)).unwrap_or_default();
    assert!(row == expected, "\nthe row of the table should be\n{row}");
}
