use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use flate2::read::GzDecoder;
use iadvize_platform::{Fault, Platform, Scripted};

use super::{address, read};
use crate::call::get;

/// The head and the bytes of the body.
pub fn fetch(platform: &Platform, path: &str, headers: &str) -> (String, Vec<u8>) {
    let mut socket = TcpStream::connect(address(platform)).unwrap();
    let key = platform.key();
    write!(
        socket,
        "GET /api/2{path} HTTP/1.1\r\nhost: localhost\r\nx-api-key: {key}\r\nconnection: close\r\n{headers}\r\n"
    )
    .unwrap();
    let bytes = read(&mut socket, Duration::from_secs(10)).bytes;
    let start = bytes.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap();
    (String::from_utf8(bytes[..start].to_vec()).unwrap(), bytes[start + 4..].to_vec())
}

pub fn unpacked(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut unpacked = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut unpacked).map(|_| unpacked)
}

pub const GZIP: &str = "accept-encoding: gzip, br\r\n";

#[tokio::test]
async fn large_responses_are_compressed_if_accepted() {
    let platform = Platform::start().await.unwrap();
    let plain = get(&platform, "/operator?full=1").body;
    assert!(plain.len() > 1024);
    let (head, body) = fetch(&platform, "/operator?full=1", GZIP);
    assert!(head.contains("content-encoding: gzip") && head.contains("vary: accept-encoding"), "{head}");
    assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
    assert!(body.len() < plain.len() / 2);
    assert_eq!(unpacked(&body).unwrap(), plain.as_bytes());
    for headers in ["", "accept-encoding: br\r\n", "accept-encoding: gzip;q=0\r\n"] {
        let (head, body) = fetch(&platform, "/operator?full=1", headers);
        assert!(!head.contains("content-encoding"), "{head}");
        assert_eq!(body, plain.as_bytes());
    }
}

#[tokio::test]
async fn small_and_scripted_responses_are_not_compressed() {
    let platform = Platform::start().await.unwrap();
    let (head, _) = fetch(&platform, "/client", GZIP);
    assert!(!head.contains("content-encoding"), "{head}");
    platform.respond(Scripted::json(200, " ".repeat(5_000)));
    let (head, body) = fetch(&platform, "/operator", GZIP);
    assert!(!head.contains("content-encoding"), "{head}");
    assert_eq!(body.len(), 5_000);
}

#[tokio::test]
async fn an_altered_response_is_compressed() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::altered("/pagination/pages", 99));
    let (head, body) = fetch(&platform, "/operator?full=1", GZIP);
    assert!(head.contains("content-encoding: gzip"), "{head}");
    let envelope: serde_json::Value = serde_json::from_slice(&unpacked(&body).unwrap()).unwrap();
    assert_eq!(envelope["pagination"]["pages"], 99);
}

#[tokio::test]
async fn a_broken_stream_is_a_complete_body() {
    let platform = Platform::start().await.unwrap();
    for path in ["/operator?full=1", "/client"] {
        for headers in [GZIP, ""] {
            platform.fault(Fault::broken_gzip());
            let (head, body) = fetch(&platform, path, headers);
            assert!(head.starts_with("HTTP/1.1 200 OK\r\n") && head.contains("content-encoding: gzip"), "{head}");
            assert!(head.contains(&format!("content-length: {}", body.len())), "{head}");
            assert!(body.starts_with(&[0x1f, 0x8b]));
            assert!(unpacked(&body).is_err());
        }
    }
}

#[tokio::test]
async fn a_gzip_bomb_is_small_on_the_wire() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::gzip_bomb(50_000_000));
    let (head, body) = fetch(&platform, "/operator", GZIP);
    assert!(head.contains("content-encoding: gzip"), "{head}");
    assert!(body.len() < 500_000, "{}", body.len());
    assert_eq!(unpacked(&body).unwrap().len(), 50_000_000);
}
