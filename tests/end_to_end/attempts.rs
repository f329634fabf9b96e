//! How often a request left the client, as its error says, and whether it can be sent again.

use std::future::poll_fn;
use std::io::Read;
use std::net::TcpListener;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use iadvize::group::{GroupId, NewGroup};
use iadvize::{ApiKey, Client, ClientBuilder, Error, ErrorKind, RetryPolicy};
use iadvize_platform::Fault;
use tokio::runtime::Builder;

use super::support::start;

const HASTY: RetryPolicy = {
    let base = Duration::from_millis(1);
    RetryPolicy::DEFAULT.backoff(base, base)
};

fn builder(url: &str) -> ClientBuilder {
    Client::builder(ApiKey::new("0123456789abcdef")).base_url(url).retry(HASTY)
}

async fn create(client: &Client) -> Error {
    client.groups().create(NewGroup::new()).send().await.unwrap_err()
}

/// Accepts connections and sends nothing: a connection over TLS is never ready, one without TLS is.
#[tokio::test]
async fn a_request_that_waits_for_its_connection_has_not_left() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    for (scheme, has_left) in [("https", false), ("http", true)] {
        let url = format!("{scheme}://{}", silent.local_addr().unwrap());
        let client = builder(&url).timeout(Duration::from_millis(100)).retry(HASTY.retries(1)).build().unwrap();
        let error = create(&client).await;
        assert_eq!(error.kind(), &ErrorKind::Timeout);
        assert_eq!((error.attempts(), error.is_safe_to_retry()), (u32::from(has_left), !has_left), "{error}");
        let read = client.groups().get(GroupId(1)).send().await.unwrap_err();
        assert_eq!((read.attempts(), read.is_safe_to_retry()), (if has_left { 2 } else { 0 }, true), "{read}");
        assert_eq!(read.to_string().contains("after 2 attempts"), has_left, "{read}");
    }
}

#[tokio::test]
async fn an_attempt_without_a_connection_does_not_count() {
    let error = create(&builder("http://127.0.0.1:1").build().unwrap()).await;
    assert_eq!((error.kind(), error.attempts(), error.is_safe_to_retry()), (&ErrorKind::Connect, 0, true));
    assert!(!error.to_string().contains("attempts"), "{error}");
}

/// A create that was lost may have been carried out, even if no other attempt got a connection.
#[tokio::test]
async fn a_lost_create_is_not_forgotten() {
    for is_lost in [true, false] {
        let server = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", server.local_addr().unwrap());
        let ended = std::thread::spawn(move || {
            let accepted = is_lost.then(|| server.accept().unwrap());
            // From here on, connections are refused.
            drop(server);
            accepted.map(|(mut stream, _)| stream.read(&mut [0; 4096]).unwrap())
        });
        if !is_lost {
            ended.join().unwrap();
        }
        let error = create(&builder(&url).retry(HASTY.retry_creates()).build().unwrap()).await;
        assert_eq!(error.kind(), &ErrorKind::Connect);
        assert_eq!((error.attempts(), error.is_safe_to_retry()), (u32::from(is_lost), !is_lost), "{error}");
    }
}

/// A runtime that ends, or that another one replaces, before the request left.
#[test]
fn a_runtime_that_ends_before_the_request_left() {
    let (platform, client) = pollster::block_on(start());
    for is_begun in [false, true] {
        platform.on("POST /group").fault(Fault::silence());
        let mut create = client.groups().create(NewGroup::new()).send();
        let first = Builder::new_current_thread().enable_all().build().unwrap();
        first.block_on(async {
            // The first poll starts the task, which does not run before the runtime has a chance.
            let begin = poll_fn(|context| Poll::Ready(Pin::new(&mut create).poll(context).is_pending()));
            assert!(begin.await);
            while is_begun && platform.received().is_empty() {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        });
        let second = Builder::new_current_thread().enable_all().build().unwrap();
        let error = second.block_on(create).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Transport);
        assert_eq!((error.attempts(), error.is_safe_to_retry()), (u32::from(is_begun), !is_begun), "{error}");
        drop(first);
        platform.clear_faults();
    }
    assert_eq!(platform.carried_out("POST /group"), 0);
}
