//! The transport over TCP and TLS.

use bytes::Bytes;
use http::Request;
use http::header::{ACCEPT_ENCODING, HeaderValue};
use http_body_util::Full;
use hyper_util::client::legacy::Error as HttpError;
use hyper_util::client::legacy::connect::capture_connection;

use super::connector::Connector;
use super::pools::Pools;
use super::settings::Settings;
use super::{Exchange, Outcome, Sent, Transport, TransportError, body, refused, tls};
use crate::error::{Error, ErrorKind};

/// The accepted encodings of a response body.
const ENCODINGS: Option<HeaderValue> =
    if cfg!(feature = "gzip") { Some(HeaderValue::from_static("gzip")) } else { None };

/// Keeps connections open between requests. Does not follow redirects, because the key is sent to one host only.
struct HttpTransport {
    pools: Pools,
    max_response_bytes: u64,
}

/// A transport with these settings.
///
/// # Errors
///
/// If the settings are invalid.
pub(crate) fn over_http(settings: Settings, max_response_bytes: u64) -> Result<Box<dyn Transport>, Error> {
    let pools = Pools::new(Connector::new(settings.checked()?));
    Ok(Box::new(HttpTransport { pools, max_response_bytes }))
}

/// Checks whether the client has the TLS that this address needs.
pub(crate) fn check_tls(url: &str) -> Result<(), Error> {
    match tls::MISSING {
        Some(reason) if url.starts_with("https:") => {
            Err(Error::new(ErrorKind::Configuration { reason: reason.to_owned() }))
        }
        _ => Ok(()),
    }
}

impl HttpTransport {
    async fn exchange(&self, mut request: Request<Bytes>) -> Outcome {
        if let Some(encodings) = ENCODINGS {
            request.headers_mut().insert(ACCEPT_ENCODING, encodings);
        }
        let sent = request.extensions_mut().remove::<Sent>();
        let mut request = request.map(Full::new);
        if let Some(sent) = sent {
            sent.observe(capture_connection(&mut request));
        }
        let response = self.pools.current().await.request(request).await.map_err(cause)?;
        body::whole(response, self.max_response_bytes, |error| TransportError::Broken(error.into())).await
    }
}

impl Transport for HttpTransport {
    fn execute(&self, request: Request<Bytes>) -> Exchange<'_> {
        Box::pin(self.exchange(request))
    }
}

fn cause(error: HttpError) -> TransportError {
    match error.is_connect() {
        true => TransportError::Connect(Box::new(error)),
        false if refused::is_unprocessed(&error) => TransportError::Unprocessed(Box::new(error)),
        false => TransportError::Broken(Box::new(error)),
    }
}
