//! Responses that are errors.

use super::*;
use crate::Refusal;

#[test]
fn api_errors() {
    let errors = [
        ("Forbidden", Some(Refusal::Forbidden)),
        ("Field 'name' is missing.", Some(Refusal::MissingField)),
        ("Unknown 'group' with 'id' 1.", Some(Refusal::UnknownId)),
        ("Unknown 'group' with 'id' 1", Some(Refusal::UnknownId)),
        ("Value of field 'name' is not valid", Some(Refusal::InvalidField)),
        ("No Field 'name' is missing.", None),
        ("Out of order.", None),
    ];
    for (message, refusal) in errors {
        for (status, data) in [(200, ""), (404, r#","data":{"id":"x"}"#), (200, r#","data":{"id":"x"}"#)] {
            for body in [
                format!(r#"{{"meta":{{"status":"fail","message":"{message}"}}{data}}}"#),
                format!(r#"{{"x":1{data},"meta":{{"message":"{message}","status":"error"}}}}"#),
            ] {
                let error = error(status, &body);
                assert_eq!(error.kind(), &ErrorKind::Refused { refusal, message: message.to_owned() }, "{body}");
                assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
                assert_eq!(error.message(), Some(message));
            }
        }
    }
}

#[test]
fn errors_in_words() {
    let cases = [
        (200, r#"{"meta":{"status":"fail","message":"No."}}"#, "the API returned an error: No. (HTTP 200)"),
        (503, r#"{"meta":{"status":"error","message":{"a":1}}}"#, r#"server error: {"a":1} (HTTP 503)"#),
        (500, r#"{"meta":{"status":"success"},"data":{"id":1}}"#, "server error (HTTP 500)"),
        (
            400,
            r#"{"meta":{"status":"success"},"data":{"id":1}}"#,
            "the envelope reports success, but the HTTP status does not (HTTP 400)",
        ),
        (
            200,
            "<html>\n<b>Sorry</b></html>",
            r#"unexpected response (no content type): "<html> <b>Sorry</b></html>": expected value at line 1 column 1 (HTTP 200)"#,
        ),
        (502, "", "server error (HTTP 502)"),
        (503, "<html>\n<b>Sorry</b></html>", r#"server error: "<html> <b>Sorry</b></html>" (HTTP 503)"#),
        (200, "[]", r#"unexpected response (no content type): "[]" (HTTP 200)"#),
        (200, r#"{"data":{"id":1}}"#, r#"unexpected response (no content type): "{"data":{"id":1}}" (HTTP 200)"#),
        (429, "slow down", "rate limit exceeded (HTTP 429)"),
        (429, r#"{"meta":{"status":"fail","message":"Forbidden"}}"#, "rate limit exceeded: Forbidden (HTTP 429)"),
        (
            200,
            r#"{"meta":{"status":"success"},"data":{"id":1,"operator_list":[1,"x"]}}"#,
            r#"data.operator_list[1]: expected a whole number (0 to 2^64-1), found "x" (HTTP 200)"#,
        ),
        (200, r#"{"data":[],"meta":{"status":"success"}}"#, "data: expected an object, found nothing (HTTP 200)"),
        (200, r#"{"meta":{"status":"success"}}"#, "data: expected an object, found nothing (HTTP 200)"),
        (
            200,
            r#"{"meta":{"status":"success"},"data":{"id":1}} x"#,
            r#"unexpected response (no content type): "{"meta":{"status":"success"},"data":{"id":1}} x": trailing characters at line 1 column 47 (HTTP 200)"#,
        ),
    ];
    for (status, body, expected) in cases {
        assert_eq!(error(status, body).to_string(), format!("GET /group/1: {expected}"));
    }
}

#[test]
fn invalid_text_is_replaced_and_an_invalid_key_is_reported() {
    for invalid in [&b"a\\ud800b"[..], b"a\xffb"] {
        let get = |key: &[u8], name: &[u8]| {
            let body = [br#"{"meta":{"status":"success"},"data":{"id":1,""#, key, br#"":1,"name":""#, name, br#""}}"#];
            wait(responding(200, body.concat()).0.groups().get(GroupId(1)).send())
        };
        assert_eq!(get(b"key", invalid).unwrap().name.as_deref(), Some("a\u{fffd}b"));
        let error = get(invalid, b"name").unwrap_err().to_string();
        assert!(error.contains("data: object key is not valid UTF-8 at line 1 column"), "{error}");
    }
}

#[test]
fn redirects_name_the_host_alone() {
    for (location, host) in [
        (Some("https://user:pw@elsewhere.example/x?key=0123456789abcdef"), Some("elsewhere.example")),
        (Some("/login?next=x"), None),
        (None, None),
    ] {
        let script = Script { status: 302, location, ..Script::default() };
        let error = wait(client(Shared(Arc::new(script))).groups().list().send()).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Redirect { host: host.map(ToOwned::to_owned) });
    }
}

#[test]
fn the_key_is_nowhere() {
    let body = format!(r#"{{"meta":{{"status":"error","message":"Unknown key {KEY}"}}}}"#);
    let (client, _) = responding(403, &body);
    let mut texts = vec![format!("{client:?} {:?}", client.groups().list())];
    for error in [
        error(403, &body),
        error(200, &format!("<a href='?key={KEY}'>")),
        error(200, &format!(r#"{{"meta":{{"status":"success"}},"data":{{"id":"{KEY}"}}}}"#)),
        wait(client.call::<Value>(Request::get("/x").query("key", KEY)).send()).unwrap_err(),
        Client::builder(ApiKey::new(format!("{KEY}\n"))).build().unwrap_err(),
    ] {
        texts.push(format!("{error} {error:?}"));
    }
    texts.iter().for_each(|text| assert!(!text.contains(KEY), "{text}"));
    assert!(texts[1].contains("Unknown key [key]"), "{}", texts[1]);
}
