use bytes::Bytes;
use http::{Response, StatusCode};

use super::name::{is_word, is_word_in_path, key};
use super::{Origin, Requested, Shapes, form};
use crate::key::ApiKey;
use crate::request::Request;
use crate::transport::{Exchange, Outcome, Transport, TransportError};

const KEY: &str = "secret-key/1+2";

fn origin(request: &Request) -> Origin {
    Origin::of(Requested::of(request, &ApiKey::new(KEY)))
}

/// The record of responses with this `data`.
fn recorded(request: &Request, data: &[&str]) -> String {
    let shapes = Shapes::new();
    for data in data {
        let body = format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#);
        shapes.record(&origin(request), &Response::new(body.into()));
    }
    shapes.to_json()
}

/// The line of a place.
fn line(json: &str, place: &str) -> Option<String> {
    let start = format!("{:?}: ", place);
    json.lines()
        .find_map(|line| line.trim_start().strip_prefix(&start))
        .map(|line| line.trim_end_matches(',').to_owned())
}

#[test]
fn keys_that_look_like_data_are_not_recorded() {
    for name in ["id", "group_id", "operatorId", "_link", "iso-639", "line_2", &"a".repeat(60)] {
        assert_eq!(key(name), name);
    }
    for (data, general) in [
        ("7", "{number}"),
        ("1709251200", "{number}"),
        ("2017-03-01", "{date}"),
        ("2017-03", "{date}"),
        ("2017-03-01T10:00:00+01:00", "{date}"),
        ("", "{text}"),
        ("Marie", "{text}"),
        ("marie curie", "{text}"),
        ("marie@example.com", "{text}"),
        ("élodie", "{text}"),
        ("0a1b", "{text}"),
        ("a1b2c3d4e5", "{text}"),
        ("a.b", "{text}"),
        ("a[]", "{text}"),
        ("2017-03-01 by marie", "{text}"),
        (&*"a".repeat(61), "{text}"),
    ] {
        assert_eq!(key(data), general, "{data}");
    }
}

#[test]
fn words_are_short_and_plain() {
    for word in ["manager", "facebookBusinessOnMessenger", "10", "1.0", "fr-FR", &"a".repeat(40)] {
        assert!(is_word(word), "{word}");
    }
    for text in ["", "two words", "é", "a/b", "a@b", "a,b", &"a".repeat(41)] {
        assert!(!is_word(text), "{text}");
    }
    assert!(is_word_in_path("conversation.json-unicode"));
    assert!(!is_word_in_path("Marie") && !is_word_in_path("marie%20curie") && !is_word_in_path("12"));
}

#[test]
fn forms_of_texts() {
    for (text, name) in [
        ("", "string:empty"),
        ("Hello", "string"),
        ("12", "string:integer"),
        ("-12", "string:integer"),
        ("12.00", "string:whole"),
        ("12.50", "string:number"),
        ("12,50", "string"),
        ("1e3", "string"),
        (".5", "string"),
        ("2021-05-04", "string:date"),
        ("2021-05-04 10:00:00", "string:datetime"),
        ("2021-05-04T10:00:00", "string:datetime"),
        ("2021-05-04 10:00", "string"),
        ("0000-00-00", "string:zero-date"),
        ("0000-00-00 00:00:00", "string:zero-date"),
        ("-0001-11-30 00:00:00", "string:zero-date"),
        ("67e55044-10b1-426f-9247-bb680e5fe0c8", "string:uuid"),
        ("67e55044-10b1-426f-9247-bb680e5fe0cg", "string"),
        ("éééééééé", "string"),
    ] {
        assert_eq!(form::text(text), name, "{text}");
    }
}

