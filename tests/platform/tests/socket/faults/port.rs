use std::io::ErrorKind;
use std::net::TcpStream;
use std::time::Duration;

use iadvize_platform::{Connections, Fault, Platform};

use super::{End, address, eventually, read, send};
use crate::call::get;

#[tokio::test]
async fn connections_are_refused_for_a_while() {
    let platform = Platform::start().await.unwrap();
    for _ in 0..3 {
        platform.refuse_connections().unwrap();
        assert_eq!(TcpStream::connect(address(&platform)).unwrap_err().kind(), ErrorKind::ConnectionRefused);
        // A second call has no further effect.
        platform.refuse_connections().unwrap();
        assert_eq!(TcpStream::connect(address(&platform)).unwrap_err().kind(), ErrorKind::ConnectionRefused);
        platform.accept_connections().unwrap();
        platform.accept_connections().unwrap();
        assert_eq!(get(&platform, "/operator").status, 200);
    }
}

#[tokio::test]
async fn open_connections_end_when_new_ones_are_refused() {
    let platform = Platform::start().await.unwrap();
    let mut idle = send(&platform, "GET", "/operator/1", "");
    assert_eq!(read(&mut idle, Duration::from_millis(100)).end, End::Open);
    platform.on("GET /operator").fault(Fault::silence());
    let mut busy = send(&platform, "GET", "/operator", "");
    eventually(|| platform.in_flight() == 1);
    platform.refuse_connections().unwrap();
    assert_eq!((platform.in_flight(), platform.connections().open), (0, 0));
    for socket in [&mut idle, &mut busy] {
        let seen = read(socket, Duration::from_secs(10));
        assert_eq!((seen.text().as_str(), seen.end), ("", End::Orderly));
    }
}

/// The port stays reserved, so tests can run in parallel.
#[tokio::test]
async fn the_port_stays_reserved() {
    let platform = Platform::start().await.unwrap();
    platform.refuse_connections().unwrap();
    let other = tokio::net::TcpSocket::new_v4().unwrap();
    let error = other.bind(address(&platform).parse().unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AddrInUse);
}

#[tokio::test]
async fn records_and_faults_survive_a_closed_port() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::status(503));
    platform.refuse_connections().unwrap();
    platform.accept_connections().unwrap();
    assert_eq!(get(&platform, "/operator").status, 503);
    assert_eq!(platform.received().len(), 1);
}

#[tokio::test]
async fn a_platform_can_be_dropped_while_its_port_is_closed() {
    let platform = Platform::start().await.unwrap();
    platform.refuse_connections().unwrap();
    drop(platform);
}

#[tokio::test]
async fn connections_are_counted() {
    let platform = Platform::start().await.unwrap();
    assert_eq!(platform.connections(), Connections { accepted: 0, open: 0 });
    let sockets: Vec<TcpStream> = (0..3).map(|_| TcpStream::connect(address(&platform)).unwrap()).collect();
    eventually(|| platform.connections() == Connections { accepted: 3, open: 3 });
    drop(sockets);
    eventually(|| platform.connections() == Connections { accepted: 3, open: 0 });
    get(&platform, "/operator");
    assert_eq!(platform.connections().accepted, 4);
}
