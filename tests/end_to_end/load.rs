//! Programs under load: connections that close while idle, busy loops, slow consumers, and runtimes that end.

use std::time::Duration;

use iadvize::group::{GroupId, NewGroup};
use iadvize::operator::OperatorId;
use iadvize::{ApiKey, Client};
use iadvize_platform::{Fault, Platform};
use tokio::runtime::Builder;
use tokio::task::JoinSet;

use crate::support::{connect, start};

/// How long the platform keeps idle connections.
const IDLE: Duration = Duration::from_millis(200);

/// How long a program does something else, longer than connections stay open.
const PAUSE: Duration = Duration::from_millis(500);

fn impatient() -> Platform {
    pollster::block_on(Platform::builder().idle_timeout(IDLE).start()).unwrap()
}

#[test]
fn a_blocking_client_does_not_use_a_connection_that_the_server_closed() {
    let platform = impatient();
    let client = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build_blocking().unwrap();
    for round in 0..5 {
        client.groups().create(NewGroup::new().name("Night")).send().unwrap_or_else(|error| panic!("{round}: {error}"));
        std::thread::sleep(PAUSE);
    }
    assert_eq!(platform.carried_out("POST /group"), 5);
}

#[test]
fn a_runtime_that_is_blocked_between_calls_does_not_either() {
    let platform = impatient();
    let client = connect(&platform);
    Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        for round in 0..5 {
            let made = client.groups().create(NewGroup::new().name("Night")).send().await;
            made.unwrap_or_else(|error| panic!("{round}: {error}"));
            std::thread::sleep(PAUSE);
        }
    });
    assert_eq!(platform.carried_out("POST /group"), 5);
}

/// As many pages are requested ahead as the client has requests: a call inside of the loop still gets its turn.
#[tokio::test]
async fn a_stream_does_not_starve_its_own_client() {
    for (concurrent, prefetches) in [(4, &[5][..]), (4, &[3, 3]), (2, &[2, 2])] {
        let platform = Platform::start().await.unwrap();
        let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url());
        let builder = builder.max_concurrent_requests(concurrent).deadline(Duration::from_secs(5));
        let client = builder.build().unwrap();
        let list = || client.operators().list().limit(2);
        let mut streams: Vec<_> = prefetches.iter().map(|ahead| list().stream().prefetch(*ahead)).collect();
        for round in 0..45 {
            for stream in &mut streams {
                stream.next().await.unwrap().unwrap();
            }
            if round % 9 == 0 {
                client.groups().create(NewGroup::new().name("Night")).send().await.unwrap();
            }
        }
        assert_eq!(platform.carried_out("POST /group"), 5);
    }
}

/// What has arrived does not time out.
#[tokio::test]
async fn a_consumer_may_pause_for_longer_than_the_deadline() {
    let platform = Platform::start().await.unwrap();
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url());
    let client = builder.deadline(Duration::from_millis(300)).build().unwrap();
    let mut pages = client.operators().list().limit(10).pages().prefetch(4);
    let mut read = 0;
    while let Some(page) = pages.next().await {
        read += page.unwrap().items.len();
        if read == 20 {
            tokio::time::sleep(Duration::from_millis(600)).await;
        }
    }
    assert_eq!(read, 45);
}

/// Some runtimes end while they have connections, others stay but do not run: neither breaks a call in the next one.
#[test]
fn a_client_outlives_the_runtimes_that_used_it() {
    let platform = pollster::block_on(Platform::start()).unwrap();
    let client = connect(&platform);
    let mut idle = Vec::new();
    for round in 0..12 {
        let runtime = match round % 3 {
            0 => Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap(),
            _ => Builder::new_current_thread().enable_all().build().unwrap(),
        };
        let made = runtime.block_on(client.groups().create(NewGroup::new().name("Night")).send());
        made.unwrap_or_else(|error| panic!("{round}: {error}"));
        drop(runtime.spawn(client.groups().get(GroupId(1)).send()));
        if round % 2 == 0 {
            idle.push(runtime);
        }
    }
    assert_eq!(platform.carried_out("POST /group"), 12);
}

/// A runtime that does not run cannot finish the requests of a stream: the next runtime sends them again.
#[test]
fn a_stream_moves_to_another_runtime() {
    let platform = pollster::block_on(Platform::start()).unwrap();
    platform.on("GET /operator").always().fault(Fault::latency(Duration::from_millis(20)));
    let mut stream = connect(&platform).operators().list().limit(2).stream().prefetch(4);
    let runtimes = [(); 3].map(|()| Builder::new_current_thread().enable_all().build().unwrap());
    let mut read = 0;
    while let Some(link) = runtimes[read % 3].block_on(stream.next()) {
        assert_eq!(link.unwrap().id, OperatorId(45 - read as u64));
        read += 1;
    }
    assert_eq!(read, 45);
}

/// The same for a single call is an error: a create could be carried out twice.
#[test]
fn a_call_that_moves_to_another_runtime_is_an_error() {
    let platform = pollster::block_on(Platform::start()).unwrap();
    platform.on("POST /group").fault(Fault::latency(Duration::from_millis(200)));
    let client = connect(&platform);
    let [first, second] = [(); 2].map(|()| Builder::new_current_thread().enable_all().build().unwrap());
    let mut create = client.groups().create(NewGroup::new().name("Night")).send();
    first.block_on(async { tokio::time::timeout(Duration::from_millis(50), &mut create).await.unwrap_err() });
    let error = second.block_on(&mut create).unwrap_err();
    assert_eq!(error.to_string(), "POST /group: the connection was lost: the request belongs to another runtime");
    assert!(!error.is_safe_to_retry());
    let mut again = client.groups().create(NewGroup::new().name("Night")).send();
    first.block_on(async { tokio::time::timeout(Duration::from_millis(0), &mut again).await.unwrap_err() });
    first.block_on(again).unwrap();
}

#[test]
fn two_hundred_threads_share_a_client() {
    let platform = pollster::block_on(Platform::start()).unwrap();
    let client = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build_blocking().unwrap();
    std::thread::scope(|scope| {
        for thread in 0..200 {
            let client = &client;
            scope.spawn(move || client.operators().get(OperatorId(1 + thread % 45)).send().unwrap());
        }
    });
    assert_eq!(platform.received().len(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_run_and_a_thousand_are_dropped() {
    let (platform, client) = start().await;
    let mut calls = JoinSet::new();
    for call in 0..1_000 {
        calls.spawn(client.operators().get(OperatorId(1 + call % 45)).send());
    }
    assert!(calls.join_all().await.iter().all(Result::is_ok));
    platform.on("GET /operator/1").always().fault(Fault::silence());
    let mut dropped = JoinSet::new();
    for _ in 0..1_000 {
        dropped.spawn(client.operators().get(OperatorId(1)).send());
    }
    while platform.in_flight() == 0 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    dropped.shutdown().await;
    assert_eq!(client.operators().get(OperatorId(2)).send().await.unwrap().id, OperatorId(2));
}
