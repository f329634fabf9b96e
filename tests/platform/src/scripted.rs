//! Responses that a test writes itself.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode};

/// A response that is sent as it is instead of the platform's own.
///
/// ```
/// use iadvize_platform::Scripted;
///
/// let busy = Scripted::new(503).header("retry-after", "1").body("busy");
/// let odd = Scripted::json(200, r#"{"meta": {"status": "success"}, "data": null}"#);
/// # let _ = (busy, odd);
/// ```
#[derive(Clone, Debug)]
pub struct Scripted {
    status: u16,
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl Scripted {
    /// An empty response with this HTTP status.
    pub fn new(status: u16) -> Scripted {
        Scripted { status, headers: Vec::new(), body: Bytes::new() }
    }

    /// A response with this `application/json` body. The body is not checked.
    pub fn json(status: u16, body: impl Into<Bytes>) -> Scripted {
        Scripted::new(status).header("content-type", "application/json").body(body)
    }

    /// Adds a header. Adding a name twice sends it twice.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Scripted {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Replaces the body.
    pub fn body(mut self, body: impl Into<Bytes>) -> Scripted {
        self.body = body.into();
        self
    }

    pub(crate) fn into_response(self) -> Response<Bytes> {
        self.build().unwrap_or_else(|error| not_http(&error))
    }

    fn build(self) -> Result<Response<Bytes>, http::Error> {
        let mut response = Response::builder().status(self.status).body(self.body)?;
        add_headers(&mut response, &self.headers)?;
        Ok(response)
    }
}

pub(crate) fn add_headers(response: &mut Response<Bytes>, headers: &[(String, String)]) -> Result<(), http::Error> {
    for (name, value) in headers {
        let name = HeaderName::from_bytes(name.as_bytes())?;
        response.headers_mut().append(name, HeaderValue::from_str(value)?);
    }
    Ok(())
}

/// A status or a header that is invalid in HTTP becomes a 500 with the error as its body, because the test sees only
/// the response.
pub(crate) fn not_http(error: &http::Error) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(format!("The scripted response is not valid HTTP: {error}")));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    response
}
