//! The key reaches the platform in each of the three ways, and no other place.

use std::ops::RangeInclusive;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use iadvize::operator::OperatorId;
use iadvize::transport::{Exchange, Transport};
use iadvize::{ApiKey, Authentication, Client, ErrorKind, RetryPolicy};
use iadvize_platform::{Platform, Scripted};

const WAYS: [Authentication; 3] = [Authentication::Header, Authentication::QueryParameter, Authentication::Basic];

async fn start(authentication: Authentication) -> (Platform, Client) {
    let platform = Platform::start().await.unwrap();
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url());
    let client = builder.authentication(authentication).retry(RetryPolicy::default().retries(0)).build().unwrap();
    (platform, client)
}

#[tokio::test]
async fn the_platform_accepts_each_way() {
    for way in WAYS {
        let (_platform, client) = start(way).await;
        client.operators().get(OperatorId(1)).send().await.unwrap();
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    for way in WAYS {
        let (platform, client) = start(way).await;
        let (elsewhere, _) = start(way).await;
        let location = format!("{}/operator/1?key={}", elsewhere.url(), platform.key());
        platform.respond(Scripted::new(302).header("location", &location));
        let error = client.operators().get(OperatorId(1)).send().await.unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Redirect { host: Some(host) } if host.starts_with("127.0.0.1")),
            "{error}"
        );
        assert!(elsewhere.received().is_empty());
    }
}

