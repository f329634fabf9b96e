use std::io::Read;
use std::time::{Duration, Instant};

use iadvize_platform::{Fault, Platform};

use super::{End, eventually, read, send};
use crate::call::{FORM, get, number, post};

const MOMENT: Duration = Duration::from_millis(100);
const LONG: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn latency_delays_the_regular_response() {
    let platform = Platform::start().await.unwrap();
    let expected = get(&platform, "/operator").body;
    platform.on("GET /operator").always().fault(Fault::latency(MOMENT));
    for _ in 0..2 {
        let start = Instant::now();
        assert_eq!(get(&platform, "/operator").body, expected);
        assert!(start.elapsed() >= MOMENT);
    }
}

#[tokio::test]
async fn a_delayed_request_is_carried_out_once() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::latency(MOMENT).carried_out());
    let start = Instant::now();
    assert_eq!(number(&post(&platform, "/group", FORM, "name=x").data()["id"]), 7);
    assert!(start.elapsed() >= MOMENT);
    assert_eq!(platform.carried_out("POST /group"), 1);
}

#[tokio::test]
async fn other_faults_can_be_delayed() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::status(503).delayed(MOMENT));
    let start = Instant::now();
    assert_eq!(get(&platform, "/operator").status, 503);
    assert!(start.elapsed() >= MOMENT);
}

#[tokio::test]
async fn a_request_of_a_disconnected_client_is_not_carried_out() {
    for (fault, carried_out) in [
        (Fault::latency(LONG), 0),
        (Fault::latency(LONG).carried_out(), 1),
        (Fault::status(503).delayed(LONG), 0),
        (Fault::silence(), 0),
        (Fault::silence().carried_out(), 1),
    ] {
        let platform = Platform::start().await.unwrap();
        platform.fault(fault);
        let socket = send(&platform, "POST", "/group", "name=x");
        eventually(|| platform.received().len() == 1);
        assert_eq!((platform.in_flight(), platform.connections().open), (1, 1));
        drop(socket);
        eventually(|| platform.in_flight() == 0 && platform.connections().open == 0);
        assert_eq!(platform.carried_out("POST /group"), carried_out);
    }
}

#[tokio::test]
async fn silence_keeps_the_connection_open() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::silence());
    let seen = read(&mut send(&platform, "GET", "/operator", ""), MOMENT);
    assert_eq!((seen.text().as_str(), seen.end), ("", End::Open));
    assert_eq!(get(&platform, "/operator").status, 200);
}

#[tokio::test]
async fn a_dripping_body_starts_at_once_and_continues() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::drip(Duration::from_millis(5)));
    let mut socket = send(&platform, "GET", "/operator", "");
    socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let mut buffer = [0; 4096];
    let mut text = String::new();
    // Each byte arrives as a separate chunk.
    while text.matches("1\r\n \r\n").count() < 10 {
        let count = socket.read(&mut buffer).unwrap();
        assert!(count > 0, "{text}");
        text += std::str::from_utf8(&buffer[..count]).unwrap();
    }
    assert!(text.starts_with("HTTP/1.1 200 OK\r\n") && text.contains("{\"data\": ["), "{text}");
    assert!(!text.contains("\r\n0\r\n"));
    assert_eq!(platform.in_flight(), 1);
    drop(socket);
    eventually(|| platform.in_flight() == 0);
}

#[tokio::test]
async fn a_body_can_stop_coming() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::drip(LONG));
    let mut socket = send(&platform, "GET", "/operator", "");
    let seen = read(&mut socket, MOMENT);
    assert!(seen.end == End::Open && seen.text().ends_with("{\"data\": [\r\n"), "{}", seen.text());
    drop(socket);
    eventually(|| platform.in_flight() == 0);
}

#[tokio::test]
async fn a_flood_has_no_end() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::flood());
    let mut socket = send(&platform, "GET", "/operator", "");
    socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let mut buffer = vec![0; 64 * 1024];
    let mut came = 0;
    while came < 32 * 1024 * 1024 {
        let count = socket.read(&mut buffer).unwrap();
        assert!(count > 0, "{came}");
        came += count;
    }
    // The platform serves other requests meanwhile.
    assert_eq!(get(&platform, "/operator").status, 200);
    drop(socket);
    eventually(|| platform.in_flight() == 0);
}

#[tokio::test]
async fn requests_at_the_same_time_are_counted() {
    let platform = Platform::start().await.unwrap();
    assert_eq!(platform.most_in_flight(), 0);
    for _ in 0..3 {
        get(&platform, "/operator?limit=100&full=1");
        post(&platform, "/group", FORM, "name=x");
    }
    assert_eq!(platform.most_in_flight(), 1);
    platform.on("GET /operator").times(3).fault(Fault::silence());
    let sockets: Vec<_> = (0..3).map(|_| send(&platform, "GET", "/operator", "")).collect();
    eventually(|| platform.in_flight() == 3);
    get(&platform, "/operator");
    assert_eq!((platform.in_flight(), platform.most_in_flight()), (3, 4));
    drop(sockets);
    eventually(|| platform.in_flight() == 0);
    assert_eq!(platform.most_in_flight(), 4);
    platform.clear_received();
    assert_eq!(platform.most_in_flight(), 0);
}
