//! The same client for code that does not await.

use std::thread;

use iadvize::blocking::Client;
use iadvize::group::{GroupId, NewGroup};
use iadvize::indicators::{ChatChannel, ContactNumber};
use iadvize::operator::OperatorId;
use iadvize::{ApiKey, ErrorKind};
use iadvize_platform::Platform;

fn start() -> (Platform, Client) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let platform = runtime.block_on(Platform::start()).unwrap();
    let client = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build().unwrap();
    (platform, client)
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

#[tokio::test]
async fn waiting_within_an_async_runtime_is_an_error() {
    let platform = Platform::start().await.unwrap();
    let client = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build().unwrap();
    let error = client.operators().get(OperatorId(7)).send().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Configuration { .. }), "{error}");
}
