//! Complete listings: in order, concurrently, in parts, and while they change.

use std::collections::BTreeSet;
use std::time::Duration;

use iadvize::conversation::ConversationId;
use iadvize::operator::OperatorId;
use iadvize::{ErrorKind, date};
use iadvize_platform::{Change, Fault};

use super::support::{builder, connect, start};

fn newest_first(count: u64) -> Vec<OperatorId> {
    (1..=count).rev().map(OperatorId).collect()
}

#[tokio::test]
async fn every_item_comes_once_and_in_order_however_many_requests_are_under_way() {
    let (platform, client) = start().await;
    for prefetch in [0, 1, 2, 3, 8, 100] {
        let items = client.operators().list().limit(7).stream().prefetch(prefetch).collect().await.unwrap();
        let ids: Vec<OperatorId> = items.into_iter().map(|link| link.id).collect();
        assert_eq!(ids, newest_first(45), "prefetch {prefetch}");
    }
    platform.clear_received();
    let items = client.operators().list().full().stream().collect().await.unwrap();
    assert_eq!(items.len(), 45);
    assert_eq!(platform.received().len(), 1, "pages have the largest size by default");
}

#[tokio::test]
async fn pages_come_as_they_are() {
    let (_platform, client) = start().await;
    let mut pages = client.operators().list().limit(20).pages().prefetch(3);
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        sizes.push((page.page, page.items.len()));
        let next = if page.page < 3 { page.page + 1 } else { 0 };
        assert_eq!(pages.position().page(), next);
    }
    assert_eq!(sizes, [(1, 20), (2, 20), (3, 5)]);
    assert!(pages.next().await.is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_many_requests_are_under_way_and_no_more() {
    let (platform, client) = start().await;
    platform.on("GET /operator").always().fault(Fault::latency(Duration::from_millis(30)));
    client.operators().list().limit(3).stream().prefetch(4).collect().await.unwrap();
    assert_eq!(platform.most_in_flight(), 4);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_client_limits_all_its_requests_together() {
    let platform = builder().start().await.unwrap();
    let builder = iadvize::Client::builder(iadvize::ApiKey::new(platform.key())).base_url(platform.url());
    let client = builder.max_concurrent_requests(2).build().unwrap();
    platform.on("GET /operator").always().fault(Fault::latency(Duration::from_millis(20)));
    let items = client.operators().list().limit(3).stream().prefetch(8).collect().await.unwrap();
    assert_eq!((items.len(), platform.most_in_flight()), (45, 2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn dropping_a_stream_drops_its_requests() {
    let (platform, client) = start().await;
    platform.on("GET /operator").skipping(1).always().fault(Fault::latency(Duration::from_secs(60)));
    let mut stream = client.operators().list().limit(1).stream().prefetch(4);
    stream.next().await.unwrap().unwrap();
    let next = tokio::time::timeout(Duration::from_millis(100), stream.next()).await;
    assert!(next.is_err(), "the second page is delayed");
    assert_eq!(platform.in_flight(), 4);
    drop(stream);
    for _ in 0..100 {
        tokio::time::sleep(Duration::from_millis(10)).await;
        if platform.in_flight() == 0 {
            return;
        }
    }
    panic!("{} requests are still in flight", platform.in_flight());
}

#[tokio::test]
async fn a_stream_goes_on_where_it_stopped() {
    let (platform, client) = start().await;
    let list = || client.operators().list().limit(10).stream().prefetch(2);
    platform.on("GET /operator?page=3").always().fault(Fault::status(400));
    let mut stream = list();
    let mut ids = Vec::new();
    let error = loop {
        match stream.next().await.unwrap() {
            Ok(link) => ids.push(link.id),
            Err(error) => break error,
        }
    };
    assert!(matches!(error.kind(), ErrorKind::Refused { .. }), "{error}");
    assert_eq!((ids.len(), stream.position().page()), (20, 3));
    assert!(stream.next().await.is_none(), "the stream ends after an error");
    platform.clear_faults();
    ids.extend(list().resume(stream.position()).collect().await.unwrap().into_iter().map(|link| link.id));
    assert_eq!(ids, newest_first(45));
}

#[tokio::test]
async fn a_listing_that_changes_is_an_error_and_never_a_gap() {
    for (change, is) in [
        (Change::RemoveNewestOperators(10), 35),
        (Change::RemoveOldestOperators(10), 35),
        (Change::AddOperators(10), 55),
        (Change::RemoveNewestOperators(1), 44),
    ] {
        for prefetch in [1, 3] {
            let (platform, client) = start().await;
            platform.on("GET /operator?page=1").change(change);
            let mut pages = client.operators().list().limit(10).pages().prefetch(prefetch);
            assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 10);
            let error = pages.next().await.unwrap().unwrap_err();
            assert_eq!(error.kind(), &ErrorKind::Changed { page: 2, was: 45, is });
            let text =
                format!("GET /operator?limit&page: the listing changed while it was read: 45 records before, {is} now");
            assert_eq!(error.to_string(), text);
            assert!(error.is_safe_to_retry());
            assert!(pages.next().await.is_none());
        }
    }
}

#[tokio::test]
async fn a_changing_listing_can_be_read_to_whatever_is_its_end() {
    for (change, least) in [(Change::RemoveNewestOperators(10), 35), (Change::AddOperators(10), 45)] {
        let (platform, client) = start().await;
        platform.on("GET /operator?page=2").change(change);
        let stream = client.operators().list().limit(10).stream().prefetch(2).tolerate_changes();
        let ids: BTreeSet<OperatorId> = stream.collect().await.unwrap().into_iter().map(|link| link.id).collect();
        assert!(ids.len() >= least, "{change:?}: {}", ids.len());
        assert!(ids.contains(&OperatorId(1)), "the stream ends after the last page");
    }
}

#[tokio::test]
async fn pages_that_lie_are_told() {
    let ask = async |faults: &[Fault]| {
        let (platform, client) = start().await;
        for fault in faults {
            platform.on("GET /operator").always().fault(fault.clone());
        }
        client.operators().list().limit(10).stream().prefetch(2).collect().await
    };
    assert_eq!(ask(&[]).await.unwrap().len(), 45);
    let few = ask(&[Fault::altered("/pagination/pages", 2)]).await.unwrap_err();
    let problem = "`count` 45 and `limit` 10 make 5 pages, but `pages` is 2".to_owned();
    assert_eq!(few.kind(), &ErrorKind::Contradiction { page: 1, problem });
    let many = ask(&[Fault::altered("/pagination/count", 46)]).await.unwrap_err();
    assert_eq!(many.kind(), &ErrorKind::Changed { page: 6, was: 46, is: 45 });
    let again = ask(&[Fault::altered("/pagination/page", 1)]).await.unwrap_err();
    assert_eq!(again.kind(), &ErrorKind::WrongPage { requested: 2, received: 1 });
    assert!(again.to_string().ends_with(": the response contains another page than the requested one"), "{again}");
    let unnumbered = ask(&[Fault::without("/pagination")]).await.unwrap();
    assert_eq!(unnumbered.len(), 45, "a listing without page numbers is read to the first page that is not full");
    let uncounted = ask(&[Fault::without("/pagination/pages")]).await.unwrap();
    assert_eq!(uncounted.len(), 45);
}

#[tokio::test]
async fn five_years_of_conversations_come_exactly_once() {
    let platform = builder().conversations(2_000).start().await.unwrap();
    let client = connect(&platform);
    let list = || client.conversations().list().between(date(2019, 7, 1), date(2024, 6, 30));
    let refused = list().send().await.unwrap_err();
    assert!(matches!(refused.kind(), ErrorKind::Rule { .. }), "{refused}");
    assert!(platform.received().is_empty());
    let mut stream = list().stream().prefetch(4);
    let mut ids = Vec::new();
    while let Some(link) = stream.next().await {
        ids.push(link.unwrap().id);
        assert!(stream.position().range().is_some() || ids.len() == 2_000);
    }
    assert_eq!(ids.len(), 2_000);
    let unique: BTreeSet<ConversationId> = ids.into_iter().collect();
    assert_eq!(unique.len(), 2_000);
}

#[tokio::test]
async fn a_conversation_on_a_seam_comes_once() {
    let (_platform, client) = start().await;
    let some = client.conversations().get(ConversationId(100)).send().await.unwrap();
    let moment = some.created_at.unwrap();
    // One second more than three months: the conversation is in the first second of the second part.
    let month = jiff::Span::new().months(3);
    for begin in [
        moment.checked_sub(month).unwrap(),
        moment.checked_sub(month).unwrap().checked_add(jiff::Span::new().seconds(1)).unwrap(),
    ] {
        let stream =
            client.conversations().list().between(begin, begin.checked_add(month.seconds(5)).unwrap()).stream();
        let found = stream.collect().await.unwrap();
        assert_eq!(found.iter().filter(|link| link.id == some.id).count(), 1);
    }
}
