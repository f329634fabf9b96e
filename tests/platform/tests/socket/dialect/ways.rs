//! Each way of the PHP dialect occurs with the default seed.

use iadvize_platform::{Dialect, Platform};
use serde_json::{Value, json};

use super::start;
use crate::call::{FORM, delete, get, post, put};
use crate::faults::compression::{GZIP, fetch, unpacked};

/// The values of a field in all records of a list; `null` and an omitted field differ.
fn values(platform: &Platform, resource: &str, field: &str) -> Vec<Option<Value>> {
    let data = get(platform, &format!("/{resource}?full=1&limit=100")).data();
    data.as_array().unwrap().iter().map(|row| row.get(field).cloned()).collect()
}

/// Asserts that each of these is among the values.
fn assert_all(found: &[Option<Value>], ways: &[Value]) {
    for way in ways {
        assert!(found.contains(&Some(way.clone())), "{way} is not in {found:?}");
    }
}

/// Asserts that the field is sometimes omitted, and sometimes each of these, but never one of the others.
fn assert_absent(found: &[Option<Value>], ways: &[Value], others: &[Value]) {
    assert_all(found, ways);
    assert!(found.contains(&None), "{found:?}");
    for other in others {
        assert!(!found.contains(&Some(other.clone())), "{other} is in {found:?}");
    }
}

#[tokio::test]
async fn numbers_and_booleans() {
    let php = start(Dialect::Php, 1).await;
    assert_all(&values(&php, "operator", "group_id"), &[json!(2), json!("2"), json!(2.0), json!("2.00")]);
    assert!(values(&php, "operator", "group_id").iter().flatten().any(|value| value["id"].is_u64()));
    assert_all(&values(&php, "operator", "chat_max_number"), &[json!(4), json!("4"), json!(4.0), json!("4.00")]);
    assert_all(
        &values(&php, "operator", "chat_priority"),
        &[json!(10), json!("10"), json!(10.0), json!("10.00"), json!(0), json!(0.0)],
    );
    let booleans = [json!(true), json!(1), json!("1"), json!(1.0), json!("true"), json!(false), json!("false")];
    assert_all(&values(&php, "operator", "call_enabled"), &booleans);
    let notes = [json!(25), json!(25.0), json!("25"), json!("25.00")];
    assert_all(&values(&php, "satisfaction", "note_welcome"), &notes);
    let amounts = values(&php, "transaction", "amount");
    let text = |value: &Value| value.as_str().map(|text| text.split('.').nth(1).unwrap_or_default().len());
    let lengths: Vec<Option<usize>> = amounts.iter().flatten().map(text).collect();
    assert!([None, Some(1), Some(2), Some(3)].iter().all(|length| lengths.contains(length)), "{amounts:?}");
    let ids: Vec<Option<Value>> = values(&php, "operator", "website_list")
        .iter()
        .flatten()
        .flat_map(|list| list.as_array().unwrap().clone())
        .map(Some)
        .collect();
    assert_all(&ids, &[json!(1), json!("1"), json!(1.0), json!("1.00"), json!({"id": 1})]);
}

#[tokio::test]
async fn absent_values() {
    let php = start(Dialect::Php, 1).await;
    let ([null, empty, no], list) = ([json!(null), json!(""), json!(false)], [json!([])]);
    let ids = ["operator_id", "conversation_id"].map(|field| values(&php, "transaction", field)).concat();
    assert_absent(&ids, &[null.clone(), empty.clone(), no.clone(), list[0].clone()], &[]);
    let words = values(&php, "operator", "role");
    assert_absent(&words, &[null.clone(), empty.clone(), no.clone()], &list);
    let texts = values(&php, "operator", "sso_key");
    assert_absent(&texts, &[null.clone(), empty.clone()], &[no.clone(), list[0].clone()]);
    let created = |_| {
        let data = post(&php, "/operator", FORM, "name=New").data();
        super::reader::single(&data).unwrap().get("chat_priority").cloned()
    };
    assert_absent(&(0..30).map(created).collect::<Vec<_>>(), &[null, empty, no], &list);
}

