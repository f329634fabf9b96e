//! A minimal HTTP/1.1 client: one connection per request.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use iadvize_platform::Platform;
use serde_json::Value;

pub const FORM: &str = "application/x-www-form-urlencoded";
pub const JSON: &str = "application/json";

#[derive(Debug)]
pub struct Response {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Response {
    /// A header by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        headers.find_map(|(header, value)| (header == name).then_some(value))
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    pub fn data(&self) -> Value {
        assert!(self.status < 300, "{self:?}");
        self.json()["data"].take()
    }

    /// The identifiers of a list, as numbers.
    pub fn ids(&self) -> Vec<u64> {
        self.data().as_array().unwrap().iter().map(|item| number(&item["id"])).collect()
    }

    pub fn message(&self) -> String {
        self.json()["meta"]["message"].as_str().unwrap().to_owned()
    }

    /// The HTTP status, the status of the envelope, and its message.
    pub fn outcome(&self) -> (u16, String, String) {
        (self.status, self.json()["meta"]["status"].as_str().unwrap().to_owned(), self.message())
    }
}

/// An integer in either of its wire formats.
pub fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| value.as_str().unwrap().parse().unwrap())
}

/// The integers of a list.
pub fn numbers(value: &Value) -> Vec<u64> {
    value.as_array().unwrap().iter().map(number).collect()
}

/// A boolean in any of its wire formats.
pub fn flag(value: &Value) -> bool {
    value.as_bool().unwrap_or_else(|| number(value) == 1)
}

pub fn is_absent(value: &Value) -> bool {
    value.is_null() || value == ""
}

pub fn raw(platform: &Platform, request: &[u8]) -> Response {
    let address = platform.url().strip_prefix("http://").unwrap().split('/').next().unwrap();
    let mut socket = TcpStream::connect(address).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    socket.write_all(request).unwrap();
    let mut response = Vec::new();
    // A server that rejects a request early may reset the connection after its response.
    let _ = socket.read_to_end(&mut response);
    let response = String::from_utf8(response).unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap_or((&response, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
    Response { status, head: head.to_owned(), body: body.to_owned() }
}

/// Sends a request with these header lines and no others except `host`, `content-length` and `connection`.
pub fn with_headers(platform: &Platform, method: &str, path: &str, headers: &str, body: &str) -> Response {
    let length = body.len();
    let head = format!("{method} /api/2{path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n");
    raw(platform, format!("{head}content-length: {length}\r\n{headers}\r\n{body}").as_bytes())
}

fn with_key(platform: &Platform, method: &str, path: &str, media_type: &str, body: &str) -> Response {
    let headers = format!("x-api-key: {}\r\ncontent-type: {media_type}\r\n", platform.key());
    with_headers(platform, method, path, &headers, body)
}

pub fn get(platform: &Platform, path: &str) -> Response {
    let headers = format!("x-api-key: {}\r\n", platform.key());
    with_headers(platform, "GET", path, &headers, "")
}

pub fn delete(platform: &Platform, path: &str) -> Response {
    let headers = format!("x-api-key: {}\r\n", platform.key());
    with_headers(platform, "DELETE", path, &headers, "")
}

pub fn post(platform: &Platform, path: &str, media_type: &str, body: &str) -> Response {
    with_key(platform, "POST", path, media_type, body)
}

pub fn put(platform: &Platform, path: &str, media_type: &str, body: &str) -> Response {
    with_key(platform, "PUT", path, media_type, body)
}

/// The response to an invalid field or filter.
pub fn invalid(field: &str) -> (u16, String, String) {
    (400, "fail".to_owned(), format!("Value of field '{field}' is not valid."))
}

pub fn missing(field: &str) -> (u16, String, String) {
    (400, "fail".to_owned(), format!("Field '{field}' is missing."))
}

pub fn unknown(message: &str) -> (u16, String, String) {
    (404, "fail".to_owned(), message.to_owned())
}
