//! The same client for code that does not await.

use std::thread;

use iadvize::group::{GroupId, NewGroup};
use iadvize::indicators::{ChatChannel, ContactNumber};
use iadvize::operator::OperatorId;
use iadvize::{ApiKey, ErrorKind, blocking};
use iadvize_platform::Platform;

use super::support::builder;

fn start() -> (Platform, blocking::Client) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let platform = runtime.block_on(builder().start()).unwrap();
    let client = connect(&platform);
    (platform, client)
}

fn connect(platform: &Platform) -> blocking::Client {
    iadvize::Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build_blocking().unwrap()
}

#[test]
fn calls_have_the_same_names() {
    let (_platform, client) = start();
    assert_eq!(client.operators().get(OperatorId(7)).send().unwrap().id, OperatorId(7));
    assert_eq!(client.operators().list().group_id(GroupId(1)).full().send().unwrap().page, 1);
    let made = client.groups().create(NewGroup::new().name("Night")).send().unwrap();
    client.groups().delete(made.id).send().unwrap();
    let error = client.groups().get(made.id).send().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused { .. }), "{error}");
    let (contacts,) = client.statistics().on(ChatChannel).totals((ContactNumber,)).send().unwrap();
    assert!(contacts.is_some());
}

#[test]
fn listings_are_iterators() {
    let (_platform, client) = start();
    let ids: Result<Vec<OperatorId>, _> =
        client.operators().list().limit(7).stream().prefetch(3).map(|link| link.map(|link| link.id)).collect();
    let expected: Vec<OperatorId> = (1..=45).rev().map(OperatorId).collect();
    assert_eq!(ids.unwrap(), expected);
    assert_eq!(client.operators().list().limit(20).pages().count(), 3);
}

#[test]
fn threads_share_a_client() {
    let (_platform, client) = start();
    thread::scope(|scope| {
        for id in 1..=8 {
            let client = &client;
            scope.spawn(move || assert_eq!(client.operators().get(OperatorId(id)).send().unwrap().id, OperatorId(id)));
        }
    });
}

/// Where blocking is allowed in asynchronous code, with each kind of runtime.
#[test]
fn a_blocking_client_works_on_threads_of_a_runtime() {
    let (_platform, client) = start();
    let read = move || assert_eq!(client.operators().get(OperatorId(7)).send().unwrap().id, OperatorId(7));
    let single = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let multi = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
    for runtime in [&single, &multi] {
        runtime.block_on(runtime.spawn_blocking(read.clone())).unwrap();
        let entered = runtime.enter();
        read();
        drop(entered);
    }
    multi.block_on(async { tokio::task::block_in_place(&read) });
    // Within a task it works as well, although it keeps the thread from other tasks.
    single.block_on(async { read() });
}