#[test]
fn operations_are_named_without_data() {
    for (request, name) in [
        (Request::get("/operator"), "GET /operator"),
        (Request::get("/operator").query("full", true).filter("name", "Marie"), "GET /operator?full"),
        (Request::get("/operator").segment(7u64), "GET /operator/{}"),
        (Request::get("/operator").segment("live"), "GET /operator/live"),
        (Request::get("/operator").segment(7u64).segment("live"), "GET /operator/{}/live"),
        (Request::get("/operator").segment(7u64).segment("marie"), "GET /operator/{}/{}"),
        (Request::get("/queue").segment("marie"), "GET /queue/{}"),
        (Request::get("/Marie"), "GET /{}"),
        (Request::get("/secret-key%2F1+2"), "GET /{}"),
        (Request::post("/group"), "POST /group"),
    ] {
        assert_eq!(origin(&request).operation, name, "{request}");
    }
}

#[test]
fn responses_are_counted() {
    let data = [
        r#"[{"id":1,"role":"admin","name":"Marie","roles":["expert","operator"],"website_list":[1,"2"]}]"#,
        r#"[{"id":"2","role":"Head of all","name":null,"chat_enabled":true},{"id":3,"role":"admin","closed_at":false}]"#,
    ];
    let json = recorded(&Request::get("/operator").query("full", true), &data);
    for (place, line) in [
        ("data", r#"{"types":{"list":1,"list:one":1}}"#),
        ("data[]", r#"{"types":{"object":3}}"#),
        ("data[].id", r#"{"types":{"integer":2,"string:integer":1}}"#),
        ("data[].role", r#"{"types":{"string":3},"words":{"admin":2,"{text}":1}}"#),
        ("data[].name", r#"{"absent":1,"types":{"null":1,"string":1}}"#),
        ("data[].roles[]", r#"{"types":{"string":2},"words":{"expert":1,"operator":1}}"#),
        ("data[].website_list[]", r#"{"types":{"integer":1,"string:integer":1}}"#),
        ("data[].chat_enabled", r#"{"absent":2,"types":{"true":1}}"#),
        ("data[].closed_at", r#"{"absent":2,"types":{"false":1}}"#),
    ] {
        assert_eq!(self::line(&json, place).as_deref(), Some(line), "{place}\n{json}");
    }
    assert!(json.contains(r#""GET /operator?full": {"#) && json.contains(r#""responses": 2"#), "{json}");
    // The words of a text are not recorded, although another operation has an enum of this name.
    let json = recorded(&Request::get("/operator").segment(7u64).segment("profile"), &[r#"{"status":"Away"}"#]);
    assert_eq!(line(&json, "data.status").as_deref(), Some(r#"{"types":{"string":1}}"#));
}

#[test]
fn other_responses_are_not_recorded() {
    let (shapes, origin) = (Shapes::new(), origin(&Request::get("/group")));
    for body in [
        r#"{"meta":{"status":"fail"},"data":{"odd":1}}"#,
        r#"{"data":{"odd":1}}"#,
        r#"{"meta":{"status":"success"},"data":{"odd":1}"#,
        "<html>",
        "",
    ] {
        shapes.record(&origin, &Response::new(body.into()));
    }
    let mut broken = Response::new(r#"{"meta":{"status":"success"},"data":{"odd":1}}"#.into());
    *broken.status_mut() = StatusCode::BAD_GATEWAY;
    shapes.record(&origin, &broken);
    let json = shapes.to_json();
    assert!(
        json.contains(r#""unrecorded": 6"#) && json.contains(r#""responses": 0"#) && !json.contains("odd"),
        "{json}"
    );
    for text in [&b"L\xe9a"[..], br"L\ud83d", b"L\xc3\xa9a"] {
        let body = [b"\xef\xbb\xbf{\"meta\":{\"status\":\"success\"},\"data\":\"", text, b"\"}"].concat();
        shapes.record(&origin, &Response::new(body.into()));
    }
    assert_eq!(line(&shapes.to_json(), "data").as_deref(), Some(r#"{"types":{"string":3}}"#));
}

#[test]
fn hostile_responses_take_little_memory() {
    let many: Vec<String> = (0..30_000).map(|index| format!("{:?}:1", letters(index))).collect();
    let nested: Vec<String> =
        (0..300).map(|index| format!("{:?}:{{{}}}", letters(index), many[..300].join(","))).collect();
    let long = format!(r#"{{"{}":1}}"#, "a".repeat(1 << 20));
    let deep = format!("{}1{}", r#"{"a":["#.repeat(60), "]}".repeat(60));
    let words: Vec<String> = (0..1000).map(|index| format!(r#"{{"role":"{}"}}"#, letters(index))).collect();
    let responses = [
        format!("{{{}}}", many.join(",")),
        format!("{{{}}}", nested.join(",")),
        long,
        deep,
        format!("[{}]", words.join(",")),
    ];
    let responses: Vec<&str> = responses.iter().map(String::as_str).collect();
    let shapes = recorded(&Request::get("/operator"), &responses);
    assert!(shapes.len() < 3 << 20, "{} bytes", shapes.len());
    assert!(shapes.contains(r#""omitted": "#), "more places than the limit");
    assert_eq!(
        line(&shapes, "data.{text}").as_deref(),
        Some(r#"{"types":{"integer":29801,"list:one":1,"object":100}}"#)
    );
    assert!(!shapes.contains(&"aaaa".repeat(20)));
    let operations = Shapes::new();
    for index in 0..2000 {
        let origin = origin(&Request::get(&letters(index)));
        operations.record(&origin, &Response::new(r#"{"meta":{"status":"success"}}"#.into()));
    }
    assert_eq!(operations.to_json().matches("responses").count(), 500);
}

/// A different name for each number.
fn letters(mut number: usize) -> String {
    let mut name = String::from("k");
    while number > 0 {
        name.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
    }
    name
}

#[test]
fn the_key_is_not_recorded() {
    let data = format!(r#"{{"secret-key":1,"role":"secret","language_admin":"{KEY}","roles":["secret-key\/1+2"]}}"#);
    assert!(line(&recorded(&Request::get("/operator").segment(1u64), &[&data]), "data.secret-key").is_some());
    let key = "secret-key-of-letters";
    let shapes = Shapes::new();
    let origin = Origin::of(Requested::of(&Request::get("/operator").segment(1u64), &ApiKey::new(key)));
    let data = format!(r#"{{"{key}":1,"my_{key}":[1],"role":"{key}","roles":["{key}","admin"]}}"#);
    for _ in 0..2 {
        let body = format!(r#"{{"meta":{{"status":"success","{key}":"{key}"}},"data":{data},"{key}":{data}}}"#);
        shapes.record(&origin, &Response::new(body.into()));
    }
    let json = shapes.to_json();
    assert!(!json.contains("letters"), "{json}");
    assert_eq!(
        line(&json, "data.roles[]").as_deref(),
        Some(r#"{"types":{"string":4},"words":{"admin":2,"{text}":2}}"#)
    );
}

/// Responds with a fixed outcome.
struct Double(fn() -> Outcome);

impl Transport for Double {
    fn execute(&self, _: http::Request<Bytes>) -> Exchange<'_> {
        Box::pin(async { (self.0)() })
    }
}

#[tokio::test]
async fn responses_and_errors_are_passed_on() {
    const BODY: &str = r#"{"meta":{"status":"success"},"data":{"id":1}}"#;
    let shapes = Shapes::new();
    let send = |outcome, is_ours: bool| {
        let mut request = http::Request::new(Bytes::new());
        if is_ours {
            request.extensions_mut().insert(Requested::of(&Request::get("/group"), &ApiKey::new(KEY)));
        }
        let recording = shapes.around(Double(outcome));
        async move { recording.execute(request).await }
    };
    let good = || Ok(Response::builder().status(201).header("x", "y").body(BODY.into()).unwrap_or_default());
    for is_ours in [false, true] {
        let response = send(good, is_ours).await.unwrap();
        assert_eq!(
            (response.status().as_u16(), &response.headers()["x"], &**response.body()),
            (201, &"y".parse().unwrap(), BODY.as_bytes())
        );
    }
    let error = send(|| Err(TransportError::TooLarge(7)), true).await.unwrap_err();
    assert!(matches!(error, TransportError::TooLarge(7)));
    // Only the request of a client is recorded.
    assert!(shapes.to_json().contains(r#""responses": 1"#));
}
