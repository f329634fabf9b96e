//! How the caller configures connections.

use std::time::Duration;

use super::proxy::{self, Choice};
use super::tls::Certificate;
use crate::error::{Error, ErrorKind};

/// The settings of connections.
#[derive(Default)]
pub struct Settings {
    /// Limits the time of connecting.
    pub connect_timeout: Option<Duration>,
    pub(super) proxy: Choice,
    /// Trusted in addition to the certificates of the system.
    pub(super) roots: Vec<Certificate>,
    invalid: Option<Error>,
}

impl Settings {
    /// Uses this proxy.
    pub fn set_proxy(&mut self, url: &str) {
        match proxy::parse(url) {
            Ok(proxy) => self.proxy = Choice::Through(proxy),
            Err(reason) => self.invalid = Some(invalid(format!("the proxy cannot be used: {reason}"))),
        }
    }

    /// Uses no proxy.
    pub fn set_no_proxy(&mut self) {
        self.proxy = Choice::Direct;
    }

    /// Adds certificates in PEM.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub fn add_roots(&mut self, pem: &[u8]) {
        match super::tls::certificates(pem) {
            Ok(roots) if roots.is_empty() => self.invalid = Some(invalid("a root certificate is not PEM".to_owned())),
            Ok(roots) => self.roots.extend(roots),
            Err(cause) => {
                self.invalid = Some(invalid("a root certificate is invalid".to_owned()).with_source(cause));
            }
        }
    }

    /// The settings, if all of them are valid.
    pub(super) fn checked(self) -> Result<Self, Error> {
        match self.invalid {
            Some(error) => Err(error),
            None => Ok(self),
        }
    }
}

fn invalid(reason: String) -> Error {
    Error::new(ErrorKind::Configuration { reason })
}
