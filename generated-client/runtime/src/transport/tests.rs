//! The real transport against a socket with a fixed response.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;

/// Sends `response` on every connection, then keeps it open.
async fn serve(response: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/x?key=0123456789abcdef", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(response.as_bytes()).await;
            open.push(stream);
        }
    });
    address
}

/// A transport over reqwest, with the library for cryptography that reqwest's features in this workspace demand.
#[cfg(feature = "reqwest")]
fn over_reqwest(builder: reqwest::ClientBuilder) -> Reqwest {
    #[cfg(feature = "rustls")]
    drop(rustls::crypto::ring::default_provider().install_default());
    Reqwest::new(builder).unwrap()
}

/// The transports that this crate has.
fn transports() -> Vec<Box<dyn Transport>> {
    vec![
        over_http(Settings::default(), 1000).unwrap(),
        #[cfg(feature = "reqwest")]
        Box::new(over_reqwest(reqwest::Client::builder()).max_response_bytes(1000)),
    ]
}

fn request(address: &str) -> Request<Bytes> {
    Request::get(address).body(Bytes::new()).unwrap()
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

#[test]
fn responses_are_whole_and_bounded() {
    run(async {
        for (length, fits) in [(1000, true), (1001, false)] {
            let body = "x".repeat(length);
            let server = serve(format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}")).await;
            for transport in transports() {
                match transport.execute(request(&server)).await {
                    Ok(response) => assert!(fits && response.body().len() == length),
                    Err(error) => assert!(!fits && matches!(error, TransportError::TooLarge(1000)), "{error:?}"),
                }
            }
        }
    });
}

#[test]
fn redirects_are_not_followed() {
    run(async {
        let elsewhere = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\ncontent-length: 0\r\n\r\n";
        let server = serve(elsewhere.to_owned()).await;
        for transport in transports() {
            assert_eq!(transport.execute(request(&server)).await.unwrap().status(), 302);
        }
    });
}

#[test]
fn failures_are_distinguished_and_do_not_show_the_address() {
    run(async {
        let garbled = serve("nonsense\r\n\r\n".to_owned()).await;
        for transport in transports() {
            let nobody = transport.execute(request("http://127.0.0.1:1/x?key=0123456789abcdef")).await.unwrap_err();
            assert!(matches!(nobody, TransportError::Connect(_)), "{nobody:?}");
            let garbage = transport.execute(request(&garbled)).await.unwrap_err();
            assert!(matches!(garbage, TransportError::Broken(_)), "{garbage:?}");
            for error in [nobody, garbage] {
                assert!(!format!("{error:?}").contains("0123456789abcdef"));
            }
        }
    });
}

/// The limits of time of reqwest's client.
#[cfg(feature = "reqwest")]
#[test]
fn time_limits_of_reqwest_are_distinguished() {
    use std::time::Duration;

    run(async {
        let unfinished = serve("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n".to_owned()).await;
        let short = Duration::from_millis(50);
        for builder in [reqwest::Client::builder().timeout(short), reqwest::Client::builder().read_timeout(short)] {
            let late = over_reqwest(builder).execute(request(&unfinished)).await.unwrap_err();
            assert!(matches!(late, TransportError::Timeout(_)), "{late:?}");
        }
    });
}

#[cfg(feature = "gzip")]
#[test]
fn compressed_responses_are_bounded_while_they_are_read() {
    use std::io::Write;

    let packed = |length: usize| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(&vec![b'x'; length]).unwrap();
        encoder.finish().unwrap()
    };
    run(async {
        for (length, fits) in [(1000, true), (1001, false), (10_000_000, false)] {
            let body = Response::builder().header("content-encoding", "gzip");
            let body = body.body(http_body_util::Full::new(Bytes::from(packed(length)))).unwrap();
            match body::whole(body, 1000, |never| match never {}).await {
                Ok(response) => {
                    assert!(fits && !response.headers().contains_key("content-encoding"));
                    assert_eq!(response.body().len(), length);
                }
                Err(error) => assert!(!fits && matches!(error, TransportError::TooLarge(1000)), "{error:?}"),
            }
        }
    });
}

#[cfg(feature = "gzip")]
#[test]
fn a_deadline_ends_decompression() {
    use std::io::Write;
    use std::time::Duration;

    let packed = |content: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(content).unwrap();
        encoder.finish().unwrap()
    };
    let members = packed(b"").repeat(10_000);
    // Blocks without content, which end nothing.
    let [start, end] = [&packed(b"")[..10], &packed(b"")[10..]];
    let blocks = [start, &b"\0\0\0\xff\xff".repeat(50_000), end].concat();
    run(async {
        for (body, in_time) in [
            (packed(b"x"), true),
            (packed(b"").repeat(2), true),
            (packed(&vec![b'x'; 10_000_000]), false),
            (members, false),
            (blocks, false),
        ] {
            let whole = || {
                let response = Response::builder().header("content-encoding", "gzip");
                let response = response.body(http_body_util::Full::new(Bytes::from(body.clone()))).unwrap();
                body::whole(response, u64::MAX, |never| match never {})
            };
            // The limit is checked only when the work pauses.
            let limited = tokio::time::timeout(Duration::ZERO, whole()).await;
            assert_eq!(limited.is_ok(), in_time);
            whole().await.unwrap();
        }
    });
}

#[cfg(feature = "gzip")]
#[test]
fn members_and_padding_of_gzip() {
    use std::io::Write;

    let member = |text: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    };
    let zeros = |count| vec![0; count];
    let two = [member(b"ab"), member(b"cd")].concat();
    run(async {
        for (packed, expected) in [
            (two.clone(), Some("abcd")),
            ([two.clone(), zeros(1)].concat(), Some("abcd")),
            ([two.clone(), zeros(500)].concat(), Some("abcd")),
            ([member(b""), zeros(10)].concat(), Some("")),
            ([two.clone(), zeros(3), vec![1]].concat(), None),
            ([two.clone(), b"garbage".to_vec()].concat(), None),
            ([member(b"ab"), zeros(10), member(b"cd")].concat(), None),
            (two[..two.len() - 1].to_vec(), None),
            (zeros(20), None),
        ] {
            let body = Response::builder().header("content-encoding", "gzip");
            let body = body.body(http_body_util::Full::new(Bytes::from(packed))).unwrap();
            match body::whole(body, 1000, |never| match never {}).await {
                Ok(response) => assert_eq!(Some(&response.body()[..]), expected.map(str::as_bytes)),
                Err(error) => assert!(expected.is_none() && matches!(error, TransportError::Broken(_)), "{error:?}"),
            }
        }
    });
}
