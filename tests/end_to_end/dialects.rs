//! The same records, whether the platform writes them as documented or like a PHP backend.
#![allow(deprecated)]

use iadvize::conversation::Conversation;
use iadvize::enums::Channel;
use iadvize::group::NewGroup;
use iadvize::indicators::{ByOperator, ByPageType, ChatChannel, ContactDuration, ContactNumber};
use iadvize::operator::OperatorId;
use iadvize::statistic::{Granularity, StatisticResource};
use iadvize::tag::NewTag;
use iadvize::{Client, date};
use iadvize_platform::{Dialect, Platform};
use serde_json::Value;

use crate::support::connect;

async fn platform(dialect: Dialect, seed: u64) -> (Platform, Client) {
    let platform = Platform::builder().dialect(dialect).seed(seed).conversations(600).start().await.unwrap();
    let client = connect(&platform);
    (platform, client)
}

/// The values of records as JSON: an empty text is absent, as it may be written for an absent one.
fn values<T: serde::Serialize>(records: T) -> Value {
    fn only(value: Value) -> Option<Value> {
        match value {
            Value::Null => None,
            Value::String(text) => Some(text).filter(|text| !text.is_empty()).map(Value::from),
            Value::Array(items) => Some(items.into_iter().filter_map(only).collect()),
            Value::Object(members) => {
                let members = members.into_iter().filter_map(|(name, value)| Some((name, only(value)?)));
                Some(Value::Object(members.collect()))
            }
            other => Some(other),
        }
    }
    only(serde_json::to_value(records).unwrap()).unwrap()
}

/// Calls both platforms, with several seeds, and compares what was read.
macro_rules! same {
    ($seeds:expr, |$client:ident| $read:expr) => {
        for seed in $seeds {
            let (_plain, $client) = platform(Dialect::Plain, seed).await;
            let plain = $read;
            let (_php, $client) = platform(Dialect::Php, seed).await;
            let php = $read;
            assert_eq!(values(&php), values(&plain), "seed {seed}");
        }
    };
}

#[tokio::test]
async fn listings() {
    macro_rules! lists {
        ($($resource:ident)+) => {$(
            same!(1..=3, |client| {
                let records = client.$resource().list().full().limit(7).stream().prefetch(2).collect().await.unwrap();
                assert!(!records.is_empty());
                (records, client.$resource().list().limit(100).send().await.unwrap().items)
            });
        )+};
    }
    lists!(websites operators groups skills tags transactions satisfactions visitors call_meetings);
}

#[tokio::test]
async fn five_years_of_conversations() {
    same!(1..=2, |client| {
        let list = client.conversations().list().between(date(2019, 7, 1), date(2024, 6, 30)).full();
        let conversations = list.limit(20).stream().prefetch(4).collect().await.unwrap();
        assert_eq!(conversations.len(), 600);
        conversations.into_iter().map(without_second_spellings).collect::<Vec<_>>()
    });
}

/// The spec does not have the other spellings of these fields.
fn without_second_spellings(mut conversation: Conversation) -> Conversation {
    (conversation.operator_answer, conversation.waitinglist) = (None, None);
    conversation
}

#[tokio::test]
async fn single_records() {
    same!(1..=2, |client| {
        let mut records = Vec::new();
        for id in (1..=40).map(OperatorId) {
            records.push((
                client.operators().get(id).send().await.unwrap(),
                client.operators().live(id).send().await.unwrap(),
                client.operators().statistic(id).send().await.unwrap(),
                client.operators().profile(id).send().await.ok(),
            ));
        }
        records
    });
}

#[tokio::test]
async fn live_operators() {
    same!(1..=3, |client| client.operators().list_live().send().await.unwrap().items);
}

#[tokio::test]
async fn writes() {
    same!(1..=3, |client| {
        let mut groups = Vec::new();
        for name in ["Night", "Day", "Läufe & Würfe", "0", "false", "🙂"] {
            groups.push(client.groups().create(NewGroup::new().name(name).parent_id(2)).send().await.unwrap());
        }
        let tags = [NewTag::new("urgent", 1), NewTag::new("later", 2)];
        (groups, client.tags().create(tags).send().await.unwrap())
    });
}

#[tokio::test]
async fn figures() {
    same!(1..=2, |client| {
        let get = || client.statistics().get().channel(Channel::Chat).indicators(["contact_number".into()]);
        let mut figures = vec![get().send().await.unwrap()];
        for resource in [StatisticResource::Operator, StatisticResource::PageType] {
            figures.push(get().resource(resource.clone()).send().await.unwrap());
            figures.push(get().resource(resource).granularity(Granularity::Day).send().await.unwrap());
        }
        for step in [Granularity::Hour, Granularity::Day, Granularity::Month] {
            figures.push(get().granularity(step).send().await.unwrap());
        }
        assert!(figures.iter().all(|figures| !figures.rows.is_empty()));
        figures
    });
    same!(1..=3, |client| {
        let chat = client.statistics().on(ChatChannel).website(2);
        let indicators = (ContactNumber, ContactDuration);
        (
            chat.totals(indicators).send().await.unwrap(),
            chat.by(ByOperator, indicators).send().await.unwrap(),
            chat.by(ByPageType, indicators).send().await.unwrap(),
            chat.series(ContactNumber, Granularity::Day).send().await.unwrap(),
            chat.series(ContactDuration, Granularity::Hour).send().await.unwrap(),
        )
    });
}
