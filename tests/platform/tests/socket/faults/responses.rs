use iadvize_platform::{Fault, Platform};
use serde_json::json;

use super::send;
use crate::call::{FORM, Response, get, post, with_headers};

async fn response(fault: Fault) -> Response {
    let platform = Platform::start().await.unwrap();
    platform.fault(fault);
    get(&platform, "/operator")
}

#[tokio::test]
async fn a_status_comes_with_a_fail_envelope() {
    for status in [429, 503, 200] {
        let response = response(Fault::status(status)).await;
        let expected = (status, "fail".to_owned(), format!("A test asked for status {status}."));
        assert_eq!(response.outcome(), expected);
        assert!(response.head.contains("content-type: application/json"));
        assert!(!response.head.contains("retry-after"));
    }
}

#[tokio::test]
async fn an_error_envelope_comes_under_any_status() {
    let response = response(Fault::error(200)).await;
    assert_eq!((response.status, response.json()["meta"]["status"].as_str()), (200, Some("error")));
}

#[tokio::test]
async fn an_empty_response_has_a_status_only() {
    let response = response(Fault::empty(429).retry_after("0")).await;
    assert_eq!((response.status, response.body.as_str()), (429, ""));
    assert!(
        response.head.contains("retry-after: 0") && response.head.contains("content-length: 0"),
        "{}",
        response.head
    );
}

#[tokio::test]
async fn retry_after_is_sent_as_it_is_written() {
    for text in ["1", "0", "-1", "18446744073709551616", "1.5", "soon", "Wed, 21 Oct 2015 07:28:00 GMT", "été"] {
        let response = response(Fault::status(503).retry_after(text)).await;
        assert!(response.head.lines().any(|line| line == format!("retry-after: {text}")), "{}", response.head);
    }
}

#[tokio::test]
async fn invalid_http_becomes_a_500() {
    for fault in [
        Fault::status(7),
        Fault::success(7),
        Fault::latency(Default::default()).header("a", "b\nc"),
        Fault::empty(1000),
    ] {
        let response = response(fault).await;
        assert!(response.status == 500 && response.body.contains("not valid HTTP"), "{response:?}");
    }
}

#[tokio::test]
async fn success_under_another_status_was_carried_out() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::success(500));
    let response = post(&platform, "/group", FORM, "name=Night");
    assert_eq!((response.status, response.json()["meta"]["status"].as_str()), (500, Some("success")));
    assert_eq!(get(&platform, "/group/7").data()["name"], "Night");
}

#[tokio::test]
async fn members_can_be_altered_or_removed() {
    let pagination = |fault| async { response(fault).await.json()["pagination"].take() };
    let pages = pagination(Fault::altered("/pagination/pages", 99)).await;
    assert_eq!(pages, json!({"page": 1, "pages": 99, "limit": 20, "count": 45}));
    let few = pagination(Fault::altered("/pagination", json!({"pages": 1, "count": 3}))).await;
    assert_eq!(few, json!({"pages": 1, "count": 3}));
    let without = pagination(Fault::without("/pagination/pages")).await;
    assert_eq!(without, json!({"page": 1, "limit": 20, "count": 45}));
    let none = response(Fault::without("/pagination")).await;
    assert!(none.json().get("pagination").is_none());
    assert_eq!(none.ids().len(), 20);
    let elsewhere = response(Fault::altered("/nowhere/at/all", 1)).await;
    assert_eq!(elsewhere.json()["pagination"]["pages"], 3);
}

#[tokio::test]
async fn garbage_claims_to_be_json() {
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
    let response = response(Fault::html(502)).await;
    assert!(response.status == 502 && response.head.contains("content-type: text/html; charset=utf-8"), "{response:?}");
    assert!(response.body.starts_with("<html>"));
}

#[tokio::test]
async fn a_redirect_has_the_given_location() {
    for status in [301, 302, 307, 308] {
        let platform = Platform::start().await.unwrap();
        platform.on("POST /group").fault(Fault::redirect(status, "http://127.0.0.1:9/api/2/group?a=b"));
        let response = post(&platform, "/group", FORM, "name=x");
        assert_eq!((response.status, response.body.as_str()), (status, ""));
        assert!(response.head.lines().any(|line| line == "location: http://127.0.0.1:9/api/2/group?a=b"));
        assert_eq!(platform.carried_out("POST /group"), 0);
    }
}

/// A fault that replaces the response leaves the records unchanged, unless the test requests the write.
#[tokio::test]
async fn a_write_takes_effect_only_if_requested() {
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
        // The client cannot distinguish the two.
        assert_eq!((not_done.status, not_done.body), (done.status, done.body));
    }
}

/// A fault applies before the key is checked, but `carried_out` does not skip the check.
#[tokio::test]
async fn carrying_out_needs_the_key() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::status(503).carried_out());
    assert_eq!(with_headers(&platform, "DELETE", "/group/1", "", "").status, 503);
    assert_eq!(platform.carried_out("DELETE /group/1"), 0);
    assert_eq!(get(&platform, "/group/1").status, 200);
}
