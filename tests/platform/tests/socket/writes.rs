use iadvize_platform::Platform;
use serde_json::{Value, json};

use crate::call::{
    FORM, JSON, delete, flag, get, invalid, is_absent, missing, number, numbers, post, put, unknown, with_headers,
};

#[tokio::test]
async fn a_record_is_created_changed_and_deleted() {
    let platform = Platform::start().await.unwrap();
    let created = post(&platform, "/group", FORM, "name=Night+shift&parent_id=2");
    assert_eq!((created.status, created.json()["meta"]["status"].as_str()), (201, Some("success")));
    let data = created.data();
    assert_eq!((number(&data["id"]), &data["name"], number(&data["parent_id"])), (7, &json!("Night shift"), 2));
    assert_eq!((&data["_link"], &data["created_at"]), (&json!("/group/7"), &json!("2024-06-30 12:00:00")));
    assert_eq!(numbers(&data["parent_list"]), [2, 1]);
    assert_eq!(get(&platform, "/group/7").data(), data);
    assert!(get(&platform, "/group").ids().contains(&7));

    let updated = put(&platform, "/group/7", FORM, "name=Day+shift");
    assert_eq!((updated.status, &updated.data()["name"]), (200, &json!("Day shift")));
    assert_eq!(number(&updated.data()["parent_id"]), 2);

    let deleted = delete(&platform, "/group/7");
    assert_eq!((deleted.status, deleted.json()), (200, json!({"meta": {"status": "success"}})));
    assert_eq!(get(&platform, "/group/7").outcome(), unknown("Unknown 'group' with 'id' 7."));
    assert_eq!(put(&platform, "/group/7", FORM, "name=x").outcome(), unknown("Unknown 'group' with 'id' 7."));
    // The documentation prints this one without a full stop.
    assert_eq!(delete(&platform, "/group/7").outcome(), unknown("Unknown 'group' with 'id' 7"));
    assert_eq!(number(&post(&platform, "/group", FORM, "name=x").data()["id"]), 8);
}

#[tokio::test]
async fn json_and_forms_are_equivalent() {
    let platform = Platform::start().await.unwrap();
    let form = "name=Ada&email=ada%40example.com&chat_enabled=1&chat_priority=10&website_list[0]=1&website_list[1]=2\
                &language_list[]=fr&language_list[]=en&roles[0]=expert&chat_max_number=3";
    let json = r#"{"name": "Ada", "email": "ada@example.com", "chat_enabled": true, "chat_priority": 10,
        "website_list": [1, 2], "language_list": ["fr", "en"], "roles": ["expert"], "chat_max_number": 3}"#;
    let read = |response: Value| {
        assert_eq!((&response["name"], &response["email"]), (&json!("Ada"), &json!("ada@example.com")));
        assert!(flag(&response["chat_enabled"]) && !flag(&response["call_enabled"]));
        assert_eq!((number(&response["chat_priority"]), number(&response["chat_max_number"])), (10, 3));
        assert_eq!(numbers(&response["website_list"]), [1, 2]);
        assert_eq!((&response["language_list"], &response["roles"]), (&json!(["fr", "en"]), &json!(["expert"])));
        assert!(numbers(&response["skill_list"]).is_empty() && is_absent(&response["pseudo"]));
        assert_eq!(response.as_object().unwrap().len(), 23);
    };
    read(post(&platform, "/operator", FORM, form).data());
    read(post(&platform, "/operator", JSON, json).data());
    read(post(&platform, "/operator", "application/json; charset=utf-8", json).data());
}

