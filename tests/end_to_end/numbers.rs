//! Numbers that no type can hold exactly: each of them costs its record, and none is read as another number.

use iadvize::enums::Channel;
use iadvize::indicators::Indicator;
use iadvize::operator::OperatorId;
use iadvize::{ErrorKind, date};
use iadvize_platform::Scripted;

use super::support::start;

fn page(field: &str) -> Scripted {
    let data = format!(r#"[{{"id":1}},{{"id":2,{field}}},{{"id":3}}]"#);
    Scripted::json(200, format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#))
}

#[tokio::test]
async fn a_number_that_cannot_be_held_costs_its_record() {
    for (field, problem) in [
        (r#""chat_max_number":1e400"#, "chat_max_number: number out of range at line 1 column 31"),
        (
            r#""chat_max_number":9007199254740993.0"#,
            "chat_max_number: expected a whole number, found about 9007199254740992, which is too large to be exact",
        ),
        (
            r#""chat_max_number":-9223372036854775809"#,
            "chat_max_number: expected a whole number, found about -9223372036854776000, which is too large to be exact",
        ),
        (
            r#""chat_max_number":"9223372036854775808""#,
            r#"chat_max_number: expected a whole number, found "9223372036854775808""#,
        ),
        (
            r#""website_list":[4,9007199254740993.0]"#,
            "website_list[1]: expected a whole number (0 to 2^64-1), found about 9007199254740992, which is too large to be exact",
        ),
        (r#""website_list":[-1E999]"#, "website_list[0]: number out of range at line 1 column 30"),
        (
            r#""pseudo":9007199254740993.0"#,
            "pseudo: expected a string, found about 9007199254740992, which is too large to be exact",
        ),
        (
            r#""chat_priority":9007199254740993.0"#,
            "chat_priority: expected a string or a number, found about 9007199254740992, which is too large to be exact",
        ),
    ] {
        let (platform, client) = start().await;
        platform.respond(page(field));
        let mut records = client.operators().list().full().stream().each();
        let mut read = Vec::new();
        while let Some(record) = records.next().await {
            read.push(record.unwrap());
        }
        let unreadable = read.remove(1).unwrap_err();
        assert_eq!((&*unreadable.path, &*unreadable.problem), format!("data[1].{problem}").split_once(": ").unwrap());
        assert_eq!(read.into_iter().map(|record| record.unwrap().id).collect::<Vec<_>>(), [1, 3].map(OperatorId));
        platform.respond(page(field));
        let error = client.operators().list().full().send().await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode { path, .. } if *path == unreadable.path), "{error}");
    }
}

/// The siblings that can be held.
#[tokio::test]
async fn numbers_that_can_be_held_are_read() {
    for field in [
        r#""chat_max_number":9007199254740991.0"#,
        r#""chat_max_number":-9223372036854775808"#,
        r#""chat_max_number":"9223372036854775807""#,
        r#""website_list":[4,18446744073709551615,"9007199254740993.0"]"#,
        r#""pseudo":9007199254740993"#,
        r#""unknown":1e400"#,
    ] {
        let (platform, client) = start().await;
        platform.respond(page(field));
        let page = client.operators().list().full().send().await.unwrap_or_else(|error| panic!("{field}: {error}"));
        assert_eq!(page.items.len(), 3, "{field}");
    }
}

#[tokio::test]
async fn figures_are_exact() {
    for (figure, expected) in [
        ("0.1", Some(0.1)),
        ("9007199254740992", Some(9_007_199_254_740_992.0)),
        ("9007199254740991.0", Some(9_007_199_254_740_991.0)),
        (r#""9007199254740992.0""#, Some(9_007_199_254_740_992.0)),
        ("9007199254740993", None),
        ("9007199254740993.0", None),
        (r#""9007199254740993.0""#, None),
        ("1e17", None),
        ("1e400", None),
        (r#""1e400""#, None),
    ] {
        let (platform, client) = start().await;
        let body = format!(r#"{{"meta":{{"status":"success"}},"data":{{"contact_number":{figure}}}}}"#);
        platform.respond(Scripted::json(200, body));
        let call = client.statistics().get().channel(Channel::Chat).indicators([Indicator::ContactNumber]);
        let figures = call.between(date(2024, 1, 1), date(2024, 1, 2)).send().await;
        match expected {
            Some(_) => assert_eq!(figures.unwrap().get(&Indicator::ContactNumber), expected, "{figure}"),
            None => {
                let error = figures.unwrap_err();
                assert!(
                    matches!(error.kind(), ErrorKind::Decode { path, .. } if path == "data.contact_number"),
                    "{error}"
                );
            }
        }
    }
}
