use iadvize_platform::{Fault, Platform};
use serde_json::json;

use super::send;
use crate::call::{Answer, FORM, get, post, with_headers};

async fn answer(fault: Fault) -> Answer {
    let platform = Platform::start().await.unwrap();
    platform.fault(fault);
    get(&platform, "/operator")
}

#[tokio::test]
async fn a_status_comes_with_a_fail_envelope() {
    for status in [429, 503, 200] {
        let answer = answer(Fault::status(status)).await;
        let expected = (status, "fail".to_owned(), format!("A test asked for status {status}."));
        assert_eq!(answer.outcome(), expected);
        assert!(answer.head.contains("content-type: application/json"));
        assert!(!answer.head.contains("retry-after"));
    }
}

#[tokio::test]
async fn an_error_envelope_comes_under_any_status() {
    let answer = answer(Fault::error(200)).await;
    assert_eq!((answer.status, answer.json()["meta"]["status"].as_str()), (200, Some("error")));
}

#[tokio::test]
async fn an_empty_answer_has_a_status_only() {
    let answer = answer(Fault::empty(429).retry_after("0")).await;
    assert_eq!((answer.status, answer.body.as_str()), (429, ""));
    assert!(answer.head.contains("retry-after: 0") && answer.head.contains("content-length: 0"), "{}", answer.head);
}

#[tokio::test]
async fn retry_after_is_sent_as_it_is_written() {
    for text in ["1", "0", "-1", "18446744073709551616", "1.5", "soon", "Wed, 21 Oct 2015 07:28:00 GMT", "été"] {
        let answer = answer(Fault::status(503).retry_after(text)).await;
        assert!(answer.head.lines().any(|line| line == format!("retry-after: {text}")), "{}", answer.head);
    }
}

#[tokio::test]
async fn what_http_cannot_carry_is_told() {
    for fault in [
        Fault::status(7),
        Fault::success(7),
        Fault::latency(Default::default()).header("a", "b\nc"),
        Fault::empty(1000),
    ] {
        let answer = answer(fault).await;
        assert!(answer.status == 500 && answer.body.contains("not valid HTTP"), "{answer:?}");
    }
}

#[tokio::test]
async fn success_under_another_status_was_carried_out() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::success(500));
    let answer = post(&platform, "/group", FORM, "name=Night");
    assert_eq!((answer.status, answer.json()["meta"]["status"].as_str()), (500, Some("success")));
    assert_eq!(get(&platform, "/group/7").data()["name"], "Night");
}

#[tokio::test]
async fn pages_and_counts_can_lie() {
    let pagination = |fault| async { answer(fault).await.json()["pagination"].take() };
    let pages = pagination(Fault::lying("/pagination/pages", 99)).await;
    assert_eq!(pages, json!({"page": 1, "pages": 99, "limit": 20, "count": 45}));
    let few = pagination(Fault::lying("/pagination", json!({"pages": 1, "count": 3}))).await;
    assert_eq!(few, json!({"pages": 1, "count": 3}));
    let without = pagination(Fault::lacking("/pagination/pages")).await;
    assert_eq!(without, json!({"page": 1, "limit": 20, "count": 45}));
    let none = answer(Fault::lacking("/pagination")).await;
    assert!(none.json().get("pagination").is_none());
    assert_eq!(none.ids().len(), 20);
    let elsewhere = answer(Fault::lying("/nowhere/at/all", 1)).await;
    assert_eq!(elsewhere.json()["pagination"]["pages"], 3);
}

#[tokio::test]
async fn garbage_says_it_is_json() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::garbage());
    let mut socket = send(&platform, "GET", "/operator", "");
    let seen = super::read(&mut socket, std::time::Duration::from_millis(200));
    assert!(seen.text().starts_with("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"), "{}", seen.text());
    let start = seen.bytes.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap() + 4;
    assert!(seen.bytes.len() > start);
    assert!(String::from_utf8(seen.bytes[start..].to_vec()).is_err());
}

#[tokio::test]
async fn an_html_page_is_html() {
    let answer = answer(Fault::html(502)).await;
    assert!(answer.status == 502 && answer.head.contains("content-type: text/html; charset=utf-8"), "{answer:?}");
    assert!(answer.body.starts_with("<html>"));
}

#[tokio::test]
async fn a_redirect_leads_where_the_test_says() {
    for status in [301, 302, 307, 308] {
        let platform = Platform::start().await.unwrap();
        platform.on("POST /group").fault(Fault::redirect(status, "http://127.0.0.1:9/api/2/group?a=b"));
        let answer = post(&platform, "/group", FORM, "name=x");
        assert_eq!((answer.status, answer.body.as_str()), (status, ""));
        assert!(answer.head.lines().any(|line| line == "location: http://127.0.0.1:9/api/2/group?a=b"));
        assert_eq!(platform.carried_out("POST /group"), 0);
    }
}

/// Each fault in the place of an answer leaves the records alone, unless the test wants the write to have happened.
#[tokio::test]
async fn a_write_happens_only_if_the_test_says_so() {
    let faults =
        [Fault::status(503), Fault::error(200), Fault::empty(429), Fault::html(502), Fault::redirect(307, "/")];
    for fault in faults {
        let platform = Platform::start().await.unwrap();
        platform.fault(fault.clone());
        let not_done = post(&platform, "/group", FORM, "name=x");
        assert_eq!(platform.carried_out("POST /group"), 0);
        assert_eq!(get(&platform, "/group/7").status, 404);
        platform.fault(fault.carried_out());
        let done = post(&platform, "/group", FORM, "name=x");
        assert_eq!(platform.carried_out("POST /group"), 1);
        assert_eq!(get(&platform, "/group/7").data()["name"], "x");
        // The client cannot tell the two apart.
        assert_eq!((not_done.status, not_done.body), (done.status, done.body));
    }
}

/// A fault comes before the key is looked at, and `carried_out` does not skip that.
#[tokio::test]
async fn carrying_out_needs_the_key() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::status(503).carried_out());
    assert_eq!(with_headers(&platform, "DELETE", "/group/1", "", "").status, 503);
    assert_eq!(platform.carried_out("DELETE /group/1"), 0);
    assert_eq!(get(&platform, "/group/1").status, 200);
}
