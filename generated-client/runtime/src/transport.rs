//! How bytes are sent and received. The only folder that names the HTTP library.

mod body;
mod over_http;
#[cfg(test)]
mod tests;
mod tls;

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::{Request, Response};

pub(crate) use over_http::over_http;

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
