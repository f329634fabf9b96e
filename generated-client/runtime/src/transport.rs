//! Sends requests and receives responses. Only this folder names the HTTP library.

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

/// Sends a request to a server and returns the response. The client has a transport over TCP and TLS;
/// `ClientBuilder::transport` replaces or wraps it: with a proxy, a middleware that
/// counts, or a double for tests.
///
/// A transport sends a request once; retries, deadlines and the limit of concurrent requests are applied outside. The
/// request contains the key: do not log it.
///
/// ```
/// use iadvize::transport::{Exchange, Transport};
/// use iadvize::group::GroupId;
/// use iadvize::{ApiKey, Client};
///
/// /// Responds with group 1.
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
    /// Sends `request` once and reads the whole response.
    fn execute(&self, request: Request<Bytes>) -> Exchange<'_>;
}

impl Transport for Box<dyn Transport> {
    fn execute(&self, request: Request<Bytes>) -> Exchange<'_> {
        (**self).execute(request)
    }
}

/// A pending exchange.
pub type Exchange<'a> = Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

/// The result of an exchange.
pub type Outcome = Result<Response<Bytes>, TransportError>;

/// The error of an exchange without a response. Retries depend on its variant.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransportError {
    /// The client could not connect; nothing was sent.
    Connect(Cause),
    /// The time limit passed.
    Timeout(Cause),
    /// The response is larger than this many bytes.
    TooLarge(u64),
    /// The connection was lost, or the response was not HTTP.
    Broken(Cause),
}

/// The error of the underlying library.
pub type Cause = Box<dyn StdError + Send + Sync>;
