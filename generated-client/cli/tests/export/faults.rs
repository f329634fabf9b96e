//! Responses that fail, listings that move, and servers that count in another way.

use std::time::Duration;

use iadvize_cli::export::period::By;
use iadvize_cli::export::plan;
use iadvize_cli::export::task::Task;
use iadvize_platform::{Change, Fault, Platform, Scripted};

use super::support::{Folder, dataset, export, frame, tasks};

/// A fault of the second page, how often it comes, and the exit code; 0 if the export succeeds nevertheless.
fn faults() -> Vec<(&'static str, Fault, usize, u8)> {
    let ms = Duration::from_millis;
    let always = usize::MAX;
    let elsewhere = "https://other.example.com/api/2/operator";
    vec![
        ("none", Fault::default(), always, 0),
        ("latency of 50 ms", Fault::latency(ms(50)), always, 0),
        ("400, `success`", Fault::success(400), always, 1),
        ("408 once", Fault::status(408), 1, 0),
        ("425 once", Fault::status(425), 1, 0),
        ("429 once", Fault::status(429), 1, 0),
        ("429 once, `Retry-After: 1`", Fault::status(429).retry_after("1"), 1, 0),
        ("429 always", Fault::status(429), always, 5),
        ("500 once, `error`", Fault::error(500), 1, 0),
        ("500 once, `success`", Fault::success(500), 1, 0),
        ("501, `error`", Fault::error(501), always, 1),
        ("502 once, an HTML page", Fault::html(502), 1, 0),
        ("503 once", Fault::status(503), 1, 0),
        ("503 always", Fault::status(503), always, 5),
        ("503 once, `Retry-After: 86400`", Fault::status(503).retry_after("86400"), 1, 5),
        ("504 once, an HTML page", Fault::html(504), 1, 0),
        ("505, empty body", Fault::empty(505), always, 1),
        ("520 once", Fault::status(520), 1, 0),
        ("200, `fail`", Fault::status(200), always, 1),
        ("200, `error`", Fault::error(200), always, 1),
        ("403", forbidden(), always, 4),
        ("200, garbage", Fault::garbage(), always, 1),
        ("200, empty body", Fault::empty(200), always, 1),
        ("reset once, before it is carried out", Fault::reset(), 1, 0),
        ("reset once, after it was carried out", Fault::reset().carried_out(), 1, 0),
        ("reset always", Fault::reset(), always, 5),
        ("closed once, without a response", Fault::closed(), 1, 0),
        ("reset once, during the body", Fault::reset_mid_body(), 1, 0),
        ("body cut short once", Fault::truncated(), 1, 0),
        ("broken gzip once", Fault::broken_gzip(), 1, 0),
        ("silence once", Fault::silence(), 1, 0),
        ("silence always", Fault::silence(), always, 5),
        ("endless slow body once", Fault::drip(ms(10)), 1, 0),
        ("endless fast body", Fault::flood(), always, 1),
        ("302 to another host", Fault::redirect(302, elsewhere), always, 1),
        ("307 to another host", Fault::redirect(307, elsewhere), always, 1),
        ("a record without an identifier", Fault::broken_record(0), always, 1),
        ("another page", Fault::altered("/pagination/page", 1), always, 6),
        ("pages that contradict themselves", Fault::altered("/pagination/count", 100), always, 6),
        ("pages that contradict themselves once", Fault::altered("/pagination/count", 100), 1, 0),
    ]
}

fn forbidden() -> Fault {
    Scripted::json(403, r#"{"meta":{"status":"error","message":"Forbidden"}}"#).into()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_has_its_exit_code_and_leaves_no_file() {
    let platform = Platform::builder().operators(250).start().await.unwrap();
    let tasks = || tasks("operators", "csv", By::Month);
    let undisturbed = Folder::new();
    export(&platform, undisturbed.place(), tasks()).await.unwrap();
    for (name, fault, times, expected) in faults() {
        let folder = Folder::new();
        platform.on("GET /operator?page=2").times(times).fault(fault);
        let code = export(&platform, folder.place(), tasks()).await.err().map_or(0, |(code, _)| code);
        platform.clear_faults();
        assert_eq!(code, expected, "{name}");
        let tree = if expected == 0 { undisturbed.tree() } else { Default::default() };
        assert!(folder.tree() == tree, "{name}: {:?}", folder.tree().keys());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_refuses_connections() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    platform.refuse_connections().unwrap();
    let (code, _) = export(&platform, folder.place(), tasks("operators", "csv", By::Month)).await.unwrap_err();
    assert_eq!((code, folder.tree().len()), (5, 0));
    platform.accept_connections().unwrap();
    export(&platform, folder.place(), tasks("operators", "csv", By::Month)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_that_moves_is_read_again() {
    for (changes, expected) in [(1, 0), (3, 0), (4, 6)] {
        let platform = Platform::builder().operators(250).start().await.unwrap();
        let folder = Folder::new();
        platform.on("GET /operator?page=1").times(changes).change(Change::AddOperators(1));
        let code = export(&platform, folder.place(), tasks("operators", "ndjson", By::Month)).await.err();
        assert_eq!(code.map_or(0, |(code, _)| code), expected, "{changes} changes");
        let ids = folder.identifiers();
        let complete: Vec<u64> = if expected == 0 { (1..=250 + changes as u64).collect() } else { Vec::new() };
        assert_eq!(ids, complete, "{changes} changes");
    }
}

/// A failed month does not keep the others from being exported.
#[tokio::test(flavor = "multi_thread")]
async fn other_partitions_go_on() {
    let platform = Platform::start().await.unwrap();
    let folder = Folder::new();
    let all = tasks("transactions", "csv", By::Month);
    platform.on("GET /transaction?filters[from]=2023-03-01 00:00:00").always().fault(Fault::broken_record(0));
    let (code, text) = export(&platform, folder.place(), all.clone()).await.unwrap_err();
    assert_eq!(code, 1, "{text}");
    let missing: Vec<String> =
        all.into_iter().map(|task| task.path).filter(|path| !folder.tree().contains_key(path)).collect();
    assert_eq!(missing, ["transactions/period=2023-03-01/transactions-2023-03.csv"]);
}

/// A server that does not count the last second of a range loses records at each border.
#[tokio::test(flavor = "multi_thread")]
async fn neighbours_must_add_up() {
    let months = |unchecked| -> Vec<Task> {
        let mut frame = frame("csv", By::Month);
        frame.unchecked = unchecked;
        plan::tasks(&[dataset("conversations")], &frame)
    };
    let both =
        "GET /conversation.json-unicode?limit=1&filters[from]=2023-02-01 00:00:00&filters[to]=2023-03-31 23:59:59";
    let lost = "conversations/period=2023-03-01/conversations-2023-03.csv";
    for (count, unchecked, expected) in [(Some(99), false, 6), (Some(99), true, 0), (None, false, 0)] {
        let platform = Platform::start().await.unwrap();
        let folder = Folder::new();
        if let Some(count) = count {
            platform.on(both).always().fault(Fault::altered("/pagination/count", count));
        }
        let failure = export(&platform, folder.place(), months(unchecked)).await.err();
        assert_eq!(failure.as_ref().map_or(0, |(code, _)| *code), expected, "{failure:?}");
        assert_eq!(folder.tree().contains_key(lost), expected == 0);
    }
}
