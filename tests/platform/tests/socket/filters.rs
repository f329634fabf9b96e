use iadvize_platform::Platform;
use serde_json::Value;

use crate::call::{get, invalid, is_absent, number, numbers};

/// Checks that a filter returns exactly the records for which the condition holds, and that it returns some but not
/// all.
fn keeps(platform: &Platform, resource: &str, filter: &str, condition: impl Fn(&Value) -> bool) {
    let all = get(platform, &format!("/{resource}?full=1&limit=100"));
    assert_eq!(all.json()["pagination"]["pages"], 1, "all records must fit on a page");
    let expected: Vec<u64> =
        all.data().as_array().unwrap().iter().filter(|row| condition(row)).map(|row| number(&row["id"])).collect();
    assert!(
        !expected.is_empty() && expected.len() < all.ids().len(),
        "{filter} must match some records and not others"
    );
    assert_eq!(get(platform, &format!("/{resource}?limit=100&{filter}")).ids(), expected, "{resource} {filter}");
}

#[tokio::test]
async fn operators() {
    let platform = Platform::start().await.unwrap();
    let check = |filter: &str, condition: &dyn Fn(&Value) -> bool| keeps(&platform, "operator", filter, condition);
    check("filters[id]=12", &|row| number(&row["id"]) == 12);
    check("filters[group_id]=2", &|row| !is_absent(&row["group_id"]) && number(&row["group_id"]) == 2);
    check("filters[website_id]=2", &|row| numbers(&row["website_list"]).contains(&2));
    check("filters[website_list]=2,3", &|row| numbers(&row["website_list"]).iter().any(|id| [2, 3].contains(id)));
    check("filters%5Bwebsite_list%5D=1%2C3", &|row| numbers(&row["website_list"]).iter().any(|id| *id != 2));
    check("filters[skill_id]=4", &|row| numbers(&row["skill_list"]).contains(&4));
    check("filters[name]=*uli*", &|row| row["name"].as_str().unwrap().contains("uli"));
    check("filters[name]=Julien*", &|row| row["name"].as_str().unwrap().starts_with("Julien"));
    check("filters[external_id]=external-7", &|row| row["external_id"] == "external-7");
    check("filters[name]=*uli*&filters[website_id]=2", &|row| {
        row["name"].as_str().unwrap().contains("uli") && numbers(&row["website_list"]).contains(&2)
    });
    let name = get(&platform, "/operator/3").data()["name"].as_str().unwrap().replace(' ', "+");
    assert!(get(&platform, &format!("/operator?filters[name]={name}")).ids().contains(&3));
    assert!(get(&platform, "/operator?filters[name]=uli").ids().is_empty());
}

#[tokio::test]
async fn groups_and_skills() {
    let platform = Platform::start().await.unwrap();
    assert_eq!(get(&platform, "/group?filters[parent_id]=1").ids(), [3, 2]);
    assert_eq!(get(&platform, "/skill?filters[parent_id]=3").ids(), [5, 4]);
    keeps(&platform, "skill", "filters[operator_id]=4", |row| numbers(&row["operator_list"]).contains(&4));
}

#[tokio::test]
async fn tags_and_visitors() {
    let platform = Platform::start().await.unwrap();
    keeps(&platform, "tag", "filters[website_id]=2", |row| numbers(&row["website_id"]).contains(&2));
    keeps(&platform, "visitor", "filters[website_id]=2", |row| numbers(&row["website_id"]).contains(&2));
    keeps(&platform, "visitor", "filters[unique_id]=visitor0000000a", |row| row["unique_id"] == "visitor0000000a");
    keeps(&platform, "visitor", "filters[external_id]=customer-4", |row| row["external_id"] == "customer-4");
    keeps(&platform, "visitor", "filters[external_id]=customer-4*", |row| {
        row["external_id"].as_str().is_some_and(|id| id.starts_with("customer-4"))
    });
}

