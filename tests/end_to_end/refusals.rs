//! Every API error of the platform, and how the client reports it.

use iadvize::group::GroupId;
use iadvize::operator::{OperatorChanges, OperatorId, Priority, SetAvailability};
use iadvize::{ApiKey, Client, Error, ErrorKind, Refusal, Request, Value};

use crate::support::start;

fn refusal(error: &Error) -> Option<Refusal> {
    match error.kind() {
        ErrorKind::Refused { refusal, .. } => *refusal,
        other => panic!("not an API error: {other:?}"),
    }
}

#[tokio::test]
async fn an_unknown_key_is_forbidden() {
    let (platform, _) = start().await;
    let client = Client::builder(ApiKey::new("wrong")).base_url(platform.url()).build().unwrap();
    let error = client.operators().list().send().await.unwrap_err();
    assert_eq!(refusal(&error), Some(Refusal::Forbidden));
    assert!(error.is_forbidden() && !error.is_not_found());
    assert_eq!((error.message(), error.status().map(|status| status.as_u16())), (Some("Forbidden"), Some(403)));
}

#[tokio::test]
async fn an_unknown_id_is_told() {
    let (_platform, client) = start().await;
    let error = client.operators().get(OperatorId(4711)).send().await.unwrap_err();
    assert_eq!(refusal(&error), Some(Refusal::UnknownId));
    assert!(error.is_not_found() && !error.is_forbidden());
    let text = "GET /operator/4711: the API returned an error: Unknown 'operator' with 'id' 4711. (HTTP 404)";
    assert_eq!(error.to_string(), text);
    let error = client.groups().delete(GroupId(4711)).send().await.unwrap_err();
    assert_eq!(refusal(&error), Some(Refusal::UnknownId), "the message of a failed delete has no full stop");
}

#[tokio::test]
async fn a_missing_field_is_told() {
    let (_platform, client) = start().await;
    let error = client.operators().set_availability(OperatorId(1), SetAvailability::new()).send().await.unwrap_err();
    assert_eq!(refusal(&error), Some(Refusal::MissingField));
    assert_eq!(error.message(), Some("Field 'connected' is missing."));
}

#[tokio::test]
async fn an_invalid_field_is_told() {
    let (_platform, client) = start().await;
    let update = |priority| client.operators().update(OperatorId(1), OperatorChanges::new().chat_priority(priority));
    update(Priority::Level10).send().await.unwrap();
    let error = update("5".into()).send().await.unwrap_err();
    assert_eq!(refusal(&error), Some(Refusal::InvalidField));
}

#[tokio::test]
async fn another_wording_keeps_its_message() {
    let (_platform, client) = start().await;
    let error = client.call::<Value>(Request::get("/nothing/here")).send().await.unwrap_err();
    assert_eq!(refusal(&error), None);
    assert!(error.message().is_some_and(|message| !message.is_empty()));
}
