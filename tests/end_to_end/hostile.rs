//! Responses of a server that wants to harm the client: work, texts and names without an end.

use std::error::Error as _;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use iadvize::enums::Channel;
use iadvize::group::GroupId;
use iadvize::indicators::Indicator;
use iadvize::operator::OperatorId;
use iadvize::{ApiKey, Client, ClientBuilder, Error, ErrorKind, Request, RetryPolicy};
use iadvize_platform::{Platform, Scripted};

/// A key that a search meets again and again in the text of the same letter.
const KEY: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab";

fn builder(url: &str) -> ClientBuilder {
    Client::builder(ApiKey::new(KEY)).base_url(url).retry(RetryPolicy::DEFAULT.retries(0))
}

/// The error of reading operator 1 from this response.
async fn error(response: Scripted) -> Error {
    let platform = Platform::start().await.unwrap();
    platform.respond(response);
    builder(platform.url()).build().unwrap().operators().get(OperatorId(1)).send().await.unwrap_err()
}

fn refused(message: &str) -> Scripted {
    refused_with(400, message)
}

fn refused_with(status: u16, message: &str) -> Scripted {
    let message = serde_json::json!({ "meta": { "status": "error", "message": message } });
    Scripted::json(status, message.to_string())
}

/// All texts of an error.
fn texts(error: &Error) -> Vec<String> {
    let mut texts = vec![error.to_string(), format!("{error:?}"), format!("{:?}", error.kind())];
    texts.extend(error.message().map(ToOwned::to_owned));
    let mut next = error.source();
    while let Some(cause) = next {
        texts.extend([cause.to_string(), format!("{cause:?}")]);
        next = cause.source();
    }
    texts
}

/// Sends a compressed body to one client.
fn serve(body: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]).unwrap();
        let length = body.len();
        let head = format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {length}\r\n\r\n");
        let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
        // Stays open until the client closes it.
        let _ = stream.read(&mut [0]);
    });
    url
}

