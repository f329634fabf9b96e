//! Responses that try to get data, the key or endless names into the file.

use iadvize::transport::Shapes;
use iadvize::{ApiKey, Authentication, Client, Request, Value};
use iadvize_platform::{Dialect, Platform, Scripted};

use crate::{audit, start};

async fn recorded(platform: &Platform, authentication: Authentication, bodies: &[String]) -> String {
    let shapes = Shapes::new();
    let recorder = shapes.clone();
    let builder = Client::builder(ApiKey::new(platform.key())).base_url(platform.url()).authentication(authentication);
    let client = builder.transport(move |http| recorder.around(http)).build().unwrap();
    for body in bodies {
        platform.respond(Scripted::json(200, body.clone()));
        let request = Request::get("/operator").segment(1u64).filter("name", "Marie");
        client.call::<Value>(request).send_raw().await.unwrap();
    }
    shapes.to_json()
}

fn success(data: &str) -> String {
    format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#)
}

#[tokio::test]
async fn the_key_is_not_in_the_file() {
    let platform = start(Dialect::Plain).await;
    let key = platform.key();
    let data =
        format!(r#"{{"{key}":1,"my-{key}":{{"x":"{key}"}},"role":"{key}","chat_priority":"{key}","id":"?key={key}"}}"#);
    for way in [Authentication::Header, Authentication::QueryParameter, Authentication::Basic] {
        let file = recorded(&platform, way, &[success(&data), data.clone()]).await;
        assert!(file.contains("chat_priority") && !file.contains(key), "{file}");
    }
}

#[tokio::test]
async fn hostile_responses_leave_a_small_file_without_values() {
    let platform = start(Dialect::Plain).await;
    let name =
        |index: usize| index.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect::<String>();
    let keys = (0..20_000).map(|index| format!(r#""k{}":"Zanzibar""#, name(index))).collect::<Vec<_>>().join(",");
    let people = r#"{"Zanzibar":1,"zanzibar@example.com":{"Zanzibar 7":"Zanzibar"},"0612345678":"Zanzibar"}"#;
    let hostile = [
        format!("{{{keys}}}"),
        people.to_owned(),
        format!(r#"{{"{}":"Zanzibar"}}"#, "Zanzibar".repeat(100_000)),
        format!(r#"{}"Zanzibar"{}"#, r#"{"a":["#.repeat(50), "]}".repeat(50)),
        format!(r#"{}"Zanzibar"{}"#, "[".repeat(100_000), "]".repeat(100_000)),
        r#"{"role":"Zanzibar, the operator","roles":["Zanzibar 1"]}"#.to_owned(),
    ];
    let file = recorded(&platform, Authentication::Header, &hostile.map(|data| success(&data))).await;
    assert!(file.len() < 1 << 16, "{} bytes", file.len());
    assert!(
        !file.to_lowercase().contains("zanzibar") && !file.contains("Marie") && !file.contains("0612345678"),
        "{file}"
    );
    assert!(file.contains("{text}") && file.contains("{number}"), "{file}");
    // The file can still be compared.
    assert!(!audit(&file).agrees());
}
