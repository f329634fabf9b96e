//! The key reaches the platform in each of the three ways, and nobody else.

use iadvize::{ApiKey, Authentication, Client, ErrorKind, OperatorId, RetryPolicy};
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
        platform.answer(Scripted::new(302).header("location", &location));
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
            platform.answer(answer);
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

#[test]
fn only_this_machine_may_be_asked_without_tls() {
    let build = |url: &str| Client::builder(ApiKey::new("0123456789")).base_url(url).build();
    for url in ["http://127.0.0.1:80/api", "http://localhost", "http://[::1]:8080", "https://example.test/api/2"] {
        build(url).unwrap();
    }
    for url in
        ["http://example.test/api/2", "http://127.0.0.1.example.test", "ftp://localhost", "nonsense", "http://0.0.0.0"]
    {
        let error = build(url).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Configuration { .. }), "{url}: {error}");
    }
}
