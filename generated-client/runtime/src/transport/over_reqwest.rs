//! The transport over `reqwest`.

use bytes::Bytes;
use http::Request;
use reqwest::redirect::Policy;

use super::{Exchange, Outcome, Transport, TransportError, body, refused};
use crate::error::{Error, ErrorKind};

/// A transport over the HTTP client [`reqwest`], for what the client's own transport does not have: SOCKS proxies, DNS
/// overrides, client certificates, or middleware. TLS, proxies and connections are configured in reqwest; the settings of
/// `ClientBuilder` for them do not apply. reqwest also uses the environment's proxies to reach this
/// machine, unless its `no_proxy` is called.
///
/// ```
/// use iadvize::transport::Reqwest;
/// use iadvize::{ApiKey, Client};
///
/// # fn example() -> Result<Client, Box<dyn std::error::Error>> {
/// let staging = ([10, 0, 0, 7], 443).into();
/// let http = reqwest::Client::builder().resolve("www.iadvize.com", staging);
/// let http = Reqwest::new(http)?;
/// let client = Client::builder(ApiKey::new("0123456789abcdef")).transport(|_| http).build()?;
/// # Ok(client)
/// # }
/// ```
///
/// It takes a [`ClientBuilder`](reqwest::ClientBuilder) and not a [`Client`](reqwest::Client), which may follow
/// redirects: reqwest would send the header of the key to any host that a response names.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
    max_response_bytes: u64,
}

impl Reqwest {
    /// Builds an HTTP client that does not follow redirects.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if reqwest cannot build it.
    pub fn new(builder: reqwest::ClientBuilder) -> Result<Self, Error> {
        let client = builder.redirect(Policy::none()).build().map_err(|cause| {
            let reason = "reqwest cannot build its client".to_owned();
            Error::new(ErrorKind::Configuration { reason }).with_source(cause)
        })?;
        Ok(Self { client, max_response_bytes: body::DEFAULT_LIMIT })
    }

    /// Limits the size of a response, decompressed. The default is 64 MiB.
    #[must_use]
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    async fn exchange(&self, request: Request<Bytes>) -> Outcome {
        let request = request.try_into().map_err(cause)?;
        let response = self.client.execute(request).await.map_err(unsent)?;
        let response = http::Response::<reqwest::Body>::from(response);
        body::whole(response, self.max_response_bytes, cause).await
    }
}

impl Transport for Reqwest {
    fn execute(&self, request: Request<Bytes>) -> Exchange<'_> {
        Box::pin(self.exchange(request))
    }
}

/// An error before the head of the response.
fn unsent(error: reqwest::Error) -> TransportError {
    match cause(error) {
        TransportError::Broken(error) if refused::is_unprocessed(&*error) => TransportError::Unprocessed(error),
        other => other,
    }
}

fn cause(error: reqwest::Error) -> TransportError {
    // The URL may contain the key.
    let error = error.without_url();
    match (error.is_connect() || error.is_builder(), error.is_timeout()) {
        (true, _) => TransportError::Connect(Box::new(error)),
        (_, true) => TransportError::Timeout(Box::new(error)),
        _ => TransportError::Broken(Box::new(error)),
    }
}
