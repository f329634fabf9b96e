//! TLS by the library that a feature selects; `rustls` takes precedence over `native-tls`.

use super::Cause;

/// Whether TLS is available.
pub(super) const AVAILABLE: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// A connector that uses TLS for `https` URLs and trusts the operating system's certificates.
#[cfg(feature = "rustls")]
pub(super) type Tls<C> = hyper_rustls::HttpsConnector<C>;

/// Adds TLS to the connections of `connector`.
#[cfg(feature = "rustls")]
pub(super) fn over<C>(connector: C) -> Result<Tls<C>, Cause> {
    // Explicit, because a library must not choose the provider of the process.
    let provider = rustls::crypto::ring::default_provider();
    let builder = hyper_rustls::HttpsConnectorBuilder::new().with_provider_and_platform_verifier(provider)?;
    let builder = builder.https_or_http().enable_http1();
    #[cfg(feature = "http2")]
    let builder = builder.enable_http2();
    Ok(builder.wrap_connector(connector))
}

/// A connector that uses TLS for `https` URLs.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(super) type Tls<C> = hyper_tls::HttpsConnector<C>;

/// Adds TLS to the connections of `connector`.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(super) fn over<C>(connector: C) -> Result<Tls<C>, Cause> {
    #[cfg_attr(not(feature = "http2"), expect(unused_mut, reason = "only HTTP/2 needs a choice"))]
    let mut builder = hyper_tls::native_tls::TlsConnector::builder();
    #[cfg(feature = "http2")]
    builder.request_alpns(&["h2", "http/1.1"]);
    Ok(hyper_tls::HttpsConnector::from((connector, builder.build()?.into())))
}

/// Without TLS, only this machine can be reached.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) type Tls<C> = C;

/// Returns the connector unchanged.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) fn over<C>(connector: C) -> Result<Tls<C>, Cause> {
    Ok(connector)
}
