//! A record that cannot be read costs itself, and fields that the spec does not know can be reached.

use iadvize::operator::{Operator, OperatorId};
use iadvize::response::WithJson;
use iadvize::{ApiKey, Client, ErrorKind, Full, List, Position, Record, Value};
use iadvize_platform::{Fault, Platform, Scripted};
use serde_json::json;

use crate::support::start;

#[tokio::test]
async fn one_unreadable_record_costs_itself() {
    let (platform, client) = start().await;
    platform.on("GET /operator?page=2").always().fault(Fault::altered("/data/3/chat_enabled", "perhaps"));
    let list = || client.operators().list().full().limit(10);
    let strict = list().stream().collect().await.unwrap_err();
    assert!(matches!(strict.kind(), ErrorKind::Decode { path, .. } if path == "data[3].chat_enabled"), "{strict}");
    for prefetch in [1, 4] {
        let (mut read, mut unreadable) = (Vec::new(), Vec::new());
        for operator in list().stream().prefetch(prefetch).each().collect().await.unwrap() {
            match operator {
                Ok(operator) => read.push(operator.id.0),
                Err(record) => unreadable.push(record),
            }
        }
        assert_eq!(read, (1..=45).rev().filter(|id| *id != 32).collect::<Vec<_>>());
        let [record] = &*unreadable else { panic!("{unreadable:?}") };
        assert_eq!((record.page, &*record.path), (2, "data[3].chat_enabled"));
        assert_eq!((&record.json["id"], &record.json["chat_enabled"]), (&json!(32), &json!("perhaps")));
        assert_eq!(record.to_string(), "data[3].chat_enabled: expected a boolean, found \"perhaps\"");
    }
}

#[tokio::test]
async fn pages_with_an_unreadable_record_keep_their_numbers() {
    let (platform, client) = start().await;
    platform.on("GET /operator?page=2").always().fault(Fault::broken_record(0));
    let mut pages = client.operators().list().full().limit(20).pages().each();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        sizes.push((page.page, page.count, page.items.len(), page.items.iter().filter(|item| item.is_err()).count()));
    }
    assert_eq!(sizes, [(1, 45, 20, 0), (2, 45, 20, 1), (3, 45, 5, 0)]);
    // A response that is not a page is still an error.
    platform.on("GET /operator?page=1").always().fault(Fault::garbage());
    let none = client.operators().list().full().stream().each().collect().await.unwrap_err();
    assert!(matches!(none.kind(), ErrorKind::UnexpectedResponse { .. }), "{none}");
}

#[tokio::test]
async fn unreadable_records_count_for_positions() {
    let (platform, client) = start().await;
    platform.on("GET /operator?page=1").always().fault(Fault::altered("/data/3/chat_enabled", "perhaps"));
    let list = || client.operators().list().full().limit(10).stream().each();
    let mut stream = list();
    for _ in 0..5 {
        stream.next().await.unwrap().unwrap().ok();
    }
    let position: Position = stream.position();
    assert_eq!(position.to_string(), "page=1;item=5;limit=10;count=45");
    let next = list().resume(position).next().await.unwrap().unwrap().unwrap();
    assert_eq!(next.id, OperatorId(40));
}

#[tokio::test]
async fn fields_that_the_spec_does_not_know_can_be_reached() {
    let (platform, client) = start().await;
    platform.on("GET /operator").always().fault(Fault::altered("/data/1/mood", json!({"now": "calm"})));
    let mut stream = client.operators().list().full().limit(10).stream().with_json();
    let first = stream.next().await.unwrap().unwrap();
    assert_eq!((first.record.id, &first.json["id"], first.json.get("mood")), (OperatorId(45), &json!(45), None));
    let second = stream.next().await.unwrap().unwrap();
    assert_eq!(second.json["mood"]["now"], "calm");
    let both = client.operators().list().full().stream().with_json().each().collect().await.unwrap();
    assert_eq!(both.len(), 45);
    assert_eq!(both[1].as_ref().unwrap().json["mood"]["now"], "calm");
}

