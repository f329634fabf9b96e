//! Histories in both formats, and date ranges.

use iadvize::conversation::{ConversationId, Message};
use iadvize::{ErrorKind, date};

use super::support::{last_target, start};

#[tokio::test]
async fn a_history_is_read_from_a_string_and_from_an_array() {
    let (platform, client) = start().await;
    // The platform sends the history of conversations with even identifiers as a string.
    for id in [ConversationId(10), ConversationId(11)] {
        let conversation = client.conversations().get(id).send().await.unwrap();
        assert_eq!(last_target(&platform), format!("/conversation.json-unicode/{id}?formatHistory=0"));
        let history = conversation.history.unwrap();
        assert!(
            history.iter().any(|entry| matches!(entry, Message::VisitorText { timestamp: Some(_), .. })),
            "{history:?}"
        );
        assert!(history.iter().any(|entry| matches!(entry, Message::Notification { .. })), "{history:?}");
        assert!(!history.iter().any(|entry| matches!(entry, Message::Other(_))), "{history:?}");
    }
}

#[tokio::test]
async fn every_kind_of_message_is_known() {
    let (_platform, client) = start().await;
    let mut kinds = [false; 6];
    let page = client
        .conversations()
        .list()
        .from(date(2024, 4, 1))
        .to(date(2024, 6, 30))
        .full()
        .limit(100)
        .send()
        .await
        .unwrap();
    for entry in page.into_iter().flat_map(|conversation| conversation.history.unwrap_or_default()) {
        match entry {
            Message::OperatorText { .. } => kinds[0] = true,
            Message::VisitorText { .. } => kinds[1] = true,
            Message::Notification { .. } => kinds[2] = true,
            Message::PageAddress { .. } => kinds[3] = true,
            Message::OperatorRichContent { .. } => kinds[4] = true,
            Message::VisitorRichContent { .. } => kinds[5] = true,
            other => panic!("not read: {other:?}"),
        }
    }
    assert_eq!(kinds, [true; 6]);
}

#[tokio::test]
async fn a_period_that_is_too_long_is_not_sent() {
    let (platform, client) = start().await;
    let list = || client.conversations().list().from(date(2024, 1, 1));
    list().to(date(2024, 4, 1)).send().await.unwrap();
    platform.clear_received();
    let error = list().to(date(2024, 4, 2)).send().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Rule { .. }), "{error}");
    assert!(platform.received().is_empty());
    let error = list().to(date(2024, 4, 2)).unchecked().send().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused { .. }), "{error}");
    assert_eq!(platform.received().len(), 1);
}
