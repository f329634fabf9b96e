use iadvize_platform::Platform;
use serde_json::{Value, json};

use crate::call::{get, invalid};

const ADDITIVE: [&str; 5] = [
    "contact_number",
    "contact_sent_message_number",
    "transaction_total_amount",
    "transaction_missed_with_busy_operators_amount",
    "presence_duration",
];

fn ask(platform: &Platform, filters: &str) -> Value {
    get(platform, &format!("/statistic?{filters}")).data()
}

fn sum<'a>(values: impl Iterator<Item = &'a Value>) -> f64 {
    values.map(|value| value.as_f64().unwrap()).sum()
}

#[tokio::test]
async fn totals_are_an_object() {
    let platform = Platform::start().await.unwrap();
    let data = ask(&platform, "filters[indicators]=contact_number,contact_duration");
    assert_eq!(data.as_object().unwrap().len(), 2);
    assert_eq!(data["contact_number"], 200);
    assert!(data["contact_duration"].as_f64().unwrap() > 0.0);
    assert_eq!(data, ask(&platform, "filters%5Bindicators%5D=contact_number%2Ccontact_duration"));
    assert_eq!(ask(&platform, "").as_object().unwrap().len(), 57);
    assert_eq!(ask(&platform, "filters[channel]=video").as_object().unwrap().len(), 53);
    assert_eq!(
        ask(&platform, "filters[to]=2000-01-01&filters[indicators]=contact_number,conversion_rate"),
        json!({
            "contact_number": 0, "conversion_rate": 0.0
        })
    );
}

#[tokio::test]
async fn groups_add_up_to_the_total() {
    let platform = Platform::start().await.unwrap();
    let period = "filters[from]=2023-01-01&filters[to]=2023-12-31&filters[channel]=chat";
    let indicators = ADDITIVE.join(",");
    let total = ask(&platform, &format!("{period}&filters[indicators]={indicators}"));
    for resource in ["operator", "group", "skill", "rule", "contact_type", "page_type"] {
        let query = format!("{period}&filters[indicators]={indicators}&filters[resource]={resource}");
        let data = ask(&platform, &query);
        let rows = data.as_array().unwrap();
        assert!(rows.len() > 2, "{resource}");
        for name in ADDITIVE {
            assert_eq!(sum(rows.iter().map(|row| &row[name])), total[name].as_f64().unwrap(), "{resource} {name}");
        }
        for row in rows {
            assert_eq!(row["id"].is_string(), resource == "page_type");
            let id = row["id"].as_str().map_or_else(|| row["id"].to_string(), str::to_owned);
            assert_eq!(ask(&platform, &format!("{query}&filters[resource_id]={id}")), json!([row]));
        }
    }
    let none = ask(&platform, "filters[resource]=operator&filters[resource_id]=9999");
    assert_eq!(none, json!([]));
}

#[tokio::test]
async fn series_add_up_to_the_total() {
    let platform = Platform::start().await.unwrap();
    let period = "filters[from]=2023-01-01&filters[to]=2023-12-31";
    for name in ADDITIVE {
        let total = ask(&platform, &format!("{period}&filters[indicators]={name}"))[name].as_f64();
        for (granularity, form) in [("month", "2023-01"), ("day", "2023-01-01"), ("hour", "2023-01-01 10:00:00")] {
            let query = format!("{period}&filters[indicators]={name}&filters[granularity]={granularity}");
            let series = ask(&platform, &query);
            let moments = series.as_object().unwrap();
            assert_eq!(Some(sum(moments.values())), total, "{name} {granularity}");
            assert!(moments.keys().all(|moment| moment.len() == form.len() && moment.starts_with("2023-")));
        }
        let months = ask(&platform, &format!("{period}&filters[indicators]={name}&filters[granularity]=month"));
        assert_eq!(months.as_object().unwrap().len(), 12);
    }
    let grouped = "filters[indicators]=contact_number&filters[granularity]=month&filters[resource]=group";
    let rows = ask(&platform, grouped);
    let rows = rows.as_array().unwrap();
    let counts = rows.iter().flat_map(|row| row["contact_number"].as_object().unwrap().values());
    assert_eq!(sum(counts), 200.0);
}

