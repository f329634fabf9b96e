//! Responses that PHP backends send, each with a sibling that differs in one token and fails or means something else.

mod whole;

use std::io::Write;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use iadvize::conversation::{Conversation, ConversationId, Message};
use iadvize::group::{Group, GroupId, NewGroup};
use iadvize::indicators::{ByOperator, ChatChannel, ContactNumber};
use iadvize::operator::{Operator, OperatorId, Priority};
use iadvize::statistic::Granularity;
use iadvize::{Error, ErrorKind, Page, RetryPolicy, date};
use iadvize_platform::{Fault, Scripted};

use crate::support::start;

const RETRY: RetryPolicy = RetryPolicy::DEFAULT.retries(0);

fn success(data: &str) -> Scripted {
    Scripted::json(200, format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#))
}

async fn operator_from(response: Scripted) -> Result<Operator, Error> {
    let (platform, client) = start().await;
    platform.respond(response);
    client.operators().get(OperatorId(1)).retry(RETRY).send().await
}

/// An operator with these fields.
async fn operator(fields: &str) -> Result<Operator, Error> {
    operator_from(success(&format!(r#"{{"id":1,{fields}}}"#))).await
}

/// A conversation with these fields.
async fn conversation(fields: &str) -> Result<Conversation, Error> {
    let (platform, client) = start().await;
    platform.respond(success(&format!(r#"{{"id":1,{fields}}}"#)));
    client.conversations().get(ConversationId(1)).retry(RETRY).send().await
}

async fn groups(body: impl Into<Bytes>) -> Result<Page<Group>, Error> {
    let (platform, client) = start().await;
    platform.respond(Scripted::json(200, body));
    client.groups().list().full().retry(RETRY).send().await
}

/// The JSON path and the problem of an error.
fn problem<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result.unwrap_err().kind() {
        ErrorKind::Decode { path, problem } => format!("{path}: {problem}"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn identifiers_as_objects() {
    assert_eq!(operator_from(success(r#"{"id":{"id":2}}"#)).await.unwrap(), Operator::new(2));
    let read = operator(r#""group_id":{"id":"2"},"website_list":[{"id":3},4]"#).await.unwrap();
    assert_eq!((read.group_id, read.website_list), (Some(2.into()), Some(vec![3.into(), 4.into()])));
    let expected = "expected a whole number (0 to 2^64-1), found";
    for (id, path, found) in [
        (r#"{"id":2,"name":"a"}"#, "", "an object with more than one key"),
        (r#"{"uid":2}"#, "", "an object"),
        (r#"{"id":{"id":2}}"#, ".id", "an object"),
        ("{}", "", "an object"),
    ] {
        let read = operator_from(success(&format!(r#"{{"id":{id}}}"#))).await;
        assert_eq!(problem(read), format!("data.id{path}: {expected} {found}"), "{id}");
        let read = operator(&format!(r#""website_list":[3,{id}]"#)).await;
        assert_eq!(problem(read), format!("data.website_list[1]{path}: {expected} {found}"), "{id}");
    }
}

#[tokio::test]
async fn false_is_absent() {
    let read = operator(r#""website_list":false,"language_list":false,"group_id":false,"chat_priority":false"#).await;
    assert_eq!(read.unwrap(), Operator::new(1));
    let read = operator(r#""chat_priority":0,"chat_enabled":false"#).await.unwrap();
    assert_eq!((read.chat_priority, read.chat_enabled), (Some(Priority::Level0), Some(false)));
    let read = conversation(r#""closed_at":false,"history":false,"xmpp_id":false"#).await;
    assert_eq!(read.unwrap(), Conversation::new(1));
    for (field, expected) in [
        ("website_list", "a list"),
        ("language_list", "a list"),
        ("group_id", "a whole number (0 to 2^64-1)"),
        ("chat_max_number", "a whole number"),
    ] {
        let why = format!("data.{field}: expected {expected}, found true");
        assert_eq!(problem(operator(&format!(r#""{field}":true"#)).await), why);
    }
    assert_eq!(
        problem(operator(r#""chat_max_number":false"#).await),
        "data.chat_max_number: expected a whole number, found false"
    );
    assert_eq!(problem(operator(r#""name":false"#).await), "data.name: expected a string, found false");
    assert_eq!(
        problem(conversation(r#""closed_at":true"#).await),
        "data.closed_at: expected a date and time as `YYYY-MM-DD HH:MM:SS`, found true"
    );
}

#[tokio::test]
async fn dates_of_php() {
    let closed = async |closed: &str| conversation(&format!(r#""closed_at":{closed}"#)).await.map(|it| it.closed_at);
    for absent in ["0000-00-00 00:00:00", "-0001-11-30 00:00:00"] {
        assert_eq!(closed(&format!(r#""{absent}""#)).await.unwrap(), None, "{absent}");
        let object = format!(r#"{{"date":"{absent}.000000","timezone_type":3,"timezone":"Europe/Paris"}}"#);
        assert_eq!(closed(&object).await.unwrap(), None, "{absent}");
        assert!(closed(&format!(r#""{}1""#, &absent[..absent.len() - 1])).await.is_err(), "{absent}");
    }
    let php = |date: &str| format!(r#"{{"date":"{date}","timezone_type":3,"timezone":"Europe/Paris"}}"#);
    let expected = Some(date(2021, 5, 4).at(10, 0, 0, 0));
    assert_eq!(closed(&php("2021-05-04 10:00:00.000000")).await.unwrap(), expected);
    let why = "data.closed_at.date: expected a date and time as `YYYY-MM-DD HH:MM:SS`, found";
    for (refused, found) in [
        ("2021-05-04 10:00:00.000001", r#""2021-05-04 10:00:00.000001", which has a fraction of a second"#),
        ("2021-05-04 10:00:00+02:00", r#""2021-05-04 10:00:00+02:00", which has an offset from UTC"#),
        ("2021-05-34 10:00:00.000000", r#""2021-05-34 10:00:00.000000""#),
    ] {
        assert_eq!(problem(closed(&php(refused)).await), format!("{why} {found}"));
    }
}

#[tokio::test]
async fn numbers_and_booleans_of_php() {
    let number =
        async |json: &str| operator(&format!(r#""chat_max_number":{json}"#)).await.map(|it| it.chat_max_number);
    for five in ["5", "5.0", r#""5""#, r#""5.00""#] {
        assert_eq!(number(five).await.unwrap(), Some(5), "{five}");
    }
    for (refused, found) in [
        (r#""5,00""#, r#""5,00", which has a decimal comma"#),
        (r#""5.50""#, r#""5.50""#),
        ("5.5", "5.5"),
        ("9007199254740993.0", "about 9007199254740992, which is too large to be exact"),
    ] {
        let why = format!("data.chat_max_number: expected a whole number, found {found}");
        assert_eq!(problem(number(refused).await), why);
    }
    assert_eq!(number("9007199254740993").await.unwrap(), Some(9_007_199_254_740_993));
    let flag = async |json: &str| operator(&format!(r#""chat_enabled":{json}"#)).await.map(|it| it.chat_enabled);
    for (json, value) in [("1.0", true), (r#""1.0""#, true), ("0.0", false), (r#""0""#, false)] {
        assert_eq!(flag(json).await.unwrap(), Some(value), "{json}");
    }
    for (refused, found) in [("2.0", "2"), ("0.5", "0.5"), (r#""1.5""#, r#""1.5""#)] {
        let why = format!("data.chat_enabled: expected a boolean, found {found}");
        assert_eq!(problem(flag(refused).await), why);
    }
    let priority = async |json: &str| operator(&format!(r#""chat_priority":{json}"#)).await.unwrap().chat_priority;
    for ten in ["10", "10.0", r#""10.00""#] {
        assert_eq!(priority(ten).await, Some(Priority::Level10), "{ten}");
    }
    assert_eq!(priority(r#""10.50""#).await, Some("10.50".into()));
}

#[tokio::test]
async fn texts_that_are_not_unicode() {
    let body = |name: &[u8], key: &[u8], after: &[u8]| {
        [
            br#"{"meta":{"status":"success"},"data":[{"id":1,"name":""#,
            name,
            br#"",""#,
            key,
            br#"":1},{"id":2"#,
            after,
            b"}]}",
        ]
        .concat()
    };
    for (name, expected) in [
        (&b"L\\u00e9"[..], "Lé"),
        (b"L\\ud83d", "L\u{fffd}"),
        (b"L\\ud83d\\ude00", "L😀"),
        (b"L\xe9a", "L\u{fffd}a"),
        (b"L\xc3\xa9a", "Léa"),
        (b"L\\\\ud83d\xe9", "L\\ud83d\u{fffd}"),
    ] {
        let page = groups(body(name, b"x", b"")).await.unwrap();
        assert_eq!((page.items[0].name.as_deref(), page.items.len()), (Some(expected), 2));
    }
    // Keys and structure stay strict.
    for (key, after) in [(&b"x\xe9"[..], &b""[..]), (b"x\\ud83d", b""), (b"x", b"\xe9")] {
        assert!(groups(body(b"L\\ud83d", key, after)).await.is_err());
    }
    for fault in [Fault::lone_surrogate("/data/0/name"), Fault::latin1("/data/0/name")] {
        let (platform, client) = start().await;
        let regular = client.groups().list().full().send().await.unwrap();
        platform.fault(fault);
        let mut page = client.groups().list().full().send().await.unwrap();
        let name = regular.items[0].name.clone().unwrap();
        assert_eq!(page.items[0].name.take(), Some(name.clone() + "\u{fffd}"));
        page.items[0].name = Some(name);
        assert_eq!(page, regular);
        assert_eq!(platform.received().len(), 2, "the request is not repeated");
    }
    let refused = Scripted::json(400, &b"{\"meta\":{\"status\":\"fail\",\"message\":\"Cl\xe9 ?\"}}"[..]);
    let error = operator_from(refused).await.unwrap_err();
    assert_eq!(error.message(), Some("Cl\u{fffd} ?"));
}

#[tokio::test]
async fn one_message_that_cannot_be_read() {
    for id in [10, 11] {
        let (platform, client) = start().await;
        let get = async || {
            let call = client.conversations().get(ConversationId(id)).send();
            call.await.unwrap().history.unwrap()
        };
        let regular = get().await;
        assert!(regular.len() > 1 && !regular.iter().any(|message| matches!(message, Message::Other(_))));
        platform.fault(Fault::trailing_comma("/data/history"));
        assert_eq!(get().await, regular);
        platform.fault(Fault::broken_message("/data/history"));
        let broken = get().await;
        assert_eq!(broken[0], Message::Other(serde_json::json!([1])));
        assert_eq!(broken[1..], regular);
    }
    let history = async |text: &str| {
        let read = conversation(&format!(r#""history":{}"#, serde_json::Value::from(text))).await;
        read.unwrap().history.unwrap()
    };
    let notices = history(r#"[3,"2021-05-04 10:00:00","a"],[3,"2021-05-04 10:00:00","b"]"#).await;
    assert_eq!(notices.len(), 2);
    let one = history(r#"[3,"2021-05-04 10:00:00","a"],[3,"2021-05-04 10:00:00",b"]"#).await;
    assert_eq!(one, [notices[0].clone(), Message::Other(r#"[3,"2021-05-04 10:00:00",b"]"#.into())]);
}