#[tokio::test]
async fn dates() {
    let php = start(Dialect::Php, 1).await;
    let created = values(&php, "group", "created_at");
    let object = json!({"date": "2022-06-30 12:00:00.000000", "timezone_type": 3, "timezone": "Europe/Paris"});
    assert_all(&created, &[json!("2022-06-30 12:00:00"), object]);
    // A call that was picked up has not ended.
    for _ in 0..60 {
        let call = "operator_external_id=external-1&website_id=1&phone_number=1";
        assert_eq!(post(&php, "/odigocallback/pickup", FORM, call).status, 200);
    }
    let zero = [json!("0000-00-00 00:00:00"), json!("-0001-11-30 00:00:00")];
    let closed = values(&php, "conversation", "closed_at");
    assert_absent(&closed, &[zero.as_slice(), &[json!(null), json!(""), json!(false), json!([])]].concat(), &[]);
}

#[tokio::test]
async fn conversations() {
    let php = start(Dialect::Php, 1).await;
    let path = "/conversation.json-unicode?formatHistory=0&full=1&limit=100";
    let data = get(&php, path).data();
    let rows = data.as_array().unwrap();
    for (documented, seen) in [("operator_answer", "operator_answered"), ("waitinglist", "waiting_list")] {
        assert!(rows.iter().all(|row| row.get(documented).is_some() != row.get(seen).is_some()));
        assert!(rows.iter().any(|row| row.get(documented).is_some()), "{documented}");
        assert!(rows.iter().any(|row| row.get(seen).is_some()), "{seen}");
    }
    for extra in ["visitor_id", "history_link", "_type"] {
        assert!(rows.iter().any(|row| row.get(extra).is_some()), "{extra}");
        assert!(rows.iter().any(|row| row.get(extra).is_none()), "{extra}");
    }
    let histories: Vec<&Value> = rows.iter().map(|row| &row["history"]).collect();
    let text =
        |start: &str| histories.iter().any(|history| history.as_str().is_some_and(|text| text.starts_with(start)));
    assert!(histories.iter().any(|history| history.is_array()) && text("[[5,") && text("[5,"));
    let lists = || histories.iter().filter_map(|history| history.as_array());
    assert!(lists().any(|list| list[0][1].is_string()) && lists().any(|list| list[0][1].is_object()));
    assert!(lists().any(|list| list[2][3].is_u64()) && lists().any(|list| list[2][3].is_string()));
}

#[tokio::test]
async fn one_record_as_a_list() {
    let php = start(Dialect::Php, 1).await;
    let shapes = |data: &dyn Fn(u64) -> Value| (1..=20).map(|id| data(id).is_array()).collect::<Vec<bool>>();
    let both = |shapes: Vec<bool>| shapes.contains(&true) && shapes.contains(&false);
    assert!(both(shapes(&|id| get(&php, &format!("/visitor/{id}")).data())));
    assert!(both(shapes(&|id| put(&php, &format!("/visitor/{id}"), FORM, "city=Lyon").data())));
    assert!(both(shapes(&|_| post(&php, "/visitor", FORM, "city=Lyon").data())));
    assert!(both(shapes(&|id| get(&php, &format!("/operator/{id}/profile")).data())));
}

#[tokio::test]
async fn responses_without_data() {
    let php = start(Dialect::Php, 1).await;
    let data: Vec<Option<Value>> =
        (1..=60).map(|id| delete(&php, &format!("/visitor/{id}")).json().get("data").cloned()).collect();
    assert_absent(&data, &[json!(null), json!(false), json!([]), json!("")], &[]);
}

