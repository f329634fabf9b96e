//! Pages that contradict themselves, and listings that change without another number of records.

use std::time::Duration;

use iadvize::operator::OperatorId;
use iadvize::{ApiKey, Client, Error, ErrorKind, Link, Position};
use iadvize_platform::{Fault, Platform, Scripted};

use super::support::start;

/// A page of these operators. The numbers are those of `pagination`, if they are not negative.
fn page(ids: &[u64], numbers: [i128; 4]) -> Scripted {
    let records: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":{id},"_link":"/operator/{id}"}}"#)).collect();
    let names = ["page", "pages", "limit", "count"].into_iter().zip(numbers).filter(|(_, number)| *number >= 0);
    let numbers: Vec<String> = names.map(|(name, number)| format!(r#""{name}":{number}"#)).collect();
    let (records, numbers) = (records.join(","), numbers.join(","));
    let body = format!(r#"{{"meta":{{"status":"success"}},"data":[{records}],"pagination":{{{numbers}}}}}"#);
    Scripted::json(200, body)
}

fn ids(links: Result<Vec<Link<OperatorId>>, Error>) -> Result<Vec<u64>, Error> {
    Ok(links?.into_iter().map(|link| link.id.get()).collect())
}

/// Reads a listing that responds with these pages, and then with the last one.
async fn read(pages: &[Scripted]) -> (Platform, Client, Result<Vec<u64>, Error>) {
    let (platform, client) = start().await;
    let (last, others) = pages.split_last().unwrap();
    others.iter().for_each(|page| platform.on("GET /operator").fault(page.clone()));
    platform.on("GET /operator").always().fault(last.clone());
    let read = ids(client.operators().list().limit(2).stream().collect().await);
    (platform, client, read)
}

const MOST: i128 = u64::MAX as i128;

#[tokio::test]
async fn a_first_page_that_contradicts_itself_is_an_error() {
    for (first, problem) in [
        (page(&[], [1, MOST, 2, 45]), "`count` 45 and `limit` 2 make 23 pages, but `pages` is 18446744073709551615"),
        (page(&[9, 8], [1, 22, 2, 45]), "`count` 45 and `limit` 2 make 23 pages, but `pages` is 22"),
        (page(&[9, 8], [1, 0, 2, 2]), "`count` 2 and `limit` 2 make 1 pages, but `pages` is 0"),
        (page(&[], [1, 2, 2, 0]), "`count` 0 and `limit` 2 make 0 pages, but `pages` is 2"),
        (page(&[9], [1, 46, -1, 45]), "`count` is 45, but `pages` is 46"),
        (page(&[9, 8], [1, 1, 2, 1]), "it has 2 records, but `count` is 1"),
        (page(&[9, 8], [1, 1, 1, 0]), "it has 2 records, but `count` is 0"),
        (page(&[], [1, 23, 2, 45]), "it has no records, but `pages` is 23"),
        (page(&[], [1, MOST, -1, -1]), "it has no records, but `pages` is 18446744073709551615"),
        (page(&[], [1, MOST, 1, MOST]), "it has no records, but `pages` is 18446744073709551615"),
    ] {
        let (platform, _, outcome) = read(&[first]).await;
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Contradiction { page: 1, problem: problem.to_owned() });
        assert_eq!(error.to_string(), format!("GET /operator?limit&page: the page contradicts itself: {problem}"));
        assert!(!error.is_safe_to_retry());
        assert_eq!((error.attempts(), platform.received().len()), (1, 1));
    }
    for (first, records) in [
        (page(&[9, 8], [1, 1, 2, 2]), 2),
        (page(&[], [1, 1, 2, 0]), 0),
        (page(&[], [1, 0, 2, 0]), 0),
        (page(&[9], [1, 1, -1, 1]), 1),
        (page(&[9], [1, 1, 0, 1]), 1),
        (page(&[], [1, 1, -1, -1]), 0),
        (page(&[], [-1, -1, -1, -1]), 0),
    ] {
        assert_eq!(read(&[first]).await.2.unwrap().len(), records);
    }
}

/// One call of `next` sends two requests, however many pages there seem to be.
#[tokio::test]
async fn an_empty_page_before_the_last_one_is_an_error() {
    for numbers in [[2, 4, 2, 7], [2, 4, -1, -1], [-1, MOST, -1, -1]] {
        let first = page(&[9, 8], [if numbers[0] < 0 { -1 } else { 1 }, numbers[1], numbers[2], numbers[3]]);
        let (platform, client, outcome) = read(&[first.clone(), page(&[], numbers)]).await;
        let kind =
            ErrorKind::Contradiction { page: 2, problem: format!("it has no records, but `pages` is {}", numbers[1]) };
        assert_eq!(outcome.unwrap_err().kind(), &kind);
        assert_eq!(platform.received().len(), 2);
        platform.on("GET /operator").fault(first);
        let tolerant = client.operators().list().limit(2).stream().tolerate_changes();
        assert_eq!(ids(tolerant.collect().await).unwrap(), [9, 8]);
        assert_eq!(platform.received().len(), 4);
    }
    let end = [page(&[9, 8], [1, 2, 2, 3]), page(&[], [2, 2, 2, 3])];
    let short = read(&end).await.2.unwrap_err();
    assert_eq!((short.kind(), short.attempts()), (&ErrorKind::Changed { page: 3, was: 3, is: 2 }, 1));
}

#[tokio::test]
async fn the_last_page_number_is_an_error_and_not_an_overflow() {
    let (platform, client) = start().await;
    let at = |page: u64| client.operators().list().stream().resume(format!("page={page}").parse().unwrap());
    for start in [at(u64::MAX), client.operators().list().page(u64::MAX).stream()] {
        let error = start.prefetch(9).collect().await.unwrap_err();
        let text = "the last page that can be requested is 18446744073709551614";
        assert!(matches!(error.kind(), ErrorKind::InvalidRequest { reason } if reason == text), "{error}");
    }
    assert!(platform.received().is_empty());
    let last = i128::from(u64::MAX - 1);
    for pages in [last, MOST] {
        platform.on("GET /operator").fault(page(&[1], [last, pages, 1, pages]));
        let mut stream = at(u64::MAX - 1).prefetch(9);
        assert_eq!(stream.next().await.unwrap().unwrap().id, OperatorId(1));
        let end = stream.next().await;
        assert_eq!(end.is_none(), pages == last, "{end:?}");
    }
    // The position after more records than a page can have.
    let position: Position = "page=1;item=18446744073709551615".parse().unwrap();
    let error = client.operators().list().stream().resume(position).collect().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Changed { page: 1, .. }), "{error}");
}

