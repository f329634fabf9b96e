//! Calls with special bodies, on deprecated resources.

use iadvize::call_meeting::CallMeetingStatus;
use iadvize::odigo_callback::{HangUp, PickUp};
use iadvize::tag::NewTag;
use iadvize::website::WebsiteId;
use iadvize::{ApiKey, Client, ErrorKind, Refusal};

use super::support::start;

#[tokio::test]
async fn tags_are_made_several_at_once() {
    let (platform, client) = start().await;
    let tags = [NewTag::new("urgent", 1), NewTag::new("later", 2)];
    let made = client.tags().create(tags).send().await.unwrap();
    let sent = platform.received().last().unwrap().clone();
    assert_eq!(sent.header("content-type"), Some("application/json"));
    assert_eq!(sent.body, r#"[{"name":"urgent","website_id":1},{"name":"later","website_id":2}]"#);
    let names: Vec<_> = made.iter().map(|tag| tag.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["urgent", "later"]);
    // The response to a create holds one number where a record holds a list.
    assert_eq!(made[1].website_id, Some(vec![WebsiteId(2)]));
}

#[tokio::test]
async fn a_callback_is_picked_up_and_hung_up() {
    let (platform, _) = start().await;
    // The documentation describes these two calls with forms, even if the client uses JSON elsewhere.
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).json_bodies();
    let client = builder.build().unwrap();
    let operators = client.operators().list().full().send().await.unwrap();
    let operator = operators
        .into_iter()
        .find(|operator| operator.external_id.as_deref().is_some_and(|id| !id.is_empty()))
        .unwrap();
    let external_id = operator.external_id.unwrap();
    let website = operator.website_list.unwrap()[0];
    let pick_up = PickUp::new(&*external_id, website, "0614037735");
    let callback = client.odigo_callbacks().pick_up(pick_up).send().await.unwrap();
    let sent = platform.received().last().unwrap().clone();
    assert_eq!(sent.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(callback.visitor_phone_number.as_deref(), Some("0614037735"));
    assert_eq!(callback.website_id, Some(website));
    assert!(callback.conversation_id.is_some());
    client.odigo_callbacks().hang_up(HangUp::new(&*external_id, website, "0614037735")).send().await.unwrap();
}

#[tokio::test]
async fn an_unknown_operator_is_refused() {
    let (_platform, client) = start().await;
    let error = client.odigo_callbacks().pick_up(PickUp::new("nobody", 1, "06")).send().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused { refusal: Some(Refusal::InvalidField), .. }), "{error}");
    assert!(!error.is_safe_to_retry());
}

#[tokio::test]
async fn call_meetings_are_listed() {
    let (_platform, client) = start().await;
    let page = client.call_meetings().list().full().limit(100).send().await.unwrap();
    assert!(page.items.iter().any(|meeting| meeting.status == Some(CallMeetingStatus::Pending)));
    assert!(page.items.iter().all(|meeting| meeting.start_at.is_some()));
}