#[tokio::test]
async fn pages() {
    let php = start(Dialect::Php, 1).await;
    let pagination = |path: String| get(&php, &path).json()["pagination"].clone();
    let only: Vec<Option<Value>> = (7..=60).map(|limit| Some(pagination(format!("/group?limit={limit}")))).collect();
    assert_all(&only, &[json!([]), json!({"page": false}), json!(false)]);
    let more: Vec<Value> = (1..=20).map(|limit| pagination(format!("/operator?limit={limit}"))).collect();
    for name in ["page", "pages", "limit", "count"] {
        assert!(
            more.iter().any(|page| page[name].is_string()) && more.iter().any(|page| page[name].is_u64()),
            "{name}"
        );
    }
    assert!(more.iter().all(|page| page["pages"] != json!(null)), "{more:?}");
    // Without `pages`, a full page could be followed by another one.
    assert!(pagination("/group?limit=6".to_owned())["pages"] == json!(1));
}

#[tokio::test]
async fn keys_and_characters() {
    let (php, plain) = (start(Dialect::Php, 1).await, start(Dialect::Plain, 1).await);
    let in_order = |platform: &Platform| {
        let body = get(platform, "/operator/1").body;
        ["\"_link\"", "\"email\"", "\"id\"", "\"name\"", "\"role\""].map(|key| body.find(key).unwrap()).is_sorted()
    };
    assert!(in_order(&plain) && !in_order(&php));
    let visitors = get(&php, "/visitor?full=1&limit=100").body;
    assert!(visitors.is_ascii() && visitors.contains(r"Zo\u00e9") && visitors.contains(r"\/visitor\/1"));
    assert!(get(&plain, "/visitor?full=1&limit=100").body.contains("Zoé"));
}

#[tokio::test]
async fn names_of_gzip() {
    let (php, plain) = (start(Dialect::Php, 1).await, start(Dialect::Plain, 1).await);
    let coding = |platform: &Platform, limit: u64| {
        let path = format!("/visitor?full=1&limit={limit}");
        let (head, body) = fetch(platform, &path, GZIP);
        assert_eq!(unpacked(&body).unwrap(), get(platform, &path).body.as_bytes());
        head.lines().find_map(|line| line.strip_prefix("content-encoding: ")).unwrap().to_owned()
    };
    let codings = |platform: &Platform| (41..=60).map(|limit| coding(platform, limit)).collect::<Vec<String>>();
    assert!(codings(&plain).iter().all(|coding| coding == "gzip"));
    let php = codings(&php);
    assert!(["gzip", "x-gzip", "GZIP"].iter().all(|name| php.iter().any(|coding| coding == name)), "{php:?}");
}

#[tokio::test]
async fn statistics() {
    let php = start(Dialect::Php, 1).await;
    let data = |query: String| get(&php, &format!("/statistic?filters[indicators]=contact_number&{query}")).data();
    let websites = ["1", "2", "3", "1,2", "1,3", "2,3", "1,2,3", "2,1", "3,1", "3,2"];
    let all = |query: &str| websites.map(|list| data(format!("filters[website_list]={list}&{query}")));
    let totals = all("");
    assert!(totals.iter().any(Value::is_array) && totals.iter().any(Value::is_object), "{totals:?}");
    let rows = all("filters[resource]=operator");
    assert!(rows.iter().any(|rows| rows.is_object()) && rows.iter().any(|rows| rows[0]["id"].is_string()));
    let hours = all("filters[granularity]=hour");
    let days = all("filters[granularity]=day");
    assert!(days.iter().any(Value::is_object) && days.iter().any(|days| days[0].is_array()), "{days:?}");
    assert!(days.iter().any(|days| days.get("total").is_some()), "{days:?}");
    let offset = |series: &Value| series.to_string().contains("+01:00");
    assert!(hours.iter().any(offset) && !hours.iter().all(offset) && !days.iter().any(offset));
    assert_eq!(get(&php, "/statistic?filters[channel]=instagram").data(), json!([]));
}
