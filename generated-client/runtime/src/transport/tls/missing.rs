//! No TLS: only this machine can be reached.

use super::MISSING;
use crate::transport::Cause;

/// No certificate can be read.
pub(crate) enum Certificate {}

/// There is no TLS.
pub(crate) enum Tls {}

impl Tls {
    /// Fails.
    pub(crate) fn new(_: &[Certificate]) -> Result<Self, Cause> {
        Err(MISSING.unwrap_or_default().into())
    }

    /// Never called.
    pub(crate) fn to_server<C>(&self, _: C) -> C {
        match *self {}
    }

    /// Never called.
    pub(crate) fn to_proxy<C>(&self, _: C) -> C {
        match *self {}
    }
}
