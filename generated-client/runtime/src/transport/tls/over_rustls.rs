//! TLS by rustls.

use std::sync::Arc;

use hyper_rustls::HttpsConnector;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::transport::Cause;

pub(crate) type Certificate = CertificateDer<'static>;

/// Reads certificates in PEM.
pub(crate) fn certificates(pem: &[u8]) -> Result<Vec<Certificate>, Cause> {
    let certificates = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>()?;
    let mut store = RootCertStore::empty();
    certificates.iter().try_for_each(|certificate| store.add(certificate.clone()))?;
    Ok(certificates)
}

/// What connections to the server and to a proxy share.
pub(crate) struct Tls {
    server: Arc<ClientConfig>,
    proxy: Arc<ClientConfig>,
}

impl Tls {
    /// Reads the certificates of the system.
    pub(crate) fn new(roots: &[Certificate]) -> Result<Self, Cause> {
        // Explicit, because a library must not choose the provider of the process.
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier = Verifier::new_with_extra_roots(roots.iter().cloned(), provider.clone())?;
        let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
        let builder = builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
        let proxy = builder.with_no_client_auth();
        let mut server = proxy.clone();
        if cfg!(feature = "http2") {
            server.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        }
        Ok(Self { server: Arc::new(server), proxy: Arc::new(proxy) })
    }

    /// Adds TLS to the connections of `connector`.
    pub(crate) fn to_server<C>(&self, connector: C) -> HttpsConnector<C> {
        (connector, self.server.clone()).into()
    }

    /// The same without HTTP/2, because tunnels use HTTP/1.1.
    pub(crate) fn to_proxy<C>(&self, connector: C) -> HttpsConnector<C> {
        (connector, self.proxy.clone()).into()
    }
}
