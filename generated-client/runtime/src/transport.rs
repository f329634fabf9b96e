//! Sends requests and receives responses. Only this folder names the HTTP library.

mod body;
mod connector;
#[cfg(feature = "gzip")]
mod gzip;
mod over_http;
#[cfg(feature = "reqwest")]
mod over_reqwest;
mod pools;
mod proxy;
mod refused;
mod sent;
mod settings;
#[cfg(feature = "shapes")]
mod shapes;
mod stream;
#[cfg(test)]
mod tests;
mod tls;

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::{Request, Response};

pub(crate) use body::DEFAULT_LIMIT;
pub(crate) use over_http::{check_tls, over_http};
#[cfg(feature = "reqwest")]
pub use over_reqwest::Reqwest;
pub(crate) use sent::Sent;
#[doc(hidden)]
pub use settings::Settings;
#[cfg(feature = "shapes")]
pub(crate) use shapes::Requested;
#[cfg(feature = "shapes")]
#[cfg_attr(docsrs, doc(cfg(feature = "shapes")))]
pub use shapes::{Recording, Shapes};

/// Sends a request to a server and returns the response. The client has a transport over TCP and TLS;
/// `ClientBuilder::transport` replaces or wraps it: with a middleware that counts, a
/// double for tests, or another HTTP client, such as `Reqwest` (feature `reqwest`). A transport that replaces it needs
/// none of the features for TLS, and the environment does not matter.
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
    /// The server says that it did not process the request: it refused the stream of HTTP/2, or shut the connection down
    /// before it.
    Unprocessed(Cause),
    /// The time limit passed.
    Timeout(Cause),
    /// The response is larger than this many bytes.
    TooLarge(u64),
    /// The connection was lost, or the response was not HTTP.
    Broken(Cause),
}

/// The error of the underlying library.
pub type Cause = Box<dyn StdError + Send + Sync>;