#[tokio::test]
async fn periods_and_websites_restrict() {
    let platform = Platform::start().await.unwrap();
    let count = |filters: &str| {
        ask(&platform, &format!("filters[indicators]=contact_number&{filters}"))["contact_number"].as_u64().unwrap()
    };
    let by_website: Vec<u64> = (1..=3).map(|id| count(&format!("filters[website_id]={id}"))).collect();
    assert!(by_website.iter().all(|count| *count > 0));
    assert_eq!(by_website.iter().sum::<u64>(), 200);
    assert_eq!(count("filters[website_list]=1,3"), by_website[0] + by_website[2]);
    let listed =
        |filters: &str| get(&platform, &format!("/conversation?{filters}")).json()["pagination"]["count"].clone();
    for filters in [
        "filters[from]=2023-02-01&filters[to]=2023-04-15",
        "filters[from]=2023-02-01%2012:00:00&filters[to]=2023-04-15%2008:30:00",
        "filters[from]=2023-02-01&filters[to]=2023-04-15&filters[website_id]=2&filters[channel]=chat",
    ] {
        assert_eq!(json!(count(filters)), listed(filters), "{filters}");
    }
    let channels = ["chat", "call", "video", "facebook", "twitter", "facebookBusinessOnMessenger", "sms", "whatsapp"];
    assert_eq!(channels.iter().map(|channel| count(&format!("filters[channel]={channel}"))).sum::<u64>(), 200);
}

#[tokio::test]
async fn indicators_belong_to_channels() {
    let platform = Platform::start().await.unwrap();
    let outcome = |channel: &str, name: &str| {
        get(&platform, &format!("/statistic?filters[channel]={channel}&filters[indicators]={name}"))
    };
    for (channel, name) in [
        ("chat", "contact_missed_number"),
        ("video", "contact_waiting_number"),
        ("call", "rule_display_number"),
        ("whatsapp", "presence_duration"),
        ("facebookBusinessOnMessenger", "production_duration"),
        ("call", "occupation_duration"),
        ("sms", "conversion_rate"),
    ] {
        assert_eq!(outcome(channel, name).status, 200, "{channel} {name}");
    }
    for (channel, name) in [
        ("call", "contact_missed_number"),
        ("call", "contact_waiting_number"),
        ("sms", "rule_display_number"),
        ("sms", "max_occupation_rate"),
        ("sms", "occupation_duration"),
        ("whatsapp", "satisfaction_global_rate"),
        ("instagram", "contact_number"),
        ("chat", "contact_total"),
        ("chat", "contact_number,"),
    ] {
        assert_eq!(outcome(channel, name).outcome(), invalid("indicators"), "{channel} {name}");
    }
}

#[tokio::test]
async fn forbidden_combinations_are_rejected() {
    let platform = Platform::start().await.unwrap();
    for (filters, field) in [
        ("filters[granularity]=day", "granularity"),
        ("filters[granularity]=day&filters[indicators]=contact_number,contact_duration", "granularity"),
        ("filters[granularity]=week&filters[indicators]=contact_number", "granularity"),
        ("filters[channel]=email", "channel"),
        ("filters[resource]=website", "resource"),
        ("filters[resource_id]=1", "resource_id"),
        ("filters[resource]=group&filters[resource_id]=one", "resource_id"),
        ("filters[website_list]=one", "website_list"),
        ("filters[from]=2024", "from"),
        ("filters[operator_id]=1", "operator_id"),
        ("limit=10", "limit"),
    ] {
        assert_eq!(get(&platform, &format!("/statistic?{filters}")).outcome(), invalid(field), "{filters}");
    }
}
