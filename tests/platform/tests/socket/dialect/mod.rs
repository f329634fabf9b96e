//! The PHP dialect: every way to write a value occurs, and a tolerant reader finds the records of the plain dialect.

mod reader;
mod ways;

use std::collections::BTreeMap;

use iadvize_platform::{Dialect, Platform};
use serde_json::{Value, json};

use crate::call::{FORM, JSON, Response, delete, get, post, put};

const PERIOD: &str = "filters[from]=2024-04-01&filters[to]=2024-06-30";

async fn start(dialect: Dialect, seed: u64) -> Platform {
    Platform::builder().dialect(dialect).seed(seed).start().await.unwrap()
}

/// All records of a list, read page by page.
fn read_list(platform: &Platform, name: &str, path: &str) -> Vec<Value> {
    let mut records = Vec::new();
    for page in 1.. {
        let response = get(platform, &format!("{path}&page={page}")).json();
        records.extend(response["data"].as_array().unwrap().iter().map(|row| reader::record(name, row)));
        if reader::pages(&response).is_none_or(|pages| page >= pages) {
            break;
        }
    }
    records
}

fn lists() -> Vec<(&'static str, String)> {
    let plain = reader::RECORDS[..11].iter().flat_map(|(name, _)| {
        ["full=0&limit=7", "full=1&limit=7", "full=1&limit=100"].map(|query| (*name, format!("/{name}?{query}")))
    });
    let history = format!("/conversation.json-unicode?formatHistory=0&full=1&limit=9&{PERIOD}");
    plain.chain([("conversation", history)]).collect()
}

#[tokio::test]
async fn both_dialects_have_the_same_records() {
    for seed in [1, 2, 3] {
        let (plain, php) = (start(Dialect::Plain, seed).await, start(Dialect::Php, seed).await);
        for (name, path) in lists() {
            let records = read_list(&php, name, &path);
            assert_eq!(records, read_list(&plain, name, &path), "{path}");
            let id = records[0]["id"].as_u64().unwrap();
            assert!(records.windows(2).all(|pair| pair[0]["id"].as_u64() > pair[1]["id"].as_u64()), "{path}");
            assert!(id > 0 && (path.contains("full=0") || records[0].as_object().unwrap().len() > 2), "{records:?}");
        }
        let live = |platform: &Platform| -> Vec<Value> {
            let data = get(platform, "/operator/live").data();
            data.as_array().unwrap().iter().map(|row| reader::record("operator live", row)).collect()
        };
        assert_eq!(live(&php), live(&plain));
        assert!(live(&php).len() > 10);
    }
}

/// The records that the responses to single requests have.
fn read_singles(platform: &Platform, answered: &mut dyn FnMut(&str, Response)) {
    for id in 1..=12 {
        for name in ["operator", "group", "conversation", "tag", "transaction", "satisfaction", "visitor"] {
            answered(name, get(platform, &format!("/{name}/{id}")));
        }
        answered("conversation", get(platform, &format!("/conversation.json-unicode/{id}?formatHistory=0")));
        answered("operator live", get(platform, &format!("/operator/{id}/live")));
        answered("operator statistic", get(platform, &format!("/operator/{id}/statistic")));
        answered("operator profile", get(platform, &format!("/operator/{id}/profile")));
        let call = format!("operator_external_id=external-1&website_id=1&phone_number={id}");
        answered("pickup", post(platform, "/odigocallback/pickup", FORM, &call));
        answered("operator", post(platform, "/operator", FORM, "name=New&website_list[]=1"));
        answered("group", put(platform, &format!("/group/{id}"), FORM, "name=Night"));
    }
}

#[tokio::test]
async fn single_records_are_the_same_alone_and_in_a_list() {
    let (mut plain, mut php) = (Vec::new(), Vec::new());
    let record = |records: &mut Vec<Option<Value>>, name: &str, response: Response| {
        let data = if response.status < 300 { response.json()["data"].take() } else { json!(null) };
        records.push(reader::single(&data).map(|only| reader::record(name, only)));
    };
    read_singles(&start(Dialect::Plain, 1).await, &mut |name, response| record(&mut plain, name, response));
    read_singles(&start(Dialect::Php, 1).await, &mut |name, response| record(&mut php, name, response));
    assert_eq!(php, plain);
    assert_eq!((php.len(), php.iter().flatten().count()), (168, 152));
}

