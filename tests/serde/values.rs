//! Types that the spec does not declare.

use std::fmt::Debug;

use iadvize::conversation::Conversation;
use iadvize::enums::Role;
use iadvize::indicators::{Amount, Indicator, Rate};
use iadvize::operator::{Operator, OperatorId};
use iadvize::statistic::{FigureRow, Figures};
use iadvize::{Date, Link, Moment, Page, Record, date};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Checks that a value is written as this JSON and read back.
fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, json: &str) {
    assert_eq!(serde_json::to_string(value).unwrap(), json);
    assert_eq!(serde_json::from_str::<T>(json).unwrap(), *value);
}

fn day(number: i8) -> Date {
    date(2024, 1, number)
}

#[test]
fn moments() {
    check(&Moment::from(day(31)), r#""2024-01-31""#);
    check(&Moment::from(day(31).at(8, 30, 0, 0)), r#""2024-01-31 08:30:00""#);
    assert_eq!(
        serde_json::from_str::<Moment>(r#""soon""#).unwrap_err().to_string(),
        r#"expected a date as `YYYY-MM-DD`, with or without a time, found "soon""#
    );
}

#[test]
fn links_and_pages() {
    let mut link: Link<OperatorId> = Link::new(7);
    check(&link, r#"{"id":7,"_link":null}"#);
    link.link = Some("/operator/7".to_owned());
    check(&link, r#"{"id":7,"_link":"/operator/7"}"#);
    let mut page = Page::new([link]);
    page.pages = 3;
    let data = r#""data":[{"id":7,"_link":"/operator/7"}]"#;
    check(&page, &format!(r#"{{{data},"pagination":{{"page":1,"pages":3,"limit":1,"count":1}}}}"#));
    // The body of a response is a page.
    let body = format!(r#"{{"meta":{{"status":"success"}},"pagination":{{"pages":3}},{data}}}"#);
    assert_eq!(serde_json::from_str::<Page<Link<OperatorId>>>(&body).unwrap(), page);
    assert_eq!(serde_json::from_str::<Page<Operator>>(r#"{"data":null}"#).unwrap(), Page::new([]));
    let error = serde_json::from_str::<Page<Operator>>("{}").unwrap_err();
    assert_eq!(error.to_string(), "data: expected a list, found nothing");
}

/// Records of your own, in each other and in lists.
#[test]
fn nested_records() {
    #[derive(Clone, Debug, Default, PartialEq, Record)]
    struct Hours {
        day: Option<Date>,
        breaks: Option<Vec<Hours>>,
    }

    #[derive(Clone, Debug, Default, PartialEq, Record)]
    struct Desk {
        #[wire("cfg")]
        main: Option<Hours>,
        hours: Option<Vec<Hours>>,
    }

    let hours =
        Hours { day: Some(day(31)), breaks: Some(vec![Hours::default(), Hours { day: Some(day(1)), breaks: None }]) };
    let desk = Desk { main: Some(hours.clone()), hours: Some(vec![hours]) };
    let json = r#"{"day":"2024-01-31","breaks":[{"day":null,"breaks":null},{"day":"2024-01-01","breaks":null}]}"#;
    check(&desk, &format!(r#"{{"cfg":{json},"hours":[{json}]}}"#));
    check(&Desk::default(), r#"{"cfg":null,"hours":null}"#);
}

#[test]
fn figures() {
    check(&Figures::default(), "[]");
    let mut row = FigureRow::default();
    check(&row, "{}");
    row.id = Some("7".to_owned());
    check(&row, r#"{"id":"7"}"#);
    row.moment = Some(day(31).into());
    row.values = vec![
        (Indicator::ContactNumber, Some(3.0)),
        (Indicator::from("new_indicator"), None),
        (Indicator::from(""), Some(0.5)),
    ];
    let json = r#"{"id":"7","date":"2024-01-31","contact_number":3.0,"new_indicator":null,"value":0.5}"#;
    check(&row, json);
    let mut figures = Figures::default();
    figures.rows = vec![row.clone(), row];
    check(&figures, &format!("[{json},{json}]"));
    let two_rows = serde_json::from_str::<FigureRow>(r#"{"2024-01-01":1,"2024-01-02":2}"#).unwrap_err();
    assert_eq!(two_rows.to_string(), "expected the figures of one row, found 2 rows");
    check(&Rate(0.25), "0.25");
    check(&Amount(9.5), "9.5");
}

/// All shapes of figures that the client reads are read back from the one that it writes.
#[test]
fn figures_of_every_shape() {
    for json in [
        r#"{"contact_number": 12, "new_rate": "0.5", "other": ""}"#,
        r#"{"7": {"contact_number": 1}, "8": {"contact_number": 2}}"#,
        r#"{"home": {"contact_number": 3}, "cart": {"contact_number": null, "new_rate": 0.5}}"#,
        r#"{"2024-01-01": {"home": {"contact_number": 1}}, "2024-01-02": {"home": {"contact_number": 2}}}"#,
        r#"{"2024-01-01": 1, "2024-01-02 08": null}"#,
        r#"[{"id": 7, "contact_number": {"2024-01": 1, "2024-02": 2}}, {"id": 9}]"#,
    ] {
        let figures: Figures = serde_json::from_str(json).unwrap();
        assert!(!figures.rows.is_empty());
        let written = serde_json::to_string(&figures).unwrap();
        assert_eq!(serde_json::from_str::<Figures>(&written).unwrap(), figures, "{written}");
    }
}

/// Records can be fields of a type that derives serde's traits, and their values can be keys.
#[test]
fn in_other_types() {
    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    struct Cached {
        operator: Operator,
        by_role: std::collections::BTreeMap<Role, Vec<OperatorId>>,
    }
    let by_role = [(Role::Expert, vec![OperatorId(1)]), ("supervisor".into(), Vec::new())].into_iter().collect();
    let cached = Cached { operator: Operator::new(1), by_role };
    let text = serde_json::to_string(&cached).unwrap();
    assert!(text.contains(r#""by_role":{"expert":[1],"supervisor":[]}"#), "{text}");
    assert_eq!(serde_json::from_str::<Cached>(&text).unwrap(), cached);
}

#[test]
fn fields_are_written_under_their_own_names() {
    let conversation: Conversation = serde_json::from_str(r#"{"id":7,"operator_answered":true}"#).unwrap();
    let written = serde_json::to_value(&conversation).unwrap();
    assert_eq!((&written["operator_answer"], written.get("operator_answered")), (&true.into(), None));
    assert_eq!(serde_json::from_value::<Conversation>(written).unwrap(), conversation);
}
