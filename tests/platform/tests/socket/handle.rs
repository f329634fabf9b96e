use std::net::TcpStream;

use iadvize_platform::{Platform, Scripted};

use crate::call::{FORM, get, post};

#[tokio::test]
async fn requests_are_kept_as_they_were_sent() {
    let platform = Platform::start().await.unwrap();
    get(&platform, "/operator?filters%5Bname%5D=*uli*&page=1");
    post(&platform, "/group?key=other", FORM, "name=Night+shift");
    let received = platform.received();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0].method, "GET");
    assert_eq!(received[0].target, "/api/2/operator?filters%5Bname%5D=*uli*&page=1");
    assert_eq!(received[0].header("X-API-Key"), Some(platform.key()));
    assert_eq!(received[0].header("accept"), None);
    assert_eq!((received[1].method.as_str(), &received[1].body[..]), ("POST", &b"name=Night+shift"[..]));
    platform.clear_received();
    assert!(platform.received().is_empty());
}

#[tokio::test]
async fn scripted_responses_come_first_and_in_order() {
    let platform = Platform::start().await.unwrap();
    platform.respond(Scripted::new(503).header("retry-after", "1").header("x-a", "1").header("x-a", "2").body("busy"));
    platform.respond(Scripted::json(200, r#"{"data": 1}"#));
    platform.respond(Scripted::new(7));
    let first = get(&platform, "/operator");
    assert_eq!((first.status, first.body.as_str()), (503, "busy"));
    assert!(first.head.contains("retry-after: 1\r\n") && first.head.contains("x-a: 1\r\nx-a: 2"), "{}", first.head);
    let second = get(&platform, "/nothing");
    assert_eq!((second.status, second.body.as_str()), (200, r#"{"data": 1}"#));
    assert!(second.head.contains("content-type: application/json"));
    let third = get(&platform, "/operator");
    assert_eq!(third.status, 500);
    assert!(third.body.contains("status code"), "{}", third.body);
    assert_eq!(get(&platform, "/operator").ids().len(), 20);
    assert_eq!(platform.received().len(), 4);
}

#[tokio::test]
async fn dropping_the_platform_stops_it() {
    let platform = Platform::start().await.unwrap();
    let address = platform.url().strip_prefix("http://").unwrap().strip_suffix("/api/2").unwrap().to_owned();
    assert!(TcpStream::connect(&address).is_ok());
    drop(platform);
    assert!(TcpStream::connect(&address).is_err());
}

#[tokio::test]
async fn a_taken_port_is_an_error() {
    let platform = Platform::start().await.unwrap();
    let port = platform.url().split(':').next_back().unwrap().split('/').next().unwrap().parse().unwrap();
    let error = Platform::builder().port(port).start().await.err().unwrap();
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}

#[tokio::test]
async fn the_seed_decides_the_records() {
    let path = "/conversation?full=1&limit=100";
    let one = get(&Platform::start().await.unwrap(), path);
    let same = get(&Platform::builder().seed(1).start().await.unwrap(), path);
    let other = get(&Platform::builder().seed(2).start().await.unwrap(), path);
    assert_eq!(one.body, same.body);
    assert_ne!(one.body, other.body);
}

#[tokio::test]
async fn there_can_be_more_records() {
    let platform = Platform::builder().operators(1_000).conversations(2_000).start().await.unwrap();
    assert_eq!(get(&platform, "/operator").json()["pagination"]["count"], 1_000);
    let count = get(&platform, "/statistic?filters[indicators]=contact_number").data()["contact_number"].clone();
    assert_eq!(count, 2_000);
    let empty = Platform::builder().operators(0).conversations(0).start().await.unwrap();
    assert!(get(&empty, "/operator").ids().is_empty());
    assert!(get(&empty, "/conversation").ids().is_empty());
}

#[tokio::test]
async fn now_is_fixed() {
    assert_eq!(Platform::now(), "2024-06-30T12:00:00".parse().unwrap());
}
