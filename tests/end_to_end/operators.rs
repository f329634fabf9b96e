//! Listings, records, live availability, figures and profiles.

use iadvize::operator::{OperatorId, SetAvailability};

use super::support::{last_target, start};

#[tokio::test]
async fn a_brief_listing_holds_links_and_says_where_it_is() {
    let (platform, client) = start().await;
    let page = client.operators().list().limit(20).page(3).send().await.unwrap();
    assert_eq!(last_target(&platform), "/operator?limit=20&page=3");
    assert_eq!((page.page, page.pages, page.limit, page.count, page.items.len()), (3, 3, 20, 45, 5));
    let link = page.items.last().unwrap();
    assert_eq!((link.id, link.link.as_deref()), (OperatorId(1), Some("/operator/1")));
}

#[tokio::test]
async fn a_full_listing_holds_records() {
    let (_platform, client) = start().await;
    let page = client.operators().list().full().limit(100).send().await.unwrap();
    assert_eq!(page.items.len(), 45);
    for operator in page {
        let one = client.operators().get(operator.id).send().await.unwrap();
        assert_eq!(one, operator);
    }
}

#[tokio::test]
async fn filters_choose() {
    let (_platform, client) = start().await;
    let one = client.operators().get(OperatorId(7)).send().await.unwrap();
    let group = one.group_id.unwrap();
    let page = client.operators().list().group_id(group).full().limit(100).send().await.unwrap();
    assert!(page.items.iter().any(|operator| operator.id == one.id));
    assert!(page.items.iter().all(|operator| operator.group_id == Some(group)));
    assert!(page.items.len() < 45);
}

#[tokio::test]
async fn availability_is_read_and_set() {
    let (platform, client) = start().await;
    let id = OperatorId(1);
    let before = client.operators().live(id).send().await.unwrap();
    assert_eq!(before.connected, Some(true));
    assert_eq!(before.chat.unwrap().available, Some(true));

    let done = client.operators().set_availability(id, SetAvailability::new().chat(false)).send().await.unwrap();
    assert_eq!(done.message.as_deref(), Some("Operator is now unavailable for chat channel."));
    let body = platform.received().last().unwrap().body.clone();
    assert_eq!(body, "chat%5Bavailable%5D=0");
    let after = client.operators().live(id).send().await.unwrap();
    assert_eq!(after.chat.unwrap().available, Some(false));
    assert_eq!(after.call.unwrap().available, Some(true));

    client.operators().set_availability(id, SetAvailability::new().disconnect()).send().await.unwrap();
    assert_eq!(client.operators().live(id).send().await.unwrap().connected, Some(false));
}

#[tokio::test]
async fn the_live_listing_is_one_page_of_those_who_are_free() {
    let (_platform, client) = start().await;
    let free = client.operators().list_live().send().await.unwrap();
    assert_eq!((free.page, free.pages), (1, 1));
    assert!(free.items.iter().any(|operator| operator.id == OperatorId(1)));
    let offline = client.operators().list_live().disconnected().send().await.unwrap();
    assert!(offline.items.iter().any(|operator| operator.id == OperatorId(3)));
    assert!(offline.items.iter().all(|operator| !free.items.contains(operator)));
}

#[tokio::test]
async fn figures_and_profile_of_one_operator() {
    let (_platform, client) = start().await;
    let statistic = client.operators().statistic(OperatorId(2)).send().await.unwrap();
    assert_eq!(statistic.id, OperatorId(2));
    assert!(statistic.conversation_number.is_some());
    let profile = client.operators().profile(OperatorId(2)).send().await.unwrap();
    assert_eq!(profile.user_id, Some(OperatorId(2)));
}
