//! The configuration of a client.

use std::fmt;

use crate::address;
use crate::auth::{Authentication, Credential};
use crate::core::{Core, Limits};
use crate::error::Error;
use crate::generated::api::Platform;
use crate::headers::Headers;
use crate::key::ApiKey;
use crate::transport::{DEFAULT_LIMIT, Settings, Transport, check_tls, over_http};

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
    pub headers: Headers,
    pub network: Settings,
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
            max_response_bytes: DEFAULT_LIMIT,
            headers: Headers::default(),
            network: Settings::default(),
            transport: None,
        }
    }

    /// The shared part of a client with this configuration.
    ///
    /// # Errors
    ///
    /// If the base URL, the key or the transport cannot be used.
    pub fn build(self) -> Result<Core, Error> {
        let key = self.key.clone();
        self.checked().map_err(|error| error.shown(&key))
    }

    fn checked(self) -> Result<Core, Error> {
        let url = address::parse(&self.base_url)?;
        let credential = Credential::new(&self.key, self.authentication)?;
        let headers = self.headers.checked(&credential)?;
        let http = over_http(self.network, self.max_response_bytes)?;
        let transport = match self.transport {
            // Without TLS, `http` fails when it is called.
            Some(wrap) => wrap(http),
            None => check_tls(&url).map(|()| http)?,
        };
        Ok(Core::new(transport, url, self.key, credential, headers, self.json_bodies, self.limits))
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = address::shown(&self.base_url);
        self.key.redact(&mut shown);
        formatter.debug_struct("Config").field("base_url", &shown).field("limits", &self.limits).finish_non_exhaustive()
    }
}
