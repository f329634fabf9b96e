//! Which requests are retried and when, without sending anything.

use super::*;

fn status(code: u16, retry_after: Option<&str>) -> (StatusCode, HeaderMap) {
    let mut headers = HeaderMap::new();
    if let Some(text) = retry_after {
        headers.insert(RETRY_AFTER, text.parse().unwrap());
    }
    (StatusCode::from_u16(code).unwrap(), headers)
}

fn pause(method: Method, code: u16, retry_after: Option<&str>) -> Option<Duration> {
    let (status, headers) = status(code, retry_after);
    RetryPolicy::default().pause(1, &method, &Failure::Status(status, &headers))
}

#[test]
fn only_what_is_safe_to_repeat_is_repeated() {
    let policy = RetryPolicy::default();
    for method in [Method::GET, Method::PUT, Method::DELETE] {
        assert!(policy.pause(1, &method, &Failure::NotSent).is_some());
        assert!(policy.pause(1, &method, &Failure::Lost).is_some());
        for code in [408, 429, 500, 502, 503, 504] {
            assert!(pause(method.clone(), code, None).is_some(), "{method} {code}");
        }
        for code in [200, 302, 400, 401, 403, 404, 409, 501] {
            assert!(pause(method.clone(), code, None).is_none(), "{method} {code}");
        }
    }
    assert!(policy.pause(1, &Method::POST, &Failure::NotSent).is_some());
    assert!(policy.pause(1, &Method::POST, &Failure::Lost).is_none());
    assert!(pause(Method::POST, 429, Some("0")).is_none());
    assert!(policy.retry_creates().pause(1, &Method::POST, &Failure::Lost).is_some());
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
    assert_eq!(wait("7"), Some(Duration::from_secs(7)));
    assert_eq!(wait(" 60 "), Some(Duration::from_secs(60)));
    // A longer time than the policy allows ends the attempts.
    assert_eq!(wait("61"), None);
    assert_eq!(wait("18446744073709551615"), None);
    // An absent or invalid time leaves the backoff.
    for text in ["0", "-5", "99999999999999999999", "soon", "1.5", "Sun, 06 Nov 1994 08:49:37 GMT", ""] {
        assert!(wait(text).is_some_and(|pause| pause <= backoff), "{text}");
    }
    let soon = Timestamp::now() + jiff::SignedDuration::from_secs(20);
    let date = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&soon).unwrap();
    let pause = wait(&date).unwrap();
    assert!(pause > Duration::from_secs(15) && pause <= Duration::from_secs(20), "{date}: {pause:?}");
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