#[tokio::test]
async fn unreadable_records_show_foreign_texts_like_errors() {
    let (platform, client) = start().await;
    let key = platform.key();
    for (value, shown) in [
        ("?".to_owned(), "?\"".to_owned()),
        ("?\u{202e}".to_owned(), r#"?\u{202e}""#.to_owned()),
        (format!("{}{key}", "?".repeat(30)), format!(r#"{}[key]""#, "?".repeat(30))),
        ("?".repeat(41), format!(r#"{}…""#, "?".repeat(40))),
    ] {
        let data = json!({ "meta": { "status": "success" }, "data": [{ "id": 1, "chat_enabled": value }] });
        platform.respond(Scripted::json(200, data.to_string()));
        let record = client.operators().list().full().stream().each().next().await.unwrap().unwrap().unwrap_err();
        assert_eq!(record.problem, format!(r#"expected a boolean, found "{shown}"#));
    }
}

/// The paths and the values of the fields that the spec does not know.
fn unknown(operator: &WithJson<Operator>) -> Vec<String> {
    operator.unknown_fields().map(|(path, value)| format!("{path}: {value}")).collect()
}

fn success(data: &str) -> Scripted {
    Scripted::json(200, format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#))
}

#[tokio::test]
async fn unknown_fields_are_separate_from_known_ones() {
    let (platform, client) = start().await;
    let get = async |data: &str| {
        platform.respond(success(data));
        client.operators().get(OperatorId(7)).with_json().send().await.unwrap()
    };
    let known = get(r#"{"id":{"id":7},"chat_enabled":1,"website_list":{"3":{"id":1}}}"#).await;
    assert_eq!((known.record.id, known.record.chat_enabled), (OperatorId(7), Some(true)));
    assert_eq!((unknown(&known), &known.json["chat_enabled"]), (vec![], &json!(1)));
    let spelled = get(r#"{"id":{"id":7},"chat_enable":1,"website_list":{"3":{"id":1}}}"#).await;
    assert_eq!((spelled.record.chat_enabled, unknown(&spelled)), (None, vec!["chat_enable: 1".to_owned()]));
    // One record as a list of one.
    assert_eq!(unknown(&get(r#"[{"id":7,"mood":{"now":"calm"}}]"#).await), [r#"mood: {"now":"calm"}"#]);
}

#[tokio::test]
async fn unknown_fields_are_found_at_any_depth() {
    let (platform, client) = start().await;
    let date = r#"{"date":"2021-05-04 10:00:00","timezone_type":3,"timezone":"Europe/Paris"}"#;
    for (chat, expected) in [(r#"{"enabled":true}"#, vec![]), (r#"{"unable":true}"#, vec!["chat.unable".to_owned()])] {
        platform.respond(success(&format!(r#"[{{"id":1,"chat":{chat}}}]"#)));
        let live = client.operators().list_live().pages().with_json().next().await.unwrap().unwrap();
        let paths: Vec<String> = live.items[0].unknown_fields().map(|(path, _)| path).collect();
        assert_eq!(paths, expected, "{chat}");
    }
    for (field, expected) in [("created_at", vec![]), ("created", vec!["created".to_owned()])] {
        platform.respond(success(&format!(r#"{{"id":1,"{field}":{date}}}"#)));
        let group = client.groups().get(1.into()).with_json().send().await.unwrap();
        let paths: Vec<String> = group.unknown_fields().map(|(path, _)| path).collect();
        assert_eq!(paths, expected, "{field}");
    }
}

#[test]
fn blocking_calls_return_json_as_well() {
    let platform = tokio::runtime::Runtime::new().unwrap().block_on(Platform::start()).unwrap();
    let client = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build_blocking().unwrap();
    platform.on("GET /operator/7").fault(Fault::altered("/data/mood", "calm"));
    let operator = client.operators().get(OperatorId(7)).with_json().send().unwrap();
    assert_eq!((operator.record.id, unknown(&operator)), (OperatorId(7), vec![r#"mood: "calm""#.to_owned()]));
}

/// A row of a listing for which only some fields were requested.
#[derive(Debug, PartialEq, Record)]
struct Row {
    pseudo: Option<String>,
}

#[tokio::test]
async fn rows_without_an_identifier_are_read_by_a_type_that_does_not_require_it() {
    let (platform, client) = start().await;
    let request = || client.operators().list().full().query("fields[]", "pseudo").request().clone();
    let expected = [Row { pseudo: Some("Ann".to_owned()) }, Row { pseudo: None }];
    let rows = r#"[{"pseudo":"Ann"},{}]"#;
    platform.respond(success(rows));
    assert_eq!(List::<Row, Full>::new(&client, request()).stream().collect().await.unwrap(), expected);
    platform.respond(success(rows));
    assert_eq!(client.call::<Vec<Value>>(request()).send().await.unwrap(), [json!({"pseudo": "Ann"}), json!({})]);
    // The record of the client requires `id`.
    platform.respond(success(rows));
    let operators = client.operators().list().full().query("fields[]", "pseudo").send().await.unwrap_err();
    assert!(matches!(operators.kind(), ErrorKind::Decode { path, .. } if path == "data[0].id"), "{operators}");
    platform.respond(success(r#"[{"id":1,"pseudo":"Ann"}]"#));
    assert_eq!(client.operators().list().full().query("fields[]", "pseudo").send().await.unwrap().items.len(), 1);
}

/// The names of groups, and the paths and the JSON of those that cannot be read.
async fn groups_of(data: &str) -> (Vec<Option<String>>, Vec<String>) {
    let (platform, client) = start().await;
    platform.respond(success(data));
    let (mut names, mut unreadable) = (Vec::new(), Vec::new());
    for group in client.groups().list().full().stream().each().collect().await.unwrap() {
        match group {
            Ok(group) => names.push(group.name),
            Err(record) => unreadable.push(format!("{}: {}", record.path, record.json)),
        }
    }
    (names, unreadable)
}

#[tokio::test]
async fn a_number_out_of_range_costs_its_record() {
    let name = |name: &str| Some(name.to_owned());
    let data = |number: &str| format!(r#"[{{"id":{number},"name":"a"}},{{"id":2,"name":"b"}}]"#);
    assert_eq!(
        groups_of(&data("1e99")).await,
        (vec![name("b")], vec![r#"data[0].id: {"id":1e+99,"name":"a"}"#.to_owned()])
    );
    // `Value` cannot hold it.
    let (names, unreadable) = groups_of(&data("1e999")).await;
    assert_eq!(
        (names, &*unreadable),
        (vec![name("b")], &[r#"data[0].id: "{\"id\":1e999,\"name\":\"a\"}""#.to_owned()][..])
    );
    let (names, unreadable) = groups_of(r#"{"id":1e999,"name":"a"}"#).await;
    assert_eq!((names, unreadable.len()), (vec![], 1));
    assert_eq!(groups_of(r#"{"id":1,"name":"a"}"#).await, (vec![name("a")], vec![]));
}

#[tokio::test]
async fn texts_beside_an_unreadable_record_are_repaired() {
    let data = |id: &str| format!(r#"[{{"id":{id},"name":"L\ud83d"}},{{"id":2,"name":"L\ud83d"}}]"#);
    let name = || Some("L\u{fffd}".to_owned());
    assert_eq!(groups_of(&data("1")).await, (vec![name(), name()], vec![]));
    let unreadable = "data[0].id: {\"id\":true,\"name\":\"L\u{fffd}\"}".to_owned();
    assert_eq!(groups_of(&data("true")).await, (vec![name()], vec![unreadable]));
}

/// Objects have no order, so the keys of a list with gaps decide.
#[tokio::test]
async fn lists_with_gaps_have_one_order() {
    let (platform, client) = start().await;
    for (list, expected) in [(r#"{"9":1,"10":2,"2":3}"#, [3, 1, 2]), (r#"{"9":1,"10":2,"12":3}"#, [1, 2, 3])] {
        let expected = Some(expected.map(OperatorId).to_vec());
        let get = || client.groups().get(1.into());
        platform.respond(success(&format!(r#"{{"id":1,"operator_list":{list}}}"#)));
        assert_eq!(get().send().await.unwrap().operator_list, expected);
        platform.respond(success(&format!(r#"{{"id":1,"operator_list":{list}}}"#)));
        assert_eq!(get().with_json().send().await.unwrap().record.operator_list, expected);
    }
}

#[tokio::test]
async fn data_that_no_call_reads_does_not_fail_a_success() {
    let (platform, client) = start().await;
    for (status, is_success) in [("success", true), ("error", false)] {
        platform.respond(Scripted::json(200, format!(r#"{{"meta":{{"status":"{status}"}},"data":1e999}}"#)));
        assert_eq!(client.groups().delete(1.into()).send().await.is_ok(), is_success, "{status}");
    }
    for (key, is_success) in [("timezone", true), ("date", false)] {
        let date = r#"{"date":"2021-05-04 10:00:00","timezone_type":3"#;
        platform.respond(success(&format!(r#"{{"id":1,"created_at":{date},"{key}":1e999}}}}"#)));
        assert_eq!(client.groups().get(1.into()).send().await.is_ok(), is_success, "{key}");
    }
}
