//! A listing that is interrupted continues from its position, in another process or with another client.

use iadvize::conversation::ConversationId;
use iadvize::operator::OperatorId;
use iadvize::{ErrorKind, Items, Link, Position, date};
use iadvize_platform::{Change, Fault};

use super::support::{builder, connect, start};

/// Reads so many items, then ends. Returns what was read, and the position as it would be stored.
async fn some<I, T>(mut items: Items<Link<I>>, count: usize, id: impl Fn(I) -> T) -> (Vec<T>, String)
where
    Items<Link<I>>: futures_core::Stream<Item = Result<Link<I>, iadvize::Error>> + Unpin,
{
    let mut read = Vec::new();
    while read.len() < count {
        let next =
            std::future::poll_fn(|context| futures_core::Stream::poll_next(std::pin::Pin::new(&mut items), context));
        match next.await {
            Some(link) => read.push(id(link.unwrap().id)),
            None => break,
        }
    }
    (read, items.position().to_string())
}

#[tokio::test]
async fn every_position_continues_with_the_next_item() {
    let (platform, client) = start().await;
    let list = || client.operators().list().limit(10).stream();
    let all: Vec<OperatorId> = (1..=45).rev().map(OperatorId).collect();
    for count in 0..=45 {
        let (read, position) = some(list().prefetch(1 + count % 3), count, |id| id).await;
        let stored: Position = position.parse().unwrap();
        // The position also has the size of the pages.
        let rest = connect(&platform).operators().list().stream().resume(stored).collect().await.unwrap();
        let read: Vec<OperatorId> = read.into_iter().chain(rest.into_iter().map(|link| link.id)).collect();
        assert_eq!(read, all, "{count}: {position}");
    }
}

#[tokio::test]
async fn a_range_that_is_read_in_parts_continues_in_its_part() {
    let platform = builder().conversations(300).start().await.unwrap();
    let client = connect(&platform);
    let list = |year| client.conversations().list().between(date(2022, 1, 1), date(year, 6, 30)).limit(7).stream();
    let all = some(list(2024), 1_000, |id: ConversationId| id).await.0;
    assert_eq!(all.len(), 300);
    for step in [1, 10, 33] {
        let (mut read, mut position, mut parts) = (Vec::new(), "page=1".to_owned(), 0);
        let mut items = list(2024);
        while position != "end" {
            if parts > 0 {
                items = list(2024).resume(position.parse().unwrap());
            }
            let (more, next) = some(items.prefetch(2), step, |id| id).await;
            read.extend(more);
            (position, parts, items) = (next, parts + 1, list(2024));
        }
        assert_eq!(read, all, "in steps of {step}");
    }
    // The range may have become longer since.
    let (mut read, position) = some(list(2023), 1_000, |id| id).await;
    assert_eq!(position, "end");
    let (before, position) = some(list(2023), read.len() - 1, |id| id).await;
    read = before;
    read.extend(some(list(2024).resume(position.parse().unwrap()), 1_000, |id| id).await.0);
    assert_eq!(read, all);
}

#[tokio::test]
async fn a_page_that_fails_is_read_again() {
    let platform = builder().conversations(300).start().await.unwrap();
    let client = connect(&platform);
    let list = || client.conversations().list().between(date(2022, 1, 1), date(2024, 6, 30)).limit(7);
    platform.on("GET /conversation.json-unicode?page=3").skipping(4).fault(Fault::status(400));
    let mut pages = list().pages().prefetch(2);
    let mut read = Vec::new();
    let error = loop {
        match pages.next().await.unwrap() {
            Ok(page) => read.extend(page),
            Err(error) => break error,
        }
    };
    assert!(matches!(error.kind(), ErrorKind::Refused { .. }), "{error}");
    assert_eq!(pages.position().page(), 3);
    let mut rest = list().pages().resume(pages.position());
    while let Some(page) = rest.next().await {
        read.extend(page.unwrap());
    }
    assert_eq!(read, list().stream().collect().await.unwrap());
}

#[test]
fn blocking_streams_have_positions() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let platform = runtime.block_on(builder().start()).unwrap();
    let builder = iadvize::Client::builder(iadvize::ApiKey::new(platform.key())).base_url(platform.url());
    let client = builder.build_blocking().unwrap();
    let mut items = client.operators().list().limit(10).stream();
    let first: Vec<_> = items.by_ref().take(13).collect::<Result<_, _>>().unwrap();
    let rest: Vec<_> = client.operators().list().stream().resume(items.position()).collect::<Result<_, _>>().unwrap();
    let read: Vec<OperatorId> = first.into_iter().chain(rest).map(|link| link.id).collect();
    assert_eq!(read, (1..=45).rev().map(OperatorId).collect::<Vec<_>>());
    let mut pages = client.operators().list().limit(10).pages();
    pages.next().unwrap().unwrap();
    assert_eq!(client.operators().list().pages().resume(pages.position()).count(), 4);
}

#[tokio::test]
async fn a_position_notices_that_the_listing_changed() {
    for (change, is) in [(Change::AddOperators(1), Some(46)), (Change::RemoveNewestOperators(1), Some(44))] {
        let (platform, client) = start().await;
        let (_, position) = some(client.operators().list().limit(10).stream(), 10, |id| id).await;
        platform.on("GET /group").change(change);
        client.groups().list().send().await.unwrap();
        let resume = || client.operators().list().stream().resume(position.parse().unwrap());
        let error = resume().collect().await.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Changed { page: 2, was: 45, is: is.unwrap() });
        assert!(resume().tolerate_changes().collect().await.is_ok());
    }
}

#[tokio::test]
async fn a_position_of_another_listing_is_an_error() {
    let (platform, client) = start().await;
    let range = "page=2;from=2019-01-01T00:00:00;to=2019-03-31T23:59:59";
    let other = client.operators().list().stream().resume(range.parse().unwrap());
    let error = other.collect().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidRequest { .. }), "{error}");
    let years = |from| client.conversations().list().between(date(from, 1, 1), date(2023, 12, 31)).stream();
    for (from, position, fits) in
        [(2019, range, true), (2020, range, false), (2019, "page=2", false), (2019, "end", true)]
    {
        platform.clear_received();
        let result = years(from).resume(position.parse().unwrap()).collect().await;
        assert_eq!(result.is_ok(), fits, "{from} {position}");
        assert!(fits || platform.received().is_empty());
    }
}

/// Some servers respond with the last page to a request for a page beyond it.
#[tokio::test]
async fn a_page_beyond_the_last_one_is_the_end_or_a_change() {
    let (platform, client) = start().await;
    platform.on("GET /operator?page=9").always().fault(Fault::altered("/pagination/page", 5));
    let beyond = || client.operators().list().limit(10).page(9).stream();
    let error = beyond().collect().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Changed { page: 9, .. }), "{error}");
    assert_eq!(beyond().tolerate_changes().collect().await.unwrap(), []);
}
