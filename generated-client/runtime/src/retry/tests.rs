//! Which requests are retried and when, without sending anything.

use bytes::Bytes;
use http::header::RETRY_AFTER;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::*;
use crate::envelope::Response;
use crate::error::Error;
use crate::key::ApiKey;
use crate::request::Request;
use crate::transport::Sent;

fn status(code: u16, retry_after: Option<&str>) -> (StatusCode, HeaderMap) {
    let mut headers = HeaderMap::new();
    if let Some(text) = retry_after {
        headers.insert(RETRY_AFTER, text.parse().unwrap());
    }
    (StatusCode::from_u16(code).unwrap(), headers)
}

fn pause(method: Method, code: u16, retry_after: Option<&str>) -> Option<Duration> {
    let (status, headers) = status(code, retry_after);
    RetryPolicy::default().pause(1, &method, &Failure::Status(status, Some(&headers)))
}

#[test]
fn only_what_is_safe_to_repeat_is_repeated() {
    let policy = RetryPolicy::default();
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        assert!(policy.pause(1, &method, &Failure::NotSent).is_some());
        assert!(policy.pause(1, &method, &Failure::Lost).is_some());
        for code in [408, 425, 429, 500, 502, 503, 504, 506, 511, 520, 599] {
            assert!(pause(method.clone(), code, None).is_some(), "{method} {code}");
        }
        for code in [200, 302, 400, 401, 403, 404, 409, 423, 501, 505, 600, 664, 999] {
            assert!(pause(method.clone(), code, None).is_none(), "{method} {code}");
        }
    }
    assert!(policy.pause(1, &Method::POST, &Failure::NotSent).is_some());
    assert!(policy.pause(1, &Method::POST, &Failure::Lost).is_none());
    assert!(pause(Method::POST, 429, Some("0")).is_none());
    assert!(policy.retry_creates().pause(1, &Method::POST, &Failure::Lost).is_some());
}

