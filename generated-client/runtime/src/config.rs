//! The configuration of a client.

use std::fmt;

use hyper_util::client::proxy::matcher::Matcher;

use crate::address;
use crate::auth::{Authentication, Credential};
use crate::core::{Core, Limits};
use crate::error::{Error, ErrorKind};
use crate::generated::api::Platform;
use crate::key::ApiKey;
use crate::transport::{Transport, over_http};

/// Wraps or replaces the HTTP transport.
type Wrap = Box<dyn FnOnce(Box<dyn Transport>) -> Box<dyn Transport> + Send>;

/// What `ClientBuilder` sets.
#[doc(hidden)]
pub struct Config {
    pub key: ApiKey,
    pub base_url: String,
    pub authentication: Authentication,
    pub json_bodies: bool,
    pub limits: Limits,
    pub max_response_bytes: u64,
    pub transport: Option<Wrap>,
}

impl Config {
    /// The default configuration.
    pub fn new(key: ApiKey) -> Self {
        Self {
            key,
            base_url: Platform::default().url().to_owned(),
            authentication: Authentication::default(),
            json_bodies: false,
            limits: Limits::default(),
            max_response_bytes: 64 << 20,
            transport: None,
        }
    }

    /// The shared part of a client with this configuration.
    ///
    /// # Errors
    ///
    /// If the base URL, the key or the transport cannot be used.
    pub fn build(self) -> Result<Core, Error> {
        let address::Base { url, loopback } = address::parse(&self.base_url)?;
        let credential = Credential::new(&self.key, self.authentication)?;
        // This machine is reached directly; other hosts use the proxy of `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`.
        let proxies = if loopback { Matcher::builder().build() } else { Matcher::from_env() };
        let transport = over_http(&url, &proxies, self.max_response_bytes).map_err(|cause| {
            let reason = "cannot set up the HTTP client".to_owned();
            Error::new(ErrorKind::Configuration { reason }).with_source(cause)
        })?;
        let transport = match self.transport {
            Some(wrap) => wrap(transport),
            None => transport,
        };
        Ok(Core::new(transport, url, self.key, credential, self.json_bodies, self.limits))
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = address::shown(&self.base_url);
        self.key.redact(&mut shown);
        formatter.debug_struct("Config").field("base_url", &shown).field("limits", &self.limits).finish_non_exhaustive()
    }
}