/// A server that claims endless pages gets no more requests than 100 at a time.
#[tokio::test]
async fn prefetch_is_bounded() {
    for (prefetch, concurrent) in [(1_000, 100), (99, 99)] {
        let platform = Platform::start().await.unwrap();
        let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url());
        let client = builder.max_concurrent_requests(2_000).build().unwrap();
        platform.on("GET /operator?page=1").fault(page(&[9, 8], [1, 1_000_000, 2, 2_000_000]));
        platform.on("GET /operator").always().fault(Fault::silence());
        let mut pages = client.operators().list().limit(2).pages().prefetch(prefetch);
        pages.next().await.unwrap().unwrap();
        while platform.in_flight() < concurrent {
            tokio::time::timeout(Duration::from_millis(50), pages.next()).await.unwrap_err();
        }
        assert!(tokio::time::timeout(Duration::from_millis(300), pages.next()).await.is_err());
        assert_eq!(platform.in_flight(), concurrent);
    }
}

/// The number of records stays the same: one is deleted, and one added.
#[tokio::test]
async fn a_record_that_comes_again_is_a_change() {
    let numbers = |number| [number, 2, 2, 4];
    let first = page(&[9, 8], numbers(1));
    for (second, seen) in [(&[8, 7], false), (&[7, 9], false), (&[7, 6], true)] {
        let (_, client, outcome) = read(&[first.clone(), page(second, numbers(2))]).await;
        match outcome {
            Ok(ids) => assert!(seen && ids == [9, 8, 7, 6]),
            Err(error) => {
                assert!(!seen);
                assert_eq!(error.kind(), &ErrorKind::Changed { page: 2, was: 4, is: 4 });
                let text = "the listing changed while it was read: its records moved to other pages";
                assert_eq!(error.to_string(), format!("GET /operator?limit&page: {text}"));
                assert_eq!((error.attempts(), error.is_safe_to_retry()), (1, true));
            }
        }
        drop(client);
    }
    // 9 was deleted and 5 added: the stream cannot see that 7 is missing.
    let unseen = [first.clone(), page(&[6, 5], numbers(2))];
    assert_eq!(read(&unseen).await.2.unwrap(), [9, 8, 6, 5]);
}

/// The same for whole records, for records with their JSON, and for those that cannot be read.
#[tokio::test]
async fn every_kind_of_record_is_recognized() {
    let (platform, client) = start().await;
    let lie = || {
        platform.clear_faults();
        platform.on("GET /operator").fault(page(&[9, 8], [1, 2, 2, 4]));
        platform.on("GET /operator").fault(page(&[8, 7], [2, 2, 2, 4]));
    };
    let is_change = |error: Option<Error>| assert!(matches!(error.unwrap().kind(), ErrorKind::Changed { page: 2, .. }));
    let list = || client.operators().list().limit(2).full();
    lie();
    is_change(list().stream().collect().await.err());
    lie();
    is_change(list().stream().with_json().collect().await.err());
    lie();
    is_change(list().stream().each().collect().await.err());
    lie();
    assert_eq!(list().stream().tolerate_changes().collect().await.unwrap().len(), 4);
}

/// A listing without a number of pages that sends its only page again has ended.
#[tokio::test]
async fn a_listing_that_ignores_the_number_of_the_page_is_read_once() {
    let only = page(&[9, 8], [-1, -1, 2, -1]);
    assert_eq!(read(&[only]).await.2.unwrap(), [9, 8]);
    let next = [page(&[9, 8], [-1, -1, 2, -1]), page(&[7], [-1, -1, 2, -1])];
    assert_eq!(read(&next).await.2.unwrap(), [9, 8, 7]);
}
