//! Responses as a whole: one record, pages, encodings and statistics.

use super::*;

#[tokio::test]
async fn one_record_as_a_list() {
    let ask = async |data: &str| {
        let (platform, client) = start().await;
        (0..3).for_each(|_| platform.respond(success(data)));
        let create = client.groups().create(NewGroup::new().name("a")).send().await;
        let update = client.groups().update(GroupId(1), iadvize::group::GroupChanges::new().name("a")).send().await;
        [client.groups().get(GroupId(1)).send().await, create, update]
    };
    for read in [r#"{"id":1}"#, r#"[{"id":1}]"#] {
        for group in ask(read).await {
            assert_eq!(group.unwrap(), Group::new(1), "{read}");
        }
    }
    for (refused, why) in [
        (r#"[{"id":1},{"id":1}]"#, "data: expected an object, found a list of more than one"),
        (r#"[{"id":1},null]"#, "data: expected an object, found a list of more than one"),
        ("[]", "data: expected an object, found nothing"),
        ("[7]", "data[0]: expected an object, found 7"),
        (r#"[[{"id":1}]]"#, "data[0]: expected an object, found a list"),
        (r#"[{"id":true}]"#, "data[0].id: expected a whole number (0 to 2^64-1), found true"),
    ] {
        for group in ask(refused).await {
            assert_eq!(problem(group), why, "{refused}");
        }
    }
}

#[tokio::test]
async fn records_that_are_false() {
    let (platform, client) = start().await;
    let live = async |chat: &str| {
        platform.respond(success(&format!(r#"{{"id":1,"chat":{chat}}}"#)));
        client.operators().live(OperatorId(1)).send().await
    };
    assert_eq!(live("false").await.unwrap().chat, None);
    assert_eq!(problem(live("true").await), "data.chat: expected an object, found true");
    assert!(live("{}").await.unwrap().chat.is_some());
    assert_eq!(problem(operator_from(success("false")).await), "data: expected an object, found nothing");
    assert_eq!(problem(operator_from(success("true")).await), "data: expected an object, found true");
    assert!(groups(r#"{"meta":{"status":"success"},"data":false}"#).await.unwrap().items.is_empty());
    let why = problem(groups(r#"{"meta":{"status":"success"},"data":true}"#).await);
    assert_eq!(why, "data: expected a list, found true");
}

#[tokio::test]
async fn pagination_that_is_absent() {
    let ask = async |pagination: &str| {
        let data = r#""meta":{"status":"success"},"data":[{"id":1},{"id":2}]"#;
        groups(format!(r#"{{{data},"pagination":{pagination}}}"#)).await
    };
    for absent in ["[]", r#"{"page":false}"#, r#"{"page":false,"pages":false,"count":""}"#, "false", "null", r#""""#] {
        let page = ask(absent).await.unwrap();
        assert_eq!((page.items.len(), page.page, page.pages, page.count), (2, 1, 1, 2), "{absent}");
    }
    let page = ask(r#"{"page":"2","pages":2.0}"#).await.unwrap();
    assert_eq!((page.page, page.pages), (2, 2));
    for (refused, why) in [
        (r#"{"page":true}"#, ".page: expected a whole number (0 to 2^64-1), found true"),
        ("true", ": expected an object, found true"),
        ("[1]", ": expected an object, found a list"),
    ] {
        assert_eq!(problem(ask(refused).await), format!("pagination{why}"));
    }
}

#[tokio::test]
async fn names_of_gzip() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(br#"{"meta":{"status":"success"},"data":{"id":1}}"#).unwrap();
    let packed = packed.finish().unwrap();
    let ask = async |codings: &[&str]| {
        let response = Scripted::json(200, packed.clone());
        let coded = codings.iter().fold(response, |response, coding| response.header("content-encoding", *coding));
        operator_from(coded).await
    };
    for codings in [&["gzip"][..], &["GZIP"], &["x-gzip"], &["identity, Gzip"], &["identity", "gzip"]] {
        assert_eq!(ask(codings).await.unwrap(), Operator::new(1), "{codings:?}");
    }
    for codings in [&["gzipped"][..], &["gzip, br"], &["identity"]] {
        let error = ask(codings).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::UnexpectedResponse { .. }), "{codings:?}: {error}");
    }
    let error = ask(&["gzip, gzip"]).await.unwrap_err();
    assert!(!matches!(error.kind(), ErrorKind::UnexpectedResponse { .. }), "{error}");
}

#[tokio::test]
async fn shapes_of_statistics() {
    let series = async |data: &str| {
        let (platform, client) = start().await;
        platform.respond(success(data));
        client.statistics().on(ChatChannel).series(ContactNumber, Granularity::Day).retry(RETRY).send().await
    };
    let (day, next) = (date(2017, 3, 1), date(2017, 3, 2));
    let steps = [(day.into(), Some(1.0)), (next.into(), Some(2.0))];
    for data in [
        r#"{"2017-03-01":1,"2017-03-02":2}"#,
        r#"{"2017-03-01":1,"2017-03-02":2,"total":3}"#,
        r#"[["2017-03-01",1],["2017-03-02","2.00"]]"#,
        r#"{"contact_number":{"2017-03-01":1.0,"2017-03-02":2}}"#,
    ] {
        assert_eq!(series(data).await.unwrap(), steps, "{data}");
    }
    let hours = [(day.at(8, 0, 0, 0).into(), Some(1.0))];
    assert_eq!(series(r#"{"2017-03-01T08:00:00+01:00":1}"#).await.unwrap(), hours);
    let pair = "expected an object, or a pair of a date and its figure, found a list that starts with";
    let step = "data: expected the date of each step, found";
    for (data, why) in [
        (r#"{"2017-03-01":1,"2017-03-02":2,"sum":3}"#, format!("{step} `sum`")),
        (
            r#"{"1488326400":1}"#,
            format!(
                r#"{step} `id` "1488326400", `contact_number`: a Unix time does not tell the time zone of the step"#
            ),
        ),
        (r#"[["2017-03-01",1],["2017-03-32",2]]"#, format!("data[1]: {pair} \"2017-03-32\"")),
        (r#"[["2017-03-01",1],[20170302,2]]"#, format!("data[1]: {pair} 20170302")),
        (r#"{"2017-03-01T08:00:00+1":1}"#, format!("{step} `2017-03-01T08:00:00+1`")),
        (
            r#"{"2017-03-01":"1,0"}"#,
            "data.2017-03-01: expected a number, found \"1,0\", which has a decimal comma".into(),
        ),
        (r#"{"2017-03-01":"NaN"}"#, "data.2017-03-01: expected a number, found \"NaN\"".into()),
        ("[1,2]", "data[0]: expected an object, or a pair of a date and its figure, found 1".into()),
    ] {
        assert_eq!(problem(series(data).await), why, "{data}");
    }
    let rows = async |data: &str| {
        let (platform, client) = start().await;
        platform.respond(success(data));
        client.statistics().on(ChatChannel).by(ByOperator, (ContactNumber,)).retry(RETRY).send().await
    };
    for data in [r#"{"7":{"contact_number":3}}"#, r#"[{"id":{"id":7},"contact_number":"3"}]"#] {
        assert_eq!(rows(data).await.unwrap(), [(OperatorId(7), (Some(3.0),))], "{data}");
    }
    let why = problem(rows(r#"{"seven":{"contact_number":3}}"#).await);
    assert_eq!(why, r#"data[0].id: expected the identifier of one operator, found "seven""#);
}
