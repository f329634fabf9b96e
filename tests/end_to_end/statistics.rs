//! Figures in their three formats, and the rules about them.

use std::time::Duration;

use iadvize::enums::Channel;
use iadvize::indicators::{ByOperator, ByPageType, ChatChannel, ContactDuration, ContactNumber, RuleContactRate};
use iadvize::indicators::{Indicator, Rate};
use iadvize::operator::OperatorId;
use iadvize::statistic::{Granularity, StatisticResource};
use iadvize::{ErrorKind, Moment, date};
use iadvize_platform::Scripted;

use super::support::{last_target, start};

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
    // The server decides about values that this version does not know.
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

#[tokio::test]
async fn figures_in_types_are_those_of_the_rows() {
    let (platform, client) = start().await;
    let stats = client.statistics().on(ChatChannel).website(1).between(date(2024, 1, 1), date(2024, 6, 30));
    let (contacts, handling) = stats.totals((ContactNumber, ContactDuration)).send().await.unwrap();
    let target = "/statistic?filters[channel]=chat&filters[website_list]=1&filters[from]=2024-01-01&filters[to]=2024-06-30\
                  &filters[indicators]=contact_number,contact_duration";
    assert_eq!(last_target(&platform), target);
    let contacts: f64 = contacts.unwrap();
    assert!(contacts > 0.0 && handling.unwrap() > Duration::ZERO);

    let rows = stats.by(ByOperator, (ContactNumber, ContactDuration)).send().await.unwrap();
    let sum: f64 = rows.iter().filter_map(|(_, (contacts, _))| *contacts).sum();
    assert_eq!(sum, contacts);
    let (operator, figures) = rows[0];
    let one = stats.by(ByOperator, (ContactNumber, ContactDuration)).resource_id(operator).send().await.unwrap();
    assert_eq!(one, [(operator, figures)]);

    let series = stats.series(ContactNumber, Granularity::Month).send().await.unwrap();
    assert_eq!(series.iter().filter_map(|(_, contacts)| *contacts).sum::<f64>(), contacts);
    let pages = stats.by(ByPageType, (ContactNumber,)).send().await.unwrap();
    assert!(pages.iter().all(|(page, _): &(String, _)| !page.is_empty()));
}

#[tokio::test]
async fn a_missing_figure_stays_none_and_an_impossible_one_is_told() {
    let (platform, client) = start().await;
    let ask = async |data: &str| {
        platform.respond(Scripted::json(200, format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#)));
        client.statistics().on(ChatChannel).totals((ContactNumber, ContactDuration, RuleContactRate)).send().await
    };
    let figures = ask(r#"{"contact_duration":"90.5","rule_contact_rate":null}"#).await.unwrap();
    assert_eq!(figures, (None, Some(Duration::from_millis(90_500)), None));
    let figures = ask(r#"{"rule_contact_rate":0.25}"#).await.unwrap();
    assert_eq!(figures, (None, None, Some(Rate(0.25))));
    assert_eq!(ask("[]").await.unwrap(), (None, None, None));
    let error = ask(r#"{"contact_duration":-1}"#).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { path, .. } if path == "data.contact_duration"), "{error}");
}

#[tokio::test]
async fn several_rows_of_totals_are_an_error() {
    let (platform, client) = start().await;
    let ask = async |data: &str| {
        platform.respond(Scripted::json(200, format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#)));
        client.statistics().on(ChatChannel).totals((ContactNumber,)).send().await
    };
    assert_eq!(ask(r#"[{"contact_number":3}]"#).await.unwrap(), (Some(3.0),));
    let error = ask(r#"[{"contact_number":3},{"contact_number":4}]"#).await.unwrap_err();
    assert!(error.to_string().contains("data: expected one row of totals, found 2"), "{error}");
    assert!(matches!(error.kind(), ErrorKind::Decode { path, .. } if path == "data"), "{error}");
}

#[tokio::test]
async fn rows_that_lack_their_key_are_told() {
    let (platform, client) = start().await;
    let ask = async |data: &str| {
        platform.respond(Scripted::json(200, format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#)));
        client.statistics().on(ChatChannel).by(ByOperator, (ContactNumber,)).send().await
    };
    assert_eq!(ask(r#"[{"id":"7","contact_number":3}]"#).await.unwrap(), [(OperatorId(7), (Some(3.0),))]);
    let error = ask(r#"[{"id":7,"contact_number":3},{"id":"seven","contact_number":3}]"#).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { path, .. } if path == "data[1].id"), "{error}");
}

#[tokio::test]
async fn a_period_that_ends_before_it_begins_is_not_sent() {
    let (platform, client) = start().await;
    let backwards = client.transactions().list().between(date(2024, 2, 1), date(2024, 1, 31)).send().await.unwrap_err();
    assert!(matches!(backwards.kind(), ErrorKind::Rule { .. }), "{backwards}");
    let stats = client.statistics().on(ChatChannel).between(date(2024, 2, 1), date(2024, 1, 31));
    let backwards = stats.totals((ContactNumber,)).send().await.unwrap_err();
    assert!(matches!(backwards.kind(), ErrorKind::Rule { .. }), "{backwards}");
    assert!(platform.received().is_empty());
    client.transactions().list().between(date(2024, 1, 31), date(2024, 2, 1)).send().await.unwrap();
}