#[tokio::test]
async fn the_key_is_in_no_text() {
    for way in WAYS {
        let (platform, client) = start(way).await;
        let key = platform.key().to_owned();
        let builder = Client::builder(ApiKey::new(&*key)).base_url(platform.url()).authentication(way);
        let mut texts = vec![
            format!("{builder:?} {:?}", ApiKey::new(&*key)),
            format!("{client:?}"),
            format!("{:?}", client.operators()),
            format!("{:?}", client.operators().list()),
        ];
        let echo = format!(r#"{{"meta":{{"status":"fail","message":"key {key} is bad"}}}}"#);
        for answer in
            [Scripted::json(400, echo), Scripted::new(500).body(format!("?key={key}")), Scripted::json(200, "nonsense")]
        {
            platform.respond(answer);
            let error = client.operators().get(OperatorId(1)).send().await.unwrap_err();
            texts.extend([error.to_string(), format!("{error:?}"), format!("{:?}", std::error::Error::source(&error))]);
        }
        drop(platform);
        let error = client.operators().get(OperatorId(1)).send().await.unwrap_err();
        texts.extend([error.to_string(), format!("{error:?}")]);
        for text in texts {
            assert!(!text.contains(&key), "{text}");
        }
    }
}

/// A key whose text changes with every kind of escaping.
const ODD_KEY: &str = r#"secret/A+b&C"d\\e %2f<end>"#;

/// The start and the end of the key in clear text, and its start in the header of HTTP Basic authentication.
const PIECES: [&str; 3] = ["secre", "end", "c2VjcmV"];

/// A response that shows the request.
type Page = fn(&str) -> (u16, String);

/// Responses that show `echo` as text, as the message of the API, and in place of other values.
const PAGES: [Page; 6] = [
    |echo| (502, echo.to_owned()),
    |echo| {
        (200, format!("<html>  \n{}</html>", echo.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")))
    },
    |echo| (403, serde_json::json!({ "meta": { "status": "fail", "message": echo } }).to_string()),
    |echo| (200, serde_json::json!({ "meta": { "status": "success" }, "data": { "id": echo } }).to_string()),
    |echo| {
        let data = serde_json::json!({ "id": 1, "chat_max_number": echo, "chat_enabled": 1 });
        (200, format!(r#"{{"data":{},"meta":{{"status":"success"}}}}"#, data.to_string().replace('/', "\\/")))
    },
    |echo| (200, serde_json::json!({ "request": echo }).to_string().replace('/', "\\/")),
];

/// Shows every request in its response, each time shifted by one character.
struct Echo(AtomicUsize, Page);

impl Transport for Echo {
    fn execute(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        let padding = self.0.fetch_add(1, Ordering::Relaxed);
        let (mut headers, before) = (String::new(), "x".repeat(padding));
        for (name, value) in request.headers() {
            headers.push_str(&format!("{name}: {} ", String::from_utf8_lossy(value.as_bytes())));
        }
        let url = request.uri();
        // Alternates which part comes first.
        let echo = match padding % 2 {
            0 => format!("{before}{url} {before}{headers}"),
            _ => format!("{before}{headers} {before}{url}"),
        };
        let (status, body) = self.1(&echo);
        let response = http::Response::builder().status(status).header("content-type", "text/plain").body(body.into());
        Box::pin(async { Ok(response.unwrap()) })
    }
}

/// The texts of the errors while the key moves through these positions.
async fn errors(way: Authentication, page: Page, paddings: RangeInclusive<usize>) -> Vec<String> {
    let builder = Client::builder(ApiKey::new(ODD_KEY)).authentication(way).retry(RetryPolicy::default().retries(0));
    let first = AtomicUsize::new(*paddings.start());
    let client = builder.transport(move |_| Echo(first, page)).build().unwrap();
    let mut texts = Vec::new();
    for _ in paddings {
        let error = client.operators().get(OperatorId(1)).send().await.unwrap_err();
        texts.extend([error.to_string(), format!("{error:?} {:?}", std::error::Error::source(&error))]);
    }
    texts
}

#[tokio::test]
async fn no_piece_of_the_key_comes_back() {
    for way in WAYS {
        for page in PAGES {
            for text in [errors(way, page, 0..=50).await, errors(way, page, 60..=210).await].concat() {
                let found = PIECES.iter().find(|piece| text.contains(**piece));
                assert_eq!(found, None, "{way:?}: {text}");
            }
        }
    }
}

/// Only the start of a body is searched; white space counts there, although it is not shown.
#[tokio::test]
async fn no_piece_of_the_key_comes_back_from_a_page_full_of_nothing() {
    let page: Page = |echo| (502, echo.replace('x', " "));
    for text in errors(Authentication::Header, page, 18_500..=18_720).await {
        assert!(!text.contains("secre"), "{text}");
    }
}

#[test]
fn a_builder_shows_no_password() {
    let url = ["https://user:pass", "word@host.test:8443/api/2"].concat();
    let builder = Client::builder(ApiKey::new("0123456789")).base_url(&url);
    let text = format!("{builder:?}");
    assert!(text.contains("host.test:8443/api/2") && !text.contains("user") && !text.contains("password"), "{text}");
    for unreadable in ["https://user:pass word@h/", "//user:password@h", "https://h/?password=1", "user:password@h"] {
        let builder = Client::builder(ApiKey::new("0123456789")).base_url(unreadable);
        let text = format!("{builder:?}");
        assert!(!text.contains("pass"), "{text}");
        builder.build().unwrap_err();
    }
}

#[test]
fn one_rule_for_keys() {
    let build = |key: &str, way| Client::builder(ApiKey::new(key)).authentication(way).build();
    for way in WAYS {
        build("0123456789", way).unwrap();
        for key in ["", "0123456789\n", " 0123456789", "0123456789\u{a0}", "01234\t56789", "0123456789\u{200b}"] {
            let error = build(key, way).unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Configuration { .. }), "{key:?}: {error}");
            assert!(!format!("{error} {error:?}").contains("56789"), "{error}");
        }
    }
}

#[test]
fn no_text_shows_a_key_in_the_base_url() {
    for url in ["https://gate.test/secret%2Fkey/2", "https://gate.test/secret/key/2"] {
        let builder = || Client::builder(ApiKey::new("secret/key")).base_url(url);
        let client = builder().build().unwrap();
        for text in [format!("{:?}", builder()), format!("{client:?}")] {
            assert!(text.contains("https://gate.test/[key]/2") && !text.contains("secret"), "{text}");
        }
    }
}

#[tokio::test]
async fn no_text_shows_the_password_of_a_proxy() {
    // Nobody listens there.
    let url = ["http://user:pass", "word@127.0.0.1:9"].concat();
    let builder = || Client::builder(ApiKey::new("0123456789")).base_url("https://gate.test/2").proxy(&url);
    let client = builder().retry(RetryPolicy::default().retries(0)).build().unwrap();
    let error = client.operators().list().send().await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Connect);
    let mut texts = vec![format!("{:?}", builder()), format!("{client:?}"), format!("{error} {error:?}")];
    let mut next = std::error::Error::source(&error);
    while let Some(cause) = next {
        texts.push(format!("{cause} {cause:?}"));
        next = cause.source();
    }
    let refused = builder().proxy(&url.replace("http", "socks5")).build().unwrap_err();
    texts.push(format!("{refused} {refused:?}"));
    assert!(texts.iter().all(|text| !text.contains("password") && !text.contains("user:")), "{texts:?}");
}

#[test]
fn only_this_machine_may_be_asked_without_tls() {
    let build = |url: &str| Client::builder(ApiKey::new("0123456789")).base_url(url).build();
    for url in ["http://127.0.0.1:80/api", "http://localhost", "http://[::1]:8080", "https://example.test/api/2"] {
        build(url).unwrap();
    }
    for url in [
        "http://example.test/api/2",
        "http://127.0.0.1.example.test",
        "ftp://localhost",
        "nonsense",
        "http://0.0.0.0",
        "https://example.test:99999/api/2",
    ] {
        let error = build(url).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Configuration { .. }), "{url}: {error}");
    }
}
