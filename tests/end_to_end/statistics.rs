//! Figures in the three shapes that they arrive in, and the rules about them.

use iadvize::{Channel, ErrorKind, Granularity, Indicator, Moment, StatisticResource, date};

use crate::support::start;

#[tokio::test]
async fn totals_groups_and_series_agree() {
    let (_platform, client) = start().await;
    let ask = || {
        let call = client.statistics().get().website_list([1, 2, 3]).channel(Channel::Chat);
        call.from(date(2024, 3, 1)).to(date(2024, 5, 31)).indicators([Indicator::ContactNumber])
    };
    let total = ask().send().await.unwrap().get(&Indicator::ContactNumber).unwrap();
    assert!(total > 0.0);

    let groups = ask().resource(StatisticResource::Operator).send().await.unwrap();
    assert!(groups.rows.iter().all(|row| row.id.is_some()));
    let sum: f64 = groups.rows.iter().filter_map(|row| row.get(&Indicator::ContactNumber)).sum();
    assert_eq!(sum, total);

    let series = ask().granularity(Granularity::Day).send().await.unwrap();
    assert!(series.rows.iter().all(|row| matches!(row.moment, Some(Moment::Date(_)))));
    let sum: f64 = series.rows.iter().filter_map(|row| row.get(&Indicator::ContactNumber)).sum();
    assert_eq!(sum, total);
}

#[tokio::test]
async fn an_indicator_that_a_channel_does_not_have_is_not_sent() {
    let (platform, client) = start().await;
    let ask = |channel| client.statistics().get().channel(channel).indicators([Indicator::ContactMissedNumber]);
    ask(Channel::Chat).send().await.unwrap();
    platform.clear_received();
    let error = ask(Channel::Sms).send().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Rule { .. }), "{error}");
    assert!(
        error.to_string().contains("`contact_missed_number` is not available on channel `sms`, only on `chat`"),
        "{error}"
    );
    assert!(platform.received().is_empty());
    // What this version does not know is the server's to judge.
    let error =
        client.statistics().get().channel(Channel::Sms).indicators(["new_one".into()]).send().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused { .. }), "{error}");
}

#[tokio::test]
async fn a_series_has_one_indicator() {
    let (platform, client) = start().await;
    let two = [Indicator::ContactNumber, Indicator::ContactDuration];
    let error = client.statistics().get().indicators(two).granularity(Granularity::Month).send().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Rule { .. }), "{error}");
    assert!(platform.received().is_empty());
}
