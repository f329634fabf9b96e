//! Every documented field is present, and every endpoint responds.

use iadvize_platform::Platform;
use serde_json::Value;

use crate::call::{FORM, JSON, delete, get, post, put};

const FIELDS: [(&str, &str); 11] = [
    ("client/1", "id lang premium_enabled"),
    ("website/1", "id url label client_id currency language_admin timezone"),
    (
        "operator/1",
        "id name first_name pseudo email external_id role roles chat_enabled call_enabled video_enabled \
         chat_max_number chat_and_call chat_priority call_priority video_priority language_list language_admin group_id \
         website_list skill_list sso_key",
    ),
    ("group/1", "id name created_at parent_id operator_list parent_list"),
    ("skill/1", "id name order created_at parent_id operator_list"),
    (
        "conversation/1",
        "id channel visitor_uid history operator_answer operator_closed waitinglist page_type created_at closed_at \
         website_id operator_id skill_id tag_list rule_id xmpp_id",
    ),
    ("tag/1", "id name website_id"),
    (
        "transaction/1",
        "id external_id visitor_uid visitor_email amount created_at website_id operator_id conversation_id",
    ),
    (
        "satisfaction/1",
        "id note_welcome note_resolution node_delay comment created_at website_id operator_id conversation_id",
    ),
    (
        "visitor/1",
        "id unique_id external_id lastname firstname address city zip country phone email browser website_id created_at",
    ),
    ("callmeeting", "id phone_number visitor_uid status start_at website_id targeting_rule_id skill_id"),
];

#[tokio::test]
async fn fields() {
    let platform = Platform::start().await.unwrap();
    for (path, names) in FIELDS {
        let data = if path == "callmeeting" {
            get(&platform, "/callmeeting?full=1").data()[0].take()
        } else {
            get(&platform, &format!("/{path}")).data()
        };
        let mut expected: Vec<&str> = names.split(' ').chain(["_link"]).collect();
        expected.sort_unstable();
        assert_eq!(data.as_object().unwrap().keys().collect::<Vec<&String>>(), expected, "{path}");
    }
}

#[tokio::test]
async fn all_endpoints_respond() {
    let platform = Platform::start().await.unwrap();
    let read = "client client/1 website website/1 operator operator/1 operator/live operator/1/live \
        operator/1/statistic operator/1/profile group group/1 skill skill/1 \
        conversation.json-unicode?formatHistory=0 conversation.json-unicode/1?formatHistory=0 tag tag/1 transaction \
        transaction/1 satisfaction satisfaction/1 statistic visitor visitor/1 callmeeting";
    let calls = "operator_external_id=external-1&website_id=1&phone_number=1";
    let mut responses: Vec<_> = read.split(' ').map(|path| get(&platform, &format!("/{path}"))).collect();
    for resource in ["operator", "group", "skill", "visitor"] {
        let id = format!("/{resource}/1");
        let name = if resource == "visitor" { "firstname=x" } else { "name=x" };
        responses.push(post(&platform, &format!("/{resource}"), FORM, name));
        responses.push(put(&platform, &id, FORM, name));
        if resource == "operator" {
            responses.push(put(&platform, "/operator/1/live", FORM, "chat[available]=0"));
            responses.push(post(&platform, "/odigocallback/pickup", FORM, calls));
            responses.push(post(&platform, "/odigocallback/hangup", FORM, calls));
        }
        responses.push(delete(&platform, &id));
    }
    responses.push(put(&platform, "/website/1", FORM, "label=x"));
    responses.push(post(&platform, "/tag", JSON, r#"[{"name": "x", "website_id": 1}]"#));
    assert_eq!(responses.len(), 43);
    for response in responses {
        assert!(response.status < 300 && response.json()["meta"]["status"] == "success", "{response:?}");
    }
}

#[tokio::test]
async fn every_inconsistency_of_the_wire_occurs() {
    let platform = Platform::start().await.unwrap();
    let operators = get(&platform, "/operator?full=1&limit=100").data();
    let operators = operators.as_array().unwrap();
    let some = |name: &str, test: &dyn Fn(&Value) -> bool| operators.iter().any(|row| test(&row[name]));
    assert!(some("id", &Value::is_string) && some("id", &Value::is_u64));
    assert!(some("group_id", &Value::is_string) && some("group_id", &Value::is_u64));
    assert!(some("group_id", &|value| value == "") && some("group_id", &Value::is_null));
    assert!(some("website_list", &|value| value[0].is_string()) && some("website_list", &|value| value[0].is_u64()));
    assert!(some("chat_enabled", &Value::is_boolean));
    assert!(some("chat_enabled", &|value| value == 1) && some("chat_enabled", &|value| value == 0));
    assert!(some("chat_enabled", &|value| value == "1") && some("chat_enabled", &|value| value == "0"));
    let notes = get(&platform, "/satisfaction?full=1&limit=100").data();
    assert!(notes.as_array().unwrap().iter().any(|row| row["note_welcome"].is_u64()));
    let amounts = get(&platform, "/transaction?full=1&limit=100").data();
    assert!(amounts.as_array().unwrap().iter().any(|row| row["amount"].is_f64()));
    // The format of a record is the same in every response.
    assert_eq!(get(&platform, "/operator/12").data(), get(&platform, "/operator?full=1&filters[id]=12").data()[0]);
}
