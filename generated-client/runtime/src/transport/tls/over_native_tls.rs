//! TLS by the operating system's library.

use hyper_tls::HttpsConnector;
use hyper_tls::native_tls::{self, TlsConnector};

use crate::transport::Cause;

pub(crate) use native_tls::Certificate;

/// Reads certificates in PEM.
pub(crate) fn certificates(pem: &[u8]) -> Result<Vec<Certificate>, Cause> {
    Ok(Certificate::stack_from_pem(pem)?)
}

/// What connections to the server and to a proxy share.
pub(crate) struct Tls {
    server: TlsConnector,
    proxy: TlsConnector,
}

impl Tls {
    /// Reads the certificates of the system.
    pub(crate) fn new(roots: &[Certificate]) -> Result<Self, Cause> {
        let mut builder = TlsConnector::builder();
        for root in roots {
            builder.add_root_certificate(root.clone());
        }
        let proxy = builder.build()?;
        #[cfg(feature = "http2")]
        builder.request_alpns(&["h2", "http/1.1"]);
        Ok(Self { server: builder.build()?, proxy })
    }

    /// Adds TLS to the connections of `connector`.
    pub(crate) fn to_server<C>(&self, connector: C) -> HttpsConnector<C> {
        (connector, self.server.clone().into()).into()
    }

    /// The same without HTTP/2, because tunnels use HTTP/1.1.
    pub(crate) fn to_proxy<C>(&self, connector: C) -> HttpsConnector<C> {
        (connector, self.proxy.clone().into()).into()
    }
}
