use iadvize_platform::Platform;
use serde_json::Value;

use crate::call::{FORM, JSON, delete, flag, get, invalid, missing, number, post, put, unknown};

fn available(platform: &Platform, id: u64, channel: &str) -> bool {
    flag(&get(platform, &format!("/operator/{id}/live")).data()[channel]["available"])
}

#[tokio::test]
async fn one_operator() {
    let platform = Platform::start().await.unwrap();
    let live = get(&platform, "/operator/1/live").data();
    assert_eq!(number(&live["id"]), 1);
    assert!(flag(&live["connected"]));
    for channel in ["chat", "call", "video"] {
        let slot = &live[channel];
        assert!(flag(&slot["enabled"]) && flag(&slot["available"]) && !flag(&slot["busy"]));
        assert!(number(&slot["slot_number"]) < number(&slot["slot_max_number"]));
    }
    assert_eq!(live.as_object().unwrap().len(), 5);
    assert_eq!(get(&platform, "/operator/99/live").outcome(), unknown("Unknown 'operator' with 'id' 99."));
}

#[tokio::test]
async fn the_list_shows_available_operators() {
    let platform = Platform::start().await.unwrap();
    let response = get(&platform, "/operator/live");
    assert!(response.json().get("pagination").is_none());
    let data = response.data();
    let rows = data.as_array().unwrap();
    let takes = |row: &Value| ["chat", "call", "video"].iter().any(|channel| flag(&row[*channel]["available"]));
    assert!(rows.len() > 10 && rows.iter().all(|row| flag(&row["connected"]) && takes(row)));
    for id in get(&platform, "/operator?limit=100").ids() {
        let live = get(&platform, &format!("/operator/{id}/live")).data();
        assert_eq!(response.ids().contains(&id), takes(&live), "{id}");
    }
}

#[tokio::test]
async fn a_busy_operator_is_not_available() {
    let platform = Platform::start().await.unwrap();
    let mut seen = [false; 2];
    for id in get(&platform, "/operator?limit=100").ids() {
        let live = get(&platform, &format!("/operator/{id}/live")).data();
        for channel in ["chat", "call", "video"] {
            let slot = &live[channel];
            let busy = flag(&slot["busy"]);
            seen[usize::from(busy)] = true;
            assert_eq!(busy, number(&slot["slot_number"]) >= number(&slot["slot_max_number"]), "{live}");
            let possible = flag(&live["connected"]) && flag(&slot["enabled"]) && !busy;
            assert!(possible || !flag(&slot["available"]), "{live}");
        }
    }
    assert_eq!(seen, [true, true]);
}

#[tokio::test]
async fn the_list_accepts_the_filters_of_operators() {
    let platform = Platform::start().await.unwrap();
    let all = get(&platform, "/operator/live").ids();
    let of_group = get(&platform, "/operator/live?filters[group_id]=2").ids();
    let group = get(&platform, "/operator?filters[group_id]=2").ids();
    assert!(!of_group.is_empty() && of_group.len() < all.len());
    assert_eq!(of_group, all.into_iter().filter(|id| group.contains(id)).collect::<Vec<u64>>());
    assert_eq!(get(&platform, "/operator/live?filters[colour]=red").outcome(), invalid("colour"));
}

#[tokio::test]
async fn offline_operators_are_listed_on_request() {
    let platform = Platform::start().await.unwrap();
    let offline = get(&platform, "/operator/live?filters[connected]=0");
    assert_eq!(offline.ids(), get(&platform, "/operator/live?connected=0").ids());
    let data = offline.data();
    assert!(data.as_array().unwrap().iter().all(|row| !flag(&row["connected"])));
    // Operator 3 has logged in once, operator 6 never did.
    assert!(offline.ids().contains(&3) && !offline.ids().contains(&6));
    assert!(!flag(&get(&platform, "/operator/6/live").data()["connected"]));
    assert_eq!(get(&platform, "/operator/live?connected=1").outcome(), invalid("connected"));
}

#[tokio::test]
async fn availability_is_set_by_channel() {
    let platform = Platform::start().await.unwrap();
    let response = put(&platform, "/operator/1/live", FORM, "chat[available]=0");
    assert_eq!(response.message(), "Operator is now unavailable for chat channel.");
    assert_eq!((response.status, response.json().as_object().unwrap().len()), (200, 1));
    assert!(!available(&platform, 1, "chat") && available(&platform, 1, "call"));
    let response =
        put(&platform, "/operator/1/live", JSON, r#"{"chat": {"available": 1}, "video": {"available": false}}"#);
    let message = "Operator is now available for chat channel. Operator is now unavailable for video channel.";
    assert_eq!(response.message(), message);
    assert!(available(&platform, 1, "chat") && !available(&platform, 1, "video"));
}

#[tokio::test]
async fn an_operator_is_disconnected_and_not_connected() {
    let platform = Platform::start().await.unwrap();
    for value in ["1", "2", "", "no"] {
        let response = put(&platform, "/operator/1/live", FORM, &format!("connected={value}"));
        assert_eq!(response.outcome(), invalid("connected"), "{value}");
    }
    assert_eq!(put(&platform, "/operator/1/live", FORM, "connected=0").message(), "Operator is now offline.");
    assert!(!flag(&get(&platform, "/operator/1/live").data()["connected"]));
    assert!(!available(&platform, 1, "chat"));
    assert!(get(&platform, "/operator/live?connected=0").ids().contains(&1));
    assert_eq!(put(&platform, "/operator/1/live", FORM, "chat[available]=1").outcome(), invalid("chat[available]"));
}

#[tokio::test]
async fn other_changes_are_rejected() {
    let platform = Platform::start().await.unwrap();
    let put = |body: &str| put(&platform, "/operator/1/live", FORM, body).outcome();
    assert_eq!(put(""), missing("connected"));
    assert_eq!(put("chat[available]=2"), invalid("chat[available]"));
    assert_eq!(put("chat[busy]=1"), invalid("chat[busy]"));
    assert_eq!(put("sms[available]=1"), invalid("sms"));
    assert_eq!(put("chat=1"), invalid("chat"));
    assert_eq!(put("chat[available]=0&video[available]=2"), invalid("video[available]"));
    assert!(available(&platform, 1, "chat"), "a failed request must change nothing");
}

#[tokio::test]
async fn operators_come_and_go() {
    let platform = Platform::start().await.unwrap();
    let id = number(&post(&platform, "/operator", FORM, "name=Ada&chat_enabled=1&chat_max_number=4").data()["id"]);
    let live = get(&platform, &format!("/operator/{id}/live")).data();
    assert!(!flag(&live["connected"]) && flag(&live["chat"]["enabled"]) && !flag(&live["call"]["enabled"]));
    assert_eq!(number(&live["chat"]["slot_max_number"]), 4);
    assert!(!get(&platform, "/operator/live?connected=0").ids().contains(&id));
    delete(&platform, "/operator/1");
    assert_eq!(get(&platform, "/operator/1/live").status, 404);
    assert_eq!(put(&platform, "/operator/1/live", FORM, "connected=0").status, 404);
    assert!(!get(&platform, "/operator/live").ids().contains(&1));
}
