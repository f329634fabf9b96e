//! The shapes of the fake platform's responses: compared with the spec, and without any value.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bounds;
#[allow(dead_code, reason = "the program of the example")]
#[path = "../examples/shapes.rs"]
mod example;
mod values;

use iadvize::request::Fields;
use iadvize::transport::{Reqwest, Shapes, Transport};
use iadvize::{ApiKey, Client, Request, Value};
use iadvize_codegen::audit::{self, Report};
use iadvize_codegen::source::Sources;
use iadvize_platform::{Dialect, Platform};

async fn start(dialect: Dialect) -> Platform {
    Platform::builder().dialect(dialect).start().await.unwrap()
}

fn connect(platform: &Platform, transport: impl Transport + 'static) -> Client {
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url());
    builder.transport(move |_| transport).build().unwrap()
}

/// A transport that does not ask for compressed responses.
fn http() -> Reqwest {
    // The tests of the network enable TLS in reqwest without a library for cryptography. Fails if another test chose one.
    drop(rustls::crypto::ring::default_provider().install_default());
    Reqwest::new(reqwest::Client::builder()).unwrap()
}

/// The shapes of all kinds of responses.
async fn record(dialect: Dialect) -> String {
    let (platform, shapes) = (start(dialect).await, Shapes::new());
    exchange(&connect(&platform, shapes.around(http()))).await;
    shapes.to_json()
}

/// Sends a request of each kind.
async fn exchange(client: &Client) {
    let problems = example::read(client).await;
    assert!(problems.is_empty(), "{problems:?}");
    let fields = |pairs: [(&str, &str); 2]| {
        let mut fields = Fields::default();
        pairs.iter().for_each(|(name, value)| fields.set(name, *value));
        fields
    };
    let requests = [
        Request::post("/group").fields(fields([("name", "Moonlight"), ("parent_id", "1")])),
        Request::put("/group").segment(2u64).fields(fields([("name", "Sunlight"), ("parent_id", "1")])),
        Request::delete("/group").segment(6u64),
        Request::put("/operator")
            .segment(1u64)
            .segment("live")
            .fields(fields([("chat[available]", "0"), ("call[available]", "1")])),
        Request::post("/visitor").fields(fields([("lastname", "Moonflower"), ("city", "Atlantis")])),
    ];
    for request in requests {
        let response = client.call::<Value>(request).send_raw().await.unwrap();
        assert!(response.status.is_success(), "{response:?}");
    }
}

fn audit(shapes: &str) -> Report {
    let sources = Sources::read(&iadvize_tests::workspace().join("spec")).unwrap();
    let model = iadvize_codegen::analyze(&sources).ok().unwrap();
    audit::shapes(shapes, "shapes.json", &model, &sources).unwrap()
}

#[tokio::test]
async fn the_plain_dialect_agrees_with_the_spec() {
    let report = audit(&record(Dialect::Plain).await);
    assert!(report.agrees() && report.loose.is_empty(), "{}", report.text());
    assert!(report.counts.agreed > 200, "{:?}", report.counts);
    let unseen: Vec<_> = report.unseen.iter().map(|unseen| (&*unseen.record, unseen.fields.join(", "))).collect();
    // The calls that return callbacks are not sent. The vendor's help pages show the two fields.
    assert_eq!(unseen, [("conversation", "visitor_id, history_link".to_owned()), ("callback", String::new())]);
}

#[tokio::test]
async fn the_php_dialect_differs_as_it_says() {
    let report = audit(&record(Dialect::Php).await);
    assert!(!report.agrees());
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("php", report.text()));
}

#[tokio::test]
async fn a_file_is_the_same_in_every_run() {
    let (platform, shapes) = (start(Dialect::Php).await, Shapes::new());
    let client = connect(&platform, shapes.around(http()));
    exchange(&client).await;
    let once = shapes.to_json();
    assert_eq!(once, record(Dialect::Php).await);
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("shapes.json");
    shapes.save(&file).unwrap();
    assert_eq!(std::fs::read_to_string(file).unwrap(), once);
}
