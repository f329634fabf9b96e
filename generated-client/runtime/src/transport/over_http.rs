//! The transport over TCP and TLS.

use bytes::Bytes;
use http::header::{ACCEPT_ENCODING, HeaderValue};
use http::uri::Scheme;
use http::{Request, Uri};
use http_body_util::Full;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connect, HttpConnector};
use hyper_util::client::legacy::{Client, Error};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use super::{Cause, Exchange, Outcome, Transport, TransportError, body, tls};

/// The accepted encodings of a response body.
const ENCODINGS: Option<HeaderValue> =
    if cfg!(feature = "gzip") { Some(HeaderValue::from_static("gzip")) } else { None };

/// Keeps connections open between requests. Does not follow redirects, because the key is sent to one host only.
struct HttpTransport<C> {
    client: Client<C, Full<Bytes>>,
    max_response_bytes: u64,
}

/// A transport to this address, through the proxy that applies to it.
pub(crate) fn over_http(
    address: &str,
    proxies: &Matcher,
    max_response_bytes: u64,
) -> Result<Box<dyn Transport>, Cause> {
    let address: Uri = address.parse()?;
    if !tls::AVAILABLE && address.scheme() == Some(&Scheme::HTTPS) {
        return Err("built without TLS: neither feature `rustls` nor `native-tls` is enabled".into());
    }
    let mut tcp = HttpConnector::new();
    tcp.enforce_http(!tls::AVAILABLE);
    tcp.set_nodelay(true);
    let Some(proxy) = proxies.intercept(&address) else {
        return Ok(Box::new(HttpTransport::new(tls::over(tcp)?, max_response_bytes)));
    };
    if !matches!(proxy.uri().scheme_str(), Some("http" | "https")) {
        return Err("unsupported proxy in the environment: only HTTP proxies are supported".into());
    }
    let mut tunnel = Tunnel::new(proxy.uri().clone(), tls::over(tcp)?);
    if let Some(authorization) = proxy.basic_auth() {
        tunnel = tunnel.with_auth(authorization.clone());
    }
    Ok(Box::new(HttpTransport::new(tls::over(tunnel)?, max_response_bytes)))
}

impl<C: Connect + Clone + Send + Sync + 'static> HttpTransport<C> {
    fn new(connector: C, max_response_bytes: u64) -> Self {
        let mut builder = Client::builder(TokioExecutor::new());
        builder.pool_timer(TokioTimer::new()).timer(TokioTimer::new());
        Self { client: builder.build(connector), max_response_bytes }
    }

    async fn exchange(&self, mut request: Request<Bytes>) -> Outcome {
        if let Some(encodings) = ENCODINGS {
            request.headers_mut().insert(ACCEPT_ENCODING, encodings);
        }
        let response = self.client.request(request.map(Full::new)).await.map_err(cause)?;
        body::whole(response, self.max_response_bytes).await
    }
}

impl<C: Connect + Clone + Send + Sync + 'static> Transport for HttpTransport<C> {
    fn execute(&self, request: Request<Bytes>) -> Exchange<'_> {
        Box::pin(self.exchange(request))
    }
}

fn cause(error: Error) -> TransportError {
    match error.is_connect() {
        true => TransportError::Connect(Box::new(error)),
        false => TransportError::Broken(Box::new(error)),
    }
}
