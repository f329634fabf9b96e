//! Connections.

use std::time::Duration;

use super::ClientBuilder;

impl<T> ClientBuilder<T> {
    /// Limits the time of connecting, including the proxy and TLS. Without it, [`timeout`](Self::timeout) applies.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.network.connect_timeout = Some(timeout);
        self
    }

    /// Reaches the server through this HTTP or HTTPS proxy, such as `http://user:password@proxy.example:3128`, instead
    /// of the one in the environment. The client opens a tunnel (`CONNECT`): the proxy sees neither the key nor the
    /// paths. As with the environment, this machine is reached directly. `transport::Reqwest` (feature `reqwest`) can use
    /// other kinds of proxies.
    ///
    /// Without this call, the proxy is in the environment variable `HTTPS_PROXY` or `ALL_PROXY`, unless `NO_PROXY`
    /// excludes the host. If that proxy cannot be used, calls fail with
    /// [`ErrorKind::Connect`](crate::ErrorKind::Connect).
    pub fn proxy(mut self, url: &str) -> Self {
        self.network.set_proxy(url);
        self
    }

    /// Reaches the server directly, also if there is a proxy in the environment.
    pub fn no_proxy(mut self) -> Self {
        self.network.set_no_proxy();
        self
    }

    /// Trusts these certificates, one or several in PEM, in addition to those of the operating system. Further calls
    /// add more.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    #[cfg_attr(docsrs, doc(cfg(any(feature = "rustls", feature = "native-tls"))))]
    pub fn root_certificate(mut self, pem: &[u8]) -> Self {
        self.network.add_roots(pem);
        self
    }
}
