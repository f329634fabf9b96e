//! Calls and streams hold a clone of the client, so programs can spawn, return and store them.

use std::pin::pin;

use futures_core::Stream;
use iadvize::operator::{Operator, OperatorId};
use iadvize::{Call, Client, Error, Items, Link, Sending};
use iadvize_platform::Platform;
use tokio::task::JoinSet;

use crate::support::{connect, start};

/// A stream that outlives the client it was made from.
fn operators(client: &Client) -> impl Stream<Item = Result<Operator, Error>> + Send + 'static {
    client.operators().list().full().stream().prefetch(2)
}

/// A call that is returned before it is sent.
fn operator(client: &Client, id: u64) -> Call<Operator> {
    client.operators().get(OperatorId(id))
}

struct Reader {
    operators: Items<Link<OperatorId>>,
    first: Sending<Operator>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_are_spawned() {
    let (_platform, client) = start().await;
    let mut calls = JoinSet::new();
    for id in 1..=10 {
        calls.spawn(client.operators().get(OperatorId(id)).send());
    }
    let read = calls.join_all().await;
    assert!(read.iter().all(Result::is_ok));
}

#[tokio::test]
async fn streams_are_returned_from_functions() {
    let platform = Platform::start().await.unwrap();
    let (mut stream, call) = {
        let client = connect(&platform);
        (pin!(operators(&client)), operator(&client, 7))
    };
    let mut read = 0;
    while let Some(operator) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await {
        operator.unwrap();
        read += 1;
    }
    assert_eq!((read, call.send().await.unwrap().id), (45, OperatorId(7)));
}

#[tokio::test]
async fn streams_and_calls_are_stored_in_structs() {
    let (_platform, client) = start().await;
    let operators = client.operators();
    let mut reader = Reader { operators: operators.list().stream(), first: operators.get(OperatorId(1)).send() };
    drop((client, operators));
    assert_eq!(reader.operators.next().await.unwrap().unwrap().id, OperatorId(45));
    assert_eq!(reader.first.await.unwrap().id, OperatorId(1));
}

/// The client then sends on a background thread, so an executor other than Tokio's will do.
#[test]
fn calls_need_no_runtime() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let platform = runtime.block_on(Platform::start()).unwrap();
    let client = connect(&platform);
    let operator = pollster::block_on(client.operators().get(OperatorId(1)).send()).unwrap();
    assert_eq!(operator.id, OperatorId(1));
}
