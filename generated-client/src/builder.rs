//! Configures and builds a client.

use std::time::Duration;

#[cfg(feature = "blocking")]
use iadvize_runtime::Blocking;
use iadvize_runtime::api::Platform;
use iadvize_runtime::transport::Transport;
use iadvize_runtime::{ApiKey, Authentication, Config, Error, RetryPolicy};

use crate::client::Client;

impl Client {
    /// Starts to configure a client that uses this key.
    pub fn builder(key: ApiKey) -> ClientBuilder {
        ClientBuilder { config: Config::new(key) }
    }
}

/// Configures a client; created by [`Client::builder`].
#[derive(Debug)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    pub(crate) config: Config,
}

impl ClientBuilder {
    /// Sends requests to this platform. The default is [`Platform::Standard`].
    pub fn platform(self, platform: Platform) -> Self {
        self.base_url(platform.url())
    }

    /// Sends requests to this base URL, to which paths such as `/operator` are appended. It must use HTTPS, except for
    /// this machine (`localhost`, `127.0.0.0/8`, `::1`), which is also reached without a proxy.
    pub fn base_url(mut self, url: &str) -> Self {
        url.clone_into(&mut self.config.base_url);
        self
    }

    /// Sends the key this way. The default is [`Authentication::Header`].
    pub fn authentication(mut self, authentication: Authentication) -> Self {
        self.config.authentication = authentication;
        self
    }

    /// Sends bodies as JSON. The default is a form (`application/x-www-form-urlencoded`), which the vendor's client
    /// uses.
    pub fn json_bodies(mut self) -> Self {
        self.config.json_bodies = true;
        self
    }

    /// Sets the retry policy. A call can override it.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.config.limits.retry = policy;
        self
    }

    /// Limits the time of an attempt, from connecting to the last byte. The default is 30 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.config.limits.timeout = timeout;
        self
    }

    /// Limits the time of a request, including its retries and the pauses between them. The default is 5 minutes.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.config.limits.deadline = deadline;
        self
    }

    /// Limits the number of concurrent requests; further requests wait. The default is 32, the minimum 1.
    pub fn max_concurrent_requests(mut self, requests: usize) -> Self {
        self.config.limits.concurrent = requests.max(1);
        self
    }

    /// Limits the size of a response, both compressed and decompressed. The default is 64 MiB. A [`Transport`] that
    /// replaces the client's own has its own limit.
    ///
    /// The values that are read from a response take at most 16 times its size and 4 MiB in memory. A response with so many
    /// small values that they need more, such as a million empty records, fails with
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode). Types of your own that [`Client::call`] reads have no such limit.
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.config.max_response_bytes = bytes;
        self
    }

    /// Sends this `User-Agent`. The default is `iadvize-rust/` with the version.
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        self.config.headers.user_agent = Some(user_agent.to_owned());
        self
    }

    /// Sends this header with every request, for example to a gateway. A further call with the same name replaces the
    /// value. Headers that the client itself sets are refused, such as `Host`, `Content-Type`, `User-Agent` and that of
    /// the key. A [`Transport`](crate::transport::Transport) that you write receives it as well.
    pub fn default_header(mut self, name: &str, value: &str) -> Self {
        self.config.headers.others.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Limits the time of connecting, including the proxy and TLS. Without it, [`timeout`](Self::timeout) applies.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.config.network.connect_timeout = Some(timeout);
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
        self.config.network.set_proxy(url);
        self
    }

    /// Reaches the server directly, also if there is a proxy in the environment.
    pub fn no_proxy(mut self) -> Self {
        self.config.network.set_no_proxy();
        self
    }

    /// Trusts these certificates, one or several in PEM, in addition to those of the operating system. Further calls
    /// add more.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub fn root_certificate(mut self, pem: &[u8]) -> Self {
        self.config.network.add_roots(pem);
        self
    }

    /// Wraps the HTTP transport, which `wrap` receives, or replaces it. See [`Transport`].
    pub fn transport<W: Transport + 'static>(
        mut self,
        wrap: impl FnOnce(Box<dyn Transport>) -> W + Send + 'static,
    ) -> Self {
        self.config.transport = Some(Box::new(|http| Box::new(wrap(http))));
        self
    }

    /// Builds the client. Sends nothing yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the base URL does not use HTTPS, if the key is
    /// invalid (see [`ApiKey::new`]) or cannot be sent in the chosen way, if a header, a proxy or a root certificate is
    /// invalid, or if the client is built without TLS.
    pub fn build(self) -> Result<Client, Error> {
        self.config.build().map(Client::new)
    }

    /// Builds a client whose calls block.
    ///
    /// # Errors
    ///
    /// Same as for [`build`](Self::build).
    #[cfg(feature = "blocking")]
    pub fn build_blocking(self) -> Result<Client<Blocking>, Error> {
        self.config.build().map(Client::new)
    }
}
