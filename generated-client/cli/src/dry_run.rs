//! What a command would send.

use std::sync::{Arc, Mutex, PoisonError};

use iadvize::transport::{Exchange, Transport, TransportError};
use iadvize::{bytes::Bytes, http};

use crate::shell;

/// What stands for the key.
pub const PLACEHOLDER: &str = "0123456789abcdef0123456789abcdef";

/// The variable that stands for the key in what is printed.
const KEY: &str = "$IADVIZE_API_KEY";

/// Headers that say something about a request rather than about this program.
const HEADERS: [http::HeaderName; 2] = [http::header::ACCEPT, http::header::CONTENT_TYPE];

/// A transport that keeps the first request and sends none.
#[derive(Clone, Debug, Default)]
pub struct Capture(Arc<Mutex<Option<http::Request<Bytes>>>>);

impl Capture {
    /// The request, if there was one.
    pub fn take(&self) -> Option<http::Request<Bytes>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Transport for Capture {
    fn execute(&self, request: http::Request<Bytes>) -> Exchange<'_> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(request);
        Box::pin(async { Err(TransportError::Broken("nothing is sent".into())) })
    }
}

/// The request as in HTTP.
pub fn as_request(request: &http::Request<Bytes>) -> String {
    let headers: String = headers(request).map(|(name, value, _)| format!("{name}: {value}\n")).collect();
    let body = String::from_utf8_lossy(request.body());
    let body = if body.is_empty() { String::new() } else { format!("\n{body}\n") };
    format!("{} {}\n{headers}{body}", request.method(), request.uri())
}

/// The request as a command of curl, for a POSIX shell.
pub fn as_curl(request: &http::Request<Bytes>) -> String {
    let mut lines = vec![format!("curl --request {}", request.method())];
    lines.extend(headers(request).map(|(name, value, is_key)| match is_key {
        // The shell replaces the variable in double quotes.
        true => format!("--header \"{name}: {value}\""),
        false => format!("--header {}", shell::quoted(&format!("{name}: {value}"))),
    }));
    let body = String::from_utf8_lossy(request.body());
    if !body.is_empty() {
        lines.push(format!("--data-raw {}", shell::quoted(&body)));
    }
    lines.push(shell::quoted(&request.uri().to_string()));
    lines.join(" \\\n  ") + "\n"
}

/// The name and value of each header, and whether it is the key.
fn headers(request: &http::Request<Bytes>) -> impl Iterator<Item = (&str, &str, bool)> {
    request.headers().iter().filter_map(|(name, value)| {
        let value = value.to_str().ok()?;
        if value == PLACEHOLDER {
            return Some((name.as_str(), KEY, true));
        }
        HEADERS.contains(name).then_some((name.as_str(), value, false))
    })
}
