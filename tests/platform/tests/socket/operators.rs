use iadvize_platform::Platform;
use serde_json::{Value, json};

use crate::call::{FORM, get, is_absent, number, numbers, post, put, unknown};

#[tokio::test]
async fn statistic_counts_the_conversations() {
    let platform = Platform::start().await.unwrap();
    let statistic = get(&platform, "/operator/1/statistic").data();
    let names: Vec<&String> = statistic.as_object().unwrap().keys().collect();
    assert_eq!(names, ["conversation_number", "experience", "id", "satisfaction_global_rate"]);
    let figures = get(&platform, "/statistic?filters[resource]=operator&filters[indicators]=contact_number").data();
    for row in figures.as_array().unwrap() {
        let statistic = get(&platform, &format!("/operator/{}/statistic", row["id"])).data();
        assert_eq!(number(&statistic["conversation_number"]), number(&row["contact_number"]));
        assert_eq!(number(&statistic["id"]), number(&row["id"]));
        let rate = &statistic["satisfaction_global_rate"];
        assert!(is_absent(rate) || (0.0..=1.0).contains(&rate.as_f64().unwrap()), "{rate}");
    }
    assert_eq!(get(&platform, "/operator/99/statistic").outcome(), unknown("Unknown 'operator' with 'id' 99."));
}

#[tokio::test]
async fn profile_is_named_by_the_user() {
    let platform = Platform::start().await.unwrap();
    let profile = get(&platform, "/operator/1/profile").data();
    let names: Vec<&String> = profile.as_object().unwrap().keys().collect();
    assert_eq!(names, ["city", "country", "description", "facebook", "status", "twitter", "user_id"]);
    assert_eq!((number(&profile["user_id"]), &profile["twitter"]), (1, &json!("operator1")));
    assert_eq!(get(&platform, "/operator/99/profile").status, 404);
}

#[tokio::test]
async fn role_and_roles_have_one_value() {
    let platform = Platform::start().await.unwrap();
    let roles = |response: Value| (response["role"].clone(), response["roles"].clone());
    let by_role = put(&platform, "/operator/2", FORM, "role=manager").data();
    assert_eq!(roles(by_role), (json!("manager"), json!(["manager"])));
    let by_roles = put(&platform, "/operator/2", FORM, "roles[0]=expert&roles[1]=admin").data();
    assert_eq!(roles(by_roles), (json!("admin"), json!(["expert", "admin"])));
    let expert = put(&platform, "/operator/2", FORM, "roles[]=expert").data();
    assert!(is_absent(&expert["role"]));
}

#[tokio::test]
async fn groups_and_skills_list_their_operators() {
    let platform = Platform::start().await.unwrap();
    let body = "name=Ada&group_id=6&skill_list[0]=4&skill_list[1]=5";
    let id = number(&post(&platform, "/operator", FORM, body).data()["id"]);
    let list = |path: &str| numbers(&get(&platform, path).data()["operator_list"]);
    assert!(list("/group/6").contains(&id) && list("/skill/4").contains(&id) && list("/skill/5").contains(&id));
    assert_eq!(list("/group/6"), {
        let mut members = get(&platform, "/operator?filters[group_id]=6").ids();
        members.reverse();
        members
    });
    put(&platform, &format!("/operator/{id}"), FORM, "group_id=1&skill_list=");
    assert!(!list("/group/6").contains(&id) && list("/group/1").contains(&id) && !list("/skill/4").contains(&id));
}

#[tokio::test]
async fn groups_list_their_ancestors() {
    let platform = Platform::start().await.unwrap();
    let parents = |id: u64| numbers(&get(&platform, &format!("/group/{id}")).data()["parent_list"]);
    assert_eq!(parents(6), [5, 2, 1]);
    assert_eq!(parents(1), Vec::<u64>::new());
}
