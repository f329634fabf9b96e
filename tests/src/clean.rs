//! Responses that a strict client can read: each value is as documented.

/// Page `page` (from 1) of `pages` pages of 100 operators.
pub fn page(page: usize, pages: usize) -> String {
    let operators: Vec<String> = (0..100).map(|index| operator(100 * (page - 1) + index)).collect();
    let pagination = format!(r#"{{"page":{page},"pages":{pages},"limit":100,"count":{}}}"#, 100 * pages);
    format!(r#"{{"meta":{{"status":"success"}},"data":[{}],"pagination":{pagination}}}"#, operators.join(","))
}

/// One operator.
pub fn one() -> String {
    format!(r#"{{"meta":{{"status":"success"}},"data":{}}}"#, operator(0))
}

fn operator(number: usize) -> String {
    format!(
        r#"{{"id":{id},"name":"Martin-Dupont {number}","first_name":"Julie","pseudo":"Julie of the customer service",
            "email":"julie.martin{number}@example.com","external_id":"external-{number:06}","role":"operator",
            "roles":["operator","expert"],"chat_enabled":true,"call_enabled":false,"video_enabled":true,
            "chat_max_number":4,"chat_and_call":false,"chat_priority":10,"call_priority":0,"video_priority":10,
            "language_list":["en","fr","de"],"language_admin":"fr","group_id":{group},"website_list":[1,2,3,15],
            "skill_list":[101,102,203],"sso_key":"0a1572b7cc5027fe443f4203eaf0b98d4cbea6d313afa"}}"#,
        id = 1_000 + number,
        group = 12 + number % 5,
    )
    .replace("\n            ", "")
}
