//! A record that cannot be read costs itself, and fields that the spec does not know can be reached.

use iadvize::operator::OperatorId;
use iadvize::{ErrorKind, Position};
use iadvize_platform::{Fault, Scripted};
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
