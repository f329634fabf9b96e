use std::time::Duration;

use iadvize_platform::{Fault, Platform};

use super::{End, ended, read, send, send_on};
use crate::call::get;

#[tokio::test]
async fn a_reset_before_the_request_was_carried_out() {
    let platform = Platform::start().await.unwrap();
    platform.on("POST /group").fault(Fault::reset());
    let seen = ended(&platform, "POST", "/group", "name=x");
    assert_eq!((seen.text().as_str(), seen.end), ("", End::Reset));
    assert_eq!(platform.carried_out("POST /group"), 0);
    assert_eq!(get(&platform, "/group/7").status, 404);
    assert_eq!(platform.received().len(), 2);
}

#[tokio::test]
async fn a_reset_after_the_request_was_carried_out() {
    let platform = Platform::start().await.unwrap();
    platform.on("POST /group").fault(Fault::reset().carried_out());
    let seen = ended(&platform, "POST", "/group", "name=x");
    assert_eq!((seen.text().as_str(), seen.end), ("", End::Reset));
    assert_eq!(platform.carried_out("POST /group"), 1);
    assert_eq!(get(&platform, "/group/7").data()["name"], "x");
    assert_eq!(get(&platform, "/group/8").status, 404);
}

#[tokio::test]
async fn an_orderly_end_without_a_response() {
    for (fault, carried_out) in [(Fault::closed(), 0), (Fault::closed().carried_out(), 1)] {
        let platform = Platform::start().await.unwrap();
        platform.fault(fault);
        let seen = ended(&platform, "DELETE", "/group/6", "");
        assert_eq!((seen.text().as_str(), seen.end), ("", End::Orderly));
        assert_eq!(platform.carried_out("DELETE /group/6"), carried_out);
    }
}

/// A fault can hit the second request of a connection: a client sees the same when its idle connection was closed.
#[tokio::test]
async fn a_connection_that_was_used_before_ends() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /operator/2").fault(Fault::reset());
    let mut socket = send(&platform, "GET", "/operator/1", "");
    assert_eq!(read(&mut socket, Duration::from_millis(200)).end, End::Open);
    send_on(&mut socket, &platform, "GET", "/operator/2", "");
    let seen = read(&mut socket, Duration::from_secs(10));
    assert_eq!((seen.text().as_str(), seen.end), ("", End::Reset));
    assert_eq!(platform.connections().accepted, 1);
}

#[tokio::test]
async fn a_body_ends_in_the_middle() {
    for (fault, end) in [(Fault::truncated(), End::Orderly), (Fault::reset_mid_body(), End::Reset)] {
        let platform = Platform::start().await.unwrap();
        let whole = get(&platform, "/operator?full=1").body;
        platform.fault(fault);
        let seen = ended(&platform, "GET", "/operator?full=1", "");
        assert!(seen.text().starts_with("HTTP/1.1 200 OK\r\n"), "{}", seen.text());
        assert!(seen.text().ends_with(&whole[whole.len() / 2 - 20..whole.len() / 2]));
        assert_eq!((seen.lengths(), seen.end), ((whole.len(), whole.len() / 2), end));
    }
}

#[tokio::test]
async fn a_write_whose_response_is_cut_was_carried_out() {
    for fault in [Fault::truncated(), Fault::reset_mid_body()] {
        let platform = Platform::start().await.unwrap();
        platform.fault(fault);
        let seen = ended(&platform, "POST", "/group", "name=x");
        assert!(seen.text().starts_with("HTTP/1.1 201 Created\r\n"), "{}", seen.text());
        let (announced, came) = seen.lengths();
        assert!(came > 0 && came < announced);
        assert_eq!(platform.carried_out("POST /group"), 1);
    }
}

/// The platform keeps running.
#[tokio::test]
async fn other_connections_are_not_affected() {
    let platform = Platform::start().await.unwrap();
    let mut other = send(&platform, "GET", "/operator/1", "");
    assert!(read(&mut other, Duration::from_millis(200)).text().starts_with("HTTP/1.1 200"));
    for fault in [Fault::reset(), Fault::closed(), Fault::truncated(), Fault::reset_mid_body()] {
        platform.fault(fault);
        assert_ne!(ended(&platform, "GET", "/operator", "").end, End::Open);
    }
    send_on(&mut other, &platform, "GET", "/operator/2", "");
    assert!(read(&mut other, Duration::from_millis(200)).text().starts_with("HTTP/1.1 200"));
}
