//! Which requests are retried, when, and who decides.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use iadvize::group::NewGroup;
use iadvize::operator::OperatorId;
use iadvize::transport::{Exchange, Transport};
use iadvize::{ApiKey, Client, ErrorKind, RetryPolicy, StatusCode};
use iadvize_platform::{Fault, Platform};

use crate::support::start;

const HASTY: RetryPolicy = {
    let base = Duration::from_millis(1);
    RetryPolicy::DEFAULT.backoff(base, base)
};

#[tokio::test]
async fn a_create_is_sent_twice_only_where_the_caller_asks_for_it() {
    let (platform, client) = start().await;
    let create = || client.groups().create(NewGroup::new().name("Night shift"));
    platform.on("POST /group").fault(Fault::reset().carried_out());
    let error = create().send().await.unwrap_err();
    assert_eq!((error.attempts(), error.is_safe_to_retry()), (1, false));
    assert_eq!(platform.carried_out("POST /group"), 1);
    platform.on("POST /group").fault(Fault::reset().carried_out());
    create().retry(HASTY.retry_creates()).send().await.unwrap();
    assert_eq!(platform.carried_out("POST /group"), 3, "the caller enabled retries");
}

#[tokio::test]
async fn a_call_has_a_policy_of_its_own() {
    let (platform, client) = start().await;
    let get = || client.operators().get(OperatorId(1));
    platform.on("GET /operator/1").always().fault(Fault::empty(503));
    for (policy, attempts) in [(HASTY.retries(0), 1), (HASTY.retries(1), 2), (HASTY.retries(5), 6)] {
        platform.clear_received();
        let error = get().retry(policy).send().await.unwrap_err();
        assert_eq!((error.attempts() as usize, platform.received().len()), (attempts, attempts));
        assert_eq!(error.to_string().contains(" attempts"), attempts > 1, "{error}");
    }
}

#[tokio::test]
async fn a_policy_chooses_the_statuses() {
    let (platform, client) = start().await;
    let get = |policy: RetryPolicy| client.operators().get(OperatorId(1)).retry(policy);
    let teapot = HASTY.retry_status(StatusCode::IM_A_TEAPOT).no_retry_status(StatusCode::SERVICE_UNAVAILABLE);
    for (code, policy, retried) in [
        (418, HASTY, false),
        (418, teapot, true),
        (503, HASTY, true),
        (503, teapot, false),
        (520, HASTY, true),
        (425, HASTY, true),
        (505, HASTY, false),
    ] {
        platform.on("GET /operator/1").fault(Fault::empty(code));
        let error = get(policy.retries(0)).send().await.unwrap_err();
        assert_eq!(error.is_safe_to_retry(), retried, "{error}");
        platform.on("GET /operator/1").fault(Fault::empty(code));
        assert_eq!(get(policy).send().await.is_ok(), retried, "{code}");
    }
}

#[tokio::test]
async fn the_server_is_given_the_time_that_it_asks_for() {
    let (platform, client) = start().await;
    platform.on("GET /operator/1").fault(Fault::empty(503).retry_after("1"));
    let begin = Instant::now();
    client.operators().get(OperatorId(1)).retry(HASTY).send().await.unwrap();
    assert!(begin.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_deadline_holds_over_all_attempts() {
    let platform = Platform::start().await.unwrap();
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).retry(HASTY.retries(1_000));
    let client = builder.timeout(Duration::from_millis(100)).deadline(Duration::from_millis(350)).build().unwrap();
    platform.on("GET /operator/1").always().fault(Fault::silence());
    let begin = Instant::now();
    let error = client.operators().get(OperatorId(1)).send().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Timeout);
    assert!((2..=5).contains(&error.attempts()), "{}", error.attempts());
    assert!(begin.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_pause_that_would_outlast_the_deadline_is_not_begun() {
    let platform = Platform::start().await.unwrap();
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url());
    let client = builder.deadline(Duration::from_secs(5)).build().unwrap();
    platform.on("GET /operator/1").always().fault(Fault::empty(503).retry_after("30"));
    let begin = Instant::now();
    let error = client.operators().get(OperatorId(1)).send().await.unwrap_err();
    assert_eq!((error.attempts(), error.status().map(|status| status.as_u16())), (1, Some(503)));
    assert!(begin.elapsed() < Duration::from_secs(3));
}

/// The client waits for as long as the policy ever waits, unless that outlasts the deadline.
#[tokio::test]
async fn a_time_that_cannot_be_read_is_not_ignored() {
    let platform = Platform::start().await.unwrap();
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url());
    let client = builder.deadline(Duration::from_secs(5)).build().unwrap();
    for (text, sent) in [
        ("0", 2),
        ("0.0", 2),
        ("Sunday, 06-Nov-94 08:49:37 GMT", 2),
        ("Sun Nov  6 08:49:37 1994", 2),
        ("30.0", 1),
        ("Saturday, 31-Dec-60 08:49:37 GMT", 1),
        ("Fri Dec 31 08:49:37 9998", 1),
        ("18446744073709551616", 1),
        ("-1", 1),
        ("soon", 1),
    ] {
        platform.clear_received();
        platform.on("GET /operator/1").fault(Fault::empty(503).retry_after(text));
        let outcome = client.operators().get(OperatorId(1)).send().await;
        assert_eq!((platform.received().len(), outcome.is_ok()), (sent, sent == 2), "{text}");
    }
}

#[tokio::test]
async fn while_everything_fails_hardly_anything_is_sent_again() {
    let (platform, client) = start().await;
    platform.on("GET /operator/1").always().fault(Fault::empty(503));
    for _ in 0..50 {
        client.operators().get(OperatorId(1)).retry(HASTY).send().await.unwrap_err();
    }
    assert_eq!(platform.received().len(), 70, "50 requests and a budget of 20 retries");
}

#[tokio::test]
async fn a_dropped_call_is_not_sent_again() {
    let (platform, client) = start().await;
    platform.on("GET /operator/1").always().fault(Fault::empty(503).retry_after("1"));
    let call = client.operators().get(OperatorId(1)).send();
    tokio::time::timeout(Duration::from_millis(200), call).await.unwrap_err();
    tokio::time::sleep(Duration::from_millis(1_200)).await;
    assert_eq!(platform.received().len(), 1);
}

#[tokio::test]
async fn a_transport_of_your_own_sees_every_attempt() {
    struct Counting(Box<dyn Transport>, Arc<AtomicUsize>);

    impl Transport for Counting {
        fn execute(&self, request: http::Request<bytes::Bytes>) -> Exchange<'_> {
            self.1.fetch_add(1, Ordering::Relaxed);
            self.0.execute(request)
        }
    }

    let platform = Platform::start().await.unwrap();
    let seen = Arc::new(AtomicUsize::new(0));
    let counter = seen.clone();
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).retry(HASTY);
    let client = builder.transport(|http| Counting(http, counter)).build().unwrap();
    platform.on("GET /operator/1").times(2).fault(Fault::reset());
    client.operators().get(OperatorId(1)).send().await.unwrap();
    assert_eq!(seen.load(Ordering::Relaxed), 3);
}

#[tokio::test]
async fn compressed_answers_are_asked_for_and_read() {
    let (platform, client) = start().await;
    let page = client.operators().list().full().limit(100).send().await.unwrap();
    assert_eq!(page.items.len(), 45);
    assert_eq!(platform.received()[0].header("accept-encoding"), Some("gzip"));
}
