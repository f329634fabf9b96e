use iadvize_platform::{Change, Fault, Platform};

use crate::call::get;

#[tokio::test]
async fn operators_come_and_go() {
    let platform = Platform::builder().operators(6).start().await.unwrap();
    let ids = || get(&platform, "/operator").ids();
    platform.change(Change::AddOperators(2));
    assert_eq!(ids(), [8, 7, 6, 5, 4, 3, 2, 1]);
    assert_eq!(get(&platform, "/operator/8/live").status, 200);
    platform.change(Change::RemoveNewestOperators(3));
    assert_eq!(ids(), [5, 4, 3, 2, 1]);
    platform.change(Change::RemoveOldestOperators(3));
    assert_eq!(ids(), [5, 4]);
    platform.change(Change::AddOperators(1));
    assert_eq!(ids(), [9, 5, 4]);
    platform.change(Change::RemoveOldestOperators(100));
    platform.change(Change::RemoveNewestOperators(1));
    assert!(ids().is_empty());
}

#[tokio::test]
async fn added_operators_are_those_of_a_larger_platform() {
    let grown = Platform::builder().operators(10).start().await.unwrap();
    grown.change(Change::AddOperators(20));
    let larger = Platform::builder().operators(30).start().await.unwrap();
    let path = "/operator?full=1&limit=100";
    assert_eq!(get(&grown, path).body, get(&larger, path).body);
}

#[tokio::test]
async fn a_list_shrinks_while_it_is_read() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /operator?page=1").change(Change::RemoveNewestOperators(25));
    let first = get(&platform, "/operator?page=1");
    assert_eq!((first.json()["pagination"]["pages"].as_u64(), first.ids().len()), (Some(3), 20));
    let second = get(&platform, "/operator?page=2");
    assert_eq!((second.json()["pagination"]["pages"].as_u64(), second.ids().len()), (Some(1), 0));
    // The change applies only once.
    for _ in 0..2 {
        assert_eq!(get(&platform, "/operator?page=1").ids(), (1..=20).rev().collect::<Vec<u64>>());
    }
}

#[tokio::test]
async fn a_list_grows_with_each_request() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /operator").skipping(1).always().change(Change::AddOperators(20));
    let pages = |_| get(&platform, "/operator").json()["pagination"]["pages"].as_u64().unwrap();
    assert_eq!([0; 4].map(pages), [3, 3, 4, 5]);
    platform.clear_faults();
    assert_eq!([0; 2].map(pages), [6, 6]);
}

#[tokio::test]
async fn a_fault_and_a_change_meet_the_same_request() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /operator").change(Change::RemoveOldestOperators(5));
    platform.on("GET /operator").fault(Fault::reset().carried_out());
    super::ended(&platform, "GET", "/operator", "");
    assert_eq!(get(&platform, "/operator").json()["pagination"]["count"], 40);
}
