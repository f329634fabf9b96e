use iadvize_platform::Platform;
use serde_json::json;

use crate::call::{get, invalid, number, unknown};

#[tokio::test]
async fn a_list_has_links_and_a_page() {
    let platform = Platform::start().await.unwrap();
    let response = get(&platform, "/website");
    assert_eq!(response.status, 200);
    assert!(response.head.contains("content-type: application/json"));
    let body = response.json();
    assert_eq!(body["meta"]["status"], "success");
    assert_eq!(body["pagination"], json!({"page": 1, "pages": 1, "limit": 20, "count": 3}));
    assert_eq!(response.ids(), [3, 2, 1]);
    assert_eq!(body["data"][1], json!({"id": 2, "_link": "/website/2"}));
}

#[tokio::test]
async fn pages_follow_each_other() {
    let platform = Platform::start().await.unwrap();
    let mut seen = Vec::new();
    for page in 1..=3 {
        let response = get(&platform, &format!("/operator?page={page}"));
        assert_eq!(response.json()["pagination"], json!({"page": page, "pages": 3, "limit": 20, "count": 45}));
        seen.extend(response.ids());
    }
    assert_eq!(seen, (1..=45).rev().collect::<Vec<u64>>());
    let beyond = get(&platform, "/operator?page=4");
    assert_eq!((beyond.status, beyond.data()), (200, json!([])));
    let empty = get(&platform, "/operator?filters[id]=99").json();
    assert_eq!(empty["pagination"], json!({"page": 1, "pages": 0, "limit": 20, "count": 0}));
    assert_eq!(get(&platform, "/operator?page=18446744073709551615&limit=100").ids(), Vec::<u64>::new());
    assert_eq!(get(&platform, "/operator?limit=100").ids().len(), 45);
    assert_eq!(get(&platform, "/operator?limit=1&page=45").ids(), [1]);
}

#[tokio::test]
async fn invalid_pages_are_rejected() {
    let platform = Platform::start().await.unwrap();
    for limit in ["0", "101", "-1", "", "ten", "+5", "1e1"] {
        assert_eq!(get(&platform, &format!("/operator?limit={limit}")).outcome(), invalid("limit"), "{limit}");
    }
    for page in ["0", "-1", "x", "18446744073709551616"] {
        assert_eq!(get(&platform, &format!("/operator?page={page}")).outcome(), invalid("page"), "{page}");
    }
    assert_eq!(get(&platform, "/operator?full=yes").outcome(), invalid("full"));
    assert_eq!(get(&platform, "/operator?limits=5").outcome(), invalid("limits"));
    assert_eq!(get(&platform, "/operator?page=1&page=2").outcome(), invalid("page"));
}

#[tokio::test]
async fn full_shows_all_fields() {
    let platform = Platform::start().await.unwrap();
    assert_eq!(get(&platform, "/website?full=0").data(), get(&platform, "/website").data());
    let full = get(&platform, "/website?full=1").data();
    assert_eq!(full[2]["_link"], "/website/1");
    let names: Vec<&String> = full[2].as_object().unwrap().keys().collect();
    assert_eq!(names, ["_link", "client_id", "currency", "id", "label", "language_admin", "timezone", "url"]);
    assert_eq!(get(&platform, "/website/1").data(), full[2]);
}

#[tokio::test]
async fn meta_of_a_list_has_an_undocumented_key() {
    let platform = Platform::start().await.unwrap();
    assert_eq!(get(&platform, "/group").json()["meta"]["filters"], json!([]));
    let filtered = get(&platform, "/group?filters[parent_id]=1").json();
    assert_eq!(filtered["meta"]["filters"], json!({"parent_id": "1"}));
}

#[tokio::test]
async fn a_record_is_found_or_unknown() {
    let platform = Platform::start().await.unwrap();
    let response = get(&platform, "/skill/2");
    assert_eq!((response.status, number(&response.data()["id"])), (200, 2));
    assert!(response.json().get("pagination").is_none());
    assert_eq!(get(&platform, "/skill/456").outcome(), unknown("Unknown 'skill' with 'id' 456."));
    assert_eq!(get(&platform, "/skill/first").outcome(), unknown("Unknown 'skill' with 'id' first."));
    assert_eq!(get(&platform, "/skill/-1").status, 404);
}
