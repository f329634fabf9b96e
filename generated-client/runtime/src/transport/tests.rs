//! The real transport against a socket with a fixed response.

use hyper_util::client::proxy::matcher::Matcher;
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

async fn exchange(address: &str) -> Result<Response<Bytes>, TransportError> {
    let transport = over_http(address, &Matcher::builder().build(), 1000).unwrap();
    transport.execute(Request::get(address).body(Bytes::new()).unwrap()).await
}

fn run<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

#[test]
fn responses_are_whole_and_bounded() {
    run(async {
        for (length, fits) in [(1000, true), (1001, false)] {
            let body = "x".repeat(length);
            let response =
                exchange(&serve(format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}")).await).await;
            match response {
                Ok(response) => assert!(fits && response.body().len() == length),
                Err(error) => assert!(!fits && matches!(error, TransportError::TooLarge(1000)), "{error:?}"),
            }
        }
    });
}

#[test]
fn redirects_are_not_followed() {
    run(async {
        let response =
            serve("HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\ncontent-length: 0\r\n\r\n".to_owned());
        assert_eq!(exchange(&response.await).await.unwrap().status(), 302);
    });
}

#[test]
fn failures_are_distinguished_and_do_not_show_the_address() {
    run(async {
        let nobody = exchange("http://127.0.0.1:1/x?key=0123456789abcdef").await.unwrap_err();
        let garbage = exchange(&serve("nonsense\r\n\r\n".to_owned()).await).await.unwrap_err();
        assert!(matches!(nobody, TransportError::Connect(_)), "{nobody:?}");
        assert!(matches!(garbage, TransportError::Broken(_)), "{garbage:?}");
        for error in [nobody, garbage] {
            assert!(!format!("{error:?}").contains("0123456789abcdef"));
        }
    });
}

/// A proxy opens a tunnel, and sees neither the path nor the key.
#[test]
fn proxies_are_asked_for_a_tunnel() {
    run(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = format!("http://user:word@{}", listener.local_addr().unwrap());
        let proxies = Matcher::builder().https(proxy).no("inside.example").build();
        let seen = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut seen = vec![0; 4096];
            let length = stream.read(&mut seen).await.unwrap();
            stream.write_all(b"HTTP/1.1 403 Forbidden\r\n\r\n").await.unwrap();
            String::from_utf8_lossy(&seen[..length]).into_owned()
        });
        let address = "https://outside.example/x?key=0123456789abcdef";
        let request = || Request::get(address).body(Bytes::new()).unwrap();
        let refused = over_http(address, &proxies, 1000).unwrap().execute(request()).await.unwrap_err();
        assert!(matches!(refused, TransportError::Connect(_)), "{refused:?}");
        let seen = seen.await.unwrap();
        assert!(seen.starts_with("CONNECT outside.example:443 HTTP/1.1\r\n"), "{seen}");
        assert!(seen.contains("Basic dXNlcjp3b3Jk") && !seen.contains("0123456789abcdef"), "{seen}");
    });
}

#[test]
fn proxies_of_other_kinds_are_errors() {
    let proxies = Matcher::builder().all("socks5://127.0.0.1:1").build();
    assert!(over_http("https://outside.example", &proxies, 1000).is_err());
    assert!(over_http("http://127.0.0.1", &Matcher::builder().build(), 1000).is_ok());
}

/// Without TLS, the key would be readable.
#[test]
fn tls_is_never_left_out() {
    let made = over_http("https://outside.example", &Matcher::builder().build(), 1000);
    assert_eq!(made.is_ok(), cfg!(any(feature = "rustls", feature = "native-tls")));
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
            match body::whole(body, 1000).await {
                Ok(response) => {
                    assert!(fits && !response.headers().contains_key("content-encoding"));
                    assert_eq!(response.body().len(), length);
                }
                Err(error) => assert!(!fits && matches!(error, TransportError::TooLarge(1000)), "{error:?}"),
            }
        }
    });
}
