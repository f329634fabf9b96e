use iadvize_platform::{Fault, Platform, Scripted};

use crate::call::{FORM, get, post};

fn statuses(platform: &Platform, path: &str, count: usize) -> Vec<u16> {
    (0..count).map(|_| get(platform, path).status).collect()
}

#[tokio::test]
async fn the_next_request_takes_the_oldest_fault() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::status(503));
    platform.respond(Scripted::new(418));
    platform.fault(Fault::status(429));
    assert_eq!(get(&platform, "/operator").status, 503);
    assert_eq!(post(&platform, "/group", FORM, "name=x").status, 418);
    assert_eq!(statuses(&platform, "/operator", 2), [429, 200]);
}

#[tokio::test]
async fn a_fault_applies_to_matching_requests_only() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /operator").fault(Fault::status(503));
    assert_eq!(get(&platform, "/operator/1").status, 200);
    assert_eq!(get(&platform, "/group").status, 200);
    assert_eq!(statuses(&platform, "/operator", 2), [503, 200]);
}

#[tokio::test]
async fn a_pattern_can_name_a_page() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /operator?page=2").always().fault(Fault::status(503));
    let page = |page: u8| get(&platform, &format!("/operator?page={page}&full=1")).status;
    assert_eq!([page(1), page(2), page(3), page(2)], [200, 503, 200, 503]);
}

#[tokio::test]
async fn some_requests_can_be_skipped() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /operator").skipping(3).fault(Fault::status(503));
    assert_eq!(get(&platform, "/group").status, 200);
    assert_eq!(statuses(&platform, "/operator", 5), [200, 200, 200, 503, 200]);
}

/// Requests that another fault hits count as skipped.
#[tokio::test]
async fn requests_with_other_faults_count_as_skipped() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /operator").times(2).fault(Fault::status(500));
    platform.on("GET /operator").skipping(3).times(2).fault(Fault::status(503));
    assert_eq!(statuses(&platform, "/operator", 6), [500, 500, 200, 503, 503, 200]);
}

#[tokio::test]
async fn a_limited_fault_precedes_one_for_always() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /operator").always().fault(Fault::status(500));
    platform.on("* /operator").skipping(1).fault(Fault::status(503));
    assert_eq!(statuses(&platform, "/operator", 3), [500, 503, 500]);
    platform.clear_faults();
    assert_eq!(statuses(&platform, "/operator", 1), [200]);
}

#[tokio::test]
async fn zero_times_is_never() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /operator").times(0).fault(Fault::status(503));
    assert_eq!(statuses(&platform, "/operator", 1), [200]);
}

#[tokio::test]
async fn requests_that_succeeded_are_counted() {
    let platform = Platform::start().await.unwrap();
    post(&platform, "/group", FORM, "name=x");
    post(&platform, "/group", FORM, "name=x&parent_id=x");
    platform.fault(Fault::status(503));
    post(&platform, "/group", FORM, "name=y");
    get(&platform, "/group/1");
    get(&platform, "/group/99");
    let counts = ["POST /group", "GET /group/*", "* *", "POST /skill"].map(|pattern| platform.carried_out(pattern));
    assert_eq!(counts, [1, 1, 2, 0]);
    platform.clear_received();
    assert_eq!(platform.carried_out("* *"), 0);
}

#[tokio::test]
#[should_panic(expected = "invalid request pattern `get /operator`: the method must be in upper case")]
async fn an_invalid_pattern_panics_at_once() {
    let platform = Platform::start().await.unwrap();
    platform.on("get /operator").fault(Fault::reset());
}