fn packed(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

const GROUP: &[u8] = br#"{"meta":{"status":"success"},"data":{"id":1}}"#;

/// Before the record, there are this many members without content. All of them together take far longer than the deadline.
fn members(count: usize) -> Vec<u8> {
    [packed(b"").repeat(count), packed(GROUP)].concat()
}

const LIMIT: Duration = Duration::from_secs(1);

#[tokio::test]
async fn the_deadline_ends_decompression() {
    for (count, in_time) in [(3, true), (250_000, false)] {
        let url = serve(members(count));
        let client = builder(&url).timeout(LIMIT).build().unwrap();
        let result = client.groups().get(GroupId(1)).send().await;
        assert_eq!(result.as_ref().is_ok_and(|group| group.id == GroupId(1)), in_time, "{result:?}");
        assert!(in_time || result.unwrap_err().is_timeout());
    }
}

#[test]
fn the_deadline_ends_decompression_of_blocking_calls() {
    for (count, in_time) in [(3, true), (250_000, false)] {
        let url = serve(members(count));
        let client = builder(&url).deadline(LIMIT).build_blocking().unwrap();
        let result = client.groups().get(GroupId(1)).send();
        assert_eq!(result.as_ref().is_ok_and(|group| group.id == GroupId(1)), in_time, "{result:?}");
        assert!(in_time || result.unwrap_err().is_timeout());
    }
}

#[tokio::test]
async fn long_texts_are_cut() {
    let long = "a".repeat(1_000_000);
    let length = "(1000000 bytes)";
    let host = format!("http://{}/", "a".repeat(5_000));
    for (response, note) in [
        (refused(&long), length),
        (refused(&"é".repeat(500_000)), length),
        (Scripted::new(503).body(long.clone()), length),
        (Scripted::new(404).body(long.clone()), length),
        (Scripted::new(404).header("content-type", "a".repeat(5_000)), "(5000 bytes)"),
        (Scripted::new(302).header("location", host), "(5000 bytes)"),
        (refused_with(429, &long), length),
        (refused_with(500, &long), length),
    ] {
        let error = error(response).await;
        assert!(texts(&error).iter().all(|text| text.len() < 2_000), "{error}");
        assert!([error.to_string(), format!("{error:?}")].iter().all(|text| text.contains(note)), "{error}");
    }
    let short = "a".repeat(500);
    assert_eq!(error(refused(&short)).await.message(), Some(&*short));
    let cut = error(refused(&(short + "a"))).await;
    assert_eq!(cut.message(), Some(&*format!("{}… (501 bytes)", "a".repeat(460))));
}

#[tokio::test]
async fn what_people_cannot_see_is_escaped() {
    let plain = "Ünï\u{301}cödé 'x' \"y\" \\ 你好 😀 a\u{a0}b";
    assert_eq!(error(refused(plain)).await.message(), Some(plain));
    for (hidden, escape) in [
        ('\n', r"\n"),
        ('\0', r"\0"),
        ('\u{1b}', r"\u{1b}"),
        ('\u{7f}', r"\u{7f}"),
        ('\u{85}', r"\u{85}"),
        ('\u{ad}', r"\u{ad}"),
        ('\u{61c}', r"\u{61c}"),
        ('\u{115f}', r"\u{115f}"),
        ('\u{200b}', r"\u{200b}"),
        ('\u{200d}', r"\u{200d}"),
        ('\u{200f}', r"\u{200f}"),
        ('\u{2028}', r"\u{2028}"),
        ('\u{2029}', r"\u{2029}"),
        ('\u{202e}', r"\u{202e}"),
        ('\u{2060}', r"\u{2060}"),
        ('\u{2066}', r"\u{2066}"),
        ('\u{3164}', r"\u{3164}"),
        ('\u{fe0f}', r"\u{fe0f}"),
        ('\u{feff}', r"\u{feff}"),
        ('\u{e0041}', r"\u{e0041}"),
        ('\u{e0100}', r"\u{e0100}"),
    ] {
        let message = error(refused(&format!("a{hidden}b"))).await;
        assert_eq!(message.message(), Some(&*format!("a{escape}b")));
        let value = serde_json::json!({ "meta": { "status": "success" }, "data": { "id": format!("a{hidden}b") } });
        let value = error(Scripted::json(200, value.to_string())).await;
        assert!(value.to_string().contains(&format!(r#"found "a{escape}b""#)), "{value}");
        let page = error(Scripted::new(503).body(format!("<p>a{hidden}b</p>"))).await;
        for text in [texts(&message), texts(&value), texts(&page)].concat() {
            assert!(!text.contains(hidden), "{text:?}");
        }
    }
}

/// What the caller took from a response may be in the request.
#[tokio::test]
async fn requests_are_escaped_in_errors() {
    let client = builder("http://127.0.0.1:9").build().unwrap();
    let call = async |name: &str| client.call::<u8>(Request::get("/x").filter(name, name)).send().await.unwrap_err();
    assert_eq!(call("ab").await.request(), Some("GET /x?filters[ab]=ab"));
    let error = call("a\u{202e}").await;
    assert_eq!(error.request(), Some(r"GET /x?filters[a\u{202e}]=a\u{202e}"));
    let channel = client.statistics().get().channel(Channel::from("c\u{202e}")).indicators([Indicator::ContactNumber]);
    for error in [error, channel.send().await.unwrap_err()] {
        assert!(texts(&error).iter().all(|text| !text.contains('\u{202e}')), "{error:?}");
    }
}

/// The error of figures with this data.
async fn of_figures(data: &str) -> Result<(), Error> {
    let platform = Platform::start().await.unwrap();
    platform.respond(Scripted::json(200, format!(r#"{{"meta":{{"status":"success"}},"data":{data}}}"#)));
    let client = builder(platform.url()).build().unwrap();
    client.statistics().get().indicators([Indicator::ContactNumber]).send().await.map(drop)
}

#[tokio::test]
async fn names_of_statistics_have_a_limit() {
    let problem = async |data: &str| match of_figures(data).await.unwrap_err().kind() {
        ErrorKind::Decode { path, problem } => format!("{path}: {problem}"),
        other => panic!("{other:?}"),
    };
    for (length, reads) in [(255, true), (256, false)] {
        let name = "n".repeat(length);
        for data in
            [format!(r#"{{"{name}":1}}"#), format!(r#"[{{"id":"{name}"}}]"#), format!(r#"{{"id":{{"id":"{name}"}}}}"#)]
        {
            assert_eq!(of_figures(&data).await.is_ok(), reads, "{data}");
        }
    }
    let long = problem(&format!(r#"{{"{}":1}}"#, "n".repeat(256))).await;
    let quote = "n".repeat(40);
    assert_eq!(long, format!(r#"data: expected names of at most 255 bytes, found "{quote}…""#));
    let id = problem(&format!(r#"[{{"id":"{}"}}]"#, "n".repeat(256))).await;
    assert_eq!(id, format!(r#"data[0].id: expected an identifier of at most 255 bytes, found "{quote}…""#));
    assert_eq!(
        problem("{\"a\u{202e}\":[1]}").await,
        r"data.a\u{202e}[0]: expected an object, or a pair of a date and its figure, found 1"
    );
}

#[tokio::test]
async fn values_take_memory_in_proportion_to_the_response() {
    let list = async |count: usize| {
        let platform = Platform::start().await.unwrap();
        let data = vec![r#"{"id":1}"#; count].join(",");
        platform.respond(Scripted::json(200, format!(r#"{{"meta":{{"status":"success"}},"data":[{data}]}}"#)));
        builder(platform.url()).build().unwrap().operators().list().full().send().await
    };
    assert_eq!(list(1_000).await.unwrap().items.len(), 1_000);
    let error = list(100_000).await.unwrap_err();
    let ErrorKind::Decode { problem, .. } = error.kind() else { panic!("{error}") };
    assert_eq!(problem, "expected values in proportion to the response, found more than 16 times its memory");
}
