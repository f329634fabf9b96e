//! Conversations as the vendor's help page shows them: other names of two fields, and two fields that the documentation
//! lacks.

use iadvize::conversation::{Conversation, ConversationId};
use iadvize::visitor::VisitorId;
use iadvize::{Error, ErrorKind};
use iadvize_platform::Scripted;

use crate::support::start;

async fn get(fields: &str) -> Result<Conversation, Error> {
    let (platform, client) = start().await;
    let data = format!(r#"{{"id":1,"channel":"chat",{fields},"page_type":""}}"#);
    platform.respond(Scripted::json(200, format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#)));
    client.conversations().get(ConversationId(1)).send().await
}

#[tokio::test]
async fn both_names_of_a_field_are_read() {
    for (fields, answered) in [
        (r#""operator_answer":true"#, Some(true)),
        (r#""operator_answered":true"#, Some(true)),
        (r#""operator_answered":false"#, Some(false)),
        (r#""operator_answers":true"#, None),
    ] {
        assert_eq!(get(fields).await.unwrap().operator_answer, answered, "{fields}");
    }
    for (fields, waited) in
        [(r#""waitinglist":"1""#, Some(true)), (r#""waiting_list":"1""#, Some(true)), (r#""waiting-list":"1""#, None)]
    {
        assert_eq!(get(fields).await.unwrap().waitinglist, waited, "{fields}");
    }
}

#[tokio::test]
async fn two_names_have_one_value() {
    for same in
        [r#""operator_answer":true,"operator_answered":1"#, r#""operator_answered":true,"operator_answer":null"#]
    {
        assert_eq!(get(same).await.unwrap().operator_answer, Some(true), "{same}");
    }
    let error = get(r#""operator_answer":true,"operator_answered":0"#).await.unwrap_err();
    let ErrorKind::Decode { path, .. } = error.kind() else { panic!("{error}") };
    assert_eq!(path, "data.operator_answered");
    assert!(error.to_string().contains("the same value as under another name of the field"), "{error}");
}

#[tokio::test]
async fn fields_of_the_help_page_are_read() {
    let conversation = get(r#""history_link":"","visitor_id":99994522"#).await.unwrap();
    assert_eq!(
        (conversation.history_link.as_deref(), conversation.visitor_id),
        (Some(""), Some(VisitorId(99_994_522)))
    );
    let conversation = get(r#""history_links":"","visitor_ids":99994522"#).await.unwrap();
    assert_eq!((conversation.history_link, conversation.visitor_id), (None, None));
}