#[tokio::test]
async fn both_dialects_have_the_same_figures() {
    let indicators = ["contact_number", "contact_duration", "transaction_total_amount", "conversion_rate"];
    let (plain, php) = (start(Dialect::Plain, 1).await, start(Dialect::Php, 1).await);
    let mut queries = vec![String::new(), "filters[channel]=instagram".to_owned()];
    for channel in ["chat", "call", "video"] {
        for name in indicators {
            let indicator = format!("filters[channel]={channel}&filters[indicators]={name}");
            for resource in ["operator", "page_type"] {
                queries.push(format!("{indicator}&filters[resource]={resource}"));
                queries.push(format!("{indicator}&filters[resource]={resource}&filters[granularity]=day"));
            }
            queries.extend(["hour", "day", "month"].map(|step| format!("{indicator}&filters[granularity]={step}")));
        }
    }
    for query in queries {
        let figures = |platform| reader::figures(&get(platform, &format!("/statistic?{query}")).data());
        assert_eq!(figures(&php), figures(&plain), "{query}");
        assert_eq!(figures(&php).is_empty(), query.contains("instagram"), "{query}");
    }
}

#[tokio::test]
async fn plain_is_the_default_and_writes_as_documented() {
    let default = Platform::start().await.unwrap();
    let plain = start(Dialect::Plain, 1).await;
    for (_, path) in lists() {
        assert_eq!(get(&default, &path).body, get(&plain, &path).body, "{path}");
    }
    let client =
        r#"{"data":{"_link":"/client/1","id":1,"lang":"fr","premium_enabled":true},"meta":{"status":"success"}}"#;
    assert_eq!(get(&plain, "/client/1").body, client);
    assert_eq!(delete(&plain, "/group/1").body, r#"{"meta":{"status":"success"}}"#);
}

#[tokio::test]
async fn a_record_is_written_in_the_same_way_in_every_response() {
    let php = start(Dialect::Php, 1).await;
    let listed = get(&php, "/operator?full=1&limit=100").data();
    for row in listed.as_array().unwrap() {
        let alone = get(&php, row["_link"].as_str().unwrap()).data();
        assert_eq!(reader::single(&alone), Some(row));
    }
    let again = start(Dialect::Php, 1).await;
    assert_eq!(get(&again, "/operator?full=1").body, get(&php, "/operator?full=1").body);
}

#[tokio::test]
async fn another_seed_writes_in_other_ways() {
    // Groups are the same for all seeds, except for their operators.
    let mut seen = BTreeMap::new();
    for seed in 1..=20 {
        let data = get(&start(Dialect::Php, seed).await, "/group/2").data();
        let group = reader::single(&data).unwrap();
        *seen.entry(group["parent_id"].to_string()).or_insert(0) += 1;
    }
    assert_eq!(seen.keys().collect::<Vec<_>>(), ["\"1\"", "\"1.00\"", "1", "1.0", "{\"id\":1}"]);
}

#[tokio::test]
async fn writes_and_errors_mean_the_same() {
    let (plain, php) = (start(Dialect::Plain, 1).await, start(Dialect::Php, 1).await);
    let tags = r#"[{"name": "a", "website_id": 1}, {"name": "b", "website_id": 2}]"#;
    for platform in [&plain, &php] {
        let created = post(platform, "/tag", JSON, tags).data();
        assert_eq!(created.as_array().unwrap().iter().map(|tag| tag["name"].clone()).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(put(platform, "/operator/1/live", FORM, "chat[available]=0").status, 200);
        assert_eq!(delete(platform, "/group/1").status, 200);
        let gone = get(platform, "/group/1");
        assert_eq!(gone.outcome(), crate::call::unknown("Unknown 'group' with 'id' 1."));
        assert_eq!(get(platform, "/operator?limit=0").outcome(), crate::call::invalid("limit"));
    }
}
