//! Responses that a client must expect, and how it handles them. Each failing response has a sibling that succeeds.

use iadvize::enums::Role;
use iadvize::operator::{Operator, OperatorId, Priority};
use iadvize::{ApiKey, Client, Error, ErrorKind, Page, RetryPolicy, StatusCode};
use iadvize_platform::{Fault, Scripted};

use crate::support::start;

const ONE: &str = r#"{"meta":{"status":"success"},"data":{"id":1}}"#;

async fn get(answer: Scripted) -> Result<Operator, Error> {
    let (platform, client) = start().await;
    platform.respond(answer);
    client.operators().get(OperatorId(1)).retry(RetryPolicy::default().retries(0)).send().await
}

async fn list(body: &str) -> Result<Page<Operator>, Error> {
    let (platform, client) = start().await;
    platform.respond(Scripted::json(200, body.to_owned()));
    client.operators().list().full().send().await
}

#[tokio::test]
async fn success_needs_the_status_and_the_envelope() {
    assert_eq!(get(Scripted::json(200, ONE)).await.unwrap().id, OperatorId(1));
    let error = get(Scripted::json(400, ONE)).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::StatusMismatch);
    let fail = r#"{"meta":{"status":"fail","message":"No."},"data":{"id":1}}"#;
    let error = get(Scripted::json(200, fail)).await.unwrap_err();
    assert_eq!((error.message(), error.status().map(|status| status.as_u16())), (Some("No."), Some(200)));
}

#[tokio::test]
async fn an_outage_is_told_from_garbage() {
    let page = "<html><body>Bad gateway</body></html>";
    let fail = r#"{"meta":{"status":"fail","message":"Unknown 'operator' with 'id' 1."},"data":{"id":1}}"#;
    for (body, message, excerpt) in [
        (page, None, Some(page)),
        (fail, Some("Unknown 'operator' with 'id' 1."), None),
        (ONE, None, None),
        ("", None, None),
        ("[]", None, Some("[]")),
    ] {
        for code in [500, 501, 502, 503, 504, 505, 520, 599] {
            let error = get(Scripted::new(code).body(body)).await.unwrap_err();
            let (message, excerpt) = (message.map(ToOwned::to_owned), excerpt.map(ToOwned::to_owned));
            let status = StatusCode::from_u16(code).unwrap();
            assert_eq!(error.kind(), &ErrorKind::Server { status, message, excerpt });
            assert_eq!(error.is_safe_to_retry(), !matches!(code, 501 | 505), "{error}");
            assert!(error.is_server_error() && !error.is_not_found(), "{error}");
        }
    }
    let error = get(Scripted::new(400).header("content-type", "text/html").body(page)).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::UnexpectedResponse { excerpt, .. } if excerpt.contains("Bad gateway")),
        "{error}"
    );
    assert!(!error.is_server_error() && !error.is_safe_to_retry());
    for body in ["", "[]", "nonsense", r#"{"data":{"id":1}}"#] {
        let error = get(Scripted::json(200, body)).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::UnexpectedResponse { .. }), "{body}: {error}");
    }
}

#[tokio::test]
async fn being_asked_too_often_is_told() {
    let error = get(Scripted::new(429).body("slow down")).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::RateLimited { .. }), "{error}");
    assert!(error.is_safe_to_retry());
}

#[tokio::test]
async fn what_cannot_be_read_names_its_place() {
    let body = |priority: &str| {
        let operator = |value: &str| format!(r#"{{"id":1,"chat_max_number":{value}}}"#);
        format!(r#"{{"meta":{{"status":"success"}},"data":[{},{}]}}"#, operator("1"), operator(priority))
    };
    assert_eq!(list(&body("12")).await.unwrap().items[1].chat_max_number, Some(12));
    let error = list(&body("true")).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { path, .. } if path == "data[1].chat_max_number"), "{error}");
    let nothing = r#"{"meta":{"status":"success"}}"#;
    let error = get(Scripted::json(200, nothing)).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { path, .. } if path == "data"), "{error}");
}

#[tokio::test]
async fn what_is_written_oddly_is_read() {
    let odd = r#"{"extra":1,"data":{"id":"1","name":null,"pseudo":"","chat_enabled":"1","call_enabled":0,"chat_max_number":"",
        "chat_priority":"10","video_priority":7,"roles":"expert","website_list":[],"skill_list":null,"sso_key":12,"new":[{}]},
        "meta":{"filters":[],"status":"success"}}"#;
    let operator = get(Scripted::json(200, odd)).await.unwrap();
    assert_eq!((operator.id, operator.name, operator.pseudo.as_deref()), (OperatorId(1), None, Some("")));
    assert_eq!((operator.chat_enabled, operator.call_enabled, operator.video_enabled), (Some(true), Some(false), None));
    assert_eq!((operator.chat_max_number, operator.chat_priority), (None, Some(Priority::Level10)));
    assert_eq!(operator.video_priority, Some("7".into()));
    assert_eq!((operator.roles, operator.website_list), (Some(vec![Role::Expert]), Some(Vec::new())));
    assert_eq!((operator.skill_list, operator.sso_key.as_deref()), (None, Some("12")));
}

#[tokio::test]
async fn a_value_that_is_new_never_fails_a_page() {
    let body = r#"{"meta":{"status":"success"},"data":[{"id":1,"roles":["operator","supervisor"]}]}"#;
    let operator = list(body).await.unwrap().items.remove(0);
    assert_eq!(operator.roles, Some(vec![Role::Operator, "supervisor".into()]));
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_given_up() {
    let (platform, _) = start().await;
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).max_response_bytes(1_000);
    let client = builder.build().unwrap();
    let error = client.operators().list().full().limit(100).send().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: 1_000 });
    client.operators().get(OperatorId(1)).send().await.unwrap();
    // The limit applies to the decompressed size.
    platform.on("GET /operator/1").fault(Fault::gzip_bomb(10_000_000));
    let error = client.operators().get(OperatorId(1)).send().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::TooLarge { limit: 1_000 });
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told() {
    let builder =
        Client::builder(ApiKey::new("unused")).base_url("http://127.0.0.1:9").retry(RetryPolicy::default().retries(0));
    let error = builder.build().unwrap().operators().list().send().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Connect);
    assert!(error.is_safe_to_retry());
}
