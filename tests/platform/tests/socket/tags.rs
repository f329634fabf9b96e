use iadvize_platform::Platform;
use serde_json::json;

use crate::call::{FORM, JSON, get, invalid, missing, number, numbers, post};

#[tokio::test]
async fn tags_are_created_by_an_array() {
    let platform = Platform::start().await.unwrap();
    let body = r#"[{"name": "one", "website_id": 1}, {"name": "two", "website_id": "2"}]"#;
    let response = post(&platform, "/tag", JSON, body);
    assert_eq!(response.status, 201);
    assert_eq!(
        response.data(),
        json!([
            {"id": 9, "name": "one", "website_id": 1, "_link": "/tag/9"},
            {"id": 10, "name": "two", "website_id": 2, "_link": "/tag/10"},
        ])
    );
    // A value written as one number is read as a list.
    let read = get(&platform, "/tag/10").data();
    assert_eq!((number(&read["id"]), numbers(&read["website_id"])), (10, vec![2]));
}

#[tokio::test]
async fn tags_are_created_all_or_none() {
    let platform = Platform::start().await.unwrap();
    let create = |body: &str| post(&platform, "/tag", JSON, body).outcome();
    assert_eq!(create(r#"[{"name": "one", "website_id": 1}, {"name": "two"}]"#), missing("website_id"));
    assert_eq!(create(r#"[{"website_id": 1}]"#), missing("name"));
    assert_eq!(create("[]"), missing("name"));
    assert_eq!(create(r#"[{"name": "", "website_id": 1}]"#), invalid("name"));
    assert_eq!(create(r#"[{"name": "one", "website_id": [1]}]"#), invalid("website_id"));
    assert_eq!(create(r#"[{"name": "one", "website_id": 1, "id": 5}]"#), invalid("id"));
    assert_eq!(get(&platform, "/tag").ids(), [8, 7, 6, 5, 4, 3, 2, 1]);
}

#[tokio::test]
async fn no_other_body_creates_a_tag() {
    let platform = Platform::start().await.unwrap();
    assert_eq!(post(&platform, "/tag", JSON, r#"{"name": "one", "website_id": 1}"#).status, 400);
    assert_eq!(post(&platform, "/tag", FORM, "name=one&website_id=1").status, 415);
    assert_eq!(get(&platform, "/tag").ids().len(), 8);
}
