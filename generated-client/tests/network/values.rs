//! Settings that the client refuses, and their valid siblings.

use iadvize::{ApiKey, Authentication, Client, ClientBuilder, ErrorKind};

use super::call::KEY;

fn builder() -> ClientBuilder {
    Client::builder(ApiKey::new(KEY)).base_url("http://127.0.0.1:1")
}

/// The text of the error, without its first words.
fn refused(builder: ClientBuilder) -> Option<String> {
    let error = builder.build().err()?;
    assert!(matches!(error.kind(), ErrorKind::Configuration { .. }), "{error}");
    Some(error.to_string().replace("invalid configuration: ", ""))
}

#[test]
fn proxies() {
    for url in ["http://127.0.0.1:8080", "https://user:word@proxy.example", "proxy.example:3128"] {
        assert_eq!(refused(builder().proxy(url)), None, "{url}");
    }
    let reason = "the proxy cannot be used: it must be the URL of an HTTP or HTTPS proxy";
    for url in ["", "socks5://user:word@127.0.0.1:8080", "ftp://127.0.0.1", "http://127.0.0.1:99999", "http://a b"] {
        assert_eq!(refused(builder().proxy(url)).as_deref(), Some(reason), "{url}");
    }
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[test]
fn root_certificates() {
    let certificate = include_str!("certificate.pem");
    let several = [certificate, include_str!("other.pem")].concat();
    for pem in [certificate, &several] {
        assert_eq!(refused(builder().root_certificate(pem.as_bytes())), None);
    }
    let garbled = certificate.replace("MIIB", "AAAA");
    for (pem, reason) in [
        ("", "a root certificate is not PEM"),
        ("nonsense", "a root certificate is not PEM"),
        (include_str!("key.pem"), "a root certificate is not PEM"),
        (&garbled, "a root certificate is invalid"),
    ] {
        let error = refused(builder().root_certificate(certificate.as_bytes()).root_certificate(pem.as_bytes()));
        assert!(error.as_ref().is_some_and(|error| error.starts_with(reason)), "{error:?}");
    }
}

#[test]
fn headers() {
    for (name, value) in [("X-Gateway", "a b"), ("authorization", "Bearer x"), ("cookie", "")] {
        assert_eq!(refused(builder().default_header(name, value)), None, "{name}");
    }
    let characters = "the value contains characters that a header does not allow";
    let own = "the client itself sets it";
    for (name, value, reason) in [
        ("", "a", "the name is invalid"),
        ("x gateway", "a", "the name is invalid"),
        ("x-gateway", "a\nb", characters),
        ("X-API-Key", "a", "the client sends the key in it"),
        ("Host", "a", own),
        ("content-length", "1", own),
        ("Connection", "close", own),
        ("Transfer-Encoding", "chunked", own),
        ("Content-Type", "text/plain", own),
        ("accept-encoding", "br", own),
        ("user-agent", "a", own),
    ] {
        let expected = format!("cannot send the header `{name}`: {reason}");
        assert_eq!(refused(builder().default_header(name, value)), Some(expected));
    }
    assert_eq!(refused(builder().user_agent("shop/1.0 (+https://shop.example)")), None);
    assert_eq!(
        refused(builder().user_agent("shop\r\n")),
        Some(format!("cannot send the header `user-agent`: {characters}"))
    );
}

/// Each way to send the key reserves its own header only.
#[test]
fn the_header_of_the_key() {
    for (way, key_is_free, authorization_is_free) in [
        (Authentication::Header, false, true),
        (Authentication::Basic, true, false),
        (Authentication::QueryParameter, true, true),
    ] {
        let builder = || builder().authentication(way);
        assert_eq!(refused(builder().default_header("x-api-key", "a")).is_none(), key_is_free, "{way:?}");
        assert_eq!(refused(builder().default_header("authorization", "a")).is_none(), authorization_is_free, "{way:?}");
    }
}

/// Only HTTPS needs a feature for TLS, unless another transport replaces the client's own.
#[test]
fn https() {
    let https = builder().base_url("https://127.0.0.1:1");
    let is_missing = cfg!(not(any(feature = "rustls", feature = "native-tls")));
    let reason = "built without TLS: neither feature `rustls` nor `native-tls` is enabled".to_owned();
    assert_eq!(refused(https), is_missing.then_some(reason));
    let wrapped = builder().base_url("https://127.0.0.1:1").transport(|http| http);
    assert_eq!(refused(wrapped), None);
}

/// A wrapped transport fails when it is called, and sends nothing without TLS.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[tokio::test]
async fn https_without_tls() {
    let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    server.set_nonblocking(true).unwrap();
    for (scheme, connects) in [("http", true), ("https", false)] {
        let url = format!("{scheme}://{}", server.local_addr().unwrap());
        let builder = builder().base_url(&url).timeout(std::time::Duration::from_millis(100));
        let client = builder.retry(iadvize::RetryPolicy::default().retries(0)).transport(|http| http).build().unwrap();
        let error = client.groups().get(iadvize::group::GroupId(1)).send().await.unwrap_err();
        assert_eq!(server.accept().is_ok(), connects, "{error}");
        assert_eq!(error.is_connect() && error.to_string().contains("built without TLS"), !connects, "{error}");
    }
}
