use iadvize_platform::Platform;
use serde_json::{Value, json};

use crate::call::{FORM, JSON, get, invalid, is_absent, missing, number, post};

const CALL: &str = "operator_external_id=external-1&website_id=1&phone_number=0614037735";

#[tokio::test]
async fn a_call_is_picked_up_and_hung_up() {
    let platform = Platform::start().await.unwrap();
    let response = post(&platform, "/odigocallback/pickup", FORM, CALL);
    assert_eq!(response.status, 200);
    let data = response.data();
    assert_eq!((&data["website_id"], &data["conversation_id"]), (&json!(1), &json!(201)));
    assert_eq!((&data["skill_id"], &data["visitor_phone_number"]), (&Value::Null, &json!("0614037735")));
    assert_eq!(data.as_object().unwrap().len(), 6);

    let conversation = get(&platform, "/conversation/201").data();
    assert_eq!((&conversation["channel"], &conversation["visitor_uid"]), (&json!("call"), &data["visitor_uid"]));
    assert_eq!(number(&conversation["operator_id"]), 1);
    assert!(is_absent(&conversation["closed_at"]));

    // It has no group yet, so the groups still add up to the totals of the statistics.
    let figures = get(&platform, "/statistic?filters[indicators]=contact_number").data();
    assert_eq!(figures["contact_number"], 200);

    let response = post(&platform, "/odigocallback/hangup", FORM, CALL);
    assert_eq!((response.status, response.json()), (200, json!({"meta": {"status": "success"}, "data": []})));
    assert_eq!(get(&platform, "/conversation/201").data()["closed_at"], "2024-06-30 12:00:00");
}

#[tokio::test]
async fn a_call_meeting_is_found_by_its_number() {
    let platform = Platform::start().await.unwrap();
    let meeting = || {
        let data = get(&platform, "/callmeeting?full=1&limit=100").data();
        data.as_array().unwrap().iter().find(|row| row["phone_number"] == "0614037705").unwrap().clone()
    };
    let before = meeting();
    let body = CALL.replace("0614037735", "0614037705");
    let data = post(&platform, "/odigocallback/pickup", FORM, &body).data();
    assert_eq!(data["visitor_uid"], before["visitor_uid"]);
    assert_eq!(data["targeting_rule_id"].to_string(), before["targeting_rule_id"].as_str().unwrap());
    assert_eq!(meeting()["status"], "progress");
    post(&platform, "/odigocallback/hangup", FORM, &body);
    assert_eq!(meeting()["status"], "done");
}

#[tokio::test]
async fn all_fields_are_required_and_checked() {
    let platform = Platform::start().await.unwrap();
    for path in ["/odigocallback/pickup", "/odigocallback/hangup"] {
        let call = |body: &str| post(&platform, path, FORM, body).outcome();
        assert_eq!(call("website_id=1&phone_number=1"), missing("operator_external_id"));
        assert_eq!(call("operator_external_id=external-1&phone_number=1"), missing("website_id"));
        assert_eq!(call("operator_external_id=external-1&website_id=1&phone_number="), missing("phone_number"));
        assert_eq!(call(&CALL.replace("external-1", "nobody")), invalid("operator_external_id"));
        assert_eq!(call(&CALL.replace("website_id=1", "website_id=4")), invalid("website_id"));
        assert_eq!(call(&format!("{CALL}&colour=red")), invalid("colour"));
        let json = r#"{"operator_external_id": "external-1", "website_id": 1, "phone_number": "1"}"#;
        assert_eq!(post(&platform, path, JSON, json).status, 415);
        assert_eq!(get(&platform, path).status, 405);
    }
}
