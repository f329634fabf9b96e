//! The headers that callers configure.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use iadvize::group::NewGroup;
use iadvize::http::HeaderMap;
use iadvize::operator::OperatorId;
use iadvize::transport::{Exchange, Transport};
use iadvize::{ApiKey, Client, ClientBuilder};
use iadvize_platform::{Fault, Platform};

fn configured(platform: &Platform) -> ClientBuilder {
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).user_agent("shop/1.0");
    builder.default_header("x-gateway", "old").default_header("X-Gateway", "token")
}

#[tokio::test]
async fn every_request_has_them() {
    let platform = Platform::start().await.unwrap();
    platform.on("GET /operator/1").fault(Fault::empty(503));
    let client = configured(&platform).build().unwrap();
    client.operators().get(OperatorId(1)).send().await.unwrap();
    client.groups().create(NewGroup::new().name("Night")).send().await.unwrap();
    let received = platform.received();
    assert_eq!(received.len(), 3, "the first request is retried");
    for request in received {
        assert_eq!(request.header("user-agent"), Some("shop/1.0"));
        assert_eq!(request.header("x-gateway"), Some("token"));
        assert_eq!(request.header("x-api-key"), Some(platform.key()));
    }
}

#[tokio::test]
async fn the_client_names_itself_by_default() {
    let platform = Platform::start().await.unwrap();
    let client = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build().unwrap();
    client.operators().get(OperatorId(1)).send().await.unwrap();
    let received = platform.received();
    let user_agent = received[0].header("user-agent").unwrap();
    assert!(user_agent.starts_with("iadvize-rust/"), "{user_agent}");
}

/// Records the headers, and responds with operator 1.
struct Double(Arc<Mutex<HeaderMap>>);

impl Transport for Double {
    fn execute(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        self.0.lock().unwrap().clone_from(request.headers());
        let body = r#"{"meta":{"status":"success"},"data":{"id":1}}"#;
        Box::pin(async { Ok(http::Response::new(body.into())) })
    }
}

#[tokio::test]
async fn another_transport_receives_them() {
    let platform = Platform::start().await.unwrap();
    let seen = Arc::new(Mutex::new(HeaderMap::new()));
    let double = Double(seen.clone());
    let client = configured(&platform).transport(|_| double).build().unwrap();
    client.operators().get(OperatorId(1)).send().await.unwrap();
    let seen = seen.lock().unwrap();
    assert_eq!((&seen["user-agent"], &seen["x-gateway"]), (&"shop/1.0".parse().unwrap(), &"token".parse().unwrap()));
    assert!(seen["x-gateway"].is_sensitive(), "`Debug` of a request does not show it");
}
