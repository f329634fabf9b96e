//! TLS around a connection, by the library that a feature chooses; `rustls` goes before `native-tls`.

use super::Cause;

/// Whether there is any.
pub(super) const AVAILABLE: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// A connector that speaks TLS to addresses of `https`. What it trusts is what the operating system trusts.
#[cfg(feature = "rustls")]
pub(super) type Tls<C> = hyper_rustls::HttpsConnector<C>;

/// Puts TLS around the connections that `connector` makes.
#[cfg(feature = "rustls")]
pub(super) fn over<C>(connector: C) -> Result<Tls<C>, Cause> {
    // Named here, since a library must not choose for the whole process.
    let provider = rustls::crypto::ring::default_provider();
    let builder = hyper_rustls::HttpsConnectorBuilder::new().with_provider_and_platform_verifier(provider)?;
    let builder = builder.https_or_http().enable_http1();
    #[cfg(feature = "http2")]
    let builder = builder.enable_http2();
    Ok(builder.wrap_connector(connector))
}

/// A connector that speaks TLS to addresses of `https`.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(super) type Tls<C> = hyper_tls::HttpsConnector<C>;

/// Puts TLS around the connections that `connector` makes.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(super) fn over<C>(connector: C) -> Result<Tls<C>, Cause> {
    #[cfg_attr(not(feature = "http2"), expect(unused_mut, reason = "there is nothing to choose between"))]
    let mut builder = hyper_tls::native_tls::TlsConnector::builder();
    #[cfg(feature = "http2")]
    builder.request_alpns(&["h2", "http/1.1"]);
    Ok(hyper_tls::HttpsConnector::from((connector, builder.build()?.into())))
}

/// Without TLS, only this very machine can be asked.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) type Tls<C> = C;

/// The connector as it is.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(super) fn over<C>(connector: C) -> Result<Tls<C>, Cause> {
    Ok(connector)
}
