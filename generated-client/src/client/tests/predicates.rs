//! The questions that an error answers. Each has errors that it is true for, and similar ones that it is false for.

use super::*;

/// Fails each request in one way.
struct Failing(fn() -> TransportError);

impl Transport for Failing {
    fn execute(&self, _: http::Request<Bytes>) -> Exchange<'_> {
        Box::pin(async { Err((self.0)()) })
    }
}

fn failing(error: fn() -> TransportError) -> Error {
    wait(client(Failing(error)).groups().get(GroupId(1)).send()).unwrap_err()
}

fn refused(status: u16, message: &str) -> Error {
    error(status, &format!(r#"{{"meta":{{"status":"error","message":"{message}"}}}}"#))
}

/// The questions that are true, except whether a retry is safe.
fn answers(error: &Error) -> Vec<&'static str> {
    let answers = [
        ("not found", error.is_not_found()),
        ("forbidden", error.is_forbidden()),
        ("rate limited", error.is_rate_limited()),
        ("server error", error.is_server_error()),
        ("timeout", error.is_timeout()),
        ("connect", error.is_connect()),
        ("decode", error.is_decode()),
    ];
    answers.into_iter().filter(|(_, yes)| *yes).map(|(name, _)| name).collect()
}

#[test]
fn errors_answer_at_most_one_question() {
    const UNKNOWN: &str = "Unknown 'group' with 'id' 1.";
    const OTHER: &str = "Field 'name' is missing.";
    for (error, expected) in [
        (refused(404, UNKNOWN), Some("not found")),
        (refused(200, UNKNOWN), Some("not found")),
        (refused(404, "Nothing here."), Some("not found")),
        (error(404, "<html>"), Some("not found")),
        (refused(404, OTHER), None),
        (refused(400, "Nothing here."), None),
        (refused(403, "Forbidden"), Some("forbidden")),
        (refused(200, "Forbidden"), Some("forbidden")),
        (error(403, "<html>"), Some("forbidden")),
        (refused(403, UNKNOWN), Some("not found")),
        (refused(403, OTHER), None),
        (refused(401, "Who are you?"), None),
        (refused(429, "Forbidden"), Some("rate limited")),
        (error(429, ""), Some("rate limited")),
        (refused(428, "Slow down."), None),
        (refused(500, UNKNOWN), Some("server error")),
        (error(503, "<html>"), Some("server error")),
        (error(599, r#"{"meta":{"status":"success"},"data":{"id":1}}"#), Some("server error")),
        (error(600, "<html>"), None),
        (failing(|| TransportError::Timeout("late".into())), Some("timeout")),
        (error(408, ""), None),
        (error(504, ""), Some("server error")),
        (failing(|| TransportError::Connect("refused".into())), Some("connect")),
        (failing(|| TransportError::Broken("reset".into())), None),
        (failing(|| TransportError::TooLarge(1)), None),
        (error(200, r#"{"meta":{"status":"success"},"data":{"id":"x"}}"#), Some("decode")),
        (error(200, "nonsense"), Some("decode")),
        (error(400, "nonsense"), None),
        (error(302, ""), None),
        (wait(responding(200, "").0.groups().list().limit(0).send()).unwrap_err(), None),
    ] {
        assert_eq!(answers(&error), Vec::from_iter(expected), "{error}");
    }
}
