//! Fields that identify other records.

use iadvize_platform::Platform;

use crate::call::{FORM, JSON, delete, get, invalid, is_absent, number, numbers, post, put};

/// Each reference, with the identifier of a record that exists and one that does not.
#[tokio::test]
async fn a_reference_names_a_record() {
    let platform = Platform::start().await.unwrap();
    for (path, field, value, unknown) in [
        ("/operator", "group_id", "6", "7"),
        ("/operator", "website_list[]", "3", "4"),
        ("/operator", "skill_list[]", "5", "6"),
        ("/group", "parent_id", "4", "60"),
        ("/skill", "parent_id", "5", "50"),
        ("/visitor", "website_id[]", "3", "4"),
        ("/website", "client_id", "1", "2"),
    ] {
        let name = field.trim_end_matches("[]");
        for unknown in [unknown, "0", "18446744073709551615"] {
            let refused = put(&platform, &format!("{path}/1"), FORM, &format!("{field}={unknown}"));
            assert_eq!(refused.outcome(), invalid(name), "PUT {path} {field}={unknown}");
        }
        assert_eq!(
            put(&platform, &format!("{path}/2"), FORM, &format!("{field}={value}")).status,
            200,
            "{path} {field}"
        );
        if path != "/website" {
            let before = get(&platform, path).json()["pagination"]["count"].take();
            assert_eq!(post(&platform, path, FORM, &format!("{field}={unknown}")).outcome(), invalid(name));
            assert_eq!(get(&platform, path).json()["pagination"]["count"], before, "{path}");
            assert_eq!(post(&platform, path, FORM, &format!("{field}={value}")).status, 201, "{path} {field}");
        }
    }
    assert_eq!(put(&platform, "/operator/1", JSON, r#"{"website_list": [1, 4]}"#).outcome(), invalid("website_list"));
    assert_eq!(post(&platform, "/tag", JSON, r#"[{"name": "x", "website_id": 4}]"#).outcome(), invalid("website_id"));
    assert_eq!(post(&platform, "/tag", JSON, r#"[{"name": "x", "website_id": 3}]"#).status, 201);
}

/// Group 6 is in 5, which is in 2, which is in 1, and 3 is in 1.
#[tokio::test]
async fn a_record_is_not_its_own_ancestor() {
    let platform = Platform::start().await.unwrap();
    let moved = |id: u64, parent: u64| put(&platform, &format!("/group/{id}"), FORM, &format!("parent_id={parent}"));
    for (id, parent) in [(1, 1), (6, 6), (1, 2), (2, 5), (1, 6)] {
        assert_eq!(moved(id, parent).outcome(), invalid("parent_id"), "{id} in {parent}");
    }
    assert_eq!(numbers(&get(&platform, "/group/6").data()["parent_list"]), [5, 2, 1]);
    assert_eq!(numbers(&moved(2, 3).data()["parent_list"]), [3, 1]);
    assert_eq!(numbers(&get(&platform, "/group/6").data()["parent_list"]), [5, 2, 3, 1]);
    assert_eq!(moved(3, 6).outcome(), invalid("parent_id"));
    assert_eq!(moved(6, 4).status, 200);
    assert_eq!(moved(3, 6).status, 200);
    // The next identifier does not exist yet.
    assert_eq!(post(&platform, "/group", FORM, "parent_id=7").outcome(), invalid("parent_id"));
    assert_eq!(put(&platform, "/skill/3", FORM, "parent_id=5").outcome(), invalid("parent_id"));
    assert_eq!(put(&platform, "/skill/3", FORM, "parent_id=2").status, 200);
}

#[tokio::test]
async fn a_deleted_record_is_not_referred_to() {
    let platform = Platform::start().await.unwrap();
    put(&platform, "/operator/1", FORM, "group_id=2&skill_list[]=1&skill_list[]=2");
    put(&platform, "/operator/2", FORM, "group_id=1&skill_list[]=2");
    assert_eq!(delete(&platform, "/group/2").status, 200);
    let child = get(&platform, "/group/5").data();
    assert!(is_absent(&child["parent_id"]) && numbers(&child["parent_list"]).is_empty(), "{child}");
    assert_eq!(numbers(&get(&platform, "/group/6").data()["parent_list"]), [5]);
    assert_eq!(number(&get(&platform, "/group/3").data()["parent_id"]), 1);
    assert!(is_absent(&get(&platform, "/operator/1").data()["group_id"]));
    assert_eq!(number(&get(&platform, "/operator/2").data()["group_id"]), 1);

    assert_eq!(delete(&platform, "/skill/1").status, 200);
    assert_eq!(numbers(&get(&platform, "/operator/1").data()["skill_list"]), [2]);
    assert_eq!(numbers(&get(&platform, "/operator/2").data()["skill_list"]), [2]);
    assert!(is_absent(&get(&platform, "/skill/2").data()["parent_id"]));
}

/// What happened stays as it was.
#[tokio::test]
async fn conversations_keep_their_deleted_operators() {
    let platform = Platform::start().await.unwrap();
    let before = get(&platform, "/conversation/9").data();
    let operator = number(&before["operator_id"]);
    assert_eq!(delete(&platform, &format!("/operator/{operator}")).status, 200);
    assert_eq!(get(&platform, "/conversation/9").data(), before);
}
