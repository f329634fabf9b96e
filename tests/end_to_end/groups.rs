//! Records created, updated and deleted, with forms and with JSON.

use iadvize::group::{GroupChanges, GroupId, NewGroup};
use iadvize::operator::{OperatorChanges, OperatorId};
use iadvize::skill::NewSkill;
use iadvize::website::WebsiteId;
use iadvize::{ApiKey, Client, ErrorKind, Refusal};

use super::support::start;

#[tokio::test]
async fn a_record_lives() {
    let (platform, client) = start().await;
    let made = client.groups().create(NewGroup::new().name("Night shift").parent_id(2)).send().await.unwrap();
    assert_eq!((made.name.as_deref(), made.parent_id), (Some("Night shift"), Some(GroupId(2))));
    let sent = platform.received().last().unwrap().clone();
    assert_eq!(sent.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(sent.body, "name=Night+shift&parent_id=2");

    let changed =
        client.groups().update(made.id, GroupChanges::new().name("Day shift").clear_parent_id()).send().await.unwrap();
    assert_eq!(platform.received().last().unwrap().body, "name=Day+shift&parent_id=");
    assert_eq!((changed.name.as_deref(), changed.parent_id), (Some("Day shift"), None));

    client.groups().delete(made.id).send().await.unwrap();
    let error = client.groups().get(made.id).send().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused { refusal: Some(Refusal::UnknownId), .. }), "{error}");
}

#[tokio::test]
async fn an_update_sends_only_what_was_set() {
    let (platform, client) = start().await;
    let before = client.operators().get(OperatorId(5)).send().await.unwrap();
    let changes = OperatorChanges::new().website_list([WebsiteId(1), WebsiteId(3)]).chat_enabled(true);
    let after = client.operators().update(OperatorId(5), changes).send().await.unwrap();
    let sent = platform.received().last().unwrap().clone();
    assert_eq!((sent.method.as_str(), &*sent.target), ("PUT", "/api/2/operator/5"));
    assert_eq!(sent.body, "chat_enabled=1&website_list%5B0%5D=1&website_list%5B1%5D=3");
    assert_eq!(after.website_list, Some(vec![WebsiteId(1), WebsiteId(3)]));
    assert_eq!((after.chat_enabled, after.name), (Some(true), before.name));
}

#[tokio::test]
async fn json_bodies_say_the_same() {
    let (platform, _) = start().await;
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).json_bodies();
    let client = builder.build().unwrap();
    let skill = client.skills().create(NewSkill::new().name("Läufe & Würfe").order(3)).send().await.unwrap();
    let sent = platform.received().last().unwrap().clone();
    assert_eq!(sent.header("content-type"), Some("application/json"));
    assert_eq!(sent.body, r#"{"name":"Läufe & Würfe","order":3}"#);
    assert_eq!((skill.name.as_deref(), skill.order), (Some("Läufe & Würfe"), Some(3)));
    let availability = iadvize::operator::SetAvailability::new().chat(true).call(false);
    client.operators().set_availability(OperatorId(1), availability).send().await.unwrap();
    let body = platform.received().last().unwrap().body.clone();
    assert_eq!(body, r#"{"call":{"available":false},"chat":{"available":true}}"#);
    client
        .operators()
        .set_availability(OperatorId(1), iadvize::operator::SetAvailability::new().disconnect())
        .send()
        .await
        .unwrap();
    assert_eq!(platform.received().last().unwrap().body, r#"{"connected":0}"#);
    assert_eq!(client.operators().live(OperatorId(1)).send().await.unwrap().connected, Some(false));
}
