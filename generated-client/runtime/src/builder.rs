//! Configures and builds a client.

mod headers;
mod network;

use std::marker::PhantomData;
use std::time::Duration;

use crate::address;
use crate::auth::{Authentication, Credential};
use crate::core::{Core, Limits};
use crate::error::Error;
use crate::generated::api::Platform;
use crate::headers::Headers;
use crate::key::ApiKey;
use crate::retry::RetryPolicy;
use crate::transport::{DEFAULT_LIMIT, Settings, Transport, check_tls, over_http};

/// Wraps or replaces the HTTP transport.
type Wrap = Box<dyn FnOnce(Box<dyn Transport>) -> Box<dyn Transport> + Send>;

/// A client that can be built.
#[doc(hidden)]
pub trait Assemble: Sized {
    /// Builds a client around the state that its clones share.
    ///
    /// # Errors
    ///
    /// If the system cannot provide a runtime.
    fn assemble(core: Core) -> Result<Self, Error>;
}

/// Configures a client; created by `Client::builder`. `T` is the client.
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<T> {
    key: ApiKey,
    base_url: String,
    authentication: Authentication,
    json_bodies: bool,
    limits: Limits,
    max_response_bytes: u64,
    headers: Headers,
    network: Settings,
    transport: Option<Wrap>,
    client: PhantomData<fn() -> T>,
}

impl<T: Assemble> ClientBuilder<T> {
    #[doc(hidden)]
    pub fn new(key: ApiKey) -> Self {
        Self {
            key,
            base_url: Platform::default().url().to_owned(),
            authentication: Authentication::default(),
            json_bodies: false,
            limits: Limits::default(),
            max_response_bytes: DEFAULT_LIMIT,
            headers: Headers::default(),
            network: Settings::default(),
            transport: None,
            client: PhantomData,
        }
    }

    /// Sends requests to this platform. The default is [`Platform::Standard`].
    pub fn platform(self, platform: Platform) -> Self {
        self.base_url(platform.url())
    }

    /// Sends requests to this base URL, to which paths such as `/operator` are appended. It must use HTTPS, except for
    /// this machine (`localhost`, `127.0.0.0/8`, `::1`), which is also reached without a proxy.
    pub fn base_url(mut self, url: &str) -> Self {
        url.clone_into(&mut self.base_url);
        self
    }

    /// Sends the key this way. The default is [`Authentication::Header`].
    pub fn authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Sends bodies as JSON. The default is a form (`application/x-www-form-urlencoded`), which the vendor's client
    /// uses.
    pub fn json_bodies(mut self) -> Self {
        self.json_bodies = true;
        self
    }

    /// Sets the retry policy. A call can override it.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.limits.retry = policy;
        self
    }

    /// Limits the time of an attempt, from connecting to the last byte. The default is 30 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// Limits the time of a request, including its retries and the pauses between them. The default is 5 minutes.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.limits.deadline = deadline;
        self
    }

    /// Limits the number of concurrent requests; further requests wait. The default is 32, the minimum 1.
    pub fn max_concurrent_requests(mut self, requests: usize) -> Self {
        self.limits.concurrent = requests.max(1);
        self
    }

    /// Limits the size of a response, decompressed. The default is 64 MiB. A [`Transport`] that replaces the client's own
    /// has its own limit.
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Wraps the HTTP transport, which `wrap` receives, or replaces it. See [`Transport`](crate::transport::Transport).
    pub fn transport<W: Transport + 'static>(
        mut self,
        wrap: impl FnOnce(Box<dyn Transport>) -> W + Send + 'static,
    ) -> Self {
        self.transport = Some(Box::new(|http| Box::new(wrap(http))));
        self
    }

    /// Builds the client. Sends nothing yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the base URL does not use HTTPS, if the key is
    /// empty or cannot be sent in the chosen way, if a header, a proxy or a root certificate is invalid, if the client is
    /// built without TLS, or if the system cannot provide a runtime.
    pub fn build(self) -> Result<T, Error> {
        let url = address::parse(&self.base_url)?;
        let credential = Credential::new(&self.key, self.authentication)?;
        let headers = self.headers.checked(&credential)?;
        let http = over_http(self.network, self.max_response_bytes)?;
        let transport = match self.transport {
            // Without TLS, `http` fails when it is called.
            Some(wrap) => wrap(http),
            None => check_tls(&url).map(|()| http)?,
        };
        T::assemble(Core::new(transport, url, self.key, credential, headers, self.json_bodies, self.limits))
    }
}

impl<T> std::fmt::Debug for ClientBuilder<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = address::shown(&self.base_url);
        self.key.redact(&mut shown);
        formatter
            .debug_struct("ClientBuilder")
            .field("base_url", &shown)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