#[tokio::test]
async fn transactions() {
    let platform = Platform::start().await.unwrap();
    let check = |filter: &str, condition: &dyn Fn(&Value) -> bool| keeps(&platform, "transaction", filter, condition);
    check("filters[conversation_id]=null", &|row| is_absent(&row["conversation_id"]));
    check("filters[conversation_id]=!null", &|row| !is_absent(&row["conversation_id"]));
    check("filters[conversation_id]=%21null", &|row| !is_absent(&row["conversation_id"]));
    check("filters[website_id]=1", &|row| number(&row["website_id"]) == 1);
    let two = get(&platform, "/transaction/2").data();
    let (conversation, operator) = (number(&two["conversation_id"]), number(&two["operator_id"]));
    let is = |row: &Value, name: &str, id: u64| !is_absent(&row[name]) && number(&row[name]) == id;
    check(&format!("filters[conversation_id]={conversation}"), &|row| is(row, "conversation_id", conversation));
    check(&format!("filters[operator_id]={operator}"), &|row| is(row, "operator_id", operator));
    let created = |row: &Value| row["created_at"].as_str().unwrap().to_owned();
    check("filters[from]=2023-06-01", &|row| created(row).as_str() >= "2023-06-01 00:00:00");
    check("filters[to]=2023-06-01", &|row| created(row).as_str() <= "2023-06-01 23:59:59");
    let moment = created(&two);
    check(&format!("filters[from]={}", moment.replace(' ', "%20")), &|row| created(row) >= moment);
    check(&format!("filters[to]={}", moment.replace(' ', "+").replace(':', "%3A")), &|row| created(row) <= moment);
    let day = &moment[..10];
    let on_day = format!("filters[from]={day}&filters[to]={day}");
    check(&on_day, &|row| created(row).starts_with(day));
}

#[tokio::test]
async fn satisfactions() {
    let platform = Platform::builder().conversations(100).start().await.unwrap();
    let check = |filter: &str, condition: &dyn Fn(&Value) -> bool| keeps(&platform, "satisfaction", filter, condition);
    let one = get(&platform, "/satisfaction/3").data();
    for name in ["website_id", "operator_id", "conversation_id"] {
        let id = number(&one[name]);
        check(&format!("filters[{name}]={id}"), &|row| number(&row[name]) == id);
    }
    let created = |row: &Value| row["created_at"].as_str().unwrap().to_owned();
    check("filters[from]=2023-01-01&filters[to]=2023-12-31", &|row| created(row).starts_with("2023-"));
}

#[tokio::test]
async fn call_meetings() {
    let platform = Platform::start().await.unwrap();
    keeps(&platform, "callmeeting", "filters[website_id]=2", |row| number(&row["website_id"]) == 2);
    let path = "filters[from]=2023-01-01%2019:00:00&filters[to]=2023-12-31%2018:00:00";
    keeps(&platform, "callmeeting", path, |row| row["start_at"].as_str().unwrap().starts_with("2023-"));
}

#[tokio::test]
async fn unknown_filters_and_values_are_rejected() {
    let platform = Platform::start().await.unwrap();
    for (path, field) in [
        ("/operator?filters[colour]=red", "colour"),
        ("/operator?filters[from]=2024-01-01", "from"),
        ("/operator?filters[id]=one", "id"),
        ("/operator?filters[id]=", "id"),
        ("/operator?filters[id]=1,2", "id"),
        ("/operator?filters[website_list]=1,,2", "website_list"),
        ("/operator?filters[id]=1&filters[id]=2", "id"),
        ("/operator?filters[website_list][]=1", "website_list"),
        ("/operator?filters%5Bwebsite_list%5D%5B0%5D=1", "website_list"),
        ("/operator?filters[website_list][]=1&filters[website_list]=1", "website_list"),
        ("/operator?filters[website_list]x=1", "website_list"),
        ("/operator?filters[colour][]=red", "colour"),
        ("/operator?filters[]=1", "filters[]"),
        ("/operator?filters[id=1", "filters[id"),
        ("/operator?filters=1", "filters"),
        ("/operator?page[]=1", "page[]"),
        ("/client?filters[id]=1", "id"),
        ("/website?filters[id]=1", "id"),
        ("/transaction?filters[conversation_id]=none", "conversation_id"),
        ("/transaction?filters[from]=yesterday", "from"),
        ("/transaction?filters[to]=2024-02-30", "to"),
        ("/transaction?filters[from]=2024-02-02&filters[to]=2024-02-01", "to"),
        ("/satisfaction?filters[conversation_id]=null", "conversation_id"),
        ("/callmeeting?filters[to]=2015-06-31%2018:00:00", "to"),
        ("/conversation?filters[channel]=sms", "channel"),
        ("/operator/1?filters[id]=1", "id"),
        ("/operator/1?full=1", "full"),
    ] {
        assert_eq!(get(&platform, path).outcome(), invalid(field), "{path}");
    }
}
