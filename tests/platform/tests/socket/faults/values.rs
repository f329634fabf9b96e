use iadvize_platform::{Dialect, Fault, Platform};
use serde_json::Value;

use super::compression::{GZIP, fetch, unpacked};
use crate::call::get;

const OPERATORS: &str = "/operator?full=1";
const HISTORIES: &str = "/conversation.json-unicode?formatHistory=0&full=1&filters[from]=2024-04-01";

/// The body of the response with a fault, and of the same response without it.
async fn bodies(dialect: Dialect, path: &str, fault: Fault) -> (Vec<u8>, Vec<u8>) {
    let platform = Platform::builder().dialect(dialect).start().await.unwrap();
    platform.fault(fault);
    (fetch(&platform, path, "").1, fetch(&platform, path, "").1)
}

fn json(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap()
}

#[tokio::test]
async fn one_record_cannot_be_read() {
    for dialect in [Dialect::Plain, Dialect::Php] {
        let (broken, regular) = bodies(dialect, OPERATORS, Fault::broken_record(7)).await;
        let (mut broken, regular) = (json(&broken), json(&regular));
        assert_eq!(broken["data"][7]["id"].take(), "unreadable");
        broken["data"][7]["id"] = regular["data"][7]["id"].clone();
        assert_eq!(broken, regular);
    }
    let (unchanged, regular) = bodies(Dialect::Plain, OPERATORS, Fault::broken_record(20)).await;
    assert_eq!(unchanged, regular);
}

#[tokio::test]
async fn a_text_ends_with_half_of_a_pair_or_with_a_byte_in_latin_1() {
    for (fault, ending) in
        [(Fault::lone_surrogate as fn(&'static str) -> Fault, &b"\\ud83d"[..]), (Fault::latin1, b"\xe9")]
    {
        let (broken, regular) = bodies(Dialect::Plain, OPERATORS, fault("/data/3/name")).await;
        let name = format!("\"name\":\"{}", json(&regular)["data"][3]["name"].as_str().unwrap());
        assert!(serde_json::from_slice::<Value>(&broken).is_err());
        let at = broken.windows(ending.len()).position(|bytes| bytes == ending).unwrap();
        assert!(broken[..at].ends_with(name.as_bytes()) && broken[at + ending.len()] == b'"');
        assert_eq!([&broken[..at], &broken[at + ending.len()..]].concat(), regular);
        for elsewhere in ["/data/20/name", "/data/3/roles"] {
            let (unchanged, regular) = bodies(Dialect::Plain, OPERATORS, fault(elsewhere)).await;
            assert_eq!(unchanged, regular);
        }
    }
}

#[tokio::test]
async fn a_history_starts_with_a_message_that_cannot_be_read() {
    for dialect in [Dialect::Plain, Dialect::Php] {
        let mut texts = 0;
        for index in 0..10 {
            let pointer = format!("/data/{index}/history");
            let (broken, regular) = bodies(dialect, HISTORIES, Fault::broken_message(&pointer)).await;
            let (broken, regular) = (json(&broken), json(&regular));
            let [broken, regular] = [broken, regular].map(|body| body.pointer(&pointer).unwrap().clone());
            texts += usize::from(broken.is_string());
            assert_eq!(broken.is_string(), regular.is_string());
            let list = |history: &Value| match history.as_str() {
                Some(text) => {
                    serde_json::from_str(text).or_else(|_| serde_json::from_str(&format!("[{text}]"))).unwrap()
                }
                None => history.as_array().unwrap().clone(),
            };
            let (broken, regular) = (list(&broken), list(&regular));
            assert_eq!((broken[0].to_string(), &broken[1..]), ("[1]".to_owned(), &regular[..]));
        }
        assert!((1..10).contains(&texts));
    }
    let (unchanged, regular) =
        bodies(Dialect::Plain, "/conversation?full=1", Fault::broken_message("/data/0/history")).await;
    assert_eq!(unchanged, regular);
}

#[tokio::test]
async fn a_history_ends_with_a_comma() {
    for index in 0..2 {
        let pointer = format!("/data/{index}/history");
        let (broken, regular) = bodies(Dialect::Plain, HISTORIES, Fault::trailing_comma(&pointer)).await;
        let (broken, regular) = (json(&broken), json(&regular));
        let text = broken.pointer(&pointer).unwrap().as_str().unwrap();
        assert!(serde_json::from_str::<Value>(text).is_err());
        let regular = regular.pointer(&pointer).unwrap();
        let regular = regular.as_str().map_or_else(|| regular.to_string(), str::to_owned);
        assert_eq!(text.strip_suffix(",]"), regular.strip_suffix(']'));
    }
}

#[tokio::test]
async fn a_damaged_response_is_compressed() {
    let platform = Platform::start().await.unwrap();
    platform.fault(Fault::latin1("/data/0/name"));
    let (_, body) = fetch(&platform, OPERATORS, GZIP);
    assert!(unpacked(&body).unwrap().contains(&b'\xe9'));
    assert_eq!(get(&platform, OPERATORS).status, 200);
}
