//! How bytes are sent and received. The only file that names the HTTP library.

#[cfg(test)]
mod tests;

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use reqwest::redirect::Policy;

/// What carries a request to the server and brings the answer back. The client comes with one over TCP and TLS;
/// [`ClientBuilder::transport`](crate::ClientBuilder::transport) puts another in its place, or around it: a proxy, a
/// middleware that counts, a double for tests.
///
/// A transport sends a request once. Retries, deadlines and the limit of concurrent requests are above it. The request
/// carries the key: do not log it.
///
/// ```
/// use iadvize::transport::{Exchange, Transport};
/// use iadvize::{ApiKey, Client, GroupId};
///
/// /// Answers everything with group 1.
/// struct Double;
///
/// impl Transport for Double {
///     fn execute(&self, request: http::Request<bytes::Bytes>) -> Exchange<'_> {
///         assert_eq!(request.uri().path(), "/api/2/group/1");
///         let body = r#"{"meta":{"status":"success"},"data":{"id":1}}"#;
///         Box::pin(async { Ok(http::Response::new(body.into())) })
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), iadvize::Error> {
/// let client = Client::builder(ApiKey::new("unused")).transport(|_| Double).build()?;
/// assert_eq!(client.groups().get(GroupId(1)).send().await?.id, GroupId(1));
/// # Ok(())
/// # }
/// ```
pub trait Transport: Send + Sync {
    /// Sends `request` once and reads the whole answer.
    fn execute(&self, request: Request<Bytes>) -> Exchange<'_>;
}

impl Transport for Box<dyn Transport> {
    fn execute(&self, request: Request<Bytes>) -> Exchange<'_> {
        (**self).execute(request)
    }
}

/// An exchange under way.
pub type Exchange<'a> = Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

/// How an exchange ended.
pub type Outcome = Result<Response<Bytes>, TransportError>;

/// Why there is no answer. Whether a request may be sent again depends on it.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransportError {
    /// No connection came about, so that nothing was sent.
    Connect(Cause),
    /// The time was up.
    Timeout(Cause),
    /// The answer is larger than this many bytes.
    TooLarge(u64),
    /// The connection broke, or what came over it was no HTTP.
    Broken(Cause),
}

/// What the layer below says.
pub type Cause = Box<dyn StdError + Send + Sync>;

/// The transport over TCP and TLS.
pub(crate) struct HttpTransport {
    client: reqwest::Client,
    max_response_bytes: u64,
}

impl HttpTransport {
    /// A transport that follows no redirects, since the key must not follow them; `direct` leaves proxies aside.
    pub(crate) fn new(max_response_bytes: u64, direct: bool) -> Result<Self, Cause> {
        let builder = reqwest::Client::builder()
            .redirect(Policy::none())
            .user_agent(concat!("iadvize-rust/", env!("CARGO_PKG_VERSION")));
        let builder = if direct { builder.no_proxy() } else { builder };
        Ok(Self { client: builder.build()?, max_response_bytes })
    }

    async fn exchange(&self, request: Request<Bytes>) -> Outcome {
        let request = request.try_into().map_err(cause)?;
        let mut answer = self.client.execute(request).await.map_err(cause)?;
        let mut body = BytesMut::new();
        while let Some(chunk) = answer.chunk().await.map_err(cause)? {
            if (body.len() + chunk.len()) as u64 > self.max_response_bytes {
                return Err(TransportError::TooLarge(self.max_response_bytes));
            }
            body.extend_from_slice(&chunk);
        }
        let mut response = Response::new(body.freeze());
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(response)
    }
}

impl Transport for HttpTransport {
    fn execute(&self, request: Request<Bytes>) -> Exchange<'_> {
        Box::pin(self.exchange(request))
    }
}

/// The library's error without the address, which may hold the key. A time that is up while a body is read counts as
/// several kinds of error there, so that it is asked about before what is broken.
fn cause(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    if error.is_connect() {
        TransportError::Connect(Box::new(error))
    } else if error.is_timeout() {
        TransportError::Timeout(Box::new(error))
    } else {
        TransportError::Broken(Box::new(error))
    }
}
