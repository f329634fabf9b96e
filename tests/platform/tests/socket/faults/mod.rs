//! Each fault, as a client on the socket sees it.

mod changes;
pub mod compression;
mod endings;
mod patterns;
mod port;
mod responses;
mod values;
mod waiting;

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use iadvize_platform::Platform;

use crate::call::FORM;

/// How a connection ended, if it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// The peer closed its side (FIN).
    Orderly,
    /// The peer reset the connection (RST).
    Reset,
    /// No bytes arrived within the time limit of the test.
    Open,
}

/// Everything that arrived until the end.
#[derive(Debug)]
struct Seen {
    bytes: Vec<u8>,
    end: End,
}

impl Seen {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The announced length, and the length of the body that arrived.
    fn lengths(&self) -> (usize, usize) {
        let text = self.text();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let announced = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
        (announced.parse().unwrap(), body.len())
    }
}

fn address(platform: &Platform) -> String {
    platform.url().strip_prefix("http://").unwrap().strip_suffix("/api/2").unwrap().to_owned()
}

/// Sends a request on a connection that stays open for more.
fn send(platform: &Platform, method: &str, path: &str, body: &str) -> TcpStream {
    let mut socket = TcpStream::connect(address(platform)).unwrap();
    send_on(&mut socket, platform, method, path, body);
    socket
}

fn send_on(socket: &mut TcpStream, platform: &Platform, method: &str, path: &str, body: &str) {
    let (key, length) = (platform.key(), body.len());
    let request = format!(
        "{method} /api/2{path} HTTP/1.1\r\nhost: localhost\r\nx-api-key: {key}\r\ncontent-type: {FORM}\r\n\
         content-length: {length}\r\n\r\n{body}"
    );
    socket.write_all(request.as_bytes()).unwrap();
}

/// Reads until the end, or until no bytes arrive for this long.
fn read(socket: &mut TcpStream, patience: Duration) -> Seen {
    socket.set_read_timeout(Some(patience)).unwrap();
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    let end = loop {
        match socket.read(&mut buffer) {
            Ok(0) => break End::Orderly,
            Ok(count) => bytes.extend(&buffer[..count]),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => break End::Reset,
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => break End::Open,
            Err(error) => panic!("{error}"),
        }
    };
    Seen { bytes, end }
}

/// The response to a request whose fault ends the connection.
fn ended(platform: &Platform, method: &str, path: &str, body: &str) -> Seen {
    read(&mut send(platform, method, path, body), Duration::from_secs(10))
}

/// Waits for an effect of another thread.
fn eventually(what: impl Fn() -> bool) {
    let start = Instant::now();
    while !what() {
        assert!(start.elapsed() < Duration::from_secs(10), "timed out");
        thread::sleep(Duration::from_millis(1));
    }
}
