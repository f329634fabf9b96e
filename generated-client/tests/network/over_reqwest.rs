//! The transport over reqwest, against the fake platform.

use iadvize::group::NewGroup;
use iadvize::operator::OperatorId;
use iadvize::transport::Reqwest;
use iadvize::{ApiKey, Authentication, Client, ErrorKind};
use iadvize_platform::{Fault, Platform, Scripted};

use super::call::install_provider;

fn http() -> Reqwest {
    install_provider();
    Reqwest::new(reqwest::Client::builder().no_proxy()).unwrap()
}

fn connect(platform: &Platform, http: Reqwest, way: Authentication) -> Client {
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).authentication(way);
    builder.transport(|_| http).build().unwrap()
}

/// The requests are the same as those of the client's own transport, but for the encodings of responses.
#[tokio::test]
async fn requests_are_the_same() {
    let platform = Platform::start().await.unwrap();
    let own = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).build().unwrap();
    for client in [own, connect(&platform, http(), Authentication::Header)] {
        platform.on("GET /operator").fault(Fault::empty(503));
        client.operators().list().name("*l'i & \"ü\" %2F*").send().await.unwrap();
        client.groups().create(NewGroup::new().name("Night & day")).send().await.unwrap();
    }
    let requests = platform.received().into_iter().map(|mut request| {
        request.headers.remove("accept-encoding");
        (request.method, request.target, request.headers, request.body)
    });
    let requests: Vec<_> = requests.collect();
    assert_eq!(requests.len(), 6, "each list is sent twice");
    assert_eq!(requests[..3], requests[3..]);
}

#[tokio::test]
async fn the_key_stays_with_its_host() {
    for way in [Authentication::Header, Authentication::QueryParameter, Authentication::Basic] {
        let (platform, elsewhere) = (Platform::start().await.unwrap(), Platform::start().await.unwrap());
        let client = connect(&platform, http(), way);
        for status in [301, 302, 303, 307, 308] {
            let location = format!("{}/operator/1", elsewhere.url());
            platform.respond(Scripted::new(status).header("location", &location));
            let error = client.operators().get(OperatorId(1)).send().await.unwrap_err();
            assert!(matches!(error.kind(), ErrorKind::Redirect { .. }), "{error}");
        }
        assert!(elsewhere.received().is_empty());
    }
}

#[tokio::test]
async fn responses_are_bounded() {
    let platform = Platform::start().await.unwrap();
    for (limit, fits) in [(100_000, true), (100, false)] {
        let client = connect(&platform, http().max_response_bytes(limit), Authentication::Header);
        match client.operators().list().full().send().await {
            Ok(_) => assert!(fits),
            Err(error) => assert!(!fits && *error.kind() == ErrorKind::TooLarge { limit }, "{error}"),
        }
    }
}
