//! The shapes of the fake platform's responses, compared with the spec. They contain no value.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bounds;
#[allow(dead_code, reason = "the program of the example")]
#[path = "../examples/shapes.rs"]
mod example;
mod findings;
mod values;

use iadvize::transport::{Reqwest, Shapes};
use iadvize::{ApiKey, Client, Fields, Request, Value};
use iadvize_codegen::audit::{self, Report};
use iadvize_codegen::source::Sources;
use iadvize_platform::{Dialect, Platform};

async fn start(dialect: Dialect) -> Platform {
    Platform::builder().dialect(dialect).start().await.unwrap()
}

/// A client over a transport that does not ask for compressed responses.
fn connect(platform: &Platform, shapes: &Shapes) -> Client {
    let recording = shapes.around(Reqwest::new(reqwest::Client::builder()).unwrap());
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url());
    builder.transport(move |_| recording).build().unwrap()
}

/// The shapes of all kinds of responses.
async fn record(dialect: Dialect) -> String {
    let (platform, shapes) = (start(dialect).await, Shapes::new());
    let client = connect(&platform, &shapes);
    let errors = example::read(&client).await;
    assert!(errors.is_empty(), "{errors:?}");
    write(&client).await;
    shapes.to_json()
}

/// Sends a request for each kind of write.
async fn write(client: &Client) {
    let fields = |pairs: [(&str, &str); 2]| {
        let mut fields = Fields::default();
        pairs.iter().for_each(|(name, value)| fields.set(name, *value));
        fields
    };
    let requests = [
        Request::post("/group").fields(fields([("name", "Moonlight"), ("parent_id", "1")])),
        Request::put("/group/2").fields(fields([("name", "Sunlight"), ("parent_id", "1")])),
        Request::delete("/group/6"),
        Request::put("/operator/1/live").fields(fields([("chat[available]", "0"), ("call[available]", "1")])),
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
    let json = record(Dialect::Plain).await;
    std::fs::write("/tmp/w/S-scratch/plain.json", &json).unwrap();
    let report = audit(&json);
    println!("{}", report.text());
    assert!(report.agrees() && report.loose.is_empty());
}

#[tokio::test]
async fn the_php_dialect_differs_as_it_says() {
    let json = record(Dialect::Php).await;
    std::fs::write("/tmp/w/S-scratch/php.json", &json).unwrap();
    println!("{}", audit(&json).text());
    panic!();
}