#[test]
fn statuses_are_added_and_removed() {
    const POLICY: RetryPolicy =
        RetryPolicy::DEFAULT.retry_status(StatusCode::LOCKED).no_retry_status(StatusCode::SERVICE_UNAVAILABLE);
    let is_retried = |policy: RetryPolicy, method: Method, code: u16| {
        policy.pause(1, &method, &Failure::Status(StatusCode::from_u16(code).unwrap(), None)).is_some()
    };
    assert_eq!([423, 503, 500].map(|code| is_retried(POLICY, Method::GET, code)), [true, false, true]);
    assert!(!is_retried(POLICY, Method::POST, 423), "a status does not make a create safe");
    assert!(is_retried(POLICY.retry_creates(), Method::POST, 423));
    let unchanged = POLICY.no_retry_status(StatusCode::LOCKED).retry_status(StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(unchanged, RetryPolicy::DEFAULT);
    for code in [200, 302, 399, 600, 656, 999] {
        let status = StatusCode::from_u16(code).unwrap();
        assert_eq!(RetryPolicy::DEFAULT.retry_status(status), RetryPolicy::DEFAULT, "{code}");
    }
    let text = format!("{:?}", RetryPolicy::DEFAULT);
    assert!(text.contains("{408, 425, 429, 500, 502..=504, 506..=599}"), "{text}");
}

#[test]
fn retries_are_counted() {
    let policy = RetryPolicy::default().retries(2);
    let more = |failed| policy.pause(failed, &Method::GET, &Failure::Lost).is_some();
    assert_eq!([more(1), more(2), more(3)], [true, true, false]);
    assert!(RetryPolicy::default().retries(0).pause(1, &Method::GET, &Failure::NotSent).is_none());
}

#[test]
fn pauses_grow_up_to_a_cap_and_never_leave_their_range() {
    let policy =
        RetryPolicy::default().retries(u32::MAX).backoff(Duration::from_millis(100), Duration::from_millis(1_000));
    for (failed, longest) in [(1, 100), (2, 200), (3, 400), (4, 800), (5, 1_000), (40, 1_000), (u32::MAX, 1_000)] {
        let pauses: Vec<Duration> =
            (0..200).filter_map(|_| policy.pause(failed, &Method::GET, &Failure::Lost)).collect();
        assert_eq!(pauses.len(), 200);
        let longest = Duration::from_millis(longest);
        assert!(pauses.iter().all(|pause| *pause <= longest));
        assert!(pauses.iter().any(|pause| *pause > longest / 2) && pauses.iter().any(|pause| *pause < longest / 2));
    }
}

#[test]
fn the_server_may_ask_for_a_pause() {
    let wait = |text: &str| pause(Method::GET, 503, Some(text));
    let backoff = Duration::from_millis(200);
    for (text, asked) in [("1", 1), ("7", 7), (" 60 ", 60), ("30.0", 30), ("29.001", 30), ("0030", 30)] {
        let asked = Duration::from_secs(asked);
        let longest = asked + backoff.max(asked / 10);
        let pauses: Vec<Duration> = (0..200).filter_map(|_| wait(text)).collect();
        assert_eq!(pauses.len(), 200);
        assert!(pauses.iter().all(|pause| (asked..=longest).contains(pause)), "{text}: {pauses:?}");
        let middle = asked + (longest - asked) / 2;
        assert!(pauses.iter().any(|pause| *pause < middle) && pauses.iter().any(|pause| *pause > middle), "{text}");
    }
    // A longer time than the policy allows ends the attempts.
    for text in ["61", "60.1", "18446744073709551615", "18446744073709551616", "99999999999999999999"] {
        assert_eq!(wait(text), None, "{text}");
    }
    // A time that has passed leaves the backoff.
    for text in
        ["0", "0.0", "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]
    {
        assert!(wait(text).is_some_and(|pause| pause <= backoff), "{text}");
    }
    let endless = RetryPolicy::default().max_retry_after(Duration::MAX);
    let (status, headers) = status(503, Some("18446744073709551616"));
    let pause = endless.pause(1, &Method::GET, &Failure::Status(status, Some(&headers)));
    assert!(pause.is_some_and(|pause| pause >= Duration::from_secs(u64::MAX)), "{pause:?}");
}

#[test]
fn a_pause_may_end_at_a_date_in_each_form_of_http() {
    let soon = (Timestamp::now() + SignedDuration::from_secs(20)).to_zoned(jiff::tz::TimeZone::UTC);
    for form in ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"] {
        let date = soon.strftime(form).to_string();
        let pause = pause(Method::GET, 503, Some(&date)).unwrap();
        assert!(pause > Duration::from_secs(15) && pause <= Duration::from_secs(22), "{date}: {pause:?}");
        let late = (&soon + SignedDuration::from_secs(3600)).strftime(form).to_string();
        assert_eq!(self::pause(Method::GET, 503, Some(&late)), None, "{late}");
    }
}

/// The client does not send such a request again at once.
#[test]
fn a_time_that_cannot_be_read_is_the_longest_backoff() {
    let cap = Duration::from_secs(10);
    for text in [
        "-5",
        "soon",
        "",
        "1.",
        ".5",
        "1e1",
        "0x1",
        "1 s",
        "1, 2",
        "30,0",
        "2024-01-31T08:30:00Z",
        "Sun Nov 31 08:49:37 1994",
    ] {
        let pause = pause(Method::GET, 503, Some(text)).unwrap();
        assert!((cap..=cap + cap / 10).contains(&pause), "{text}: {pause:?}");
    }
    let several = |texts: [&str; 2]| {
        let mut headers = HeaderMap::new();
        for text in texts {
            headers.append(RETRY_AFTER, http::HeaderValue::from_bytes(text.as_bytes()).unwrap());
        }
        RetryPolicy::default().pause(1, &Method::GET, &Failure::Status(StatusCode::SERVICE_UNAVAILABLE, Some(&headers)))
    };
    assert!(several(["0", "7"]).is_some_and(|pause| pause >= Duration::from_secs(7)));
    assert!(several(["é", "1"]).is_some_and(|pause| pause >= cap));
    assert_eq!(several(["1", "61"]), None);
}

#[test]
fn a_budget_runs_out_and_fills_again() {
    let budget = Budget::new();
    assert_eq!((0..100).filter(|_| budget.withdraw()).count(), 20);
    (0..9).for_each(|_| budget.deposit());
    assert!(!budget.withdraw());
    budget.deposit();
    assert!(budget.withdraw());
}

/// The policy that retries also decides whether an error says that a retry is safe.
#[test]
fn errors_and_policies_agree() {
    let locked = RetryPolicy::default().retry_status(StatusCode::LOCKED).no_retry_status(StatusCode::BAD_GATEWAY);
    let key = ApiKey::new("0123456789");
    for policy in [RetryPolicy::default(), locked] {
        for request in [Request::get("/x"), Request::put("/x"), Request::delete("/x"), Request::post("/x")] {
            let agree = |outcome: Outcome, error: Error| {
                let failure = Failure::of(&outcome);
                let retried = failure.is_some_and(|failure| policy.pause(1, request.method(), &failure).is_some());
                let error = error.for_request(&request, &key, policy);
                assert_eq!(error.is_safe_to_retry(), retried, "{error}");
            };
            for (status, body) in
                (200..=999).flat_map(|status| ["", r#"{"meta":{"status":"fail"}}"#].map(|it| (status, it)))
            {
                let response =
                    || http::Response::builder().status(status).body(Bytes::from_static(body.as_bytes())).unwrap();
                if let Err(error) = Response::new(response(), 1).read::<crate::output::Json<Value>>(&request, &key) {
                    agree(Ok(response()), error);
                }
            }
            let lost: [fn() -> TransportError; 5] = [
                || TransportError::Connect("".into()),
                || TransportError::Unprocessed("".into()),
                || TransportError::Broken("".into()),
                || TransportError::Timeout("".into()),
                || TransportError::TooLarge(1),
            ];
            for lost in lost {
                let sent = Sent::default();
                assert!(sent.begin());
                sent.end(&Err(lost()));
                agree(Err(lost()), Error::from_transport(lost()).with_attempts(sent.count(), sent.is_processed()));
            }
        }
    }
}
