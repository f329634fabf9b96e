//! A platform per test, and a client for it.

use iadvize::{ApiKey, Client, Request, Value};
use iadvize_platform::{Builder, Platform};

/// A platform with the dialect of the suite.
pub fn builder() -> Builder {
    Platform::builder().dialect(super::DIALECT)
}

/// A new platform and a client with its key.
pub async fn start() -> (Platform, Client) {
    let platform = builder().start().await.unwrap();
    let client = connect(&platform);
    (platform, client)
}

/// A client with the platform's key.
pub fn connect(platform: &Platform) -> Client {
    Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build().unwrap()
}

/// The target of the last request, below the platform's base URL and without escapes.
pub fn last_target(platform: &Platform) -> String {
    let received = platform.received();
    let target = &received.last().expect("no request was sent").target;
    let target = target.strip_prefix("/api/2").expect("the path is not below `/api/2`");
    let Some((path, query)) = target.split_once('?') else { return target.to_owned() };
    let pairs = form_urlencoded::parse(query.as_bytes()).map(|(name, value)| format!("{name}={value}"));
    format!("{path}?{}", pairs.collect::<Vec<_>>().join("&"))
}

/// A client that only builds calls; another one sends them.
pub fn client() -> Client {
    Client::builder(ApiKey::new("unused")).build().unwrap()
}

/// Checks the target of a request. Ignores the response: an example need not make sense to the platform.
pub fn sends(request: &Request, target: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (platform, client) = start().await;
        client.call::<Value>(request.clone()).send_raw().await.unwrap();
        assert_eq!(last_target(&platform), target);
    });
}