#[tokio::test]
async fn an_empty_value_clears() {
    let platform = Platform::start().await.unwrap();
    let body = "pseudo=Ace&website_list[]=1&website_list[]=2&chat_max_number=3";
    for (media_type, clearing) in [
        (FORM, "pseudo=&website_list=&chat_max_number="),
        (FORM, "pseudo=&website_list[]=&chat_max_number="),
        (JSON, r#"{"pseudo": null, "website_list": [], "chat_max_number": null}"#),
        (JSON, r#"{"pseudo": "", "website_list": "", "chat_max_number": ""}"#),
    ] {
        let before = put(&platform, "/operator/2", FORM, body).data();
        assert_eq!((&before["pseudo"], numbers(&before["website_list"])), (&json!("Ace"), vec![1, 2]));
        let after = put(&platform, "/operator/2", media_type, clearing).data();
        assert!(is_absent(&after["pseudo"]) && is_absent(&after["chat_max_number"]), "{clearing}");
        assert!(numbers(&after["website_list"]).is_empty(), "{clearing}");
        assert_eq!(after["email"], before["email"]);
    }
}

/// The page marks fields as mandatory for tags and Odigo only.
#[tokio::test]
async fn no_field_is_required() {
    let platform = Platform::start().await.unwrap();
    for resource in ["operator", "group", "skill", "visitor"] {
        let path = format!("/{resource}");
        let before = get(&platform, &path).json()["pagination"]["count"].as_u64().unwrap();
        for (media_type, body) in [(FORM, ""), (FORM, "email="), (JSON, "{}"), ("", "")] {
            let body =
                if matches!(resource, "group" | "skill") { body.replace("email", "name") } else { body.to_owned() };
            let made = post(&platform, &path, media_type, &body);
            assert_eq!(made.status, 201, "{resource} {body}");
            let name = made.data()["name"].take();
            assert!(is_absent(&name), "{resource} {name}");
        }
        assert_eq!(get(&platform, &path).json()["pagination"]["count"], before + 4);
    }
    assert!(is_absent(&put(&platform, "/group/1", FORM, "name=").data()["name"]));
}

#[tokio::test]
async fn a_write_without_fields_changes_nothing() {
    let platform = Platform::start().await.unwrap();
    for path in ["/operator/1", "/group/2", "/skill/2", "/visitor/1", "/website/1"] {
        let before = get(&platform, path).data();
        for (media_type, body) in [(FORM, ""), (JSON, "{}"), ("", "")] {
            let written = put(&platform, path, media_type, body);
            assert_eq!((written.status, written.data()), (200, before.clone()), "{path} {media_type}");
        }
        assert_eq!(get(&platform, path).data(), before);
    }
    // Calls with mandatory fields, and the one whose response says what changed.
    assert_eq!(put(&platform, "/operator/1/live", FORM, "").outcome(), missing("connected"));
    assert_eq!(post(&platform, "/odigocallback/pickup", FORM, "").outcome(), missing("operator_external_id"));
}

#[tokio::test]
async fn unwritable_fields_and_values_are_rejected() {
    let platform = Platform::start().await.unwrap();
    for (path, media_type, body, field) in [
        ("/group/1", FORM, "colour=red", "colour"),
        ("/group/1", FORM, "id=2", "id"),
        ("/group/1", FORM, "created_at=2024-01-01+00:00:00", "created_at"),
        ("/group/1", FORM, "operator_list[0]=1", "operator_list"),
        ("/group/1", FORM, "parent_id=one", "parent_id"),
        ("/group/1", JSON, r#"{"name": 1}"#, "name"),
        ("/group/1", JSON, r#"{"name": "x", "parent_id": [1]}"#, "parent_id"),
        ("/group/1", JSON, r#"{"parent_id": 2.0}"#, "parent_id"),
        ("/website/1", FORM, "language_admin=xx", "language_admin"),
        ("/operator/1", FORM, "email=nobody", "email"),
        ("/operator/1", FORM, "chat_enabled=true", "chat_enabled"),
        ("/operator/1", FORM, "chat_enabled=2", "chat_enabled"),
        ("/operator/1", FORM, "chat_priority=5", "chat_priority"),
        ("/operator/1", FORM, "role=expert", "role"),
        ("/operator/1", FORM, "roles[0]=boss", "roles"),
        ("/operator/1", FORM, "language_list[0]=fra", "language_list"),
        ("/operator/1", FORM, "language_admin=it", "language_admin"),
        ("/operator/1", FORM, "website_list=1,2", "website_list"),
        ("/operator/1", FORM, "website_list[1]=1&website_list[2]=2", "website_list"),
        ("/operator/1", FORM, "website_list[x]=1", "website_list"),
        ("/operator/1", FORM, "name=a&name=b", "name"),
        ("/operator/1", FORM, "profile=x", "profile"),
        ("/operator/1?full=1", FORM, "name=a", "full"),
    ] {
        assert_eq!(put(&platform, path, media_type, body).outcome(), invalid(field), "{path} {body}");
    }
}

#[tokio::test]
async fn own_resources_store_objects() {
    let platform = Platform::start().await.unwrap();
    assert_eq!(post(&platform, "/desk", FORM, "name=Front").status, 404);
    platform.store("desk");
    let made = post(&platform, "/desk", FORM, "name=Front&cfg[type]=phone&cfg[muted]=1&hours[0][from]=9&hours[1]=");
    let expected =
        json!({"id": 1, "name": "Front", "cfg": {"type": "phone", "muted": "1"}, "hours": [{"from": "9"}, null]});
    assert_eq!((made.status, made.data()), (201, expected));
    let changed = put(&platform, "/desk/1", JSON, r#"{"cfg": {"muted": null, "number": 7}, "hours": []}"#).data();
    let expected = json!({"id": 1, "name": "Front", "cfg": {"type": "phone", "muted": null, "number": 7}, "hours": []});
    assert_eq!((&changed, &get(&platform, "/desk/1").data()), (&expected, &expected));
    assert_eq!(get(&platform, "/desk").data(), json!([{"id": 1}]));
    assert_eq!(get(&platform, "/desk?full=1").data(), json!([expected]));
    assert_eq!(put(&platform, "/desk/1", FORM, "id=2").outcome(), invalid("id"));
    assert_eq!(delete(&platform, "/desk/1").status, 200);
    assert_eq!(get(&platform, "/desk/1").status, 404);
}

#[tokio::test]
async fn unreadable_bodies() {
    let platform = Platform::start().await.unwrap();
    assert_eq!(put(&platform, "/group/1", JSON, "{").status, 400);
    // No bytes are an empty form, but not JSON.
    assert_eq!(put(&platform, "/group/1", JSON, "").status, 400);
    assert_eq!(put(&platform, "/group/1", FORM, "").status, 200);
    assert_eq!(put(&platform, "/group/1", "text/plain", "").status, 415);
    assert_eq!(put(&platform, "/group/1", JSON, r#"["name"]"#).status, 400);
    assert_eq!(put(&platform, "/group/1", "text/plain", "name=x").status, 415);
    assert_eq!(put(&platform, "/group/1", "", "name=x").status, 415);
    // Only writes have a body: the others ignore what is sent.
    let headers = "x-api-key: test-key\r\ncontent-type: application/json\r\n";
    for (method, path) in [("GET", "/group/1"), ("HEAD", "/group"), ("GET", "/statistic"), ("DELETE", "/group/1")] {
        for body in ["", "{"] {
            let path = if body == "{" { path.replace('1', "2") } else { path.to_owned() };
            assert_eq!(with_headers(&platform, method, &path, headers, body).status, 200, "{method} {path} {body}");
        }
    }
}

#[tokio::test]
async fn websites_are_updated_only() {
    let platform = Platform::start().await.unwrap();
    let updated = put(&platform, "/website/2", FORM, "label=New&timezone=Europe%2FRome").data();
    assert_eq!((&updated["label"], &updated["timezone"]), (&json!("New"), &json!("Europe/Rome")));
    assert_eq!(updated["url"], "https://en.example.com");
    assert_eq!(post(&platform, "/website", FORM, "label=x").status, 405);
    assert_eq!(delete(&platform, "/website/2").status, 405);
}

#[tokio::test]
async fn skills_and_visitors_are_written() {
    let platform = Platform::start().await.unwrap();
    let skill = post(&platform, "/skill", FORM, "name=Gifts&order=9&parent_id=1").data();
    assert_eq!((number(&skill["id"]), number(&skill["order"])), (6, 9));
    assert_eq!(put(&platform, "/skill/6", FORM, "name=Presents").data()["name"], "Presents");
    assert_eq!(delete(&platform, "/skill/6").status, 200);

    let visitor = post(&platform, "/visitor", FORM, "firstname=Ada&website_id[0]=1&website_id[1]=3").data();
    assert_eq!((number(&visitor["id"]), numbers(&visitor["website_id"])), (61, vec![1, 3]));
    assert_eq!(visitor["unique_id"], "visitor0000003d");
    let own = post(&platform, "/visitor", FORM, "unique_id=mine").data();
    assert_eq!(own["unique_id"], "mine");
    assert_eq!(put(&platform, "/visitor/61", FORM, "zip=75001").data()["zip"], "75001");
    assert_eq!(delete(&platform, "/visitor/61").status, 200);
    assert_eq!(get(&platform, "/visitor/61").status, 404);
}
