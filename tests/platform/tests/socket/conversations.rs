use iadvize_platform::Platform;
use serde_json::Value;

use crate::call::{get, invalid, number, numbers};

const EVERY: &str = "/conversation.json-unicode?formatHistory=0&full=1&limit=100";

/// All conversations of a range, over all pages.
fn all(platform: &Platform, filters: &str) -> Vec<Value> {
    let mut rows = Vec::new();
    for page in 1.. {
        let data = get(platform, &format!("{EVERY}&page={page}{filters}")).data();
        let data = data.as_array().unwrap();
        rows.extend(data.iter().cloned());
        if data.len() < 100 {
            break;
        }
    }
    rows
}

fn created(row: &Value) -> &str {
    row["created_at"].as_str().unwrap()
}

#[tokio::test]
async fn the_last_three_months_by_default() {
    let platform = Platform::builder().conversations(1_000).start().await.unwrap();
    let within = |filters: &str, from: &str, to: &str| {
        let rows = all(&platform, filters);
        assert!(rows.len() > 100, "{filters}");
        assert!(rows.iter().all(|row| (from..=to).contains(&created(row))), "{filters}");
        // There are about eleven conversations a week, so the first and the last are close to the bounds.
        let (first, last) = (created(rows.last().unwrap()), created(&rows[0]));
        assert!(first[..7] <= from[..7] && last[..7] >= to[..7], "{filters} gives {first} to {last}");
    };
    within("", "2024-03-30 12:00:00", "2024-06-30 12:00:00");
    within("&filters[from]=2023-01-20", "2023-01-20 00:00:00", "2023-04-20 00:00:00");
    within("&filters[to]=2023-04-20", "2023-01-20 00:00:00", "2023-04-20 23:59:59");
    within("&filters[from]=2023-01-20%2008:30:00&filters[to]=2023-04-20", "2023-01-20 08:30:00", "2023-04-20 23:59:59");
}

#[tokio::test]
async fn longer_ranges_are_rejected() {
    let platform = Platform::start().await.unwrap();
    let refused = get(&platform, "/conversation?filters[from]=2023-01-01&filters[to]=2023-04-02");
    let message = "The period between 'from' and 'to' is longer than 3 months.";
    assert_eq!(refused.outcome(), (400, "fail".to_owned(), message.to_owned()));
    assert_eq!(get(&platform, "/conversation?filters[from]=2023-01-01&filters[to]=2023-04-01").status, 200);
    let exact = "/conversation?filters[from]=2023-01-01%2012:00:00&filters[to]=2023-04-01%2012:00:0";
    assert_eq!(get(&platform, &format!("{exact}0")).status, 200);
    assert_eq!(get(&platform, &format!("{exact}1")).status, 400);
    assert_eq!(get(&platform, "/conversation?filters[from]=soon").outcome(), invalid("from"));
}

#[tokio::test]
async fn filters() {
    let platform = Platform::builder().conversations(1_000).start().await.unwrap();
    let rows = all(&platform, "");
    let check = |filter: &str, condition: &dyn Fn(&Value) -> bool| {
        let kept: Vec<u64> = all(&platform, &format!("&{filter}")).iter().map(|row| number(&row["id"])).collect();
        let expected: Vec<u64> = rows.iter().filter(|row| condition(row)).map(|row| number(&row["id"])).collect();
        assert!(!expected.is_empty() && expected.len() < rows.len(), "{filter} must match some records and not others");
        assert_eq!(kept, expected, "{filter}");
    };
    for channel in ["chat", "call", "video", "social"] {
        check(&format!("filters[channel]={channel}"), &|row| row["channel"] == channel);
    }
    for name in ["website_id", "operator_id", "skill_id", "rule_id"] {
        let id = number(&rows[0][name]);
        check(&format!("filters[{name}]={id}"), &|row| number(&row[name]) == id);
    }
    check("filters[tag_id]=3", &|row| numbers(&row["tag_list"]).contains(&3));
    // The filter takes the visitor's number; the record shows the unique identifier.
    let uid = rows[0]["visitor_uid"].as_str().unwrap();
    let visitor = get(&platform, &format!("/visitor?filters[unique_id]={uid}")).ids()[0];
    check(&format!("filters[visitor_id]={visitor}"), &|row| row["visitor_uid"] == uid);
}

#[tokio::test]
async fn the_history_is_well_formed_on_request() {
    let platform = Platform::start().await.unwrap();
    let odd = get(&platform, "/conversation.json-unicode/151?formatHistory=0").data()["history"].clone();
    let even = get(&platform, "/conversation.json-unicode/152?formatHistory=0").data()["history"].clone();
    let even: Value = serde_json::from_str(even.as_str().unwrap()).unwrap();
    for history in [odd, even] {
        let messages = history.as_array().unwrap();
        let kinds: Vec<u64> = messages.iter().map(|message| message[0].as_u64().unwrap()).collect();
        assert_eq!(kinds, [5, 3, 2, 1, 6, 7, 3]);
        for message in messages {
            let has_stamp = matches!(message[0].as_u64(), Some(1 | 2));
            assert_eq!(message.as_array().unwrap().len(), if has_stamp { 4 } else { 3 });
            assert_eq!(message[1].as_str().unwrap().len(), "2016-02-16 11:24:21".len());
            assert!(message[2].is_string() && (!has_stamp || message[3].is_u64()));
        }
        assert_eq!(messages[6][2], "OPERATOR_CHAT_CLOSE");
    }
    let listed = get(&platform, EVERY).data();
    let kinds = |row: &Value| (number(&row["id"]) % 2 == 1, row["history"].is_array());
    assert!(listed.as_array().unwrap().iter().map(kinds).all(|(odd, array)| odd == array));
}

#[tokio::test]
async fn otherwise_the_history_has_no_structure() {
    let platform = Platform::start().await.unwrap();
    for path in [
        "/conversation/151",
        "/conversation/151?formatHistory=0",
        "/conversation.json-unicode/151",
        "/conversation.json-unicode/151?formatHistory=1",
    ] {
        let history = get(&platform, path).data()["history"].clone();
        let text = history.as_str().unwrap();
        assert!(text.contains("OPERATOR_CHAT_CLOSE") && serde_json::from_str::<Value>(text).is_err(), "{path}");
    }
    assert_eq!(get(&platform, "/conversation/151").data()["_link"], "/conversation/151");
    assert_eq!(get(&platform, "/operator?formatHistory=0").outcome(), invalid("formatHistory"));
    assert_eq!(get(&platform, "/operator.json-unicode").status, 404);
}
