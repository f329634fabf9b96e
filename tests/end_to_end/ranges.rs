//! Date ranges at the limits of the calendar, and longer than anybody needs.

use iadvize::{Date, ErrorKind, Moment, Position, date};

use super::support::start;

/// The values of `from` and `to` in each request.
fn parts(platform: &iadvize_platform::Platform) -> Vec<[String; 2]> {
    let received = platform.received().into_iter().map(|request| {
        let query = request.target.split_once('?').unwrap().1.to_owned();
        let value =
            |name| form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).unwrap().1.into_owned();
        ["filters[from]", "filters[to]"].map(value)
    });
    received.collect()
}

#[tokio::test]
async fn ranges_reach_the_limits_of_the_calendar() {
    let (first, last) = (date(1, 1, 1), Date::MAX);
    let (begin, end) = (|date: Date| date.at(0, 0, 0, 0).into(), |date: Date| date.at(23, 59, 59, 999_999_999).into());
    let cases: [(Moment, Moment, usize); 10] = [
        (date(9999, 1, 1).into(), last.into(), 4),
        (begin(date(9999, 1, 1)), end(last), 4),
        (date(9999, 10, 1).into(), last.into(), 1),
        (date(9999, 9, 30).into(), last.into(), 2),
        (begin(date(9999, 9, 30)), end(last), 2),
        (date(9998, 12, 31).into(), last.into(), 5),
        (last.into(), last.into(), 1),
        (first.into(), date(1, 4, 1).into(), 1),
        (begin(first), end(date(1, 4, 1)), 2),
        (date(0, 1, 1).into(), date(0, 12, 31).into(), 4),
    ];
    for (from, to, count) in cases {
        let (platform, client) = start().await;
        client.conversations().list().from(from).to(to).stream().collect().await.unwrap();
        let parts = parts(&platform);
        assert_eq!(parts.len(), count, "{from} to {to}: {parts:?}");
        assert_eq!(parts[0][0][..10], from.to_string()[..10]);
        assert_eq!(parts[count - 1][1][..10], to.to_string()[..10]);
    }
}

/// A stream to the end of the calendar begins like any other: it neither lists its parts nor requests them ahead.
#[tokio::test]
async fn a_range_of_8000_years_is_read_in_parts_one_after_the_other() {
    let (platform, client) = start().await;
    let list = || client.conversations().list().between(date(2000, 1, 1), Date::MAX);
    let mut pages = list().pages().prefetch(8);
    for _ in 0..3 {
        assert!(pages.next().await.unwrap().unwrap().items.is_empty(), "the platform is younger");
    }
    assert_eq!(parts(&platform)[2], ["2000-07-01 00:00:00", "2000-09-30 23:59:59"]);
    assert_eq!(platform.received().len(), 3);
    let position: Position = "page=1;from=9999-12-01T00:00:00;to=9999-12-31T23:59:59".parse().unwrap();
    assert!(list().stream().resume(position).collect().await.unwrap().is_empty());
    assert_eq!(platform.received().len(), 4);
}

#[tokio::test]
async fn a_date_that_the_notation_lacks_is_not_sent() {
    let (platform, client) = start().await;
    for (from, sent) in [(date(-1, 12, 31), false), (Date::MIN, false), (date(0, 1, 1), true)] {
        let outcome = client.conversations().list().between(from, date(0, 2, 1)).stream().collect().await;
        let refused = outcome.as_ref().is_err_and(|error| matches!(error.kind(), ErrorKind::Rule { .. }));
        assert_eq!((outcome.is_ok(), refused), (sent, !sent), "{outcome:?}");
    }
    assert_eq!(platform.received().len(), 1);
}
